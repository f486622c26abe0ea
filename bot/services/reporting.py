"""Reporting: what a cadre says of assignments is stored, and can be taken back for a while."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.assignments import Standing, State, TaskCard, after
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.people import Person
from bot.domain.replies.model import Outcome
from bot.domain.targets import Sight
from bot.services import deciding, raising, stopping, witnessing
from bot.store import assignments, inbox, matters, status_reports
from bot.store.database import Transaction
from bot.store.status_reports import StatusReport


@dataclass(frozen=True)
class Claim:
    """What somebody says of one assignment.

    `matter_id`: what waits for the office because of it. `closed`: what was closed with it, where the office
    accepts at once: the coordinating units'.
    """

    card: TaskCard
    outcome: Outcome
    percent: int | None = None
    new_due: date | None = None
    matter_id: int | None = None
    closed: tuple[TaskCard, ...] = ()


class UndoRefusal(StrEnum):
    """Why nothing is taken back."""

    NOTHING = "nothing"
    TOO_LATE = "too_late"
    OVERTAKEN = "overtaken"  # somebody reported after it
    OTHER = "other"  # it was about something else than is named


async def sight(tx: Transaction, person: Person) -> Sight:
    """Return what the person's units hold; colleagues who speak at once see it one after another."""
    return Sight(await assignments.held_by(tx, person.organisation_ids, to_change=True))


async def record(
    tx: Transaction,
    person: Person,
    claims: Sequence[Claim],
    *,
    words: str,
    inbox_id: int,
    office: Office,
    now: datetime,
) -> tuple[Claim, ...]:
    """Store claims and return them with the cards as they stand after."""
    ids = [claim.card.id for claim in claims]
    cards = {card.id: card for card in await assignments.get(tx, ids, to_change=True)}
    stored = []
    for claim in claims:
        card = cards[claim.card.id]
        report = _report(person, replace(claim, card=card), words, inbox_id, now)
        stored.append(await _record(tx, card, claim, report, office))
    return tuple(stored)


async def add(
    tx: Transaction,
    person: Person,
    claim: Claim,
    *,
    words: str,
    inbox_id: int,
    office: Office,
    now: datetime,
) -> bool:
    """Add a colleague's "done" to the one that counts; False where the person said it themselves before."""
    for before in await status_reports.of(tx, claim.card.id):
        if before.outcome is Outcome.DONE and before.cadre_id == person.cadre_id:
            return False
        if before.outcome is Outcome.DONE and before.before.state is not State.REPORTED:
            break  # the first of those that wait for the office
    await record(tx, person, [claim], words=words, inbox_id=inbox_id, office=office, now=now)
    return True


def _report(person: Person, claim: Claim, words: str, inbox_id: int, now: datetime) -> StatusReport:
    card = claim.card
    return StatusReport(
        assignment_id=card.id,
        cadre_id=person.cadre_id,
        outcome=claim.outcome,
        percent=claim.percent,
        words=words,
        new_due_on=claim.new_due,
        before=Standing(card.state, card.percent),
        reported_on_before=card.reported_on,
        inbox_id=inbox_id,
        reported_at=now,
    )


async def _record(
    tx: Transaction, card: TaskCard, claim: Claim, report: StatusReport, office: Office
) -> Claim:
    """Store a report and what follows from it; of several "done" of one task the first one's day counts."""
    then = after(report.before, claim.outcome, claim.percent)
    first = claim.outcome is Outcome.DONE and card.state is not State.REPORTED
    reported_on = office.today(report.reported_at) if first else card.reported_on
    report = replace(report, id=await _add(tx, Deed.REPORTED, report))
    await assignments.set_standing(tx, card.id, then, reported_on)
    await stopping.stop(tx, report.reported_at, [card.id])
    matter_id = await raising.by_report(tx, report, then.state)
    closed: tuple[TaskCard, ...] = ()
    if first and office.policy.accept_at_once and matter_id is not None:
        closed = await deciding.accept_at_once(tx, matter_id, report, office)
        matter_id = None
    (stands,) = await assignments.get(tx, [card.id])
    return replace(claim, card=stands, matter_id=matter_id, closed=closed)


async def _add(tx: Transaction, deed: Deed, report: StatusReport) -> int:
    report_id = await status_reports.add(tx, report)
    by, inbox_id = report.cadre_id, report.inbox_id
    witnessing.witness(tx, deed, by=by, inbox_id=inbox_id, now=report.reported_at, report=report_id)
    return report_id


async def has_just_reported(tx: Transaction, person: Person, office: Office, now: datetime) -> bool:
    """Whether the person's newest report can still be taken back: the same words may be said of it again.

    That a task was received is no report of it.
    """
    newest = await just_reported(tx, person, office, now)
    return any(report.outcome is not Outcome.ACK for report in newest)


async def just_reported(
    tx: Transaction, person: Person, office: Office, now: datetime
) -> tuple[StatusReport, ...]:
    """Return the reports of the person's newest message while they can be taken back."""
    newest = await status_reports.last_by(tx, person.cadre_id)
    return newest if newest and now - newest[0].reported_at <= office.undo_for else ()


async def made_by(tx: Transaction, person: Person, inbox_id: int) -> tuple[int, ...]:
    """Return the ids of the assignments that a message of the person reported on, empty when none."""
    return tuple(r.assignment_id for r in await status_reports.made_by(tx, person.cadre_id, inbox_id))


async def version_before(tx: Transaction, person: Person, inbox_id: int) -> int | None:
    """Return the inbox id under which an edited message last reported what stands; None: nothing does."""
    for before in await inbox.earlier(tx, inbox_id):
        if await status_reports.made_by(tx, person.cadre_id, before):
            return before
    return None


async def undo(
    tx: Transaction,
    person: Person,
    *,
    inbox_id: int,
    office: Office,
    now: datetime,
    of: int | None = None,
    about: Collection[int] = (),
) -> tuple[Claim, ...] | UndoRefusal:
    """Take back what one message of the person stored; return it, with the cards as they stand again.

    `of` is that message's inbox id, None the newest; `about` are the assignments named, if any were.
    """
    if of is None:
        newest = await status_reports.last_by(tx, person.cadre_id)
    else:
        newest = await status_reports.made_by(tx, person.cadre_id, of)
    if not newest:
        return UndoRefusal.NOTHING
    if about and not {report.assignment_id for report in newest} <= set(about):
        return UndoRefusal.OTHER
    if now - newest[0].reported_at > office.undo_for:
        return UndoRefusal.TOO_LATE
    await assignments.get(tx, [report.assignment_id for report in newest], to_change=True)
    if any([await _is_overtaken(tx, report) for report in newest]):
        return UndoRefusal.OVERTAKEN
    for report in newest:
        await _take_back(tx, person, report, inbox_id, now)
    cards = await assignments.get(tx, [report.assignment_id for report in newest])
    return tuple(Claim(card, report.outcome) for card, report in zip(cards, newest, strict=True))


async def _is_overtaken(tx: Transaction, report: StatusReport) -> bool:
    """Whether somebody reported after a report, or the office decided since."""
    last = await status_reports.last_of(tx, report.assignment_id)
    if last is None or last.id != report.id:
        return True
    return await matters.decided_after(tx, report.assignment_id, report.inbox_id or 0)


async def _take_back(
    tx: Transaction, person: Person, report: StatusReport, inbox_id: int, now: datetime
) -> None:
    undoing = replace(
        report,
        id=None,
        cadre_id=person.cadre_id,
        outcome=Outcome.UNDO,
        words="",
        inbox_id=inbox_id,
        undoes_id=report.id,
        reported_at=now,
    )
    await _add(tx, Deed.TAKEN_BACK, undoing)
    await assignments.set_standing(tx, report.assignment_id, report.before, report.reported_on_before)
    await raising.taken_back(tx, report, inbox_id, now)
