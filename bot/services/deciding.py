"""Deciding: the office settles a matter, each once; who comes second is told how it was settled."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.assignments import TaskCard
from bot.domain.decisions import SETTLES, Decision, Verb
from bot.domain.matters import DECIDED_BY, Closing, Kind, Matter
from bot.domain.office import Office
from bot.domain.people import Person
from bot.services import answering, extending, grouping, reassigning, resuming, reviewing
from bot.services.settling import Case, Decided, Undecided, Why
from bot.store import assignments, dialogues, matters
from bot.store.database import Transaction
from bot.store.dialogues import Dialogue
from bot.store.status_reports import StatusReport

TOPIC = "decision"
ASKED_FOR = timedelta(hours=24)
Act = Callable[[Transaction, Case], Awaitable[Decided | Undecided]]
ACTS: dict[Closing, Act] = {
    Closing.ACCEPTED: reviewing.accept,
    Closing.RETURNED: reviewing.send_back,
    Closing.GRANTED: extending.grant,
    Closing.REFUSED: extending.refuse,
    Closing.CLEARED: answering.clear,
    Closing.ANSWERED: answering.answer,
    Closing.REASSIGNED: reassigning.reassign,
    Closing.STAYS: reassigning.stay,
    Closing.WRITTEN: answering.note,
    Closing.DISCUSSED: answering.note,
    Closing.DROPPED: answering.note,
    Closing.RESUMED: resuming.resume,
}


@dataclass(frozen=True)
class Waits:
    """A matter, and the assignment that it is about, None where it is about none."""

    matter: Matter
    card: TaskCard | None


async def decide(
    tx: Transaction,
    matter_id: int,
    decision: Decision,
    *,
    by: Person,
    inbox_id: int,
    office: Office,
    now: datetime,
) -> Decided | Undecided:
    """Settle a matter as the office says; what is doubtful, refused or settled before changes nothing."""
    seen = await matters.get(tx, matter_id)
    if seen is None:
        return Undecided(Why.UNKNOWN)
    # The assignments first, as whoever reports of them does, so that two never wait for each other.
    together = await assignments.of_task(tx, seen.assignment_id) if seen.assignment_id else ()
    matter = await matters.get(tx, matter_id, to_decide=True)
    assert matter is not None, "nobody removes matters"
    if matter.closing is not None:
        return Undecided(Why.SETTLED, matter)
    closing = SETTLES.get((matter.kind, decision.verb))
    if closing is None:
        return Undecided(Why.UNFIT, matter)
    if not by.may(DECIDED_BY[closing]):
        return Undecided(Why.NO_RIGHT, matter)
    card = next((card for card in together if card.id == matter.assignment_id), None)
    case = Case(matter, card, decision, by.cadre_id, inbox_id, now, office.today(now))
    done = await ACTS[closing](tx, case)
    if isinstance(done, Decided) and done.given is not None and done.given.organisation_id is not None:
        await grouping.tell(tx, [done.given.organisation_id], office, now)
    return done


async def accept_at_once(
    tx: Transaction, matter_id: int, report: StatusReport, office: Office
) -> tuple[TaskCard, ...]:
    """Accept a report without review, as the office has set it; return what was closed with it."""
    matter = await matters.get(tx, matter_id, to_decide=True)
    together = await assignments.of_task(tx, report.assignment_id)
    card = next(card for card in together if card.id == report.assignment_id)
    assert matter is not None, "it was opened just now"
    assert report.inbox_id is not None, "a message opened it"
    today, decision = office.today(report.reported_at), Decision(Verb.ACCEPT)
    case = Case(matter, card, decision, None, report.inbox_id, report.reported_at, today)
    done = await reviewing.accept(tx, case)
    return done.closed if isinstance(done, Decided) else ()


async def expect(tx: Transaction, account_id: int, beginning: str, now: datetime) -> None:
    """Ask somebody for the rest of a decision, of which `beginning` is what they need not type."""
    await dialogues.ask(tx, account_id, Dialogue(TOPIC, {"beginning": beginning}), now + ASKED_FOR)


def expected(dialogue: Dialogue | None) -> str | None:
    """Return the beginning of the decision that somebody is asked to finish, None when they are not."""
    return dialogue.payload["beginning"] if dialogue and dialogue.topic == TOPIC else None


async def waiting(tx: Transaction) -> tuple[Waits, ...]:
    """Return everything that waits for the office, the oldest first."""
    found = await matters.waiting(tx)
    ids = {matter.assignment_id for matter in found if matter.assignment_id is not None}
    cards = {card.id: card for card in await assignments.get(tx, ids)}
    return tuple(Waits(m, cards.get(m.assignment_id) if m.assignment_id else None) for m in found)


async def find(tx: Transaction, matter_id: int) -> Waits | None:
    """Return one matter, settled or not, with its assignment; None when there is none."""
    matter = await matters.get(tx, matter_id)
    if matter is None:
        return None
    cards = await assignments.get(tx, [matter.assignment_id]) if matter.assignment_id else ()
    return Waits(matter, cards[0] if cards else None)


async def suggested(tx: Transaction, found: Waits) -> tuple[str, str] | None:
    """Return the unit (id, name) to which a task that is not theirs belongs, as the unit says."""
    if found.matter.kind is not Kind.NOT_OURS or found.card is None:
        return None
    return await reassigning.suggested(tx, found.matter, found.card.organisation_id)
