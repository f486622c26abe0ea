"""Buttons: only those that a message has, and only in its own chat."""

import pytest

from bot.domain.assignments import State
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NEW = (State.NEW, None)
STALE = "Tin này không còn dùng để trả lời được."


async def _forged(town: Town, chat: str, text: str, quoted: str | None) -> str:
    (answer,) = await town.hears(chat, happening="press", press_id="p", text=text, quoted=quoted)
    return answer.text


@pytest.mark.parametrize("text", ["#1 xong", "xong", "phát hành 1", "rút lại 1", ""])
async def test_a_press_that_the_message_does_not_offer_is_refused(busy: Town, text: str) -> None:
    push = busy.last_to("btc")

    assert STALE in await _forged(busy, "btc", text, push.id)
    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_a_press_on_a_foreign_message_is_refused(busy: Town) -> None:
    foreign = busy.last_to("ubnd")

    assert STALE in await _forged(busy, "btc", "đã nhận", foreign.id)
    assert STALE in await _forged(busy, "btc", "đã nhận", None)
    assert await busy.states("ubnd") == {"3": NEW}


async def test_done_on_a_card_pressed_twice_stores_once(busy: Town) -> None:
    await busy.says("btc", "xem #3")
    card = busy.last_to("btc")
    await busy.presses("btc", card, "Đã hoàn thành")

    assert "đã được báo cáo hoàn thành" in await busy.presses("btc", card, "Đã hoàn thành")
    assert await busy.states("btc") == {"1": NEW, "2": (State.REPORTED, 100)}


@ON_SQLITE
async def test_every_press_is_acknowledged(busy: Town) -> None:
    before = len(busy.channel.acknowledged)

    await busy.presses("btc", busy.last_to("btc"), "Đã nhận")
    await _forged(busy, "btc", "xong", "9999")

    assert len(busy.channel.acknowledged) == before + 2


@ON_SQLITE
async def test_which_task_pressed_again_after_its_answer_changes_nothing(busy: Town) -> None:
    await busy.says("btc", "xong")
    question = busy.last_to("btc")
    await busy.presses("btc", question, "1")

    assert "Tin này không còn dùng để trả lời được." in await busy.presses("btc", question, "2")
    assert await busy.states("btc") == {"1": (State.REPORTED, 100), "2": NEW}
