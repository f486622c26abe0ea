"""Summaries: which morning's and which week's went to whom, each once."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import delete, insert, select

from bot.domain.summaries import Kind
from bot.store.database import Transaction
from bot.store.schema import summaries


async def sent(tx: Transaction, kind: Kind, day: date) -> frozenset[int]:
    """Return the cadres who got the summary of a kind for a day."""
    own = summaries.c.kind == kind, summaries.c.day == day
    return frozenset((await tx.execute(select(summaries.c.cadre_id).where(*own))).scalars())


async def add(tx: Transaction, cadre_id: int, kind: Kind, day: date, delivery_id: int) -> None:
    """Record the message that takes a summary to its recipient."""
    row = {"cadre_id": cadre_id, "kind": kind, "day": day, "delivery_id": delivery_id}
    await tx.execute(insert(summaries).values(row))


async def forget(tx: Transaction, delivery_ids: Collection[int]) -> frozenset[int]:
    """Forget the summaries that did not arrive; return which messages were some."""
    gone = delete(summaries).where(summaries.c.delivery_id.in_(delivery_ids))
    return frozenset((await tx.execute(gone.returning(summaries.c.delivery_id))).scalars())
