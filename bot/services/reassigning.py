"""Reassigning: a task that a unit says is not theirs goes to another unit, or stays."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.directory import Directory
from bot.domain.lookup import Lookup, Unknown
from bot.domain.matters import Closing, Kind, Matter
from bot.domain.mentions import mentioned
from bot.services.settling import Case, Decided, Undecided, Why, settle
from bot.store import assignments, matters, organisations
from bot.store.database import Transaction
from bot.store.matters import Settled


async def reassign(tx: Transaction, case: Case) -> Decided | Undecided:
    """Give the task to the unit that the office names, else to the one that the unit named.

    The unit before keeps its row, withdrawn, with all that it reported. What is paused rests on.
    """
    assert case.card is not None, "it is about an assignment"
    directory = await organisations.directory(tx)
    found = _unit(case, directory)
    if isinstance(found, Undecided):
        return found
    if found == case.card.organisation_id:
        return Undecided(Why.SAME_UNIT, case.matter)
    done = await settle(tx, case, Closing.REASSIGNED, to=found)
    waiting = await matters.waiting_of(tx, [case.card.id])
    over = Settled(Closing.WITH_TASK, case.now, case.inbox_id, case.by)
    await matters.settle(tx, [matter.id for matter in waiting], over)
    name = directory.by_id[found].name
    given_id = await assignments.hand_over(tx, case.card, found, name, case.now)
    await _rest_on(tx, case, waiting, given_id)
    (given,) = await assignments.get(tx, [given_id])
    return replace(done, given=given)


async def _rest_on(tx: Transaction, case: Case, waiting: Sequence[Matter], given_id: int) -> None:
    """Let a pause of the task, as old as it is, go over to the assignment that is given for it."""
    (given,) = await assignments.get(tx, [given_id])
    pause = next((matter for matter in waiting if matter.kind is Kind.PAUSE), None)
    if pause is None or given.paused:
        return
    await matters.add(
        tx,
        Kind.PAUSE,
        cadre_id=pause.cadre_id,
        words=pause.words,
        now=pause.opened_at,
        inbox_id=case.inbox_id,
        assignment_id=given_id,
        new_due_on=pause.new_due_on,
    )


async def stay(tx: Transaction, case: Case) -> Decided | Undecided:
    """Answer that the task stays with its unit."""
    return await settle(tx, case, Closing.STAYS, answer=case.decision.words)


async def suggested(tx: Transaction, matter: Matter, but: str | None) -> tuple[str, str] | None:
    """Return the one organisation (id, name) that a unit's words name, None when there is not exactly one."""
    directory = await organisations.directory(tx)
    named = mentioned(matter.words, directory, matter.opened_at.date(), but=but)
    return (named[0], directory.by_id[named[0]].name) if len(named) == 1 else None


def _unit(case: Case, directory: Directory) -> str | Undecided:
    own = case.card.organisation_id if case.card else None
    if not case.decision.words:
        named = mentioned(case.matter.words, directory, case.today, but=own)
        return named[0] if len(named) == 1 else Undecided(Why.NO_UNIT, case.matter)
    ids = Lookup(directory, case.today).ids(case.decision.words)
    if isinstance(ids, Unknown):
        offered = tuple((i, directory.by_id[i].name) for i in ids.candidates)
        return Undecided(Why.UNKNOWN_UNIT, case.matter, offered)
    return ids[0] if len(ids) == 1 else Undecided(Why.NO_UNIT, case.matter)
