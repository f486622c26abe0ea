"""The dispatcher stops when it is told to, whatever happens at the same moment."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import pytest
from sqlalchemy import Connection, event

from bot.domain.chat import Choice
from bot.services.dispatching import Dispatcher
from bot.store import engines
from bot.store.database import Store
from bot.store.schema import DeliveryState
from tests.fake_channel import FakeChannel
from tests.handlers.conftest import ON_SQLITE
from tests.services import outbox


class Slow(FakeChannel):
    """Takes a message when it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.asked, self.let_go = asyncio.Event(), asyncio.Event()

    async def send(self, chat_id: str, text: str, choices: tuple[Choice, ...]) -> str:
        self.asked.set()
        await self.let_go.wait()
        return await super().send(chat_id, text, choices)


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


@ON_SQLITE
@pytest.mark.parametrize("words", ["BEGIN", "SELECT", "UPDATE", "COMMIT"])
async def test_a_stop_in_the_middle_of_a_claim_leaves_it_owed_and_keeps_what_came_of_others(
    store: Store, now: datetime, words: str
) -> None:
    channel = Slow()
    dispatcher = Dispatcher(store, channel, lambda: now, per_second=1000, chat_gap_seconds=0)
    await outbox.owe(store, "a", "một", now)
    loop = asyncio.create_task(dispatcher.run())
    await channel.asked.wait()

    _when_next_claiming(store, words, loop.cancel)
    await outbox.owe(store, "b", "hai", now)
    dispatcher.wake()
    await asyncio.wait([loop], timeout=5)
    channel.let_go.set()
    await asyncio.wait_for(dispatcher.finish(), 10)

    assert loop.cancelled()
    assert await outbox.states(store) == [DeliveryState.SENT, DeliveryState.QUEUED]
    assert not dispatcher.in_hand


def _when_next_claiming(store: Store, words: str, stop: Callable[[], object]) -> None:
    """Call `stop` when somebody else's writing transaction tells the database so."""
    own = asyncio.current_task()

    def look(connection: Connection, statement: str) -> None:
        writes = connection.get_execution_options().get(engines.WRITES)
        if writes and asyncio.current_task() is not own and statement.startswith(words):
            stop()

    def execute(connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        look(connection, statement)

    event.listen(store.engine.sync_engine, "before_cursor_execute", execute)
    event.listen(store.engine.sync_engine, "commit", lambda connection: look(connection, "COMMIT"))
