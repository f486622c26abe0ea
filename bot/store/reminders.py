"""Reminders: which rung went to whom, each once."""

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import delete, insert, select

from bot.store.database import Transaction
from bot.store.schema import reminders

Key = tuple[int, int, date, str]  # assignment, cadre, deadline, rung


async def sent(tx: Transaction, assignment_ids: Collection[int]) -> frozenset[Key]:
    """Return the rungs already sent of the assignments."""
    columns = (reminders.c.assignment_id, reminders.c.cadre_id, reminders.c.due_on, reminders.c.rung)
    found = await tx.execute(select(*columns).where(reminders.c.assignment_id.in_(assignment_ids)))
    return frozenset((row[0], row[1], row[2], row[3]) for row in found)


async def forget(tx: Transaction, delivery_ids: Collection[int]) -> frozenset[int]:
    """Forget the rungs of messages that did not arrive; return which messages were reminders."""
    gone = delete(reminders).where(reminders.c.delivery_id.in_(delivery_ids))
    return frozenset((await tx.execute(gone.returning(reminders.c.delivery_id))).scalars())


async def add(tx: Transaction, keys: Collection[Key], delivery_id: int, now: datetime) -> None:
    """Record the rungs that a message takes to its recipient."""
    rows = [
        {
            "assignment_id": assignment_id,
            "cadre_id": cadre_id,
            "due_on": due_on,
            "rung": rung,
            "delivery_id": delivery_id,
            "sent_at": now,
        }
        for assignment_id, cadre_id, due_on, rung in keys
    ]
    await tx.execute(insert(reminders), rows)
