"""Tallies: how many published assignments stand how, counted by the database, and the first overdue ones."""

from collections import Counter
from collections.abc import Collection
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal, not_, select

from bot.domain.assignments import CLOSED, DUE_SOON_DAYS, State, TaskCard, Timeliness, timeliness
from bot.domain.conclusions import ConclusionState
from bot.store import assignments as cards
from bot.store.database import Transaction
from bot.store.pauses import IS_REMINDED, PAUSED
from bot.store.schema import assignments, conclusions, organisations, tasks

DONE = CLOSED | {State.REPORTED}


async def counted(tx: Transaction, today: date, units: Collection[str] | None) -> Counter[Timeliness]:
    """Count by timeliness what units hold, None: all; the rule is `timeliness`, asked once a group."""
    due, reported = assignments.c.due_on, assignments.c.reported_on
    soon = today + timedelta(days=DUE_SOON_DAYS)
    part = case((due < today, literal("past")), (due <= soon, literal("soon")), else_=literal("later"))
    late = func.coalesce(reported > due, False).label("late")
    groups = [
        assignments.c.state,
        PAUSED.label("paused"),
        due.is_(None).label("undated"),
        part.label("part"),
        late,
    ]
    columns = [*groups, func.count().label("number")]
    spans = [func.min(due), func.max(due), func.min(reported), func.max(reported)]
    query = _published(select(*columns, *(s.label(f"s{n}") for n, s in enumerate(spans))), units)
    found: Counter[Timeliness] = Counter()
    for row in await tx.execute(query.group_by(assignments.c.state, "paused", "undated", "part", "late")):
        day, done = (row.s0, row.s3) if row.late else (row.s1, row.s2)
        found[timeliness(State(row.state), day, done, today, paused=row.paused)] += row.number
    return found


async def overdue(
    tx: Transaction, today: date, units: Collection[str] | None, most: int
) -> tuple[TaskCard, ...]:
    """Return the first overdue assignments of units, None: of all, in the documents' order."""
    is_late = assignments.c.due_on < today, assignments.c.state.not_in(DONE), not_(PAUSED)
    return await _first(tx, units, *is_late, most=most)


async def due_on(tx: Transaction, day: date) -> tuple[TaskCard, ...]:
    """Return what is due on a day and its unit is reminded of, in the documents' order."""
    return await _first(tx, None, assignments.c.due_on == day, IS_REMINDED, most=None)


async def waiting_units(tx: Transaction, up_to: date) -> dict[str | None, str]:
    """Return by id the names of units with something due up to a day that they are reminded of."""
    near = assignments.c.due_on <= up_to, IS_REMINDED
    name = func.coalesce(organisations.c.name, assignments.c.words)
    query = _published(select(assignments.c.organisation_id, name.label("name")), None)
    joined = query.outerjoin(organisations, organisations.c.id == assignments.c.organisation_id)
    first = func.min(assignments.c.due_on)
    rows = await tx.execute(
        joined.where(*near).group_by(assignments.c.organisation_id, name).order_by(first, name)
    )
    return {row.organisation_id: row.name for row in rows}


async def _first(
    tx: Transaction, units: Collection[str] | None, *conditions: ColumnElement[bool], most: int | None
) -> tuple[TaskCard, ...]:
    order = tasks.c.conclusion_id, tasks.c.position, assignments.c.position
    query = _published(select(assignments.c.id), units).where(*conditions).order_by(*order).limit(most)
    return await cards.get(tx, tuple((await tx.execute(query)).scalars()))


def _published(query: Select[Any], units: Collection[str] | None) -> Select[Any]:
    joined = query.select_from(assignments.join(tasks).join(conclusions))
    found = joined.where(conclusions.c.state == ConclusionState.PUBLISHED)
    return found if units is None else found.where(assignments.c.organisation_id.in_(units))
