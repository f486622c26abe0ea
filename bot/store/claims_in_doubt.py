"""Claims that nobody ended: the messages may have arrived."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, exists, or_, update

from bot.domain.chat import MessageKind
from bot.store.database import Transaction
from bot.store.deliveries import SENDING, UNSETTLED, doubted
from bot.store.schema import deliveries, dispatchers


async def doubt_claimed(tx: Transaction, now: datetime, leave: Collection[MessageKind] = ()) -> int:
    """After a start: what a process before us had in flight may have arrived. Return how many."""
    in_flight = update(deliveries).where(UNSETTLED, SENDING)
    return (await tx.execute(in_flight.values(doubted(leave, now, None)))).rowcount


async def doubt_abandoned(tx: Transaction, now: datetime, leave: Collection[MessageKind] = ()) -> int:
    """What processes had in flight that are not among the dispatchers may have arrived. Return how many."""
    abandoned = update(deliveries).where(UNSETTLED, SENDING, ~_claimed_by_the_living())
    return (await tx.execute(abandoned.values(doubted(leave, now, None)))).rowcount


async def doubt_stuck(
    tx: Transaction,
    claimed_before: datetime,
    in_hand: Collection[int],
    now: datetime,
    *,
    leave: Collection[MessageKind] = (),
    by: int | None = None,
) -> tuple[int, ...]:
    """Doubt messages that were claimed long ago, and that nobody has in hand; return their ids.

    `in_hand` is what the dispatcher `by` has. What others have claimed is theirs while they live: where the
    network asks for a long pause, they keep it in hand too.
    """
    long_ago = deliveries.c.claimed_at < claimed_before
    ours = or_(deliveries.c.claimed_by.is_not_distinct_from(by), ~_claimed_by_the_living())
    stuck = update(deliveries).where(UNSETTLED, SENDING, long_ago, ours, deliveries.c.id.not_in(in_hand))
    owed = stuck.values(doubted(leave, now, None))
    return tuple((await tx.execute(owed.returning(deliveries.c.id))).scalars())


def _claimed_by_the_living() -> ColumnElement[bool]:
    return exists().where(dispatchers.c.id == deliveries.c.claimed_by)
