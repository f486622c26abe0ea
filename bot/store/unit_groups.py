"""Unit groups: group chats that are connected to a unit."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.store.database import Transaction
from bot.store.schema import unit_groups


async def unit_of(tx: Transaction, account_id: int) -> str | None:
    """Return the unit that a group chat is connected to."""
    query = select(unit_groups.c.organisation_id).where(unit_groups.c.account_id == account_id)
    return (await tx.execute(query)).scalar_one_or_none()


async def connect(tx: Transaction, account_id: int, unit: str, *, by: int, now: datetime) -> None:
    """Connect a group chat to a unit, and no more to another."""
    await disconnect(tx, account_id)
    row = {"account_id": account_id, "organisation_id": unit, "connected_by": by, "connected_at": now}
    await tx.execute(insert(unit_groups).values(row))


async def disconnect(tx: Transaction, account_id: int) -> None:
    """Connect a group chat to no unit any more."""
    await tx.execute(delete(unit_groups).where(unit_groups.c.account_id == account_id))


async def of_units(tx: Transaction, units: Collection[str]) -> tuple[int, ...]:
    """Return the group chats of the units, in the order they were connected."""
    query = select(unit_groups.c.account_id).where(unit_groups.c.organisation_id.in_(units))
    return tuple((await tx.execute(query.order_by(unit_groups.c.connected_at))).scalars())
