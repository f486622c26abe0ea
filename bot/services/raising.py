"""Raising: a report opens what the office must see, and settles what it makes idle."""

from datetime import datetime

from bot.domain.assignments import State
from bot.domain.journal import Deed
from bot.domain.matters import IDLE_ONCE_REPORTED, LASTING, RAISES, Closing, Kind, Matter
from bot.domain.people import Person
from bot.services import witnessing
from bot.store import matters, status_reports
from bot.store.database import Transaction
from bot.store.matters import Settled
from bot.store.status_reports import StatusReport


async def by_report(tx: Transaction, report: StatusReport, state: State) -> int | None:
    """Follow a stored report after which its assignment stands in `state`; return the matter that it opened.

    What is open already and lasts (an obstacle) is not opened twice: then its id is returned.
    """
    kind = RAISES.get(report.outcome)
    open_ones = await matters.waiting_of(tx, [report.assignment_id])
    for matter in open_ones:
        if (closing := _idle(matter, kind, state)) is not None:
            how = Settled(closing, report.reported_at, report.inbox_id, report.cadre_id)
            await matters.settle(tx, [matter.id], how)
        if closing is Closing.REPLACED and matter.kind is Kind.REPORT:
            await _wait_again(tx, matter)
    if kind is None:
        return None
    same = next((matter.id for matter in open_ones if matter.kind is kind), None)
    if same is not None and kind in LASTING:
        return same
    return await matters.add(
        tx,
        kind,
        cadre_id=report.cadre_id,
        words=report.words,
        now=report.reported_at,
        inbox_id=report.inbox_id,
        assignment_id=report.assignment_id,
        report_id=report.id,
        new_due_on=report.new_due_on,
    )


async def question(tx: Transaction, person: Person, words: str, inbox_id: int, now: datetime) -> int:
    """Open a question that belongs to no one task; return its id."""
    by = person.cadre_id
    matter_id = await matters.add(tx, Kind.QUESTION, cadre_id=by, words=words, now=now, inbox_id=inbox_id)
    witnessing.witness(tx, Deed.ASKED, by=by, inbox_id=inbox_id, now=now, matter=matter_id)
    return matter_id


async def taken_back(tx: Transaction, report: StatusReport, inbox_id: int, now: datetime) -> None:
    """Follow a report that is taken back: what it opened is over, what it settled waits again."""
    assert report.id is not None, "it was stored"
    await matters.settle_by(tx, [report.id], Settled(Closing.TAKEN_BACK, now, inbox_id, report.cadre_id))
    if report.inbox_id is not None:
        await matters.open_again(tx, report.assignment_id, report.inbox_id)


async def _wait_again(tx: Transaction, report: Matter) -> None:
    """Let what a report made idle wait again: its unit is not done after all."""
    before = await status_reports.get(tx, report.report_id) if report.report_id else None
    if before is not None and before.inbox_id is not None:
        await matters.open_again(tx, before.assignment_id, before.inbox_id, IDLE_ONCE_REPORTED)


def _idle(matter: Matter, kind: Kind | None, state: State) -> Closing | None:
    """Return how a new report settles an open matter, None when it goes on waiting."""
    if matter.kind is Kind.OBSTACLE and state is not State.BLOCKED:
        return Closing.MOVED_ON
    if matter.kind in IDLE_ONCE_REPORTED and state is State.REPORTED:
        return Closing.MOVED_ON
    if matter.kind is Kind.REPORT and state is not State.REPORTED:
        return Closing.REPLACED
    return Closing.REPLACED if matter.kind is kind and kind is Kind.EXTENSION else None
