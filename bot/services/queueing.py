"""Queueing: a message becomes the deliveries that carry it, cut to what a network takes."""

from dataclasses import replace
from datetime import datetime

from bot.domain.chat import Lane, Message
from bot.domain.splitting import parts
from bot.store import deliveries, fanning_out
from bot.store.database import Transaction

MAX_TEXT = 4000  # under every network's limit we serve; in UTF-16 units, tags included


async def owe(tx: Transaction, message: Message, *, to: int, lane: Lane, now: datetime) -> int:
    """Owe a message to an account, in parts where it is long; return the last part's delivery id.

    Every part is about the same tasks; the choices stand under the last.
    """
    *before, last = parts(message.text, MAX_TEXT)
    for text in before:
        part = replace(message, text=text, choices=(), account_id=to)
        await deliveries.queue(tx, part, lane, now)
    return await deliveries.queue(tx, replace(message, text=last, account_id=to), lane, now)


async def owe_all(tx: Transaction, message: Message, *, lane: Lane, now: datetime) -> int:
    """Owe everybody who has joined a message that is the same for all; return to how many accounts."""
    *before, last = parts(message.text, MAX_TEXT)
    for text in before:
        await fanning_out.queue_for_all(tx, replace(message, text=text, choices=()), lane, now)
    return await fanning_out.queue_for_all(tx, replace(message, text=last), lane, now)
