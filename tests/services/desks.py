"""A desk with a handler that a test wrote, and a look at what came of it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import func, select

from bot.domain.chat import Message, Update
from bot.domain.office import Office
from bot.domain.reading.model import Rules
from bot.services.desk import Desk
from bot.services.visiting import Visit
from bot.store import inbox
from bot.store.database import Store, Transaction
from bot.store.schema import inbox as table
from tests.fake_channel import FakeChannel

Answer = Callable[[Transaction, Visit, datetime], Awaitable[list[Message]]]


def update(key: int, chat: str, text: str = "", **body: Any) -> Update:  # Any: the fake network's own JSON
    return Update(str(key), chat, {"text": text, **body})


@dataclass
class Heard:
    """A handler that notes what it hears and says "vâng"."""

    said: list[tuple[str, str]] = field(default_factory=list)

    async def __call__(self, tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        self.said.append((visit.incoming.chat_id, visit.text))
        return [Message(f"vâng {visit.text}")]


def desk(
    store: Store, office: Office, now: datetime, handle: Answer, channel: FakeChannel | None = None
) -> Desk:
    return Desk(
        store=store,
        channel=channel or FakeChannel(),
        handle=handle,
        office=office,
        rules=Rules(),
        limit_bytes=1000,
        clock=lambda: now,
    )


async def stored(store: Store, now: datetime, *updates: Update) -> list[int]:
    """Store updates as the poll does; return the ids of those that wait."""
    async with store.transaction() as tx:
        await inbox.add(tx, "telegram", updates, now)
    async with store.reading() as tx:
        return [inbox_id for inbox_id, _ in await inbox.waiting(tx, "telegram")]


async def counts(store: Store) -> dict[str, int]:
    async with store.reading() as tx:
        query = select(table.c.state, func.count()).group_by(table.c.state)
        return {row[0]: row[1] for row in await tx.execute(query)}
