"""A deadline that waits for an event has its day when the office enters the event's."""

from datetime import date, datetime, timedelta

import pytest

from bot.domain.people import Post, Role
from bot.services import following_periods
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

MEETING = (
    "4. Giao BTC báo cáo tại giao ban quý IV.\n\n5. Giao BTC rà soát hồ sơ, xong trước Đại hội Đảng bộ.\n"
)


@happened
async def town(town: Town) -> None:
    await town.joins("clerk", Post(Role.SPECIALIST))
    await town.publish(CONCLUSION + MEETING)


async def test_the_office_sees_what_waits_and_enters_the_day(town: Town) -> None:
    listed = await town.says("clerk", "/sukien")
    assert "<b>SỰ KIỆN THEO THỜI HẠN</b>: 02 sự kiện chưa có ngày." in listed
    assert "<b>giao ban quý IV</b>: 01 nhiệm vụ đang chờ (mục 4 (45-TB/ĐU))." in listed

    answer = await town.says("clerk", "sự kiện giao ban quý IV: 25/12/2026")

    assert "<b>giao ban quý IV</b> tổ chức thứ Sáu, 25/12/2026; 01 thời hạn theo ngày này." in answer
    card = (await town.cards("btc"))["4"]
    assert (card.due_on, card.extended) == (date(2026, 12, 25), False)
    assert town.last_to("btc").text.startswith("<b>THỜI HẠN ĐÃ CÓ NGÀY</b>: 01 nhiệm vụ.")
    town.now = datetime(2026, 12, 25, 9, tzinfo=ZONE)
    await town.remind()
    assert "Mục 4</b> (45-TB/ĐU) – đến hạn hôm nay" in town.last_to("btc").text


@ON_SQLITE
async def test_a_number_of_the_list_is_asked_for_its_day(town: Town) -> None:
    listed = await town.says("clerk", "sự kiện")
    number = "1" if "1. <b>Đại hội" in listed else "2"

    assert "Đại hội Đảng bộ tổ chức ngày nào?" in await town.says("clerk", number)
    await town.says("clerk", "20/12")

    assert (await town.cards("btc"))["5"].due_on == date(2026, 12, 19)


@ON_SQLITE
async def test_a_day_that_moves_moves_the_deadline(town: Town) -> None:
    await town.says("clerk", "su kien giao ban quy IV: 25/12/2026")

    await town.says("clerk", "sự kiện giao ban quý IV: 28/12/2026")

    assert (await town.cards("btc"))["4"].due_on == date(2026, 12, 28)


@ON_SQLITE
async def test_a_day_that_was_extended_stays_when_the_event_moves(town: Town) -> None:
    await town.says("clerk", "sự kiện giao ban quý IV: 25/12/2026")
    await town.says("btc", "mục 4 xin gia hạn đến 15/01/2027 vì chờ số liệu")
    await town.says("chief", "đồng ý")

    await town.says("clerk", "sự kiện giao ban quý IV: 28/12/2026")

    assert (await town.cards("btc"))["4"].due_on == date(2027, 1, 15)


@ON_SQLITE
async def test_a_conclusion_that_comes_later_finds_the_day(town: Town) -> None:
    await town.says("clerk", "sự kiện giao ban quý IV: 25/12/2026")
    later = CONCLUSION.replace("Số 45", "Số 46") + "4. Giao UBND phường báo cáo tại giao ban quý IV.\n"
    await town.publish(later)

    await following_periods.tick(town.store, town.office, town.now)

    cards = await town.cards("ubnd")
    assert cards["4"].due_on == date(2026, 12, 25)


@ON_SQLITE
@pytest.mark.parametrize("words", ["sự kiện hội diễn: 25/12/2026", "sự kiện hội diễn"])
async def test_an_event_that_nothing_waits_for_changes_nothing(town: Town, words: str) -> None:
    said = await town.says("clerk", words)

    assert "Không có thời hạn nào chờ" in said or "tổ chức ngày nào?" in said
    assert "Đã có ngày" not in await town.says("clerk", "/sukien")


@ON_SQLITE
async def test_who_reports_enters_no_day(town: Town) -> None:
    await town.hears("btc", text="sự kiện giao ban quý IV: 25/12/2026")

    assert (await town.cards("btc"))["4"].due_on is None


NEXT_YEAR = (
    CONCLUSION.replace("Số 45", "Số 99").replace("2026", "2027").partition("1. Giao")[0]
    + "1. Giao UBND phường báo cáo tại giao ban quý IV.\n"
)


@ON_SQLITE
async def test_the_day_of_last_years_event_is_not_this_years(town: Town) -> None:
    await town.says("clerk", "sự kiện giao ban quý IV: 25/12/2026")
    town.now = datetime(2027, 11, 18, 9, tzinfo=ZONE)
    await town.publish(NEXT_YEAR)
    await following_periods.tick(town.store, town.office, town.now)

    before = (await town.cards("ubnd"))["1"].due_on
    answer = await town.says("clerk", "sự kiện giao ban quý IV: 24/12/2027")

    assert before is None
    assert "01 thời hạn theo ngày này" in answer
    assert "01 nhiệm vụ của lần tổ chức trước giữ thời hạn cũ" in answer
    assert (await town.cards("ubnd"))["1"].due_on == date(2027, 12, 24)
    assert (await town.cards("btc"))["4"].due_on == date(2026, 12, 25)


@ON_SQLITE
async def test_an_event_that_is_put_off_takes_its_day_from_the_deadlines(town: Town) -> None:
    await town.says("clerk", "sự kiện giao ban quý IV: 25/12/2026")

    answer = await town.says("clerk", "sự kiện giao ban quý IV: hoãn")
    await following_periods.tick(town.store, town.office, town.now)

    assert "<b>giao ban quý IV</b> chưa có ngày; 01 thời hạn chờ ngày mới." in answer
    assert town.last_to("btc").text.startswith("<b>THỜI HẠN CHỜ NGÀY MỚI</b>")
    assert (await town.cards("btc"))["4"].due_on is None
    assert "02 sự kiện chưa có ngày" in await town.says("clerk", "/sukien")


@ON_SQLITE
async def test_a_past_day_is_asked_about(town: Town) -> None:
    town.later(timedelta(days=5))

    asked = await town.says("clerk", "sự kiện giao ban quý IV: 20/11/2026")
    before = (await town.cards("btc"))["4"].due_on
    await town.says("clerk", "đã tổ chức 20/11/2026")

    assert asked.startswith("Ngày 20/11/2026 đã qua. Nếu giao ban quý IV đã tổ chức ngày đó")
    assert (before, (await town.cards("btc"))["4"].due_on) == (None, date(2026, 11, 20))


@ON_SQLITE
async def test_a_day_just_past_without_its_year_is_not_taken_for_next_years(town: Town) -> None:
    assert "tổ chức ngày nào?" in await town.says("clerk", "sự kiện giao ban quý IV: 15/11")

    assert (await town.cards("btc"))["4"].due_on is None


@ON_SQLITE
@pytest.mark.parametrize("name", ["hội nghị giao ban quý 4", "họp giao ban quý IV", "giao ban quy 4"])
async def test_an_event_is_known_by_the_names_that_people_give_it(town: Town, name: str) -> None:
    await town.says("clerk", f"sự kiện {name}: 25/12/2026")

    assert (await town.cards("btc"))["4"].due_on == date(2026, 12, 25)
