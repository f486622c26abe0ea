"""Recounting: what was said and decided of an assignment, and what one person has reported."""

from collections.abc import Collection
from dataclasses import replace

from bot.domain.assignments import TaskCard
from bot.domain.histories import Event
from bot.domain.matters import DECIDED_BY, Closing, Kind, Matter
from bot.domain.people import Person
from bot.domain.rights import Right
from bot.domain.task_numbers import is_of
from bot.store import assignments, delegations, histories, matters
from bot.store.database import Transaction

TOLD = frozenset(DECIDED_BY) | {Closing.WITH_LEAD}  # what the office did; the rest follows from reports


async def card(tx: Transaction, person: Person, assignment_id: int) -> TaskCard | None:
    """Return an assignment that a person may see; None when there is none."""
    found = await assignments.get(tx, [assignment_id])
    return next((card for card in found if person.may_for(Right.SEE, card.organisation_id)), None)


async def named(
    tx: Transaction, person: Person, refs: Collection[str], document: str
) -> tuple[TaskCard, ...]:
    """Return what a person may see of the tasks with some numbers, in a document or, "", in any."""
    found = await assignments.of_refs(tx, refs)
    return tuple(c for c in found if is_of(c, document) and person.may_for(Right.SEE, c.organisation_id))


async def of(tx: Transaction, assignment_id: int) -> tuple[Event, ...]:
    """Return the history of an assignment, the newest first: every report, who does it, and what the office
    decided."""
    reported = await histories.of_assignment(tx, assignment_id)
    handed = await delegations.of(tx, assignment_id)
    known = await matters.of(tx, [assignment_id])
    settled = [matter for matter in known if matter.closing in TOLD]
    decided = [_decision(matter) for matter in reversed(settled)]
    paused = [_pause(matter) for matter in reversed(known) if matter.kind is Kind.PAUSE]
    return tuple(sorted((*decided, *paused, *handed, *reported), key=lambda event: event.at, reverse=True))


async def by(tx: Transaction, person: Person) -> tuple[Event, ...]:
    """Return what a person has reported, the newest first, each with its assignment as it stands."""
    told = await histories.by_cadre(tx, person.cadre_id)
    cards = {
        card.id: card for card in await assignments.get(tx, {assignment_id for assignment_id, _ in told})
    }
    return tuple(
        replace(event, card=cards[assignment_id]) for assignment_id, event in told if assignment_id in cards
    )


def _pause(matter: Matter) -> Event:
    return Event(matter.opened_at, matter.name, matter.kind, matter.words, day=matter.new_due_on)


def _decision(matter: Matter) -> Event:
    assert matter.closing is not None, "only what is settled"
    assert matter.closed_at is not None, "and so at a moment"
    return Event(
        matter.closed_at, matter.closed_by, matter.closing, matter.answer, day=matter.due_after, to=matter.to
    )
