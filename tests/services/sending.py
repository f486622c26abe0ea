"""A dispatcher at work for as long as a test needs it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

from bot.sandbox import PATIENCE_SECONDS
from bot.services.dispatching import Dispatcher
from bot.store.database import Store
from tests.fake_channel import FakeChannel
from tests.services import outbox


@asynccontextmanager
async def sending(
    store: Store, channel: FakeChannel, now: datetime, *, gap: float = 0.0
) -> AsyncIterator[None]:
    dispatcher = Dispatcher(store, channel, lambda: now, per_second=1000, chat_gap_seconds=gap)
    store.on_commit(dispatcher.wake)
    loop = asyncio.create_task(dispatcher.run())
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            yield
    finally:
        loop.cancel()
        await asyncio.wait([loop])
        await dispatcher.finish()


async def all_settled(store: Store) -> None:
    while any(row.settled_at is None for row in await outbox.rows(store)):
        await asyncio.sleep(0.01)


async def send_all(store: Store, channel: FakeChannel, now: datetime) -> None:
    async with sending(store, channel, now):
        await all_settled(store)
