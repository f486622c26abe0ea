"""What is owed is sent, in its order and at its pace, and recorded."""

import asyncio
from datetime import datetime
from itertools import pairwise

import pytest

from bot.domain.chat import Choice, Lane
from bot.services import dispatching
from bot.store.database import Store
from bot.store.schema import DeliveryState
from tests.fake_channel import FakeChannel
from tests.services import outbox
from tests.services.sending import all_settled, send_all, sending

GAP_SECONDS = 0.05


async def test_what_is_owed_is_sent_and_recorded(store: Store, now: datetime) -> None:
    channel = FakeChannel()
    await outbox.owe(store, "a", "chào", now)

    await send_all(store, channel, now)

    assert [(m.chat_id, m.text) for m in channel.sent] == [("a", "chào")]
    (row,) = await outbox.rows(store)
    assert (row.state, row.message_id, row.settled_at) == (DeliveryState.SENT, channel.sent[0].id, now)


async def test_answers_go_before_pushes_and_pushes_before_announcements(store: Store, now: datetime) -> None:
    channel = FakeChannel()
    for chat, lane in (("c", Lane.ANNOUNCEMENT), ("b", Lane.PUSH), ("a", Lane.ANSWER)):
        await outbox.owe(store, chat, lane, now, lane)

    await send_all(store, channel, now)

    assert [m.text for m in channel.sent] == [Lane.ANSWER, Lane.PUSH, Lane.ANNOUNCEMENT]


async def test_one_chats_messages_keep_their_order_and_their_distance(store: Store, now: datetime) -> None:
    times: list[float] = []

    class Timed(FakeChannel):
        async def send(self, chat_id: str, text: str, choices: tuple[Choice, ...]) -> str:
            times.append(asyncio.get_running_loop().time())
            return await super().send(chat_id, text, choices)

    channel = Timed()
    for text in "123":
        await outbox.owe(store, "a", text, now)

    async with sending(store, channel, now, gap=GAP_SECONDS):
        await all_settled(store)

    assert [m.text for m in channel.sent] == ["1", "2", "3"]
    assert all(later - earlier >= GAP_SECONDS for earlier, later in pairwise(times))


async def test_a_message_queued_meanwhile_wakes_it_at_once(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatching, "LOOK_AGAIN_SECONDS", 3600.0)
    channel = FakeChannel()

    async with sending(store, channel, now):
        await asyncio.sleep(0.05)
        await outbox.owe(store, "a", "chào", now)
        await all_settled(store)

    assert [m.text for m in channel.sent] == ["chào"]
