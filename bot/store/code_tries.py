"""Code tries: how often an account has given a wrong code lately."""

from datetime import datetime

from sqlalchemy import delete, insert, select, update

from bot.store.database import Transaction
from bot.store.schema import code_tries


async def wrong_since(tx: Transaction, account_id: int, moment: datetime) -> int:
    """Return how many wrong codes came, where the first was not before a moment; older ones are forgotten."""
    old = code_tries.c.account_id == account_id, code_tries.c.since < moment
    await tx.execute(delete(code_tries).where(*old))
    query = select(code_tries.c.wrong).where(code_tries.c.account_id == account_id)
    return (await tx.execute(query)).scalar_one_or_none() or 0


async def count(tx: Transaction, account_id: int, now: datetime) -> None:
    """Count a wrong code."""
    known = update(code_tries).where(code_tries.c.account_id == account_id)
    if not (await tx.execute(known.values(wrong=code_tries.c.wrong + 1))).rowcount:
        await tx.execute(insert(code_tries).values(account_id=account_id, wrong=1, since=now))
