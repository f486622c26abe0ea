"""Tracking: where every assignment stands, and what became of the deliveries."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.assignments import TaskCard, Timeliness, timeliness
from bot.domain.matters import Kind, Matter, days_open
from bot.domain.office import Office
from bot.store import assignments, deliveries, matters, troubles, unreached
from bot.store.database import Transaction
from bot.store.deliveries import Ledger
from bot.store.troubles import Trouble
from bot.store.unreached import LostAccount


@dataclass(frozen=True)
class Tracked:
    """An assignment, how it stands to its deadline today, and what of it waits for the office.

    `blocked_days` is the age of its obstacle, None when nothing blocks it.
    """

    card: TaskCard
    timeliness: Timeliness
    waits: tuple[Kind, ...] = ()
    blocked_days: int | None = None


async def standing(tx: Transaction, office: Office, now: datetime) -> tuple[Tracked, ...]:
    """Return every published assignment in the documents' order."""
    today = office.today(now)
    waiting: dict[int | None, list[Matter]] = defaultdict(list)
    for matter in await matters.waiting(tx):
        waiting[matter.assignment_id].append(matter)
    return tuple(
        Tracked(
            card,
            timeliness(card.state, card.due_on, card.reported_on, today, paused=card.paused),
            tuple(matter.kind for matter in waiting[card.id]),
            _blocked_days(waiting[card.id], office, today),
        )
        for card in await assignments.published(tx)
    )


def _blocked_days(waiting: Sequence[Matter], office: Office, today: date) -> int | None:
    ages = (days_open(office.today(m.opened_at), today) for m in waiting if m.kind is Kind.OBSTACLE)
    return next(ages, None)


async def ledger(tx: Transaction) -> Ledger:
    """Return the counts of deliveries by state."""
    return await deliveries.ledger(tx)


async def not_arrived(tx: Transaction) -> tuple[Trouble, ...]:
    """Return what did not arrive, or perhaps not, and is not owed any more; the newest first."""
    return await troubles.troubles(tx)


async def lost_accounts(tx: Transaction) -> tuple[LostAccount, ...]:
    """Return the accounts that messages do not reach, by person."""
    return await unreached.lost_accounts(tx)


async def resend(tx: Transaction, *, unsure: bool = False) -> int:
    """Owe again what failed or did not reach its person, and what is `unsure`; return how many messages."""
    return await troubles.resend(tx, unsure=unsure)
