"""A changed calendar moves the open deadlines that it had reckoned, and the office is told."""

from datetime import date

from bot.domain.calendar_table import Row
from bot.domain.reading.model import Rules
from bot.services import keeping_calendar
from bot.services.reckoning_again import Moved, reckon_again
from tests.services.test_keeping_calendar import IN_WORKING_DAYS
from tests.town import Town

OFF = Row(date(2026, 11, 18), False, "Thông báo mẫu")


async def _enter(town: Town, row: Row) -> tuple[Moved, ...]:
    async with town.store.transaction() as tx:
        before = await keeping_calendar.rules_now(tx, Rules())
        await keeping_calendar.enter(tx, (row,), town.now)
        after = await keeping_calendar.rules_now(tx, Rules())
        return await reckon_again(tx, before, after, office=town.office, now=town.now)


async def _publish(town: Town) -> None:
    draft = await town.uploads("chief", "kl.txt", IN_WORKING_DAYS.encode())
    await town.presses("chief", draft, "Phát hành")


async def test_an_open_deadline_moves_for_every_unit_and_the_office_is_told(town: Town) -> None:
    await _publish(town)

    moved = await _enter(town, OFF)
    await town.deliver()

    assert [(each.card.ref, each.card.due_on, each.due_on) for each in moved] == [
        ("1", date(2026, 11, 19), date(2026, 11, 20))
    ]
    assert "LỊCH LÀM VIỆC THAY ĐỔI" in town.all_to("chief")[-1]
    assert "20/11/2026" in await town.says("btc", "#1")
    assert "20/11/2026" in await town.says("bdv", "#2")
    assert "gia hạn" not in await town.says("btc", "#1")


async def test_a_draft_moves_too(town: Town) -> None:
    await town.uploads("chief", "kl.txt", IN_WORKING_DAYS.encode())

    assert await _enter(town, OFF) == ()

    assert "20/11/2026" in await town.says("chief", "danh mục")


async def test_a_day_that_a_person_entered_stays(town: Town) -> None:
    await town.uploads("chief", "kl.txt", IN_WORKING_DAYS.encode())
    await town.says("chief", "1 hạn 19/11/2026")
    await town.says("chief", "phát hành")

    assert await _enter(town, OFF) == ()


async def test_a_day_that_changes_no_deadline_moves_nothing(town: Town) -> None:
    await _publish(town)

    assert await _enter(town, Row(date(2026, 12, 18), False, "Thông báo mẫu")) == ()
