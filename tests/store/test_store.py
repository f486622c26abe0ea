"""The store itself: migrations, transactions, and the two databases alike."""

import asyncio
from datetime import datetime

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from bot.domain.directory import Directory
from bot.store import accounts, organisations
from bot.store.database import Store, StoreError
from bot.store.schema import metadata

SLOW = """WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000000)
          SELECT count(*) FROM n"""


def _differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


async def test_the_migrations_make_the_tables_of_the_schema(store: Store) -> None:
    async with store.reading() as tx:
        assert await tx.run_sync(_differences) == []


async def test_migrating_again_changes_nothing(store: Store) -> None:
    await store.migrate()

    async with store.reading() as tx:
        assert await tx.run_sync(_differences) == []


async def test_a_transaction_that_fails_leaves_nothing(store: Store, now: datetime) -> None:
    async def fail_in_the_middle() -> None:
        async with store.transaction() as tx:
            await accounts.add(tx, "telegram", "7", now)
            raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        await fail_in_the_middle()

    async with store.reading() as tx:
        assert await accounts.find(tx, "telegram", "7") is None


async def test_a_commit_is_told_to_those_who_listen(store: Store, now: datetime) -> None:
    told: list[str] = []
    store.on_commit(lambda: told.append("committed"))

    async with store.transaction() as tx:
        await accounts.add(tx, "telegram", "7", now)
        assert told == []

    assert told == ["committed"]


async def test_the_directory_comes_back_as_it_was_stored(store: Store, directory: Directory) -> None:
    positions = {"btc": 0, "bdv": 1, "ubnd": 2, "ban": 3}

    async with store.transaction() as tx:
        await organisations.save(tx, directory, positions)

    async with store.reading() as tx:
        assert await organisations.directory(tx) == directory


async def test_a_database_that_cannot_be_opened_is_named_with_the_reason() -> None:
    store = Store("sqlite+aiosqlite:////nowhere/at/all.sqlite3")

    with pytest.raises(StoreError, match=r"cannot open the database /nowhere/at/all\.sqlite3"):
        await store.migrate()

    await store.close()


def test_a_place_never_shows_the_password() -> None:
    assert "geheim" not in Store("postgresql+asyncpg://u:geheim@localhost/d").place


async def test_a_transaction_that_is_cancelled_in_the_middle_ends_as_cancelled(store: Store) -> None:
    begun = asyncio.Event()

    async def work() -> None:
        async with store.transaction() as tx:
            begun.set()
            await tx.exec_driver_sql(SLOW)

    task = asyncio.create_task(work())
    await begun.wait()
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait([task])

    assert task.cancelled()
