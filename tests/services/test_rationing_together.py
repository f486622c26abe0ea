"""The day's messages are counted exactly, also where several write at the same moment."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

from bot.domain.chat import Message
from bot.domain.policy import Policy
from bot.services import rationing, reminding
from bot.store import accounts, rations
from bot.store.database import Store, Transaction
from tests.conftest import ZONE
from tests.town import Town


class Interrupted(Store):
    """Lets something else happen before the first page of digests is written, when they are planned."""

    before: Callable[[Transaction], Awaitable[object]] | None = None
    opened = 0

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        self.opened += 1
        if self.opened == 2 and self.before is not None:
            async with super().transaction() as tx:
                await self.before(tx)
        async with super().transaction() as tx:
            yield tx


async def test_what_comes_between_the_plan_and_its_words_leaves_no_room(town: Town) -> None:
    await town.publish()
    town.now = datetime(2026, 11, 20, 9, tzinfo=ZONE)
    account = await _account(town, "btc")
    store = Interrupted(town.store.url.render_as_string(hide_password=False))
    store.before = lambda tx: rationing.owe_each(
        tx, [Message(f"Tin mẫu {n}", account_id=account) for n in range(3)], town.office, town.now
    )

    await reminding.tick(store, town.office, town.now)
    await store.close()
    await town.deliver()

    heads = [[text[:9] for text in town.all_to(chat)[-3:]] for chat in ("btc", "bdv")]
    assert heads[0] == ["Tin mẫu 0", "Tin mẫu 1", "Tin mẫu 2"]
    assert "NHẮC VIỆC" in town.all_to("bdv")[-1]


async def test_several_processes_at_once_send_no_more_than_the_day_has(town: Town) -> None:
    office = replace(town.office, defaults=Policy(most_a_day=1))
    account = await _account(town, "btc")
    rivals = [Store(town.store.url.render_as_string(hide_password=False)) for _ in range(6)]

    async def owe(store: Store, number: int) -> None:
        async with store.transaction() as tx:
            await rationing.owe_each(tx, [Message(f"Tin mẫu {number}", account_id=account)], office, town.now)

    await asyncio.gather(*(owe(store, n) for n, store in enumerate(rivals)))
    for store in rivals:
        await store.close()

    async with town.store.reading() as tx:
        used = await rations.used(tx, office.today(town.now))
    assert sorted(used.values()) == [1] * 6


async def _account(town: Town, chat: str) -> int:
    async with town.store.reading() as tx:
        account = await accounts.find(tx, "telegram", chat)
    assert account is not None
    return account.id
