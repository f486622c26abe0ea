"""Cadres: the people who have joined."""

from datetime import datetime

from sqlalchemy import select, update

from bot.store.database import Transaction, insert_row
from bot.store.schema import cadres


async def add(tx: Transaction, name: str, now: datetime) -> int:
    """Add a cadre and return the new id."""
    return await insert_row(tx, cadres, name=name, joined_at=now)


async def names(tx: Transaction) -> dict[int, str]:
    """Return everybody's name by id."""
    return {row.id: row.name for row in await tx.execute(select(cadres.c.id, cadres.c.name))}


async def rename(tx: Transaction, cadre_id: int, name: str) -> None:
    """Give a cadre another name."""
    await tx.execute(update(cadres).where(cadres.c.id == cadre_id).values(name=name))
