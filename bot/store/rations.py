"""Rations: how many unprompted messages each person has or will have on a day."""

from collections import Counter
from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select

from bot.store.database import Transaction
from bot.store.schema import DeliveryState, accounts, deliveries

COUNTING = 0x736F74696E  # "sotin"
NOT_GOT = (DeliveryState.FAILED, DeliveryState.UNREACHABLE)


async def hold(tx: Transaction) -> None:
    """Let nobody else count and add to the messages of a day before this writing transaction ends.

    SQLite has one writer at a time anyhow. Source: postgresql.org/docs/current/explicit-locking.html
    """
    if tx.dialect.name == "postgresql":
        await tx.execute(select(func.pg_advisory_xact_lock(COUNTING)))


async def used(
    tx: Transaction, since: date, cadre_ids: Collection[int] | None = None
) -> Counter[tuple[int, date]]:
    """Count by (cadre, day) what counts from the day `since` on, at all accounts of some cadres or all."""
    counted = [deliveries.c.counts_on >= since, deliveries.c.state.not_in(NOT_GOT)]
    if cadre_ids is not None:
        counted.append(accounts.c.cadre_id.in_(cadre_ids))
    columns = select(accounts.c.cadre_id, deliveries.c.counts_on, func.count())
    query = columns.select_from(deliveries.join(accounts)).where(*counted)
    found = await tx.execute(query.group_by(accounts.c.cadre_id, deliveries.c.counts_on))
    return Counter({(row[0], row[1]): row[2] for row in found})


async def cadres(tx: Transaction) -> dict[int, int]:
    """Return by account the cadre who joined there."""
    query = select(accounts.c.id, accounts.c.cadre_id).where(accounts.c.cadre_id.is_not(None))
    return {row.id: row.cadre_id for row in await tx.execute(query)}
