"""The day's messages are counted exactly, also where several write at the same moment."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

import pytest

from bot.domain.chat import Message
from bot.domain.office import Office
from bot.domain.policy import Policy
from bot.services import broadcasting, rationing, reminding
from bot.services.correcting import Decider
from bot.store import accounts, rations
from bot.store.database import Store, Transaction
from tests.conftest import ZONE
from tests.town import Town

ON_POSTGRESQL = pytest.mark.parametrize("store", ["postgresql"], indirect=True)  # SQLite has one writer
WAITING = """SELECT count(*) FROM pg_locks JOIN pg_database ON pg_database.oid = pg_locks.database
             WHERE locktype = 'advisory' AND NOT granted AND datname = current_database()"""


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
    rivals = [_rival(town) for _ in range(6)]

    await asyncio.gather(*(_owe(store, account, office, town.now) for store in rivals))
    for store in rivals:
        await store.close()

    assert await _days(town, account) == [1] * 6


@ON_POSTGRESQL
async def test_who_counts_while_an_announcement_starts_finds_its_copy_counted(town: Town) -> None:
    office = replace(town.office, defaults=Policy(most_a_day=1))
    account, rival = await _account(town, "btc"), _rival(town)
    await town.hears("chief", text="thông báo chung cho mọi người: Họp lúc 14 giờ")

    async with town.store.transaction() as tx:
        await broadcasting.send(
            tx, 1, by=Decider(1, 1), version=None, at=None, again=False, office=office, now=town.now
        )
        counting = asyncio.create_task(_owe(rival, account, office, town.now))
        await _waits_or_ends(rival, counting)
    await counting
    await rival.close()

    assert await _days(town, account) == [1, 1]


def _rival(town: Town) -> Store:
    return Store(town.store.url.render_as_string(hide_password=False))


async def _owe(store: Store, account: int, office: Office, now: datetime) -> None:
    async with store.transaction() as tx:
        await rationing.owe_each(tx, [Message("Tin mẫu", account_id=account)], office, now)


async def _waits_or_ends(store: Store, counting: asyncio.Task[None]) -> None:
    """Return when somebody waits to count, or has not waited at all."""
    waiting = 0
    while not waiting and not counting.done():
        async with store.reading() as tx:
            waiting = (await tx.exec_driver_sql(WAITING)).scalar_one()


async def _days(town: Town, account: int) -> list[int]:
    """Return how many messages count on each day of whoever has an account."""
    async with town.store.reading() as tx:
        cadre_id = (await rations.cadres(tx))[account]
        used = await rations.used(tx, town.office.today(town.now))
    return [number for (cadre, _), number in used.items() if cadre == cadre_id]


async def _account(town: Town, chat: str) -> int:
    async with town.store.reading() as tx:
        account = await accounts.find(tx, "telegram", chat)
    assert account is not None
    return account.id
