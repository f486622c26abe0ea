"""Reminders: every rung once, one message a person, and only in office hours."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.domain.people import Post, Role
from bot.services import reminding
from bot.store.database import Store
from tests.conftest import ZONE
from tests.town import CONCLUSION, Town

SQLITE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)
HEAD = "NHẮC VIỆC"


def _on(day: int, hour: int = 9, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


async def _tick(town: Town, moment: datetime) -> int:
    town.now = moment
    owed = await reminding.tick(town.store, town.office, moment)
    await town.deliver()
    return owed


def _reminders(town: Town, chat: str) -> list[str]:
    return [text.splitlines()[0] for text in town.all_to(chat) if HEAD in text]


async def test_every_rung_is_sent_once(busy: Town) -> None:
    start = _on(18)
    for hour in range(0, 24 * 25, 3):  # in office hours and outside them
        await _tick(busy, start + timedelta(hours=hour, minutes=35))

    told = [line.partition("mục 1 (45-TB/ĐU) ") for line in _reminders(busy, "btc")]
    left = [words for _, named, words in told if named]
    assert left == [
        "còn 07 ngày.",
        "còn 04 ngày.",
        "đến hạn ngày mai.",
        "đến hạn hôm nay.",
        "quá hạn 03 ngày.",
        "quá hạn 10 ngày.",
    ]


async def test_what_is_published_on_the_day_of_a_rung_is_not_reminded_of_that_day(town: Town) -> None:
    town.now = _on(30)  # three days after the deadline, T+1 and T+3
    await town.publish()

    assert await _tick(town, _on(30, 14)) == 0
    assert await _tick(town, _on(7, month=12)) > 0


async def test_two_ticks_in_the_same_minute_send_once(busy: Town) -> None:
    assert await _tick(busy, _on(20)) == 2
    assert await _tick(busy, _on(20)) == 0

    assert len(_reminders(busy, "btc")) == 1


async def test_ticks_at_the_same_time_send_once(busy: Town) -> None:
    """On PostgreSQL they run side by side; those that come second are refused by the unique key."""
    busy.now = _on(20)
    ticks = [reminding.tick(busy.store, busy.office, busy.now) for _ in range(3)]

    await asyncio.gather(*ticks, return_exceptions=True)

    await busy.deliver()
    assert [len(_reminders(busy, chat)) for chat in ("btc", "bdv")] == [1, 1]


async def test_a_restart_sends_nothing_again(busy: Town) -> None:
    await _tick(busy, _on(20))
    reopened = Store(busy.store.engine.url.render_as_string(hide_password=False))

    assert await reminding.tick(reopened, busy.office, _on(20, 10)) == 0
    await reopened.close()


@SQLITE
@pytest.mark.parametrize(
    "moment",
    [_on(20, 7, 29), _on(20, 12), _on(20, 17), _on(20, 23), _on(21), _on(22), _on(23, 8, 29), _on(24)],
)
async def test_nobody_is_disturbed_outside_office_hours(busy: Town, moment: datetime) -> None:
    assert await _tick(busy, moment) == 0


@pytest.mark.parametrize("words", ["mục 1 xong", "mục 1 vướng kinh phí"])
async def test_what_is_reported_or_blocked_is_not_reminded_of(busy: Town, words: str) -> None:
    await busy.says("btc", words)

    assert await _tick(busy, _on(20)) == 1
    assert _reminders(busy, "btc") == []
    assert len(_reminders(busy, "bdv")) == 1


@SQLITE
async def test_what_is_taken_back_is_reminded_of_again(busy: Town) -> None:
    await busy.says("btc", "mục 1 xong")
    await busy.says("btc", "0")

    assert await _tick(busy, _on(20)) == 2


async def test_a_late_tick_sends_only_the_latest_rung(busy: Town) -> None:
    assert await _tick(busy, _on(30)) == 2

    assert _reminders(busy, "btc") == ["<b>NHẮC VIỆC</b>: mục 1 (45-TB/ĐU) quá hạn 03 ngày."]


@SQLITE
async def test_published_after_t_minus_7_the_next_rung_is_the_first(town: Town) -> None:
    town.now = _on(23)
    await town.publish()

    assert await _tick(town, _on(25)) == 0
    assert await _tick(town, _on(26)) == 2


@SQLITE
async def test_published_on_the_day_of_a_rung_the_push_is_enough(town: Town) -> None:
    town.now = _on(20)
    await town.publish()

    assert await _tick(town, _on(20, 14)) == 0


@SQLITE
async def test_a_draft_is_never_reminded_of(town: Town) -> None:
    await town.uploads("chief", "kl.txt", CONCLUSION.encode())

    assert await _tick(town, _on(27)) == 0


async def test_several_tasks_make_one_message_the_most_urgent_first(town: Town) -> None:
    later = "4. Giao BTC lập danh sách; hoàn thành trước ngày 01/12/2026.\n"
    await town.publish(CONCLUSION + later)

    assert await _tick(town, _on(27)) == 2

    reminders = [text for text in town.all_to("btc") if HEAD in text]
    assert len(reminders) == 1
    assert "mục 1 (45-TB/ĐU) đến hạn hôm nay, và 01 nhiệm vụ khác." in reminders[0]
    assert reminders[0].index("<b>Mục 1</b>") < reminders[0].index("<b>Mục 4</b>")


@SQLITE
async def test_everybody_who_reports_for_a_unit_is_reminded(busy: Town) -> None:
    await busy.joins("colleague", Post(Role.MEMBER, "btc"))

    assert await _tick(busy, _on(20)) == 3
    assert await _tick(busy, _on(20, 10)) == 0


@SQLITE
async def test_who_left_is_not_reminded_and_the_office_is_in_the_units_place(busy: Town) -> None:
    await busy.hears("btc", happening="left")

    assert await _tick(busy, _on(20)) == 2
    await busy.deliver()
    assert "NHẮC VIỆC" not in busy.last_to("btc").text
    assert "CHƯA LIÊN LẠC ĐƯỢC</b>: 01 nhiệm vụ" in busy.last_to("chief").text
