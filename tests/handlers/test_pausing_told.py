"""What rests is left out wherever units are told of what they have to do."""

from datetime import datetime

from bot.domain.people import Post, Role
from bot.services import following_periods, reminding, summarising, wording
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

pytestmark = ON_SQLITE
DUE_SOON = datetime(2026, 11, 26, 9, tzinfo=ZONE)
LATER = datetime(2026, 12, 9, 9, tzinfo=ZONE)
RECURRING = CONCLUSION.replace("hoàn thành trong tháng 12/2026", "báo cáo định kỳ trước ngày 25 hằng tháng")


@happened
async def given(town: Town) -> None:
    """The office has published; task 3 is to be reported on every month. A leader has joined."""
    await town.joins("leader", Post(Role.LEADER))
    await town.publish(RECURRING)


async def _periods(town: Town) -> int:
    return await following_periods.tick(town.store, town.office, town.now)


async def test_no_period_begins_of_what_rests(given: Town) -> None:
    await given.says("chief", "mục 3 tạm dừng")
    assert await _periods(given) == 0

    await given.says("chief", "mục 3 tiếp tục")
    assert await _periods(given) == 1


async def test_units_that_are_late_with_nothing_else_get_no_announcement_for_the_late(given: Town) -> None:
    given.now = LATER
    words = "thông báo chung cho đơn vị có việc quá hạn: Đề nghị báo cáo"
    preview = (await given.hears("chief", text=words))[-1]
    assert "Số người nhận: 02" in preview.text
    await given.says("chief", "bỏ")

    await given.says("chief", "mục 1 tạm dừng")
    assert "Chưa có ai tham gia trong số này" in await given.says("chief", words)


async def test_what_rests_is_not_put_off(given: Town) -> None:
    given.now = DUE_SOON
    await given.remind()
    await given.says("chief", "mục 1 tạm dừng")

    assert "CHƯA HOÃN ĐƯỢC" in await given.says("bdv", "mai nhắc")
    await given.says("chief", "mục 1 tiếp tục")
    assert "sẽ nhắc lại đồng chí" in await given.says("bdv", "mai nhắc")


async def test_what_rests_is_not_listed_as_late_once_a_week(given: Town) -> None:
    given.now = LATER
    await given.says("chief", "mục 1 của Ban Dân vận tạm dừng")
    async with given.store.transaction() as tx:
        await summarising.sum_up(tx, given.office, given.now)
    await given.deliver()

    told = given.last_to("leader").text
    assert "quá hạn 01; không thời hạn 02; tạm dừng 01" in told
    assert "- Ban Tổ chức, mục 1 (45-TB/ĐU)" in told
    assert "- Ban Dân vận, mục 1 (45-TB/ĐU)" not in told


async def test_who_coordinates_rests_with_the_lead_that_the_chief_opened(given: Town) -> None:
    card = (await given.cards("btc"))["1"]
    (shown,) = await given.hears("chief", text=f"xem #{card.id}")

    assert "Đã báo: Ban Tổ chức; Ban Dân vận." in await given.presses("chief", shown, "Tạm dừng")
    assert (await given.cards("bdv"))["1"].paused


async def test_what_is_paused_between_a_plan_and_its_words_is_not_told(given: Town) -> None:
    given.now = datetime(2026, 11, 27, 9, tzinfo=ZONE)  # the deadline of task 1
    async with given.store.reading() as tx:
        plans = await reminding.planned(tx, given.office, given.now)
    await given.says("chief", "tạm dừng mục 1")

    async with given.store.reading() as tx:
        assert not await wording.worded(tx, given.office, plans, given.now)
    assert plans
