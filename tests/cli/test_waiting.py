"""`status` shows what waits for the office, as its list in chat does."""

import asyncio
from datetime import date
from pathlib import Path

from bot.app import system_clock
from bot.domain.matters import Kind
from bot.store import cadres, matters
from bot.store.database import Store

from .conftest import Clerk

KEYS = [
    "id",
    "kind",
    "assignment_id",
    "organisation_id",
    "conclusion",
    "ref",
    "new_due",
    "opened_at",
    "days",
    "words",
]


def test_status_shows_what_waits_for_the_office(clerk: Clerk, paper: Path, ward: Path) -> None:
    clerk.types("directory", "import", ward)
    clerk.types("import", paper)
    clerk.types("publish", "1")
    first = clerk.types("status", "--json").json[0]
    nothing = clerk.types("status", "--waiting")

    asyncio.run(_ask(clerk.folder, first["id"]))

    rows = clerk.types("status", "--waiting", "--json").json
    assert (nothing.code, nothing.out) == (0, "")
    assert [list(row) for row in rows] == [KEYS, KEYS]
    assert (rows[0]["kind"], rows[0]["ref"], rows[0]["new_due"]) == ("extension", first["ref"], "2026-12-20")
    assert (rows[1]["kind"], rows[1]["assignment_id"], rows[1]["days"]) == ("question", None, 0)
    shown = clerk.types("status", "--waiting").out
    assert "Waits for the office" in shown
    assert "extension" in shown
    assert "Assignments" not in shown
    assert "Waits for the office" in clerk.types("status").out


async def _ask(folder: Path, assignment_id: int) -> None:
    """Let somebody ask for more time, and something that is about no task."""
    store, now = Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3"), system_clock()
    async with store.transaction() as tx:
        asker = await cadres.add(tx, "Người mẫu", now)
        await matters.add(
            tx,
            Kind.EXTENSION,
            cadre_id=asker,
            words="xin gia hạn",
            now=now,
            inbox_id=None,
            assignment_id=assignment_id,
            new_due_on=date(2026, 12, 20),
        )
        await matters.add(tx, Kind.QUESTION, cadre_id=asker, words="nộp đâu ạ", now=now, inbox_id=None)
    await store.close()
