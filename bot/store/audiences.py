"""Audiences: the people whom an announcement is for, found in one query."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, exists, false, func, not_, or_, select, true

from bot.domain.announcements import Reach
from bot.domain.assignments import AWAITS_THE_UNIT, State
from bot.domain.audiences import Audience, Part
from bot.domain.conclusions import ConclusionState
from bot.domain.receipts import Count
from bot.store.database import Transaction
from bot.store.pauses import PAUSED
from bot.store.schema import (
    AccountState,
    accounts,
    assignments,
    cadres,
    conclusions,
    organisations,
    posts,
    tasks,
)


async def reach(tx: Transaction, audience: Audience, today: date) -> Reach:
    """Count whom an audience is made of now, by unit."""
    them = people(audience, today).subquery("them")
    lost = func.count().filter(accounts.c.state == AccountState.UNREACHABLE)
    name = func.coalesce(organisations.c.name, "")
    query = (
        select(name, func.count(), lost)
        .select_from(them.join(accounts, accounts.c.id == them.c.account_id))
        .outerjoin(organisations, organisations.c.id == them.c.organisation_id)
        .group_by(name, organisations.c.position)
        .order_by(func.coalesce(organisations.c.position, -1))
    )
    rows = (await tx.execute(query)).all()
    units = tuple(Count(unit, number) for unit, number, _ in rows)
    return Reach(units, tuple(Count(unit, gone) for unit, _, gone in rows if gone))


def people(audience: Audience, today: date) -> Select[Any]:  # Any: a row's values
    """Select cadre_id, account_id and organisation_id (the unit they belong to it by) of an audience.

    One account a person: one that can be reached before one that can't, then the older.
    """
    own = posts.c.cadre_id == cadres.c.id
    fits = _any(audience.parts, today)
    account = (
        select(accounts.c.id)
        .where(accounts.c.cadre_id == cadres.c.id)
        .order_by(case((accounts.c.state == AccountState.ACTIVE, 0), else_=1), accounts.c.id)
        .limit(1)
    )
    unit = (
        select(posts.c.organisation_id)
        .where(own)
        .order_by(case((fits, 0), else_=1), case((posts.c.organisation_id.is_(None), 1), else_=0), posts.c.id)
        .limit(1)
    )
    them = select(
        cadres.c.id.label("cadre_id"),
        account.scalar_subquery().label("account_id"),
        unit.scalar_subquery().label("organisation_id"),
    ).where(exists().where(own, fits), exists().where(accounts.c.cadre_id == cadres.c.id))
    return them.where(~exists().where(own, _any(audience.but, today))) if audience.but else them


def _any(parts: Sequence[Part], today: date) -> ColumnElement[bool]:
    return or_(false(), *(_fits(part, today) for part in parts))


def _fits(part: Part, today: date) -> ColumnElement[bool]:
    """Return the condition that a post fits a part."""
    wanted: list[ColumnElement[bool]] = [true()]
    if part.organisation_ids:
        wanted.append(posts.c.organisation_id.in_(part.organisation_ids))
    if part.roles:
        wanted.append(posts.c.role.in_(part.roles))
    held = select(assignments.c.organisation_id).select_from(assignments.join(tasks).join(conclusions))
    if part.overdue:
        late = assignments.c.due_on < today, assignments.c.state.in_(AWAITS_THE_UNIT), not_(PAUSED)
        published = conclusions.c.state == ConclusionState.PUBLISHED
        wanted.append(posts.c.organisation_id.in_(held.where(*late, published)))
    if part.conclusion_id is not None:
        given = tasks.c.conclusion_id == part.conclusion_id, assignments.c.state != State.WITHDRAWN
        wanted.append(posts.c.organisation_id.in_(held.where(*given)))
    return and_(*wanted)
