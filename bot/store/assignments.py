"""Assignments: a task as given to one organisation, and where it stands."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, insert, select, update

from bot.domain.assignments import AWAITS_THE_UNIT, REMINDED, Holding, Standing, State, TaskCard
from bot.domain.conclusions import ConclusionState
from bot.domain.reading.model import Deadline
from bot.store.database import Transaction
from bot.store.schema import assignments, conclusions, organisations, tasks

_CARDS = (
    select(
        assignments,
        tasks.c.ref,
        tasks.c.section,
        tasks.c.text,
        tasks.c.restricted,
        tasks.c.deadline_raw,
        tasks.c.conclusion_id,
        conclusions.c.number,
        conclusions.c.issued_on,
        organisations.c.name.label("organisation_name"),
        organisations.c.short.label("organisation_short"),
        conclusions.c.published_at,
    )
    .select_from(assignments.join(tasks).join(conclusions).outerjoin(organisations))
    .order_by(tasks.c.conclusion_id, tasks.c.position, assignments.c.position)
)
_PUBLISHED = conclusions.c.state == ConclusionState.PUBLISHED


@dataclass(frozen=True)
class Held:
    """Who holds a task: an organisation of the directory, or words that it doesn't know."""

    organisation_id: str | None
    words: str
    holding: Holding


async def add(tx: Transaction, task_id: int, held: Sequence[Held], deadline: Deadline | None) -> None:
    """Give a task to those who hold it."""
    rows = [
        {
            "task_id": task_id,
            "position": position,
            "organisation_id": one.organisation_id,
            "words": one.words,
            "holding": one.holding,
            "state": State.NEW,
            "due_on": deadline.due if deadline else None,
        }
        for position, one in enumerate(held)
    ]
    if rows:
        await tx.execute(insert(assignments), rows)


async def of_conclusion(tx: Transaction, conclusion_id: int) -> tuple[TaskCard, ...]:
    """Return every assignment of a conclusion, a draft's too, in the document's order."""
    return await _cards(tx, tasks.c.conclusion_id == conclusion_id)


async def published(tx: Transaction) -> tuple[TaskCard, ...]:
    """Return every assignment of every published conclusion, in the documents' order."""
    return await _cards(tx, _PUBLISHED)


async def awaiting(tx: Transaction, organisation_ids: Collection[str]) -> tuple[TaskCard, ...]:
    """Return what the organisations still have to report, in the documents' order."""
    return await _cards(
        tx,
        _PUBLISHED,
        assignments.c.organisation_id.in_(organisation_ids),
        assignments.c.state.in_(AWAITS_THE_UNIT),
    )


async def held_by(
    tx: Transaction, organisation_ids: Collection[str], *, to_change: bool = False
) -> tuple[TaskCard, ...]:
    """Return everything published that the organisations hold, reported and closed ones too.

    With `to_change` nobody else changes them before the transaction ends.
    """
    held = assignments.c.organisation_id.in_(organisation_ids)
    return await _cards(tx, _PUBLISHED, held, to_change=to_change)


async def get(tx: Transaction, ids: Collection[int], *, to_change: bool = False) -> tuple[TaskCard, ...]:
    """Return published assignments by id, in the order of `ids`; `to_change` is as with `held_by`."""
    cards = await _cards(tx, _PUBLISHED, assignments.c.id.in_(ids), to_change=to_change)
    found = {card.id: card for card in cards}
    return tuple(found[i] for i in ids if i in found)


async def to_remind(tx: Transaction, up_to: date) -> tuple[TaskCard, ...]:
    """Return what is due up to a day, waits for its unit and is not blocked."""
    return await _cards(tx, _PUBLISHED, assignments.c.due_on <= up_to, assignments.c.state.in_(REMINDED))


async def set_standing(
    tx: Transaction, assignment_id: int, standing: Standing, reported_on: date | None
) -> None:
    """Store where an assignment stands now."""
    changed = {"state": standing.state, "percent": standing.percent, "reported_on": reported_on}
    await tx.execute(update(assignments).where(assignments.c.id == assignment_id).values(changed))


async def _cards(
    tx: Transaction, *conditions: ColumnElement[bool], to_change: bool = False
) -> tuple[TaskCard, ...]:
    query = _CARDS.where(*conditions)
    if to_change:  # always in the documents' order, so that two never wait for each other
        query = query.with_for_update(of=assignments, key_share=True)
    return tuple(_card(row) for row in await tx.execute(query))


def _card(row: Row[Any]) -> TaskCard:
    return TaskCard(
        id=row.id,
        ref=row.ref,
        section=row.section,
        text=row.text,
        restricted=row.restricted,
        holding=Holding(row.holding),
        organisation_id=row.organisation_id,
        organisation=row.organisation_name or row.words,
        organisation_short=row.organisation_short or row.organisation_name or row.words,
        state=State(row.state),
        percent=row.percent,
        due_on=row.due_on,
        deadline_raw=row.deadline_raw,
        conclusion_id=row.conclusion_id,
        conclusion=row.number or "",
        issued_on=row.issued_on,
        reported_on=row.reported_on,
        published_at=row.published_at,
    )
