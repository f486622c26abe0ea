"""Correcting: a later version of a published conclusion takes over what is the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.assignments import CLOSED, State, TaskCard
from bot.domain.conclusions import Filed
from bot.domain.corrections import Difference, carried_over, compared
from bot.domain.drafts import DraftTask
from bot.domain.letters import bare
from bot.domain.matters import Closing
from bot.services import stopping
from bot.store import assignments, conclusions, matters, repeats, tasks
from bot.store.database import Transaction
from bot.store.matters import Settled


@dataclass(frozen=True)
class Decider:
    """The cadre who publishes, and in which message."""

    cadre_id: int
    inbox_id: int


@dataclass(frozen=True)
class Moved:
    """An assignment before and after a correction; `old` None: it is new, `new` None: it is withdrawn."""

    old: TaskCard | None
    new: TaskCard | None
    difference: Difference


async def corrected(tx: Transaction, filed: Filed, *, to_decide: bool = False) -> Filed | None:
    """Return the published conclusion that another one is a later version of: same issuer, kind and number.

    Numbers start anew with a year or a term, so that the same number of another year is another document.
    With `to_decide` every other correction of it waits until ours is stored, and then is one of ours.
    """
    found = await _corrected(tx, filed)
    while to_decide and found is not None:
        await conclusions.get(tx, found.id, to_decide=True)
        newest = await _corrected(tx, filed)  # somebody may have corrected it while we waited
        if newest == found:
            break
        found = newest
    return found


async def _corrected(tx: Transaction, filed: Filed) -> Filed | None:
    if filed.number is None:
        return None
    return next((one for one in await conclusions.same_number(tx, filed) if _is_same(one, filed)), None)


def _is_same(one: Filed, other: Filed) -> bool:
    years = {day.year for day in (one.issued_on, other.issued_on) if day is not None}
    return bare(one.issuer or "") == bare(other.issuer or "") and len(years) <= 1


async def as_the_office_left_it(
    tx: Transaction, filed: Filed, drafted: tuple[DraftTask, ...]
) -> tuple[DraftTask, ...]:
    """Return a draft's tasks with what the office has entered for the same words in the version before."""
    before = await corrected(tx, filed)
    if before is None:
        return drafted
    old = await tasks.of_draft(tx, before.id)
    return carried_over(old, drafted, same_day=before.issued_on == filed.issued_on)


async def differences_from(
    tx: Transaction, published: Filed, drafted: Sequence[DraftTask]
) -> tuple[Difference, ...]:
    """Return what a draft has otherwise than the published conclusion."""
    old = await tasks.of_draft(tx, published.id)
    return tuple(each for each in compared(old, drafted) if each.is_any)


async def take_over(
    tx: Transaction, published: Filed, draft: Filed, now: datetime, by: Decider | None
) -> tuple[Moved, ...]:
    """Carry over to a correction what both versions give; withdraw what it drops. Return what differs.

    An assignment that stays keeps its row, and with it its state, its reports and its reminders; those
    concerned by a difference are told anew, so their ladder begins anew.
    """
    await conclusions.set_corrects(tx, draft.id, published.id)
    before = await assignments.of_conclusion(tx, published.id, to_change=True)
    live = [card for card in before if card.state is not State.WITHDRAWN]
    old, new = await tasks.of_draft(tx, published.id), await tasks.of_draft(tx, draft.id)
    drafted = await assignments.of_conclusion(tx, draft.id)
    moved = []
    for difference in compared(old, new):
        moved += await _move(tx, difference, live, drafted, now)
    await _close(tx, [old for old, new, _ in moved if old is not None and new is None], now, by)
    await stopping.stop(tx, now, [card.id for card in live])
    await assignments.give(tx, draft.id, now)
    after = {card.id: card for card in await assignments.of_conclusion(tx, draft.id)}
    return tuple(Moved(o, after[n] if n is not None else None, d) for o, n, d in moved)


async def _move(
    tx: Transaction,
    difference: Difference,
    live: Sequence[TaskCard],
    drafted: Sequence[TaskCard],
    now: datetime,
) -> list[tuple[TaskCard | None, int | None, Difference]]:
    """Move one task's assignments; return those that differ as (before, id after, in what)."""
    old = [c for c in live if difference.old and c.ref == difference.old.ref]
    new = [c for c in drafted if difference.new and c.ref == difference.new.ref]
    differing: list[tuple[TaskCard | None, int | None, Difference]] = []
    for card in new:
        kept = next((c for c in old if c.organisation_id and c.organisation_id == card.organisation_id), None)
        if kept is None:
            differing.append((None, card.id, difference))
            continue
        old.remove(kept)
        tell = difference.concerns_everybody or kept.holding is not card.holding
        due_on = card.due_on if difference.redated else kept.due_on
        await repeats.follow(tx, kept.id, card.id)
        await assignments.take_place(tx, kept.id, card.id, due_on=due_on, given_at=now if tell else None)
        if tell:
            differing.append((kept, kept.id, difference))
    dropped = [card for card in old if card.state not in CLOSED]
    await assignments.withdraw(tx, [card.id for card in dropped])
    return differing + [(card, None, difference) for card in dropped]


async def _close(tx: Transaction, dropped: Sequence[TaskCard], now: datetime, by: Decider | None) -> None:
    """Settle what waits for the office about assignments that are withdrawn."""
    waiting = await matters.waiting_of(tx, [card.id for card in dropped])
    how = Settled(Closing.WITH_TASK, now, by.inbox_id if by else None, by.cadre_id if by else None)
    await matters.settle(tx, [matter.id for matter in waiting], how)
