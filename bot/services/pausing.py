"""Pausing: the office lets a task rest, and nobody is reminded of it; `resuming` ends that."""

from collections.abc import Sequence
from datetime import date

from bot.domain.assignments import AWAITS_THE_UNIT, TaskCard
from bot.domain.directions import Measure, may_direct
from bot.domain.journal import Deed
from bot.domain.matters import Kind
from bot.domain.resting import rest_with
from bot.services import stopping, witnessing
from bot.services.directing import Directed, Directing, Left
from bot.store import assignments, matters
from bot.store.database import Transaction


async def pause(
    tx: Transaction, ids: Sequence[int], reason: str, how: Directing, *, until: date | None = None
) -> Directed:
    """Pause each task that is open still, for those who coordinate too once no lead unit goes on with it.

    `until` is the day on which the unit goes on by itself, None where the office says when. Who calls it
    keeps the tasks before, to see what somebody did who paused them at the same moment.
    """
    noted: list[tuple[TaskCard, int]] = []
    left: list[tuple[TaskCard, Left]] = []
    for assignment_id in sorted(set(ids)):
        together = await assignments.of_task(tx, assignment_id)
        card = next((card for card in together if card.id == assignment_id), None)
        if card is None or any(card.id == done.id for done, _ in noted):
            continue
        if (why := _refused(card, how)) is not None:
            left.append((card, why))
            continue
        held = (card, *rest_with(card, together))
        noted += [(one, await _open(tx, one, reason, how, until)) for one in held]
    await stopping.stop(tx, how.now, [card.id for card, _ in noted])
    return Directed(tuple(noted), tuple(left))


def _refused(card: TaskCard, how: Directing) -> Left | None:
    if not may_direct(how.by, card, Measure.PAUSE):
        return Left.NO_RIGHT
    if card.state not in AWAITS_THE_UNIT:
        return Left.NOT_OPEN
    return Left.PAUSED if card.paused else None


async def _open(tx: Transaction, card: TaskCard, words: str, how: Directing, until: date | None) -> int:
    by, inbox_id, now = how.by.cadre_id, how.inbox_id, how.now
    matter_id = await matters.add(
        tx,
        Kind.PAUSE,
        cadre_id=by,
        words=words,
        now=now,
        inbox_id=inbox_id,
        assignment_id=card.id,
        new_due_on=until,
    )
    witnessing.witness(tx, Deed.DIRECTED, by=by, inbox_id=inbox_id, now=now, matter=matter_id)
    return matter_id
