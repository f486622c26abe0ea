"""`ticks` shows when each tick ran last and runs next."""

import asyncio
from datetime import timedelta
from pathlib import Path

from bot.app import system_clock
from bot.domain.tick_runs import TickRun
from bot.store import tick_runs
from bot.store.database import Store

from .conftest import Clerk


async def _ran(folder: Path, run: TickRun) -> None:
    store = Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3")
    await store.migrate()
    async with store.transaction() as tx:
        await tick_runs.note(tx, run)
        await tick_runs.note_open(tx, run.last_at)
    await store.close()


def test_a_bot_that_never_ran_has_no_ticks(clerk: Clerk) -> None:
    assert clerk.types("ticks").out.startswith("no tick has run yet")
    assert clerk.types("ticks", "--json").json == []


def test_each_tick_tells_its_last_and_next_run(clerk: Clerk) -> None:
    now = system_clock()
    asyncio.run(_ran(clerk.folder, TickRun("reminders", 30, now, 12, 3)))

    (row,) = clerk.types("ticks", "--json").json

    assert (row["tick"], row["did"], row["failed"], row["late"]) == ("reminders", 3, False, False)
    assert row["next_at"] == (now + timedelta(seconds=30)).isoformat()
    assert "reminders" in clerk.types("ticks").out


def test_a_bot_that_stands_still_is_told(clerk: Clerk) -> None:
    asyncio.run(_ran(clerk.folder, TickRun("alerts", 30, system_clock() - timedelta(hours=1), 12, None)))

    said = clerk.types("ticks").out

    assert "failed, see the log" in said
    assert "late, was due" in said
