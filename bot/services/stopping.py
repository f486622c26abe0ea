"""Stopping: a reminder not sent yet is given up when what it says holds no more; the rest is told anew."""

from collections.abc import Collection
from datetime import datetime

from bot.store import outcomes, reminders
from bot.store.database import Transaction


async def stop(tx: Transaction, now: datetime, assignment_ids: Collection[int] | None = None) -> None:
    """Give up what reminds of a task that was settled or stopped, or has another day; of some, or of all.

    Its rungs are forgotten, so that the next tick tells its people of what is left.
    """
    overtaken = await reminders.overtaken(tx, assignment_ids)
    if overtaken:
        await outcomes.give_up_overtaken(tx, overtaken, now)
        await reminders.forget(tx, overtaken)
