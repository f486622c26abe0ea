"""Dispatchers: the processes that send together on a PostgreSQL server, each with its lease."""

from sqlalchemy import delete, insert, update

from bot.store.database import Transaction
from bot.store.schema import dispatchers
from bot.store.server_clock import SERVER_NOW


async def begin(tx: Transaction, lease_seconds: float) -> int:
    """Add a process that sends; return its id, which no other ever had."""
    added = insert(dispatchers).values(alive_until=SERVER_NOW + lease_seconds).returning(dispatchers.c.id)
    return int((await tx.execute(added)).scalar_one())


async def renew(tx: Transaction, dispatcher_id: int, lease_seconds: float) -> bool:
    """Renew a lease; False where it has run out, and others have taken the process for dead."""
    own = update(dispatchers).where(dispatchers.c.id == dispatcher_id)
    return bool((await tx.execute(own.values(alive_until=SERVER_NOW + lease_seconds))).rowcount)


async def bury(tx: Transaction) -> None:
    """Remove the processes whose leases have run out; one that renews at this moment stays."""
    await tx.execute(delete(dispatchers).where(dispatchers.c.alive_until < SERVER_NOW))


async def end(tx: Transaction, dispatcher_id: int) -> None:
    """Remove a process that has nothing in flight."""
    await tx.execute(delete(dispatchers).where(dispatchers.c.id == dispatcher_id))
