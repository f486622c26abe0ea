"""Tracking: where every assignment stands, and what became of the deliveries."""

from dataclasses import dataclass
from datetime import date

from bot.domain.assignments import TaskCard, Timeliness, timeliness
from bot.store import assignments, deliveries, troubles
from bot.store.database import Transaction
from bot.store.deliveries import Ledger
from bot.store.troubles import Trouble


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


async def not_arrived(tx: Transaction) -> tuple[Trouble, ...]:
    """Return what did not arrive, or perhaps not, and is not owed any more; the newest first."""
    return await troubles.troubles(tx)


async def resend_failed(tx: Transaction) -> int:
    """Owe again what failed; return how many messages."""
    return await troubles.resend_failed(tx)
