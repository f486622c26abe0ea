"""The office's own days count from the next reading, reminder and hour on, without a restart."""

from datetime import date, timedelta

from bot.domain.calendar_table import Row
from bot.services import keeping_calendar
from tests.town import CONCLUSION, Town

IN_WORKING_DAYS = CONCLUSION.replace("trước ngày 28/11/2026", "trong 3 ngày làm việc kể từ ngày 16/11/2026")


async def _enter(town: Town, *rows: Row) -> int:
    async with town.store.transaction() as tx:
        return await keeping_calendar.enter(tx, rows, town.now)


async def test_the_next_reading_goes_by_an_entered_day(town: Town) -> None:
    before = await town.uploads("chief", "kl.txt", IN_WORKING_DAYS.encode())
    await _enter(town, Row(date(2026, 11, 18), False, "Thông báo mẫu"))

    after = await town.uploads("chief", "kl.txt", IN_WORKING_DAYS.encode())

    assert "thứ Năm, 19/11/2026" in before.text
    assert "thứ Sáu, 20/11/2026" in after.text


async def test_no_reminder_goes_out_on_a_day_off(town: Town) -> None:
    await town.publish()
    town.now += timedelta(days=2)  # Friday 20/11: T-7 of 27/11
    await _enter(town, Row(date(2026, 11, 20), False, "Thông báo mẫu"))
    await town.remind()
    off = [text for text in town.all_to("btc") if "NHẮC VIỆC" in text]

    await _enter(town, Row(date(2026, 11, 20), True, "Thông báo mẫu, sửa đổi"))
    await town.remind()

    assert off == []
    assert "NHẮC VIỆC" in town.all_to("btc")[-1]


async def test_only_what_is_new_is_counted(town: Town) -> None:
    row = Row(date(2026, 12, 5), True, "Thông báo mẫu")

    assert [await _enter(town, row), await _enter(town, row)] == [1, 0]
