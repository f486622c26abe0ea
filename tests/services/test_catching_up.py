"""What a stall has missed goes out once and says that it is late; what is too old is logged, not sent."""

from datetime import datetime

from structlog.testing import capture_logs

from bot.domain.office_settings import BY_NAME, Change
from bot.services.governing import By, change
from tests.conftest import ZONE
from tests.originals import happened
from tests.town import Town

LATE = "Tin này gửi chậm: hệ thống tạm ngừng từ ngày 19/11/2026; những tin đã lỡ được gộp vào đây."


@happened
async def town(town: Town) -> None:
    """Task 1 of btc and bdv is due on Friday 27/11/2026; its rungs fall on 20/11, 24/11 is off, 26/11."""
    await town.publish()
    await _at(town, 19)


async def _at(town: Town, day: int, hour: int = 9, minute: int = 0, *, month: int = 11) -> list[str]:
    """Let the clock tick at a moment; return what btc was told then."""
    before = len(town.all_to("btc"))
    town.now = datetime(2026, month, day, hour, minute, tzinfo=ZONE)
    await town.remind()
    return town.all_to("btc")[before:]


async def _sets(town: Town, name: str, value: str) -> None:
    async with town.store.transaction() as tx:
        await change(tx, Change(BY_NAME[name], value), town.office, by=By(), now=town.now)


async def _sleeps_and_restarts(town: Town) -> None:
    await town.store.close()  # it opens anew


async def test_after_a_stall_of_days_one_message_says_that_it_is_late(town: Town) -> None:
    await _sleeps_and_restarts(town)

    (told,) = await _at(town, 25)

    assert told.endswith(LATE)
    assert "còn 02 ngày" in told
    assert await _at(town, 25, 10) == []


async def test_a_stall_of_ten_minutes_is_not_worth_a_word(town: Town) -> None:
    (told,) = await _at(town, 20, 7, 30)
    assert await _at(town, 20, 7, 40) == []

    assert "gửi chậm" not in told


async def test_a_night_and_a_weekend_are_no_stall(town: Town) -> None:
    for day in (20, 23, 25, 26):
        await _at(town, day)

    assert not [text for text in town.all_to("btc") if "gửi chậm" in text]


async def test_what_goes_up_says_that_it_is_late_too(town: Town) -> None:
    await _at(town, 27)

    await _at(town, 9, month=12)  # the chief's rung was on 2/12

    assert "hệ thống tạm ngừng từ ngày 27/11/2026" in town.last_to("chief").text


async def test_a_clock_that_jumps_back_and_forth_tells_nothing_twice(town: Town) -> None:
    for day in (25, 20, 25, 19, 25):
        await _at(town, day)
        await _sleeps_and_restarts(town)

    assert len([text for text in town.all_to("btc") if "NHẮC VIỆC" in text]) <= 2
    assert len([text for text in town.all_to("btc") if "còn 02 ngày" in text]) == 1


async def test_a_clock_that_was_ahead_for_a_while_takes_no_rung_away(town: Town) -> None:
    assert "ngày mai" in (await _at(town, 26))[0]

    assert ["còn 07 ngày" in text for text in await _at(town, 20)] == [True]
    assert ["còn 04 ngày" in text for text in await _at(town, 23)] == [True]
    assert await _at(town, 26, 10) == []


async def test_what_was_missed_for_longer_than_the_office_has_set_is_logged_and_not_sent(town: Town) -> None:
    await _sets(town, "late_days", "1")

    await _at(town, 27)
    with capture_logs() as logged:
        told = await _at(town, 3, month=12)  # T+3 fell on Monday 30/11

    assert not [text for text in told if "Mục 1</b>" in text]
    assert [entry["count"] for entry in logged if entry["event"] == "rungs_too_late"] == [2]
    assert "quá hạn 10 ngày" in (await _at(town, 7, month=12))[0]


async def test_what_was_missed_of_a_deadline_that_is_to_come_is_logged_too(town: Town) -> None:
    await _sets(town, "late_days", "1")
    await _sets(town, "remind_before", "7")

    with capture_logs() as logged:
        told = await _at(town, 25)  # T-7 fell on Friday 20/11

    assert told == []
    assert [entry["count"] for entry in logged if entry["event"] == "rungs_too_late"] == [2]
