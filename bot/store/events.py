"""Events: the days that the office has entered, by what an event's name has in common."""

from datetime import date, datetime

from sqlalchemy import delete, insert, select, update

from bot.store.database import Transaction
from bot.store.schema import events


async def held_on(tx: Transaction) -> dict[str, tuple[str, date]]:
    """Return by key the name and day of every event."""
    found = await tx.execute(select(events).order_by(events.c.held_on, events.c.key))
    return {row.key: (row.name, row.held_on) for row in found}


async def save(tx: Transaction, key: str, name: str, day: date, now: datetime) -> None:
    """Store an event's day in the place of the one before."""
    values = {"name": name, "held_on": day, "entered_at": now}
    done = await tx.execute(update(events).where(events.c.key == key).values(values))
    if not done.rowcount:
        await tx.execute(insert(events).values(key=key, **values))


async def remove(tx: Transaction, key: str) -> None:
    """Forget an event's day."""
    await tx.execute(delete(events).where(events.c.key == key))
