"""Queueing: a message becomes the deliveries that carry it, cut to what a network takes."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import accumulate

from bot.domain import usefulness
from bot.domain.chat import Lane, Message
from bot.domain.policy import Policy
from bot.domain.splitting import parts
from bot.store import deliveries
from bot.store.database import Transaction

MAX_TEXT = 4000  # under every network's limit we serve; in UTF-16 units, tags included


async def owe(
    tx: Transaction, message: Message, *, to: int, lane: Lane, now: datetime, policy: Policy
) -> int:
    """Owe a message to an account, in parts where it is long; return the last part's delivery id.

    Every part is about the same tasks; the choices stand under the last. `policy` says how long a message of
    its kind is of use.
    """
    *before, last = _parts(replace(message, account_id=to), lane, now, policy)
    for part in before:
        await deliveries.queue(tx, part, lane, now)
    return await deliveries.queue(tx, last, lane, now)


async def owe_each(
    tx: Transaction, messages: Iterable[Message], *, lane: Lane, now: datetime, policy: Policy
) -> tuple[int, ...]:
    """Owe messages to the accounts they name, as `owe` does, many in one statement; return the last parts."""
    cut = [_parts(message, lane, now, policy) for message in messages]
    ids = await deliveries.queue_each(tx, [part for parts in cut for part in parts], lane, now)
    return tuple(ids[end - 1] for end in accumulate(map(len, cut)))


def _parts(message: Message, lane: Lane, now: datetime, policy: Policy) -> list[Message]:
    message = usefulness.owed(message, lane, now, policy)
    *before, last = parts(message.text, MAX_TEXT)
    return [
        *(replace(message, text=text, choices=(), file=None, counts_on=None) for text in before),
        replace(message, text=last),
    ]
