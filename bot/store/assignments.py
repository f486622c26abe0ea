"""Assignments: a task as given to one organisation, and where it stands."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, insert, select, update

from bot.domain.assignments import AWAITS_THE_UNIT, Holding, Standing, State, TaskCard
from bot.domain.conclusions import ConclusionState
from bot.domain.drafts import Holder
from bot.domain.reading.model import Deadline, DeadlineKind
from bot.store.database import Transaction, insert_row
from bot.store.pauses import PAUSED
from bot.store.schema import assignments, conclusions, organisations, tasks

_CARDS = (
    select(
        assignments,
        tasks.c.ref,
        tasks.c.section,
        tasks.c.text,
        (tasks.c.restricted & ~tasks.c.allowed).label("restricted"),
        tasks.c.deadline_raw,
        tasks.c.standing,
        tasks.c.due_on.label("document_due_on"),
        tasks.c.conclusion_id,
        conclusions.c.number,
        conclusions.c.issued_on,
        organisations.c.name.label("organisation_name"),
        organisations.c.short.label("organisation_short"),
        PAUSED.label("paused"),
    )
    .select_from(assignments.join(tasks).join(conclusions).outerjoin(organisations))
    .order_by(tasks.c.conclusion_id, tasks.c.position, assignments.c.position)
)
_PUBLISHED = conclusions.c.state == ConclusionState.PUBLISHED


async def add(tx: Transaction, given: Iterable[tuple[int, Sequence[Holder], Deadline | None]]) -> None:
    """Give tasks to those who hold them, each with its deadline."""
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
        for task_id, held, deadline in given
        for position, one in enumerate(held)
    ]
    if rows:
        await tx.execute(insert(assignments), rows)


async def of_conclusion(
    tx: Transaction, conclusion_id: int, *, to_change: bool = False
) -> tuple[TaskCard, ...]:
    """Return every assignment of a conclusion, a draft's too, in the document's order; of no later period."""
    own = tasks.c.conclusion_id == conclusion_id, tasks.c.repeats_id.is_(None)
    return await _cards(tx, *own, to_change=to_change)


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


async def open_of_kind(tx: Transaction, kind: DeadlineKind) -> tuple[TaskCard, ...]:
    """Return what waits for its unit and whose deadline is worded in a way, in the documents' order."""
    open_still = assignments.c.state.in_(AWAITS_THE_UNIT)
    return await _cards(tx, _PUBLISHED, tasks.c.deadline_kind == kind, open_still)


async def of_refs(tx: Transaction, refs: Collection[str]) -> tuple[TaskCard, ...]:
    """Return what is published under some numbers of any document ("2.1", small), in their order."""
    return await _cards(tx, _PUBLISHED, func.lower(tasks.c.ref).in_(refs))


async def give(tx: Transaction, conclusion_id: int, now: datetime) -> None:
    """Note that the units are told of everything new in a conclusion now."""
    own = select(tasks.c.id).where(tasks.c.conclusion_id == conclusion_id)
    new = assignments.c.task_id.in_(own), assignments.c.given_at.is_(None)
    await tx.execute(update(assignments).where(*new).values(given_at=now))


async def take_place(
    tx: Transaction, kept_id: int, drafted_id: int, *, due_on: date | None, given_at: datetime | None
) -> None:
    """Let an assignment take the place that a draft has for it; `given_at` where its unit is told anew."""
    place = select(assignments).where(assignments.c.id == drafted_id)
    row = (await tx.execute(place)).one()
    await tx.execute(delete(assignments).where(assignments.c.id == drafted_id))
    changed: dict[str, Any] = {  # Any: a row's values
        "task_id": row.task_id,
        "position": row.position,
        "words": row.words,
        "holding": row.holding,
        "due_on": due_on,
    }
    if given_at is not None:
        changed["given_at"] = given_at
    await tx.execute(update(assignments).where(assignments.c.id == kept_id).values(changed))


async def withdraw(tx: Transaction, ids: Collection[int]) -> None:
    """Take assignments back from their units."""
    await tx.execute(update(assignments).where(assignments.c.id.in_(ids)).values(state=State.WITHDRAWN))


async def of_task(tx: Transaction, *ids: int) -> tuple[TaskCard, ...]:
    """Return every published assignment of the tasks that some belong to; nobody else changes them."""
    own = select(assignments.c.task_id).where(assignments.c.id.in_(ids))
    return await _cards(tx, _PUBLISHED, assignments.c.task_id.in_(own), to_change=True)


async def set_due(tx: Transaction, assignment_id: int, due_on: date) -> None:
    """Move a deadline; the reminders follow it."""
    await tx.execute(update(assignments).where(assignments.c.id == assignment_id).values(due_on=due_on))


async def move_due(tx: Transaction, assignment_id: int, due_on: date | None) -> None:
    """Move the document's own day of the task that an assignment belongs to, and of all who go by it."""
    one = select(assignments.c.task_id, assignments.c.due_on).where(assignments.c.id == assignment_id)
    task_id, before = (await tx.execute(one)).one()
    going_by = (assignments.c.task_id == task_id, assignments.c.due_on == before)
    await tx.execute(update(assignments).where(*going_by).values(due_on=due_on))
    await tx.execute(update(tasks).where(tasks.c.id == task_id).values(due_on=due_on))


async def hand_over(tx: Transaction, card: TaskCard, organisation_id: str, words: str, now: datetime) -> int:
    """Give another unit what `card`'s unit held, as it held it; return the id of the new assignment.

    A unit that holds the task already keeps its assignment, and where it stands.
    """
    task_id = select(assignments.c.task_id).where(assignments.c.id == card.id).scalar_subquery()
    held = assignments.c.task_id == task_id, assignments.c.organisation_id == organisation_id
    known = (await tx.execute(select(assignments.c.id, assignments.c.state).where(*held))).one_or_none()
    given: dict[str, Any] = {"holding": card.holding, "due_on": card.due_on, "given_at": now}
    if known is None:
        last = select(func.max(assignments.c.position)).where(assignments.c.task_id == task_id)
        place = {"task_id": task_id, "position": last.scalar_subquery() + 1, "state": State.NEW}
        return await insert_row(
            tx, assignments, organisation_id=organisation_id, words=words, **place, **given
        )
    if known.state == State.WITHDRAWN:  # it was theirs before
        given |= {"state": State.NEW, "percent": None, "reported_on": None}
    await tx.execute(update(assignments).where(assignments.c.id == known.id).values(given))
    return int(known.id)


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
        given_at=row.given_at,
        extended=row.due_on != row.document_due_on,
        standing=row.standing,
        paused=row.paused,
    )
