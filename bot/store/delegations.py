"""Delegations: to whom a unit's people handed a task; append-only, the newest of an assignment counts."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, insert, select

from bot.domain.delegations import Handing
from bot.domain.histories import Event
from bot.store.database import Transaction
from bot.store.schema import cadres, delegations


@dataclass(frozen=True)
class Delegation:
    """A task in a colleague's hands: who gave it, to whom, since when."""

    assignment_id: int
    cadre_id: int
    to_cadre_id: int
    delegated_at: datetime


async def add(
    tx: Transaction,
    assignment_id: int,
    cadre_id: int,
    to_cadre_id: int | None,
    *,
    words: str,
    inbox_id: int,
    now: datetime,
) -> None:
    """Append that a task goes to a colleague, or (None) back to the whole unit."""
    row = {
        "assignment_id": assignment_id,
        "cadre_id": cadre_id,
        "to_cadre_id": to_cadre_id,
        "inbox_id": inbox_id,
        "words": words,
        "delegated_at": now,
    }
    await tx.execute(insert(delegations).values(row))


async def current(tx: Transaction, assignment_ids: Collection[int]) -> dict[int, Delegation]:
    """Return the delegations that stand, by assignment; a task in nobody's hands has none."""
    of_them = delegations.c.assignment_id.in_(assignment_ids)
    newest = select(func.max(delegations.c.id)).where(of_them).group_by(delegations.c.assignment_id)
    return await _standing(tx, delegations.c.id.in_(newest))


async def get(tx: Transaction, ids: Collection[int]) -> dict[int, Delegation]:
    """Return those that stand of the newest delegations of assignments, by assignment."""
    return await _standing(tx, delegations.c.id.in_(ids)) if ids else {}


async def _standing(tx: Transaction, condition: ColumnElement[bool]) -> dict[int, Delegation]:
    rows = await tx.execute(select(delegations).where(condition))
    return {
        row.assignment_id: Delegation(row.assignment_id, row.cadre_id, row.to_cadre_id, row.delegated_at)
        for row in rows
        if row.to_cadre_id is not None
    }


async def of(tx: Transaction, assignment_id: int) -> tuple[Event, ...]:
    """Return who handed a task to whom, and back, the newest first."""
    takers = cadres.alias("takers")
    query = (
        select(delegations, cadres.c.name, takers.c.name.label("taker"))
        .select_from(
            delegations.join(cadres, cadres.c.id == delegations.c.cadre_id).outerjoin(
                takers, takers.c.id == delegations.c.to_cadre_id
            )
        )
        .where(delegations.c.assignment_id == assignment_id)
        .order_by(delegations.c.id.desc())
    )
    return tuple(
        Event(
            row.delegated_at,
            row.name,
            Handing.BACK if row.taker is None else Handing.GIVEN,
            row.words,
            to=row.taker or "",
        )
        for row in await tx.execute(query)
    )
