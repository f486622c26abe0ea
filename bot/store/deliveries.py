"""Deliveries: the outbox and its ledger, one row a message owed to one person."""

from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, select

from bot.domain.chat import Choice, Lane, Message
from bot.store.database import Transaction, insert_row
from bot.store.schema import AccountState, DeliveryState, accounts, deliveries

# In these words, for the indexes ix_deliveries_owed and ix_deliveries_owed_to hold just these rows. An unsure
# message is owed once more; when that too stays without an answer it is settled as unsure.
UNSETTLED = deliveries.c.settled_at.is_(None)
NOT_REACHED = "the person can't be reached"
TOO_LATE = "too late to be of use"


@dataclass(frozen=True)
class Ledger:
    """Counts of deliveries by state, and of those that may have arrived twice."""

    states: dict[DeliveryState, int]
    possibly_repeated: int


async def queue(tx: Transaction, message: Message, lane: Lane, now: datetime) -> int:
    """Owe a message to its account and return the delivery's id.

    Where nobody can be reached it is settled as unreachable at once; an answer is owed to whoever spoke.
    """
    owed: dict[str, Any] = {"state": DeliveryState.QUEUED}  # Any: a row's values
    if lane is not Lane.ANSWER and await _is_unreachable(tx, message.account_id):
        owed = {"state": DeliveryState.UNREACHABLE, "error": NOT_REACHED, "settled_at": now}
    return await insert_row(
        tx,
        deliveries,
        account_id=message.account_id,
        lane=lane,
        text=message.text,
        choices=[asdict(c) for c in message.choices],
        about=list(message.about),
        asks=message.asks,
        numbered=message.numbered,
        queued_at=now,
        useful_until=message.useful_until,
        tries=0,
        **owed,
    )


async def _is_unreachable(tx: Transaction, account_id: int | None) -> bool:
    query = select(accounts.c.state).where(accounts.c.id == account_id)
    return (await tx.execute(query)).scalar_one_or_none() == AccountState.UNREACHABLE


async def ledger(tx: Transaction) -> Ledger:
    """Count the deliveries."""
    query = select(deliveries.c.state, func.count(), func.count(deliveries.c.unsure_at)).group_by(
        deliveries.c.state
    )
    rows = (await tx.execute(query)).all()
    states = {DeliveryState(row[0]): row[1] for row in rows}
    return Ledger({s: states.get(s, 0) for s in DeliveryState}, sum(row[2] for row in rows))


def choices(row: Row[Any]) -> tuple[Choice, ...]:
    """Read the choices of a row."""
    return tuple(Choice(**choice) for choice in row.choices)
