"""Who coordinates rests as long as no lead unit goes on, and no longer."""

from datetime import date, datetime, timedelta

import pytest

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from bot.services import resuming
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

pytestmark = ON_SQLITE
TWO_LEADS = CONCLUSION.replace("1. Giao BTC chủ trì", "1. Giao BTC, UBND phường cùng chủ trì")


@happened
async def given(town: Town) -> None:
    """The office has published; a specialist has joined. Task 1 is led by btc, and bdv coordinates."""
    await town.joins("clerk", Post(Role.SPECIALIST))
    await town.publish()


async def _rests(town: Town, *units: str) -> list[bool]:
    return [(await town.cards(unit))["1"].paused for unit in units]


async def test_a_report_waits_for_the_office_and_who_coordinates_rests_on(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    await given.says("btc", "mục 1 xong")
    assert await _rests(given, "btc", "bdv") == [False, True]

    await given.says("chief", "chấp nhận")
    assert (await given.cards("bdv"))["1"].state is State.ACCEPTED
    assert await _rests(given, "bdv") == [False]


@pytest.mark.parametrize("who", ["chief", "clerk"])
async def test_what_is_returned_goes_on_for_those_who_coordinate_too(given: Town, who: str) -> None:
    await given.says("chief", "mục 1 tạm dừng: chờ vốn")
    await given.says("btc", "mục 1 xong")
    answer = await given.says(who, "trả lại: thiếu số liệu")

    assert "Đã báo: Ban Tổ chức; Ban Dân vận." in answer
    assert await _rests(given, "btc", "bdv") == [False, False]
    assert given.last_to("bdv").text.startswith("<b>NHIỆM VỤ TIẾP TỤC THỰC HIỆN</b>: mục 1 (45-TB/ĐU)")
    given.now = datetime(2026, 11, 27, 9, tzinfo=ZONE)
    await given.remind()
    assert "Mục 1" in given.last_to("bdv").text


@pytest.mark.parametrize("words", ["mục 1 chưa xong, mới 60%", "0"])
async def test_a_unit_that_is_not_done_after_all_ends_no_pause(given: Town, words: str) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    await given.says("btc", "mục 1 xong")
    await given.says("btc", words)
    await given.says("btc", "1")  # where it is asked about

    assert (await given.cards("btc"))["1"].state in (State.NEW, State.IN_PROGRESS)
    assert await _rests(given, "btc", "bdv") == [True, True]


async def test_a_unit_that_the_chief_paused_by_itself_rests_on_when_the_lead_goes_on(given: Town) -> None:
    await given.says("chief", "tạm dừng mục 1 của Ban Dân vận: chờ người")
    given.later(timedelta(minutes=1))
    lead = (await given.cards("btc"))["1"].id
    await given.says("chief", f"#{lead} tạm dừng")
    given.later(timedelta(minutes=1))

    assert "Đã báo: Ban Tổ chức." in await given.says("chief", f"#{lead} tiếp tục")
    assert await _rests(given, "btc", "bdv") == [False, True]


async def test_it_goes_on_with_the_lead_that_the_task_was_given_to(given: Town) -> None:
    await given.says("chief", "mục 1 tạm dừng")
    given.later(timedelta(minutes=1))
    await given.hears("btc", text="mục 1 không thuộc đơn vị tôi")
    await given.says("chief", "giao UBND phường")
    assert await _rests(given, "ubnd", "bdv") == [True, True]

    await given.says("ubnd", "mục 1 xong")
    await given.says("chief", "trả lại: thiếu số liệu")
    assert await _rests(given, "ubnd", "bdv") == [False, False]


@happened
async def two(town: Town) -> None:
    """Task 1 has two lead units, btc and ubnd; bdv coordinates."""
    await town.publish(TWO_LEADS)


async def _pause_both(town: Town) -> None:
    for unit, until in (("Ban Tổ chức", "1/12/2026"), ("UBND phường", "20/12/2026")):
        await town.says("chief", f"tạm dừng mục 1 của {unit} đến {until}")
        town.later(timedelta(minutes=1))


async def test_with_two_leads_it_rests_once_neither_goes_on(two: Town) -> None:
    await two.says("chief", "tạm dừng mục 1 của Ban Tổ chức")
    assert await _rests(two, "btc", "ubnd", "bdv") == [True, False, False]
    two.later(timedelta(minutes=1))
    await two.says("chief", "tạm dừng mục 1 của UBND phường")
    assert await _rests(two, "btc", "ubnd", "bdv") == [True, True, True]

    await two.says("chief", "mục 1 của Ban Tổ chức tiếp tục")
    assert await _rests(two, "btc", "ubnd", "bdv") == [False, True, False]


async def test_who_coordinates_goes_on_with_the_first_lead_whose_day_comes(two: Town) -> None:
    await _pause_both(two)
    two.now = datetime(2026, 12, 1, 9, tzinfo=ZONE)

    assert await resuming.tick(two.store, two.office, two.now) == 2
    await two.deliver()
    assert await _rests(two, "btc", "ubnd", "bdv") == [False, True, False]
    for chat, times in (("btc", 1), ("bdv", 1), ("chief", 1), ("ubnd", 0)):
        assert sum("TIẾP TỤC THỰC HIỆN" in text for text in two.all_to(chat)) == times, chat


async def test_it_rests_while_one_lead_rests_and_the_other_is_done(two: Town) -> None:
    await two.says("ubnd", "mục 1 xong")
    await two.says("chief", "tạm dừng mục 1 của Ban Tổ chức")
    assert await _rests(two, "btc", "bdv") == [True, True]

    await two.says("chief", "việc chờ 1: trả lại: thiếu số liệu")
    assert await _rests(two, "btc", "ubnd", "bdv") == [True, False, False]
    assert (await two.cards("btc"))["1"].due_on == date(2026, 11, 27)
