"""A recurring report has its period's deadline; the next period has an assignment of its own."""

from datetime import date, datetime

from bot.domain.assignments import State, TaskCard
from bot.services import following_periods
from bot.store import assignments
from tests.conftest import ZONE
from tests.originals import happened
from tests.town import CONCLUSION, Town

MONTHLY = "4. Giao BTC báo cáo kết quả với Thường trực trước ngày 20 hằng tháng.\n"


@happened
async def town(town: Town) -> None:
    await town.publish(CONCLUSION + MONTHLY)
    await _on(town, date(2026, 11, 18))


async def _on(town: Town, day: date) -> None:
    """Let the clock tick twice on a day."""
    town.now = datetime(day.year, day.month, day.day, 9, tzinfo=ZONE)
    for _ in range(2):
        await following_periods.tick(town.store, town.office, town.now)
    await town.remind()


async def _reports(town: Town) -> list[TaskCard]:
    async with town.store.reading() as tx:
        held = await assignments.held_by(tx, ["btc"])
    return sorted((c for c in held if c.ref == "4"), key=lambda c: c.due_on or date.max)


async def test_the_first_period_has_its_deadline_and_its_rungs(town: Town) -> None:
    (card,) = await _reports(town)

    assert (card.due_on, card.extended) == (date(2026, 11, 19), False)
    await _on(town, date(2026, 11, 19))
    assert "Mục 4</b> (45-TB/ĐU) – đến hạn hôm nay" in town.last_to("btc").text
    assert len(await _reports(town)) == 1  # the day is not over


async def test_a_report_begins_the_next_period(town: Town) -> None:
    await town.says("btc", "mục 4 xong")
    await _on(town, date(2026, 11, 19))

    first, second = await _reports(town)
    assert (first.state, second.state) == (State.REPORTED, State.NEW)
    assert second.due_on == date(2026, 12, 19)


async def test_a_period_that_is_over_begins_the_next_one_and_stays_open(town: Town) -> None:
    await _on(town, date(2026, 11, 20))

    first, second = await _reports(town)
    assert (first.state, second.state) == (State.NEW, State.NEW)
    assert (first.due_on, second.due_on) == (date(2026, 11, 19), date(2026, 12, 19))


async def test_months_that_were_slept_through_begin_one_period_only(town: Town) -> None:
    await town.says("btc", "mục 4 xong")
    await _on(town, date(2027, 3, 2))

    assert [card.due_on for card in await _reports(town)] == [date(2026, 11, 19), date(2027, 3, 19)]


async def test_a_bare_number_means_the_period_that_waits(town: Town) -> None:
    await town.says("btc", "mục 4 xong")
    await _on(town, date(2026, 11, 19))

    await town.says("btc", "/viec")
    await town.says("btc", "mục 4 được 30%")

    assert [card.percent for card in await _reports(town)] == [100, 30]


async def test_a_correction_keeps_the_periods(town: Town) -> None:
    await town.says("btc", "mục 4 xong")
    await _on(town, date(2026, 11, 19))
    await town.says("btc", "/viec")
    await town.says("btc", "mục 4 được 30%")

    await town.publish(CONCLUSION.replace("sửa chữa nhà", "sửa sang nhà") + MONTHLY)

    assert [card.percent for card in await _reports(town)] == [100, 30]


async def test_a_duty_without_a_day_is_left_alone(town: Town) -> None:
    async with town.store.reading() as tx:
        held = await assignments.held_by(tx, ["btc"])

    assert [card.due_on for card in held if card.ref == "2"] == [None]
