"""Cadres: the people who have joined."""

from datetime import datetime

from sqlalchemy import exists, select, update

from bot.store.database import Transaction, insert_row
from bot.store.schema import accounts, cadres, posts

HOLDS_A_POST = exists().where(posts.c.cadre_id == cadres.c.id)
IS_LINKED = exists().where(accounts.c.cadre_id == cadres.c.id)


async def add(tx: Transaction, name: str, now: datetime) -> int:
    """Add a cadre and return the new id."""
    return await insert_row(tx, cadres, name=name, joined_at=now)


async def names(tx: Transaction) -> dict[int, str]:
    """Return everybody's name by id."""
    return {row.id: row.name for row in await tx.execute(select(cadres.c.id, cadres.c.name))}


async def rename(tx: Transaction, cadre_id: int, name: str) -> None:
    """Give a cadre another name."""
    await tx.execute(update(cadres).where(cadres.c.id == cadre_id).values(name=name))


async def note_leavers(tx: Transaction, now: datetime) -> None:
    """Note who holds no post any more, and forget it of those who hold one again."""
    left = cadres.c.left_at.is_(None), IS_LINKED, ~HOLDS_A_POST
    await tx.execute(update(cadres).where(*left).values(left_at=now))
    back = cadres.c.left_at.is_not(None), HOLDS_A_POST
    await tx.execute(update(cadres).where(*back).values(left_at=None))


async def left_before(tx: Transaction, moment: datetime) -> tuple[int, ...]:
    """Return who has held no post since a moment or longer, and still has an account."""
    query = select(cadres.c.id).where(cadres.c.left_at <= moment, IS_LINKED, ~HOLDS_A_POST)
    return tuple((await tx.execute(query.order_by(cadres.c.id))).scalars())
