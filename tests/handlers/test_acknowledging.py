"""“Đã nhận”: by button, by digit, by words."""

import pytest

from bot.domain.assignments import State
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

RECEIVED = {"1": (State.RECEIVED, None), "2": (State.RECEIVED, None)}
KNOWN = "Việc đơn vị tiếp nhận các nhiệm vụ này đã được ghi nhận từ trước."


async def test_the_button_takes_everything_in_the_message(busy: Town) -> None:
    answer = await busy.presses("btc", busy.last_to("btc"), "Đã nhận")

    assert "- mục 1 (45-TB/ĐU), mục 2 (45-TB/ĐU): <b>đã nhận</b>." in answer
    assert await busy.states("btc") == RECEIVED


async def test_the_button_pressed_twice_changes_nothing_more(busy: Town) -> None:
    push = busy.last_to("btc")
    await busy.presses("btc", push, "Đã nhận")

    assert KNOWN in await busy.presses("btc", push, "Đã nhận")
    assert await busy.states("btc") == RECEIVED


@ON_SQLITE
@pytest.mark.parametrize("words", ["1", "1.", "đã nhận", "em nhận được rồi ạ", "Đã nhận"])
async def test_a_digit_and_words_do_the_same(busy: Town, words: str) -> None:
    await busy.says("btc", words)

    assert await busy.states("btc") == RECEIVED


@ON_SQLITE
async def test_only_what_is_new_is_taken(busy: Town) -> None:
    await busy.says("btc", "mục 1 60%")

    await busy.says("btc", "đã nhận")

    assert await busy.states("btc") == {"1": (State.IN_PROGRESS, 60), "2": (State.RECEIVED, None)}


@ON_SQLITE
async def test_a_colleagues_receipt_is_enough(busy: Town) -> None:
    push = busy.last_to("btc")
    await busy.says("btc", "mục 1 đã nhận")

    answer = await busy.presses("btc", push, "Đã nhận")

    assert "- mục 2 (45-TB/ĐU): <b>đã nhận</b>." in answer


@ON_SQLITE
async def test_the_tasks_of_the_message_are_listed_at_a_press(busy: Town) -> None:
    answer = await busy.presses("btc", busy.last_to("btc"), "Xem nhiệm vụ")

    assert "Đơn vị đồng chí có 02 nhiệm vụ chờ báo cáo:" in answer


@ON_SQLITE
async def test_a_reported_task_of_the_message_is_not_listed_as_waiting(busy: Town) -> None:
    push = busy.last_to("btc")
    await busy.says("btc", "mục 1 xong")

    answer = await busy.presses("btc", push, "Xem nhiệm vụ")

    assert "Đơn vị đồng chí có 01 nhiệm vụ chờ báo cáo:\n\n<b>Không thời hạn</b>\n1. <b>Mục 2</b>" in answer
