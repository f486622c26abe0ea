"""Tracking: where every assignment stands, and what became of the deliveries."""

from dataclasses import dataclass
from datetime import date

from bot.domain.assignments import TaskCard, Timeliness, timeliness
from bot.store import assignments, deliveries
from bot.store.database import Transaction
from bot.store.deliveries import Ledger


@dataclass(frozen=True)
class Tracked:
    """An assignment, and how it stands to its deadline today."""

    card: TaskCard
    timeliness: Timeliness


async def standing(tx: Transaction, today: date) -> tuple[Tracked, ...]:
    """Return every published assignment in the documents' order."""
    cards = await assignments.published(tx)
    return tuple(Tracked(c, timeliness(c.state, c.due_on, c.reported_on, today)) for c in cards)


async def ledger(tx: Transaction) -> Ledger:
    """Return the counts of deliveries by state."""
    return await deliveries.ledger(tx)
