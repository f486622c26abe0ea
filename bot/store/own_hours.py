"""Own hours: at which time of the day a person wants to be reminded."""

from datetime import time

from sqlalchemy import select, update

from bot.store.database import Transaction
from bot.store.schema import cadres


async def every(tx: Transaction) -> dict[int, time]:
    """Return by cadre the hour that they chose."""
    query = select(cadres.c.id, cadres.c.remind_at).where(cadres.c.remind_at.is_not(None))
    return {row.id: row.remind_at for row in await tx.execute(query)}


async def choose(tx: Transaction, cadre_id: int, at: time | None) -> None:
    """Let a cadre be reminded at an hour, None: at the office's."""
    await tx.execute(update(cadres).where(cadres.c.id == cadre_id).values(remind_at=at))
