"""`handover` ends a person's post, and says who has the open tasks now."""

import asyncio
from pathlib import Path

import pytest

from bot.app import system_clock
from bot.domain.people import Post, Role
from bot.services import joining
from bot.store import accounts, cadres, posts
from bot.store.database import Store

from .conftest import Clerk


@pytest.fixture
def office(clerk: Clerk, paper: Path, ward: Path) -> Clerk:
    """An office with a published conclusion, and two people in a unit that has tasks."""
    clerk.types("directory", "import", ward)
    clerk.types("import", paper)
    clerk.types("publish", "1")
    asyncio.run(_join(clerk.folder, _unit(clerk)))
    return clerk


def _unit(clerk: Clerk) -> str:
    return next(str(row["organisation_id"]) for row in clerk.types("status", "--json").json if row["due"])


def test_an_unused_code_of_the_leaver_ends(office: Clerk) -> None:
    asyncio.run(_invited(office.folder, Post(Role.FOCAL, _unit(office)), "Nguyễn Văn Mẫu"))

    said = office.types("handover", _unit(office), "--from", "Nguyễn Văn Mẫu").out

    assert said.splitlines()[1:] == ["unused codes ended: 1"]
    assert "revoked" in office.types("audit", "list").out


async def _invited(folder: Path, post: Post, name: str) -> None:
    store = Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3")
    async with store.transaction() as tx:
        await joining.invite(tx, post, name=name, now=system_clock(), days=14)
    await store.close()


async def _join(folder: Path, unit: str) -> None:
    store, now = Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3"), system_clock()
    async with store.transaction() as tx:
        for chat, (name, role) in enumerate((("Nguyễn Văn Mẫu", Role.FOCAL), ("Lê Thị Mẫu", Role.MEMBER))):
            cadre_id = await cadres.add(tx, name, now)
            await posts.add(tx, cadre_id, Post(role, unit), now)
            account = await accounts.add(tx, "telegram", str(chat), now)
            await accounts.belong_to(tx, account.id, cadre_id)
    await store.close()


def test_the_successor_has_the_open_tasks(office: Clerk) -> None:
    said = office.types("handover", _unit(office), "--from", "nguyễn văn mẫu", "--to", "Lê Thị Mẫu").out

    assert said.startswith("open tasks: ")
    assert said.rstrip().endswith("with the unit now, told: Lê Thị Mẫu")


def test_without_anybody_left_the_office_has_them(office: Clerk) -> None:
    office.types("handover", _unit(office), "--from", "Nguyễn Văn Mẫu")

    said = office.types("handover", _unit(office), "--from", "Lê Thị Mẫu").out

    assert said.rstrip().endswith("with the office now, told: nobody")


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (
            ("--from", "Mẫu"),
            "--from: 'Mẫu' is not one person of the organisation (Nguyễn Văn Mẫu, Lê Thị Mẫu)",
        ),
        (("--from", "Lê", "--to", "Lê"), "--to: is the one who leaves"),
    ],
)
def test_a_name_that_is_not_clear_changes_nothing(
    office: Clerk, options: tuple[str, ...], reason: str
) -> None:
    assert office.types("handover", _unit(office), *options).refused() == [reason]


def test_a_unit_without_people_is_told(office: Clerk) -> None:
    assert office.types("handover", "x", "--from", "Lê").refused() == [
        "--from: 'Lê' is not one person of the organisation (nobody has joined)"
    ]
