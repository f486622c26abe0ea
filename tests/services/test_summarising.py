"""The office is told every morning what needs it; heads and leaders every week how all stands."""

from datetime import date, datetime

from bot.domain.calendar_table import Row
from bot.domain.people import Post, Role
from bot.services import keeping_calendar, summarising
from bot.store import outcomes
from bot.store.schema import DeliveryState
from tests.conftest import ZONE
from tests.originals import happened
from tests.services import outbox
from tests.town import Town

MORNING, WEEK = "VIỆC TRONG NGÀY", "TỔNG HỢP TUẦN"


@happened
async def town(town: Town) -> None:
    """Task 1 of btc and bdv is due on Friday 27/11/2026; btc has a head, and there is a leader."""
    await town.joins("head", Post(Role.HEAD, "btc"))
    await town.joins("leader", Post(Role.LEADER))
    await town.publish()


async def _at(town: Town, day: int, hour: int = 9, *, month: int = 11) -> int:
    town.now = datetime(2026, month, day, hour, tzinfo=ZONE)
    owed = await summarising.tick(town.store, town.office, town.now)
    await town.deliver()
    return owed


def _told(town: Town, chat: str, head: str) -> list[str]:
    return [text for text in town.all_to(chat) if head in text]


async def test_the_office_is_told_of_what_waits_once_a_day(town: Town) -> None:
    await town.says("btc", "mục 1 xong")

    for hour in (8, 9, 14):
        await _at(town, 19, hour)
    await _at(town, 20)

    told = _told(town, "chief", MORNING)
    assert ["báo hoàn thành 01" in text for text in told] == [True, True]
    assert "báo hoàn thành 01 (lâu nhất 02 ngày)" in told[1]
    assert _told(town, "btc", MORNING) == []


async def test_a_morning_without_need_is_quiet(town: Town) -> None:
    await _at(town, 19)

    assert _told(town, "chief", MORNING) == []


async def test_what_is_due_that_day_and_overdue_is_told(town: Town) -> None:
    await _at(town, 27)
    await _at(town, 30)

    due, late = _told(town, "chief", MORNING)
    assert "Đến hạn hôm nay: Ban Tổ chức, mục 1 (45-TB/ĐU); Ban Dân vận, mục 1 (45-TB/ĐU)." in due
    assert "Quá hạn: 02 nhiệm vụ" in late


async def test_a_unit_with_nobody_to_reach_goes_to_the_office(town: Town) -> None:
    await town.hears("bdv", happening="left")

    await _at(town, 20)

    assert "Chưa liên lạc được đồng chí nào: Ban Dân vận." in _told(town, "chief", MORNING)[0]


async def test_what_could_not_be_sent_is_told_the_next_morning_and_once(town: Town) -> None:
    failed = await outbox.owe(town.store, "btc", "tin", town.now)
    async with town.store.transaction() as tx:
        await outcomes.give_up(tx, failed, DeliveryState.FAILED, "a fault: KeyError", town.now)

    await _at(town, 19)
    await _at(town, 20)

    (told,) = _told(town, "chief", MORNING)
    assert "Tin không gửi được, hoặc chưa rõ đã đến: 01." in told


async def test_next_years_days_off_are_asked_for_from_december_on(town: Town) -> None:
    await town.says("btc", "mục 1 xong")
    await town.says("bdv", "mục 1 xong")
    await town.says("chief", "/cho")
    await _at(town, 1, month=12)
    assert "Lịch nghỉ năm 2027 chưa được nhập" in _told(town, "chief", MORNING)[0]

    async with town.store.transaction() as tx:
        await keeping_calendar.enter(tx, (Row(date(2027, 2, 4), False, "mẫu"),), town.now)
    await _at(town, 7, month=12)

    assert "Lịch nghỉ" not in _told(town, "chief", MORNING)[1]


async def test_the_office_decides_from_when_on(town: Town) -> None:
    await town.says("btc", "mục 1 xong")
    for words in ("cài đặt ngày hỏi lịch năm sau 20/11", "1"):
        await town.says("chief", words)
    for day in (19, 20):
        await _at(town, day)

    asked = ["Lịch nghỉ" in text for text in _told(town, "chief", MORNING)]
    assert asked == [False, True]


async def test_they_are_asked_for_once_a_week(town: Town) -> None:
    await town.says("btc", "mục 1 xong")
    for day in (1, 2, 7, 8):
        await _at(town, day, month=12)

    asked = ["Lịch nghỉ" in text for text in _told(town, "chief", MORNING)]
    assert asked == [True, False, True, False]


async def test_heads_and_leaders_get_one_summary_a_week(town: Town) -> None:
    for day in (19, 20, 23, 25, 30):
        await _at(town, day)

    assert len(_told(town, "head", WEEK)) == len(_told(town, "leader", WEEK)) == 3


async def test_a_head_reads_of_the_own_unit_a_leader_of_all(town: Town) -> None:
    await _at(town, 30)

    (of_unit,), (of_all,) = _told(town, "head", WEEK), _told(town, "leader", WEEK)
    assert "Ban Dân vận" not in of_unit
    assert "Ban Tổ chức, mục 1" in of_all
    assert "Ban Dân vận, mục 1" in of_all


async def test_outside_the_office_hours_nobody_is_told(town: Town) -> None:
    await town.says("btc", "mục 1 xong")

    assert [await _at(town, 20, 12), await _at(town, 21), await _at(town, 24)] == [0, 0, 0]


async def test_a_summary_that_could_not_leave_in_time_is_told_later(town: Town) -> None:
    await town.says("btc", "mục 1 xong")
    town.now = datetime(2026, 11, 19, 11, 14, tzinfo=ZONE)
    await summarising.tick(town.store, town.office, town.now)

    town.now = datetime(2026, 11, 19, 13, 30, tzinfo=ZONE)
    await town.remind()
    await _at(town, 19, 14)

    assert len(_told(town, "chief", MORNING)) == 1


async def test_a_leader_reads_and_decides_nothing(town: Town) -> None:
    await town.says("btc", "mục 1 xong")

    assert "TÌNH HÌNH THỰC HIỆN" in await town.says("leader", "/tinhhinh")
    assert [text for text in town.all_to("leader") if "báo" in text and "BTC" in text] == []
    await town.says("leader", "chấp nhận")
    assert (await town.states("btc"))["1"][0] == "reported"
