"""Accounts to write to, messages owed to one or to everybody, and what became of these."""

from datetime import datetime
from typing import Any

from sqlalchemy import select

from bot.domain import usefulness
from bot.domain.chat import Lane, Message
from bot.domain.policy import Policy
from bot.services import queueing
from bot.store import accounts, fanning_out, schema
from bot.store.database import Store, Transaction
from bot.store.schema import DeliveryState, deliveries


async def account(store: Store, chat: str, now: datetime) -> int:
    async with store.transaction() as tx:
        found = await accounts.find(tx, "telegram", chat)
        return found.id if found else (await accounts.add(tx, "telegram", chat, now)).id


async def owe(store: Store, chat: str, text: str, now: datetime, lane: Lane = Lane.PUSH) -> int:
    to = await account(store, chat, now)
    async with store.transaction() as tx:
        return await queueing.owe(tx, Message(text), to=to, lane=lane, now=now, policy=Policy())


async def owe_everybody(tx: Transaction, message: Message, now: datetime, lane: Lane) -> int:
    """Owe a message to every account of somebody who has joined; return to how many."""
    c = schema.accounts.c
    joined = select(c.id.label("account_id"), fanning_out.NO_TARGET).where(c.cadre_id.is_not(None))
    owed = usefulness.owed(message, lane, now, Policy())
    return await fanning_out.queue_for(tx, owed, lane, now, to=joined)


async def rows(store: Store) -> list[Any]:  # Any: rows of the table
    async with store.reading() as tx:
        return list(await tx.execute(select(deliveries).order_by(deliveries.c.id)))


async def texts(store: Store) -> list[str]:
    return [row.text for row in await rows(store)]


async def states(store: Store) -> list[DeliveryState]:
    return [DeliveryState(row.state) for row in await rows(store)]
