"""What is said and decided of a task moves its reminders, and no other task's."""

from dataclasses import replace
from datetime import date, datetime

from bot.domain.assignments import State
from bot.domain.office import DEFAULT_ZONE
from bot.domain.policy import Policy
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import CONCLUSION, Town

BOTH = CONCLUSION.replace(
    "2. Giao BTC xây dựng kế hoạch tập huấn.", "2. Giao BTC lập kế hoạch; hoàn thành trước ngày 28/11/2026."
)
DUE_ON = datetime(2026, 11, 27, 9, 0, tzinfo=DEFAULT_ZONE)


@happened
async def due(town: Town) -> None:
    """Ban Tổ chức has two tasks that are due on the same day."""
    await town.publish(BOTH)


async def _reminded(town: Town, chat: str = "btc") -> str:
    """Return the reminder that a tick brings now, "" where it brings none."""
    before = len(town.all_to(chat))
    await town.remind()
    return "".join(text for text in town.all_to(chat)[before:] if "NHẮC VIỆC" in text)


async def test_an_obstacle_pauses_the_reminders_of_its_task_only(due: Town) -> None:
    await due.says("btc", "mục 1 vướng kinh phí")
    due.now = DUE_ON

    told = await _reminded(due)

    assert "Mục 2" in told
    assert "Mục 1" not in told


@ON_SQLITE
async def test_a_cleared_obstacle_lets_the_reminders_go_on(due: Town) -> None:
    await due.says("btc", "mục 1 vướng kinh phí")
    await due.says("chief", "đã tháo gỡ")
    due.now = DUE_ON

    assert "Mục 1" in await _reminded(due)


async def test_the_rungs_follow_a_granted_deadline(due: Town) -> None:
    await due.says("btc", "mục 1 xin gia hạn đến 15/12/2026 vì chờ số liệu")
    await due.says("chief", "đồng ý")
    due.now = DUE_ON
    on_the_old_day = await _reminded(due)
    due.now = datetime(2026, 12, 8, 9, 0, tzinfo=DEFAULT_ZONE)

    a_week_before_the_new_one = await _reminded(due)

    assert "Mục 1" not in on_the_old_day
    assert "Mục 1</b> (45-TB/ĐU) – còn 07 ngày" in a_week_before_the_new_one


@ON_SQLITE
async def test_asking_for_more_time_alone_moves_nothing(due: Town) -> None:
    await due.says("btc", "mục 1 xin gia hạn đến 15/12/2026 vì chờ số liệu")
    due.now = DUE_ON

    assert (await due.cards("btc"))["1"].due_on == date(2026, 11, 27)
    assert "Mục 1" in await _reminded(due)


@ON_SQLITE
async def test_what_is_reported_is_reminded_of_again_once_returned(due: Town) -> None:
    await due.says("btc", "mục 1 xong")
    due.now = DUE_ON
    while_reported = await _reminded(due)
    await due.says("chief", "trả lại: thiếu số liệu")

    assert "Mục 1" not in while_reported
    assert "mục 1 (45-TB/ĐU) đến hạn hôm nay" in await _reminded(due)


@ON_SQLITE
async def test_an_obstacle_has_its_own_age(due: Town) -> None:
    await due.says("btc", "mục 1 vướng kinh phí")
    due.now = DUE_ON
    await due.says("btc", "mục 1 vẫn vướng kinh phí")

    listed = await due.says("chief", "/cho")
    assert "– 09 ngày." in listed
    assert (await due.states("btc"))["1"] == (State.BLOCKED, None)


@ON_SQLITE
async def test_who_coordinates_is_told_where_the_office_accepts_at_once(due: Town) -> None:
    due.office = replace(due.office, defaults=Policy(accept_at_once=True))

    await due.says("btc", "mục 1 xong")

    assert await due.states("bdv") == {"1": (State.ACCEPTED, 100)}
    assert due.last_to("bdv").text.startswith("<b>NHIỆM VỤ ĐÃ HOÀN THÀNH</b>: mục 1 (45-TB/ĐU)")


@ON_SQLITE
async def test_who_got_the_task_is_told_to_the_unit_before(due: Town) -> None:
    await due.says("ubnd", "không thuộc đơn vị tôi")

    await due.says("chief", "giao Ban Dân vận")

    assert "chuyển nhiệm vụ cho Ban Dân vận." in due.last_to("ubnd").text
    card = (await due.cards("ubnd"))["3"]
    assert "chuyển nhiệm vụ cho Ban Dân vận" in await due.says("ubnd", f"xem #{card.id}")
