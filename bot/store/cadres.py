"""Cadres: the people who have joined."""

from datetime import datetime

from bot.store.database import Transaction, insert_row
from bot.store.schema import cadres


async def add(tx: Transaction, name: str, now: datetime) -> int:
    """Add a cadre and return the new id."""
    return await insert_row(tx, cadres, name=name, joined_at=now)
