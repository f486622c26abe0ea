"""A writing transaction that is cut off in the middle of any statement holds up no other one."""

import asyncio
import sqlite3
from contextlib import closing

import pytest
from sqlalchemy import Connection, event, literal, select

from bot.store import bots
from bot.store.database import Store
from tests.handlers.conftest import ON_SQLITE


async def _write(store: Store) -> None:
    async with store.transaction() as tx:
        await tx.execute(select(literal("a row that is not fetched yet")))
        await bots.remember(tx, "telegram", "mau_bot")


@ON_SQLITE
@pytest.mark.parametrize("words", ["BEGIN", "SELECT", "INSERT", "COMMIT"])
async def test_the_next_one_can_begin_at_once(store: Store, words: str) -> None:
    def look(_connection: Connection, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith(words):
            writing.cancel()

    event.listen(store.engine.sync_engine, "before_cursor_execute", look)
    event.listen(store.engine.sync_engine, "commit", lambda connection: look(connection, None, "COMMIT"))
    writing = asyncio.create_task(_write(store))
    await asyncio.wait([writing])

    with closing(sqlite3.connect(str(store.url.database), timeout=0)) as other:
        other.execute("BEGIN IMMEDIATE")
    assert writing.cancelled()
