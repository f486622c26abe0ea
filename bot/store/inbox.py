"""The inbox: raw updates, stored before the network is told that we have them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, String, and_, cast, select, text, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.chat import Update
from bot.store.database import Transaction, wipe
from bot.store.schema import UpdateState, accounts, inbox


@dataclass(frozen=True)
class Received:
    """An update: when it came, and how often the program failed over it."""

    update: Update
    received_at: datetime
    tries: int


async def add(tx: Transaction, channel: str, updates: Sequence[Update], now: datetime) -> None:
    """Store updates; one that is already here changes nothing."""
    rows = [
        {
            "channel": channel,
            "key": u.key,
            "chat_id": u.chat_id,
            "body": u.body,
            "received_at": now,
            "state": UpdateState.WAITING,
            "tries": 0,
        }
        for u in updates
    ]
    insert = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    if rows:
        await tx.execute(insert(inbox).on_conflict_do_nothing(), rows)


async def waiting(tx: Transaction, channel: str, after: int = 0) -> tuple[tuple[int, str], ...]:
    """Return (id, chat id) of the updates not handled yet, with ids above `after`, in order."""
    query = _waiting().where(inbox.c.channel == channel, inbox.c.id > after).order_by(inbox.c.id)
    return tuple((row.id, row.chat_id) for row in await tx.execute(query))


def _waiting() -> Select[tuple[int, str]]:
    """Select what waits, in the words of the index ix_inbox_waiting: it holds just these rows."""
    return select(inbox.c.id, inbox.c.chat_id).where(text(f"inbox.state = '{UpdateState.WAITING}'"))


async def get(tx: Transaction, inbox_id: int) -> Received | None:
    """Return a waiting update; None when it is settled already.

    Nobody else gets it before the transaction ends.
    """
    query = select(inbox).where(inbox.c.id == inbox_id, inbox.c.state == UpdateState.WAITING)
    row = (await tx.execute(query.with_for_update())).one_or_none()
    return _received(row) if row else None


def _received(row: Row[Any]) -> Received:  # Any: a row of the table
    return Received(Update(row.key, row.chat_id, row.body), row.received_at, row.tries)


async def settle(tx: Transaction, inbox_id: int, state: UpdateState, now: datetime) -> None:
    """Mark an update as handled, or as one that the program can't handle."""
    await tx.execute(update(inbox).where(inbox.c.id == inbox_id).values(state=state, handled_at=now))


async def name(tx: Transaction, inbox_id: int, message_id: str | None) -> None:
    """Note the network's own id of the message that an update brought."""
    await tx.execute(update(inbox).where(inbox.c.id == inbox_id).values(message_id=message_id))


async def earlier(tx: Transaction, inbox_id: int) -> tuple[int, ...]:
    """Return the ids of the earlier updates of the same message, the newest first."""
    one = inbox.alias("one")
    same = (inbox.c.channel == one.c.channel, inbox.c.chat_id == one.c.chat_id)
    query = (
        select(inbox.c.id)
        .join(one, and_(*same, inbox.c.message_id == one.c.message_id, inbox.c.id < one.c.id))
        .where(one.c.id == inbox_id)
        .order_by(inbox.c.id.desc())
    )
    return tuple((await tx.execute(query)).scalars())


async def newest(tx: Transaction, inbox_id: int, most: int) -> tuple[Received, ...]:
    """Return a chat's updates up to this one, settled or not, the newest first, at most so many."""
    # The chat by its values: through a join PostgreSQL would sort all that was ever said in it.
    this = inbox.alias("this")
    own = (select(column).where(this.c.id == inbox_id) for column in (this.c.chat_id, this.c.channel))
    chat, channel = (one.scalar_subquery() for one in own)
    here = inbox.c.chat_id == chat, inbox.c.channel == channel, inbox.c.id <= inbox_id
    query = select(inbox).where(*here).order_by(inbox.c.id.desc()).limit(most)
    return tuple(_received(row) for row in await tx.execute(query))


async def count_try(tx: Transaction, inbox_id: int) -> None:
    """Count a failed try."""
    await tx.execute(update(inbox).where(inbox.c.id == inbox_id).values(tries=inbox.c.tries + 1))


async def forget_body(tx: Transaction, inbox_id: int) -> None:
    """Blank an update that must leave no trace of its words or file."""
    await tx.execute(update(inbox).where(inbox.c.id == inbox_id).values(body={}))
    wipe(tx)


async def forget_chat(tx: Transaction, account_id: int) -> None:
    """Blank every update from the chat of an account."""
    here = select(accounts.c.channel, accounts.c.chat_id).where(accounts.c.id == account_id)
    channel, chat_id = (await tx.execute(here)).one()
    own = inbox.c.channel == channel, inbox.c.chat_id == chat_id
    await tx.execute(update(inbox).where(*own).values(body={}))
    wipe(tx)


async def forget_before(tx: Transaction, moment: datetime) -> int:
    """Blank what was handled and came before a moment; return how much."""
    old = inbox.c.received_at < moment, inbox.c.state != UpdateState.WAITING
    written = cast(inbox.c.body, String) != "{}"
    return (await tx.execute(update(inbox).where(*old, written).values(body={}))).rowcount
