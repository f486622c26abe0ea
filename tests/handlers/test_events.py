"""A deadline that waits for an event has its day when the office enters the event's."""

from datetime import date, datetime

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
