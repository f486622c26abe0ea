"""One of the processes on a PostgreSQL server is the first; another takes its place when it is gone."""

import asyncio

import pytest

from bot.store import bots
from bot.store.database import Store
from tests.postgresql import CUT, Server


async def test_one_process_is_the_first(store: Store, second: Store) -> None:
    async with store.first() as place, second.first() as other:
        assert place is not None
        assert other is None

    async with second.first() as other:
        assert other is not None


async def test_who_gave_the_place_back_can_have_it_again(store: Store) -> None:
    async with store.first():
        pass

    async with store.first() as place:
        assert place is not None


async def test_the_place_is_lost_with_the_connection(
    store: Store, second: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.database.LOOK_SECONDS", 0.01)

    async with store.first() as lost:
        assert lost is not None
        losing = asyncio.ensure_future(lost())
        await asyncio.sleep(0.1)
        assert not losing.done()
        async with second.transaction() as tx:
            await tx.exec_driver_sql(CUT)
        await asyncio.wait_for(losing, 5)

    async with second.first() as other:
        assert other is not None


async def test_processes_that_start_together_migrate_one_after_the_other(postgresql: Server) -> None:
    url = await postgresql.new_database()
    stores = [Store(url) for _ in range(3)]

    await asyncio.gather(*(store.migrate() for store in stores))

    async with stores[0].reading() as tx:
        assert await bots.name(tx, "telegram") is None
    for store in stores:
        await store.close()
