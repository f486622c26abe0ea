"""The loop that reads updates: each chat in order, different chats side by side."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import pytest

from bot.domain.chat import Message, Update
from bot.domain.office import Office
from bot.ports import AnotherInstanceError, ChannelError, Verdict
from bot.sandbox import PATIENCE_SECONDS
from bot.services.receiving import Receiver
from bot.services.visiting import Visit
from bot.store.database import Store, Transaction
from tests.fake_channel import FakeChannel
from tests.services.desks import Answer, Heard, counts, desk, stored, update


@asynccontextmanager
async def _polling(
    store: Store, office: Office, now: datetime, handle: Answer, channel: FakeChannel
) -> AsyncIterator[Receiver]:
    receiver = Receiver(desk(store, office, now, handle, channel), again_after_seconds=0)
    loop = asyncio.create_task(receiver.poll())
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            yield receiver
    finally:
        loop.cancel()
        await asyncio.wait([loop])
        await receiver.finish()


async def _until(store: Store, **wanted: int) -> None:
    while await counts(store) != wanted:
        await asyncio.sleep(0.01)


async def test_a_chats_updates_are_handled_in_order(store: Store, office: Office, now: datetime) -> None:
    heard, channel = Heard(), FakeChannel()

    async with _polling(store, office, now, heard, channel):
        for number in range(1, 6):
            channel.updates.put_nowait(update(number, "a", str(number)))
        await _until(store, handled=5)

    assert heard.said == [("a", str(n)) for n in range(1, 6)]


async def test_different_chats_go_side_by_side(store: Store, office: Office, now: datetime) -> None:
    b_is_here = asyncio.Event()

    class Slow(FakeChannel):
        async def acknowledge_press(self, press_id: str) -> None:
            if press_id == "a":
                await b_is_here.wait()
            else:
                b_is_here.set()

    channel = Slow()
    async with _polling(store, office, now, Heard(), channel):
        for number, chat in ((1, "a"), (2, "b")):
            channel.updates.put_nowait(update(number, chat, "x", happening="press", press_id=chat))
        await _until(store, handled=2)


async def test_a_failing_update_holds_up_its_own_chat_only(
    store: Store, office: Office, now: datetime
) -> None:
    heard = Heard()
    tried: list[str] = []

    async def fails_twice(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        if visit.text == "hỏng" and len(tried) < 2:
            tried.append(visit.text)
            raise RuntimeError("not yet")
        return await heard(tx, visit, now)

    channel = FakeChannel()
    async with _polling(store, office, now, fails_twice, channel):
        for number, (chat, text) in enumerate([("a", "hỏng"), ("a", "sau"), ("b", "khác")], 1):
            channel.updates.put_nowait(update(number, chat, text))
        await _until(store, handled=3)

    assert [text for chat, text in heard.said if chat == "a"] == ["hỏng", "sau"]


async def test_what_a_former_process_left_waiting_is_handled_first(
    store: Store, office: Office, now: datetime
) -> None:
    heard = Heard()
    await stored(store, now, update(1, "a", "cũ"))

    async with _polling(store, office, now, heard, FakeChannel()):
        await _until(store, handled=1)

    assert heard.said == [("a", "cũ")]


async def test_updates_are_stored_before_the_poll_that_confirms_them(
    store: Store, office: Office, now: datetime
) -> None:
    seen: list[dict[str, int]] = []

    class Watched(FakeChannel):
        async def poll(self, after: str | None) -> list[Update]:
            if after is not None:
                seen.append(await counts(store))
            return await super().poll(after)

    channel = Watched()
    async with _polling(store, office, now, Heard(), channel):
        channel.updates.put_nowait(update(7, "a", "x"))
        await _until(store, handled=1)
        while not seen:
            await asyncio.sleep(0.01)

    assert sum(seen[0].values()) == 1
    assert channel.asked_after == [None, "7"]


async def test_a_poll_that_fails_is_tried_again(
    store: Store, office: Office, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard()

    class Shaky(FakeChannel):
        async def poll(self, after: str | None) -> list[Update]:
            if self.refusals:
                raise self.refusals.popleft()
            return await super().poll(after)

    monkeypatch.setattr("bot.services.receiving.delay_seconds", lambda failures: 0.0)
    channel = Shaky()
    channel.refusals.extend([ChannelError(Verdict.LATER, "down"), ChannelError(Verdict.UNSURE, "timed out")])
    async with _polling(store, office, now, heard, channel):
        channel.updates.put_nowait(update(1, "a", "x"))
        await _until(store, handled=1)

    assert heard.said == [("a", "x")]


async def test_another_instance_at_the_start_ends_the_loop(
    store: Store, office: Office, now: datetime
) -> None:
    class Taken(FakeChannel):
        async def poll(self, after: str | None) -> list[Update]:
            raise AnotherInstanceError("Conflict")

    with pytest.raises(AnotherInstanceError):
        await Receiver(desk(store, office, now, Heard(), Taken())).poll()
