"""`audit` shows who did what, and says when a line of the journal is missing or changed."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.app import system_clock
from bot.domain.journal import Deed
from bot.services import witnessing
from bot.store import cadres
from bot.store.database import Store

from .conftest import Clerk


@pytest.fixture
def told(clerk: Clerk, paper: Path, ward: Path) -> Clerk:
    """An office whose clerk has imported, changed and published from the command line."""
    calendar = clerk.writes("lich.csv", "date,worked,source\n2026-12-24,no,QĐ mẫu\n")
    commands: tuple[tuple[object, ...], ...] = (
        ("directory", "import", ward),
        ("calendar", "import", calendar),
        ("import", paper),
        ("publish", 1),
        ("invite", "ubnd"),
        ("admin", "invite", "--name", "Người mẫu"),
        ("deliveries", "resend", "--unsure"),
    )
    for command in commands:
        assert clerk.types(*command).code == 0
    return clerk


def _tamper(clerk: Clerk, *changes: str) -> None:
    database = sqlite3.connect(clerk.folder / "dondoc.sqlite3")
    for change in ("DROP TRIGGER deeds_update", "DROP TRIGGER deeds_delete", *changes):
        database.execute(change)
    database.commit()
    database.close()


def test_every_command_that_changes_something_is_told(told: Clerk) -> None:
    rows = told.types("audit", "list", "--json").json

    assert [(row["line"], row["deed"], row["about"]) for row in rows] == [
        (1, "directory_imported", {"touched": rows[0]["about"]["touched"]}),
        (2, "calendar_imported", {"days": 1}),
        (3, "drafted", {"conclusion": 1}),
        (4, "published", {"conclusion": 1}),
        (5, "invited", {"role": "focal", "unit": "ubnd"}),
        (6, "invited", {"role": "admin"}),
        (7, "resent", {"deliveries": 0, "unsure": True}),
    ]
    assert {(row["cadre"], row["message"]) for row in rows} == {(None, None)}


def test_the_journal_is_shown_from_a_day_on(told: Clerk) -> None:
    shown = told.types("audit", "list", "--since", "2020-01-01")

    assert "directory_imported" in shown.out
    assert told.types("audit", "list", "--since", "2999-01-01", "--json").json == []
    assert told.types("audit", "list", "--since", "hôm nay").refused() == [
        "--since: 'hôm nay' is not a date (YYYY-MM-DD)"
    ]


def test_the_journal_is_exported_for_a_spreadsheet(told: Clerk) -> None:
    (head, *rows) = told.types("audit", "list", "--csv").out.splitlines()

    assert head == '\ufeff"Line","At","Deed","Cadre","Name","Message","About"'
    assert rows[3].startswith('"4","')
    assert rows[3].endswith('"published","","","","{""conclusion"":1}"')


def test_who_did_it_is_named_and_no_name_is_a_formula(told: Clerk) -> None:
    async def join() -> None:
        store, now = Store(f"sqlite+aiosqlite:///{told.folder}/dondoc.sqlite3"), system_clock()
        async with store.transaction() as tx:
            cadre_id = await cadres.add(tx, "=cmd|' /C calc'!A0", now)
            witnessing.witness(tx, Deed.JOINED, by=cadre_id, inbox_id=3, now=now)
            witnessing.witness(tx, Deed.JOINED, by=cadre_id + 1, inbox_id=4, now=now)
        await store.close()

    asyncio.run(join())

    named, gone = told.types("audit", "list", "--json").json[-2:]
    assert (named["cadre"], named["name"], named["message"]) == (1, "=cmd|' /C calc'!A0", 3)
    assert (gone["cadre"], gone["name"]) == (2, None)
    assert '"1","\'=cmd|\' /C calc\'!A0","3"' in told.types("audit", "list", "--csv").out


def test_a_whole_journal_is_verified_and_its_head_can_be_noted(told: Clerk) -> None:
    said = told.types("audit", "verify")
    head = said.out.strip().rpartition(" ")[2]
    told.types("invite", "ubnd")

    assert said.code == 0
    assert said.out.startswith("7 lines, all whole; head: 7:")
    assert told.types("audit", "verify", "--head", head).out.startswith("8 lines, all whole")


def test_the_first_broken_line_is_named(told: Clerk) -> None:
    _tamper(told, "UPDATE deeds SET cadre_id = 1 WHERE number = 4", "DELETE FROM deeds WHERE number = 6")

    (said,) = told.types("audit", "verify").refused()
    assert said.startswith("line 4 of the journal is missing or changed; whole up to head: 3:")


def test_a_head_that_is_not_there_any_more_is_named(told: Clerk) -> None:
    head = told.types("audit", "verify").out.strip().rpartition(" ")[2]
    _tamper(told, "DELETE FROM deeds WHERE number = 7")

    (said,) = told.types("audit", "verify", "--head", head).refused()
    assert said.startswith(f"the journal does not contain the head {head}; it ends with: 6:")
    assert told.types("audit", "verify").code == 0


def test_what_is_no_head_is_refused(told: Clerk) -> None:
    assert told.types("audit", "verify", "--head", "bảy").refused() == [
        "--head: is not a head as `dondoc audit verify` prints it"
    ]
