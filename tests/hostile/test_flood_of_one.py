"""A flood from one person holds nobody else up, and costs little."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from sqlalchemy import func, select

from bot.domain.chat import Update
from bot.services.receiving import Receiver
from bot.store import inbox
from bot.store.database import Store
from bot.store.schema import inbox as table
from tests.town import Town

FLOOD = 400


@asynccontextmanager
async def _receiving(town: Town) -> AsyncIterator[None]:
    receiver = Receiver(replace(town.desk, most_a_minute=20))
    polling = asyncio.create_task(receiver.poll())
    try:
        yield
    finally:
        polling.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await polling
        await receiver.finish()


async def _waiting(store: Store, chat: str) -> int:
    async with store.reading() as tx:
        query = select(func.count()).where(table.c.chat_id == chat, table.c.state == "waiting")
        return int((await tx.execute(query)).scalar_one())


async def _store(town: Town, *updates: Update) -> None:
    async with town.store.transaction() as tx:
        await inbox.add(tx, town.channel.name, updates, town.now)


async def _seconds_until_answered(town: Town, chat: str) -> float:
    began = time.monotonic()
    async with asyncio.timeout(60):
        while await _waiting(town.store, chat):
            await asyncio.sleep(0.005)
    return time.monotonic() - began


async def test_anothers_message_is_handled_before_the_flood_is_through(town: Town) -> None:
    flood = [Update(f"flood {n}", "ubnd", {"text": "việc"}) for n in range(FLOOD)]
    await _store(town, *flood, Update("other", "btc", {"text": "mục 2 được 60%"}))

    async with _receiving(town):
        seconds = await _seconds_until_answered(town, "btc")
        left = await _waiting(town.store, "ubnd")
        rest = await _seconds_until_answered(town, "ubnd")

    print(f"another's message: {seconds:.2f} s; the flood of {FLOOD}: {seconds + rest:.2f} s")  # noqa: T201
    assert left > FLOOD / 2
    assert (await town.states("btc"))["2"][1] == 60
