"""Snoozes: until when a person has put off being reminded of an assignment."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.store.database import Transaction
from bot.store.schema import snoozes


async def put(tx: Transaction, cadre_id: int, assignment_id: int, until: datetime) -> None:
    """Put a reminder off; what the person said before counts no more."""
    own = snoozes.c.cadre_id == cadre_id, snoozes.c.assignment_id == assignment_id
    await tx.execute(delete(snoozes).where(*own))
    row = {"cadre_id": cadre_id, "assignment_id": assignment_id, "until": until}
    await tx.execute(insert(snoozes).values(row))


async def every(tx: Transaction) -> dict[tuple[int, int], datetime]:
    """Return by (cadre, assignment) until when reminders are or were put off."""
    found = await tx.execute(select(snoozes))
    return {(row.cadre_id, row.assignment_id): row.until for row in found}
