"""`admin invite` and `invite`."""

import asyncio
import csv
from datetime import UTC, datetime, timedelta

import pypdfium2
import pytest

from bot.store import bots
from bot.store.database import Store
from tests.conftest import ZONE

from .conftest import SMALL_DIRECTORY, Clerk

KEYS = ["code", "link", "organisation", "role", "uses", "expires_at"]


@pytest.fixture(autouse=True)
def _with_a_directory(clerk: Clerk) -> None:
    clerk.types("directory", "import", clerk.writes("a.yaml", SMALL_DIRECTORY))


def _bot_has_run(clerk: Clerk) -> None:
    async def remember() -> None:
        store = Store(f"sqlite+aiosqlite:///{clerk.folder}/dondoc.sqlite3")
        async with store.transaction() as tx:
            await bots.remember(tx, "telegram", "don_doc_mau_bot")
        await store.close()

    asyncio.run(remember())


def test_an_admin_is_invited_for_two_weeks(clerk: Clerk) -> None:
    made = clerk.types("admin", "invite", "--name", "Trần Thị Bình", "--json").json

    assert list(made) == KEYS
    assert (made["link"], made["organisation"], made["role"]) == (None, None, "admin")
    lasts = datetime.fromisoformat(made["expires_at"]) - datetime.now(UTC)
    assert timedelta(days=13, hours=23) < lasts <= timedelta(days=14)


def test_the_office_decides_for_how_long(clerk: Clerk) -> None:
    clerk.writes(".env", "INVITE_DAYS=7\n")
    clerk.types("settings", "set", "invite_days", "3")
    roster = clerk.writes("ds.csv", "họ tên,đơn vị\nNguyễn Văn A,btc\n")

    made = clerk.types("invite", "btc", "--json").json
    clerk.types("people", "load", roster)

    with (clerk.folder / "ds-ket-qua.csv").open(encoding="utf-8-sig", newline="") as table:
        (row,) = csv.DictReader(table)
    loaded = datetime.strptime(row["Hạn dùng"], "%H:%M ngày %d/%m/%Y").replace(tzinfo=ZONE)
    for until in (datetime.fromisoformat(made["expires_at"]), loaded):
        assert timedelta(days=2, hours=23) < until - datetime.now(UTC) <= timedelta(days=3)


def test_a_unit_invites_its_focal_point_unless_told_otherwise(clerk: Clerk) -> None:
    focal = clerk.types("invite", "btc", "--json").json
    head = clerk.types("invite", "btc", "--role", "head", "--json").json

    assert list(focal) == KEYS
    assert (focal["organisation"], focal["role"]) == ("btc", "focal")
    assert head["role"] == "head"
    assert head["code"] != focal["code"]


def test_once_the_bot_has_run_the_link_is_known(clerk: Clerk) -> None:
    assert "link: known once the bot has run" in clerk.types("invite", "btc").out
    _bot_has_run(clerk)

    made = clerk.types("invite", "btc", "--json").json

    assert made["link"] == f"https://t.me/don_doc_mau_bot?start={made['code']}"


def test_for_people_the_code_is_printed_with_its_day(clerk: Clerk) -> None:
    lines = clerk.types("invite", "btc").out.splitlines()

    assert [line.partition(":")[0] for line in lines] == ["code", "link", "expires"]


def test_an_unknown_organisation_is_refused(clerk: Clerk) -> None:
    refused = clerk.types("invite", "Ban Tổ chức").refused()

    assert refused == ["the directory has no organisation 'Ban Tổ chức'"]


@pytest.mark.parametrize("role", ["admin", "chief", "", "FOCAL"])
def test_an_unknown_role_is_refused(clerk: Clerk, role: str) -> None:
    refused = clerk.types("invite", "btc", "--role", role).refused()

    assert refused == ["--role: is one of focal, head, member"]


def test_a_specialist_is_invited_by_role(clerk: Clerk) -> None:
    made = clerk.types("admin", "invite", "--name", "Trần Thị Bình", "--role", "specialist", "--json").json

    assert (made["role"], made["organisation"]) == ("specialist", None)


def test_a_role_that_the_office_does_not_have_is_refused(clerk: Clerk) -> None:
    refused = clerk.types("admin", "invite", "--name", "Trần Thị Bình", "--role", "focal").refused()

    assert refused == ["--role: is one of admin, chief, specialist, clerk, keeper, leader"]


def test_an_admin_has_a_name(clerk: Clerk) -> None:
    assert clerk.types("admin", "invite", "--name", "  ").refused() == ["--name: must not be empty"]
    assert clerk.types("admin", "invite").code == 2


@pytest.mark.parametrize("name", ["poster.pdf", "Áp phích.PNG"])
def test_a_poster_carries_the_code_and_its_terms(clerk: Clerk, name: str) -> None:
    _bot_has_run(clerk)

    made = clerk.types("invite", "ubnd", "--uses", "20", "--poster", name, "--json").json

    written = (clerk.folder / name).read_bytes()
    if name.endswith(".PNG"):
        assert written.startswith(b"\x89PNG")
        return
    with pypdfium2.PdfDocument(written) as page:
        words = " ".join(page[0].get_textpage().get_text_range().split())
    assert made["code"] in words
    assert "Ủy ban nhân dân phường – đầu mối" in words
    assert "@don_doc_mau_bot" in words
    assert "Mã dùng cho 20 đồng chí, đến " in words


def test_a_poster_that_can_not_be_made_makes_no_code(clerk: Clerk) -> None:
    assert clerk.types("invite", "btc", "--poster", "a.docx").refused() == [
        "--poster: its name ends in .pdf or .png"
    ]
    assert clerk.types("invite", "btc", "--poster", "a.pdf").refused() == [
        "--poster: the bot must have run once, so that its address is known"
    ]
    _bot_has_run(clerk)
    refused = clerk.types("invite", "btc", "--poster", "none/a.pdf").refused()
    assert refused == ["cannot write none/a.pdf: No such file or directory"]

    assert "invited" not in clerk.types("audit", "list").out


def test_a_code_is_revoked_once(clerk: Clerk) -> None:
    code = clerk.types("invite", "btc", "--json").json["code"]

    assert clerk.types("people", "revoke", code.lower()).code == 0
    refused = clerk.types("people", "revoke", code)
    assert (refused.code, "no such code is good" in refused.err) == (1, True)
    assert clerk.types("people", "revoke", "x").code == 1
