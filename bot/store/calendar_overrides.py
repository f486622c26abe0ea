"""Calendar overrides: the office's own table of days worked or not."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import delete, insert, select

from bot.domain.calendar_table import Row
from bot.store.database import Transaction
from bot.store.schema import calendar_overrides


async def every(tx: Transaction) -> tuple[Row, ...]:
    """Return all of them by day."""
    found = await tx.execute(select(calendar_overrides).order_by(calendar_overrides.c.day))
    return tuple(Row(row.day, row.worked, row.source) for row in found)


async def forget(tx: Transaction, days: Collection[date]) -> None:
    """Let the calendar's own word count for days again."""
    await tx.execute(delete(calendar_overrides).where(calendar_overrides.c.day.in_(days)))


async def save(tx: Transaction, overrides: Collection[Row], now: datetime) -> None:
    """Enter overrides; those of the same days before are replaced."""
    rows = [{"day": o.day, "worked": o.worked, "source": o.source, "entered_at": now} for o in overrides]
    days = [row["day"] for row in rows]
    await tx.execute(delete(calendar_overrides).where(calendar_overrides.c.day.in_(days)))
    if rows:
        await tx.execute(insert(calendar_overrides), rows)
