"""`people` lists who has joined: posts, whether they are reached, consent."""

import asyncio
from pathlib import Path

import pytest

from bot.app import system_clock
from bot.domain.people import Post, Role
from bot.store import accounts, cadres, consents, posts
from bot.store.database import Store

from .conftest import Clerk

PEOPLE = (
    ("Nguyễn Văn Mẫu", (Post(Role.FOCAL, "ubnd"), Post(Role.HEAD, "btc")), "1"),
    ("Lê Thị Mẫu", (Post(Role.CLERK),), None),
    ("Trần Văn Mẫu", (), None),
)


@pytest.fixture
def office(clerk: Clerk) -> Clerk:
    """Somebody of two units whom messages do not reach, a clerk without an account, and a leaver."""
    directory = clerk.writes(
        "danh-ba.yaml",
        "organisations:\n  - {id: btc, name: Ban Tổ chức}\n  - {id: ubnd, name: Ủy ban nhân dân phường}\n",
    )
    clerk.types("directory", "import", directory)
    asyncio.run(_join(clerk.folder))
    return clerk


async def _join(folder: Path) -> None:
    store, now = Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3"), system_clock()
    async with store.transaction() as tx:
        for name, held, chat in PEOPLE:
            cadre_id = await cadres.add(tx, name, now)
            for post in held:
                await posts.add(tx, cadre_id, post, now)
            if chat is not None:
                account = await accounts.add(tx, "telegram", chat, now)
                await accounts.belong_to(tx, account.id, cadre_id)
                await consents.give(tx, cadre_id, account.id, "2026-11", inbox_id=None, now=now)
                await accounts.lose(tx, account.id, now)
    await store.close()


def test_everybody_is_listed_by_name(office: Clerk) -> None:
    found = office.types("people", "--json").json

    assert [one["name"] for one in found] == ["Lê Thị Mẫu", "Nguyễn Văn Mẫu", "Trần Văn Mẫu"]
    assert found[1]["reached"] == "no"
    assert found[1]["consent"] == "2026-11"
    assert [post["organisation_id"] for post in found[1]["posts"]] == ["ubnd", "btc"]
    assert (found[2]["posts"], found[2]["reached"]) == ([], "unlinked")


def test_those_of_a_unit_are_listed_with_all_their_posts(office: Clerk) -> None:
    (one,) = office.types("people", "--unit", "btc", "--json").json

    assert [post["role"] for post in one["posts"]] == ["focal", "head"]


def test_a_table_is_shown(office: Clerk) -> None:
    shown = office.runs("people", env={"COLUMNS": "160"}).out

    assert "clerk, the office" in shown
    assert "focal, Ủy ban nhân dân phường, head, Ban Tổ chức" in shown


def test_an_unknown_unit_is_refused(office: Clerk) -> None:
    assert office.types("people", "--unit", "xyz").refused() == ["the directory has no organisation 'xyz'"]
