"""Putting off: a person is reminded again when they asked for it, and not before."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime

from bot.domain.journal import Deed
from bot.domain.ladder import AGAIN, UNIT_MARK, Rung, horizon
from bot.domain.office import Office
from bot.domain.snoozing import PutOff, bounded, holds, until_due
from bot.services import witnessing
from bot.services.climbing import Due, Open
from bot.store import assignments, snoozes
from bot.store.database import Transaction

Snoozed = Mapping[tuple[int, int], datetime]


async def put_off(
    tx: Transaction,
    cadre_id: int,
    ids: Sequence[int],
    wished: datetime | None,
    *,
    inbox_id: int,
    office: Office,
    now: datetime,
) -> list[PutOff]:
    """Put off what a person is or will soon be reminded of until a moment; return what came of each.

    None as the moment: until the deadline of each.
    """
    done = []
    last = horizon(office.policy.to_unit, office.today(now))
    for card in await assignments.get(tx, ids):
        if not card.is_reminded or (card.due_on or last) > last:
            continue
        until = _until(wished, card.due_on, office, now)
        if until is not None:
            await snoozes.put(tx, cadre_id, card.id, until)
            witnessing.witness(tx, Deed.PUT_OFF, by=cadre_id, inbox_id=inbox_id, now=now, assignment=card.id)
        done.append(PutOff(card, until, until is not None and wished is not None and until < wished))
    return done


def _until(wished: datetime | None, due_on: date | None, office: Office, now: datetime) -> datetime | None:
    if due_on is None:
        return wished
    return until_due(due_on, office, now) if wished is None else bounded(wished, due_on, office, now)


def own_due(
    cadre_id: int,
    tasks: Iterable[Open],
    climbed: Mapping[int, Due],
    snoozed: Snoozed,
    *,
    office: Office,
    now: datetime,
    mark: str = UNIT_MARK,
) -> list[Due]:
    """Return what one person is to be reminded of: not what they put off, and that again at its moment.

    `climbed` is what has reached a rung, by assignment; `mark` whose ladder they are on.
    """
    found = []
    for task in tasks:
        until = snoozed.get((cadre_id, task.id))
        if until is None or not holds(until, task.due_on, office, now):
            found += [climbed[task.id]] if task.id in climbed else []
            found += [Due(task, _again(until, mark))] if until and until <= now else []
    return found


def _again(until: datetime, mark: str) -> Rung:
    return Rung(f"{mark}{AGAIN}{until.astimezone(UTC):%Y-%m-%d %H:%M}", until.date(), asked=True)
