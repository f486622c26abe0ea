"""`announcements` shows what was announced to many, and what became of it with each."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.domain.announcements import Refused
from bot.domain.office import Office
from bot.domain.orders import Verb
from bot.domain.people import Person, Post, Role
from bot.services import acknowledging, announcing, broadcasting, joining
from bot.services.correcting import Decider
from bot.store import accounts
from bot.store.database import Store, Transaction

from .conftest import Clerk

NOW = datetime(2026, 11, 18, 2, 0, tzinfo=UTC)
NO_MESSAGE: Any = None  # Any: it stands for a number that nobody needs here
OFFICE = Office("Văn phòng", "đồng chí trực")


async def _joined(tx: Transaction, chat: str, post: Post, name: str) -> Person:
    account = await accounts.add(tx, "telegram", chat, NOW)
    cadre_id = await joining.settle(tx, account, name, post, inbox_id=None, now=NOW)
    return Person(cadre_id, account.id, name, (post,))


async def _announce(file: Path) -> None:
    store = Store(f"sqlite+aiosqlite:///{file}")
    async with store.transaction() as tx:
        chief = await _joined(tx, "1", Post(Role.ADMIN), "Chánh Văn phòng (mẫu)")
        focal = await _joined(tx, "2", Post(Role.FOCAL, "ubnd"), "=Cán bộ mẫu")
        made = await announcing.begin(tx, chief, "Họp lúc 8 giờ", NOW)
        assert not isinstance(made, Refused)
        for verb, words in ((Verb.AUDIENCE, "UBND phường"), (Verb.ANSWERS, "Dự họp; Vắng")):
            await announcing.change(tx, made.id, verb, words, office=OFFICE, now=NOW)
        by = Decider(chief.cadre_id, NO_MESSAGE)
        await broadcasting.send(
            tx, made.id, by=by, version=None, at=None, again=False, office=OFFICE, now=NOW
        )
        await acknowledging.acknowledge(tx, made.id, focal, answer=1, inbox_id=NO_MESSAGE, now=NOW)
    await store.close()


@pytest.fixture
def announced(clerk: Clerk, ward: Path) -> Clerk:
    """An office that has asked a unit, whose focal point answered."""
    assert clerk.types("directory", "import", ward).code == 0
    asyncio.run(_announce(clerk.folder / "dondoc.sqlite3"))
    return clerk


def test_the_newest_are_listed(announced: Clerk) -> None:
    assert announced.types("announcements", "list", "--json").json == [
        {"id": 1, "state": "sending", "at": "2026-11-18 09:00:00"}
    ]
    assert "2026-11-18 09:00:00" in announced.types("announcements", "list").out


def test_what_became_of_it_is_told_of_each(announced: Clerk) -> None:
    (row,) = announced.types("announcements", "receipts", 1, "--json").json

    assert (row["name"], row["state"], row["answer"]) == ("=Cán bộ mẫu", "queued", "Dự họp")
    assert row["acknowledged"] == "2026-11-18 09:00:00"


def test_a_spreadsheet_takes_no_name_for_a_formula(announced: Clerk) -> None:
    assert '"\'=Cán bộ mẫu"' in announced.types("announcements", "receipts", 1, "--csv").out


def test_an_unknown_one_is_refused(announced: Clerk) -> None:
    assert announced.types("announcements", "receipts", 9).refused() == ["there is no announcement 9"]
