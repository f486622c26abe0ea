"""What was recorded can be taken back for a while, by who reported it."""

from datetime import timedelta

import pytest

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NEW = (State.NEW, None)
DONE = (State.REPORTED, 100)
TAKEN_BACK = "Đã rút lại báo cáo vừa rồi:"
NOTHING = "Không có báo cáo nào của đồng chí để rút lại."


@pytest.mark.parametrize("words", ["0", "nhầm rồi"])
async def test_a_report_is_taken_back(busy: Town, words: str) -> None:
    await busy.says("ubnd", "xong")

    answer = await busy.says("ubnd", words)

    assert f"{TAKEN_BACK}\n- mục 3 (45-TB/ĐU): trở lại trạng thái mới giao." in answer
    assert await busy.states("ubnd") == {"3": NEW}
    assert (await busy.cards("ubnd"))["3"].reported_on is None


async def test_all_that_one_message_stored_is_taken_back(busy: Town) -> None:
    await busy.says("btc", "mục 1 60%")
    await busy.says("btc", "mục 1 xong, mục 2 30%")

    await busy.says("btc", "0")

    assert await busy.states("btc") == {"1": (State.IN_PROGRESS, 60), "2": NEW}


@ON_SQLITE
async def test_after_ten_minutes_it_is_too_late(busy: Town) -> None:
    await busy.says("ubnd", "xong")

    busy.later(timedelta(minutes=10, seconds=1))

    assert "Đã quá 10 phút nên không tự rút lại được." in await busy.says("ubnd", "0")
    assert await busy.states("ubnd") == {"3": DONE}


@ON_SQLITE
async def test_a_colleague_who_reported_after_stands(busy: Town) -> None:
    await busy.joins("colleague", Post(Role.HEAD, "ubnd"))
    await busy.says("ubnd", "được 60%")
    await busy.says("colleague", "xong")

    assert "Sau đó đã có báo cáo khác về nhiệm vụ này" in await busy.says("ubnd", "0")
    assert await busy.states("ubnd") == {"3": DONE}


@ON_SQLITE
async def test_a_colleagues_report_is_not_mine_to_take_back(busy: Town) -> None:
    await busy.joins("colleague", Post(Role.HEAD, "ubnd"))
    await busy.says("ubnd", "xong")

    assert NOTHING in await busy.says("colleague", "0")
    assert await busy.states("ubnd") == {"3": DONE}


@ON_SQLITE
async def test_with_nothing_reported_there_is_nothing_to_take_back(busy: Town) -> None:
    assert NOTHING in await busy.says("ubnd", "nhầm rồi")


async def test_taking_back_twice_does_not_reach_the_report_before(busy: Town) -> None:
    await busy.says("btc", "mục 1 60%")
    await busy.says("btc", "mục 2 xong")
    await busy.says("btc", "0")

    assert NOTHING in await busy.says("btc", "0")
    assert await busy.states("btc") == {"1": (State.IN_PROGRESS, 60), "2": NEW}


async def test_the_button_pressed_twice_takes_back_once(busy: Town) -> None:
    await busy.says("btc", "mục 1 60%")
    await busy.says("btc", "mục 2 xong")
    echo = busy.last_to("btc")
    await busy.presses("btc", echo, "Sửa lại")

    assert NOTHING in await busy.presses("btc", echo, "Sửa lại")
    assert await busy.states("btc") == {"1": (State.IN_PROGRESS, 60), "2": NEW}


async def test_the_button_takes_back_its_own_report_not_the_newest(busy: Town) -> None:
    await busy.says("btc", "mục 1 60%")
    echo = busy.last_to("btc")
    await busy.says("btc", "mục 2 xong")

    await busy.presses("btc", echo, "Sửa lại")

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


@ON_SQLITE
async def test_quoting_the_echo_takes_back_its_report(busy: Town) -> None:
    await busy.says("btc", "mục 1 60%")
    echo = busy.last_to("btc")
    await busy.says("btc", "mục 2 xong")

    await busy.says("btc", "nhầm rồi", quoting=echo)

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


@ON_SQLITE
async def test_naming_another_task_takes_nothing_back(busy: Town) -> None:
    await busy.says("btc", "#1 60%")
    await busy.says("btc", "#3 xong")

    answer = await busy.says("btc", "#1 nhầm rồi")

    assert "Báo cáo gần nhất của đồng chí không phải về nhiệm vụ này" in answer
    assert await busy.states("btc") == {"1": (State.IN_PROGRESS, 60), "2": DONE}


@ON_SQLITE
async def test_a_task_that_was_not_reported_takes_nothing_back(busy: Town) -> None:
    await busy.says("btc", "mục 2 xong")

    assert "không phải về nhiệm vụ này" in await busy.says("btc", "mục 1 nhầm rồi")
    assert await busy.states("btc") == {"1": NEW, "2": DONE}


@ON_SQLITE
async def test_naming_the_task_takes_it_back(busy: Town) -> None:
    await busy.says("btc", "mục 2 xong")

    assert TAKEN_BACK in await busy.says("btc", "mục 2 nhầm rồi")
