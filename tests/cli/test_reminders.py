"""`reminders preview` shows who would be sent what, and sends nothing."""

import asyncio
import unicodedata
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.app import system_clock
from bot.domain.people import Post, Role
from bot.domain.working_days import WorkingCalendar
from bot.store import accounts, cadres, posts
from bot.store.database import Store

from .conftest import Clerk

KEYS = ["at", "cadre_id", "name", "organisation_id", "rungs", "text"]


@pytest.fixture
def office(clerk: Clerk, paper: Path, ward: Path) -> Clerk:
    """An office with a published conclusion, and one person of a unit that has a task with a deadline."""
    clerk.types("directory", "import", ward)
    clerk.types("import", paper)
    clerk.types("publish", "1")
    asyncio.run(_join(clerk.folder, _dated(clerk)["organisation_id"]))
    return clerk


@pytest.fixture
def rung(office: Clerk) -> date:
    """A day to come on which that task is told of, as every week after its deadline."""
    day = date.fromisoformat(_dated(office)["due"]) + timedelta(days=3)
    while day <= date.today() + timedelta(days=1):  # noqa: DTZ011  # any day to come will do
        day += timedelta(days=7)
    return WorkingCalendar().next_working(day)


def _dated(clerk: Clerk) -> dict[str, str]:
    row: dict[str, str] = next(row for row in clerk.types("status", "--json").json if row["due"])
    return row


def test_what_would_be_sent_is_shown_and_not_sent(office: Clerk, rung: date) -> None:
    rows = office.types("reminders", "preview", "--on", rung, "--json").json

    assert [list(row) for row in rows] == [KEYS]
    assert rows[0]["name"] == "Người mẫu"
    assert "NHẮC VIỆC" in rows[0]["text"]
    assert any(told["rung"].startswith("T+") for told in rows[0]["rungs"])
    assert office.types("reminders", "preview", "--on", rung, "--json").json == rows


def test_it_reads_as_the_person_will_read_it(office: Clerk, rung: date) -> None:
    shown = office.types("reminders", "preview", "--on", rung).out

    assert "1 to send" in shown
    assert " to Người mẫu (" in shown
    assert "NHẮC VIỆC: mục" in shown


def test_it_is_narrowed_to_a_person_or_a_unit(office: Clerk, rung: date) -> None:
    preview = ("reminders", "preview", "--on", rung, "--json")
    (row,) = office.types(*preview, "--person", "người").json

    for who in (row["organisation_id"], "NGUOI  mau", unicodedata.normalize("NFD", "Người")):
        assert office.types(*preview, "--person", who).json == [row]


def test_a_person_who_is_none_is_said(office: Clerk, rung: date) -> None:
    said = office.types("reminders", "preview", "--on", rung, "--person", "khác").refused()

    assert said == ["--person: nobody has a name with 'khác' in it, or a post in a unit with that id"]


def test_a_day_off_is_said(office: Clerk) -> None:
    new_year = date(date.today().year + 1, 1, 1)  # noqa: DTZ011  # any to come will do

    assert "no working day" in office.types("reminders", "preview", "--on", new_year).out


def test_a_day_that_is_none_is_refused(office: Clerk) -> None:
    said = office.types("reminders", "preview", "--on", "mai").refused()

    assert said == ["--on: 'mai' is not a date (YYYY-MM-DD)"]


def test_a_day_that_is_over_or_far_away_is_refused(office: Clerk) -> None:
    today = date.today()  # noqa: DTZ011  # any day will do
    days = today - timedelta(days=2), today + timedelta(days=400)

    said = [office.types("reminders", "preview", "--on", day).refused()[0] for day in days]

    assert said == [f"--on: {days[0]} is over", f"--on: {days[1]} is more than 366 days ahead"]


async def _join(folder: Path, unit: str) -> None:
    store, now = Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3"), system_clock()
    async with store.transaction() as tx:
        cadre_id = await cadres.add(tx, "Người mẫu", now)
        await posts.add(tx, cadre_id, Post(Role.FOCAL, unit), now)
        account = await accounts.add(tx, "telegram", "1", now)
        await accounts.belong_to(tx, account.id, cadre_id)
    await store.close()
