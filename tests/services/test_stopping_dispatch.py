"""The dispatcher stops when it is told to, whatever happens at the same moment."""

import asyncio
from datetime import datetime

import pytest

from bot.services.dispatching import Dispatcher
from bot.store.database import Store
from tests.fake_channel import FakeChannel
from tests.handlers.conftest import ON_SQLITE


@ON_SQLITE
@pytest.mark.parametrize("turns", range(4))
async def test_a_stop_that_comes_together_with_news_is_not_lost(
    store: Store, now: datetime, turns: int
) -> None:
    dispatcher = Dispatcher(store, FakeChannel(), lambda: now, per_second=1000, chat_gap_seconds=0)
    loop = asyncio.create_task(dispatcher.run())
    await asyncio.sleep(0.2)

    dispatcher.wake()
    for _ in range(turns):
        await asyncio.sleep(0)
    loop.cancel()
    await asyncio.wait([loop], timeout=5)

    assert loop.cancelled()
