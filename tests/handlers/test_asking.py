"""What is not certain is asked, and only an answer to that question stores it."""

from datetime import timedelta

import pytest

from bot.domain.assignments import State
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NEW = (State.NEW, None)
DONE = (State.REPORTED, 100)
UNTOUCHED = {"1": NEW, "2": NEW}
WHICH = "Đồng chí nói về nhiệm vụ nào?"
CONFIRM = "Văn phòng hiểu là:"
DOUBTFUL = "chắc là xong rồi"


async def test_a_digit_answers_which_task(busy: Town) -> None:
    await busy.says("btc", "xong")

    answer = await busy.says("btc", "2")

    assert "theo lời đồng chí “xong”:\n- mục 2 (45-TB/ĐU): <b>đã hoàn thành" in answer
    assert await busy.states("btc") == {"1": NEW, "2": DONE}


async def test_a_button_answers_which_task(busy: Town) -> None:
    await busy.says("btc", "được 60%")

    await busy.presses("btc", busy.last_to("btc"), "1")

    assert await busy.states("btc") == {"1": (State.IN_PROGRESS, 60), "2": NEW}


@ON_SQLITE
@pytest.mark.parametrize("answer", ["mục 2", "#3", "2."])
async def test_a_ref_answers_which_task(busy: Town, answer: str) -> None:
    await busy.says("btc", "xong")

    await busy.says("btc", answer.removeprefix("mục "))

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


@ON_SQLITE
@pytest.mark.parametrize("answer", ["3", "cả hai", "Cả 2", "tất cả", "ca hai."])
async def test_all_answers_which_task(busy: Town, answer: str) -> None:
    await busy.says("btc", "xong")

    await busy.says("btc", answer)

    assert await busy.states("btc") == {"1": DONE, "2": DONE}


@ON_SQLITE
@pytest.mark.parametrize("answer", ["nhầm rồi", "0"])
async def test_taking_it_back_answers_which_task_with_none(busy: Town, answer: str) -> None:
    await busy.says("btc", "mục 1 60%")
    await busy.says("btc", "xong")

    said = await busy.says("btc", answer)

    assert "Chưa có thông tin nào được lưu." in said
    assert await busy.states("btc") == {"1": (State.IN_PROGRESS, 60), "2": NEW}


async def test_something_else_ends_the_question(busy: Town) -> None:
    await busy.says("btc", "xong")

    await busy.says("btc", "mục 1 được 30%")

    assert await busy.states("btc") == {"1": (State.IN_PROGRESS, 30), "2": NEW}
    assert "Chưa hiểu ý đồng chí" in await busy.says("btc", "cả hai")


@ON_SQLITE
@pytest.mark.parametrize("answer", ["9", "mục 9", "②", "#4", "abc"])
async def test_no_such_choice_stores_nothing(busy: Town, answer: str) -> None:
    await busy.says("btc", "xong")

    await busy.says("btc", answer)

    assert await busy.states("btc") == UNTOUCHED


@ON_SQLITE
async def test_a_question_is_forgotten_after_a_day(busy: Town) -> None:
    await busy.says("btc", "xong")

    busy.later(timedelta(hours=24))
    await busy.says("btc", "cả hai")

    assert await busy.states("btc") == UNTOUCHED


async def test_looking_at_the_list_never_answers_the_question(busy: Town) -> None:
    await busy.says("btc", "xong")
    await busy.says("btc", "/viec")

    card = await busy.says("btc", "1")

    assert "<b>Nhiệm vụ mục 1 (45-TB/ĐU)</b>" in card
    assert await busy.states("btc") == UNTOUCHED


async def test_the_button_of_an_older_question_does_not_answer_the_newer(busy: Town) -> None:
    await busy.says("btc", "được 60%")
    older = busy.last_to("btc")
    await busy.says("btc", "xong")

    await busy.presses("btc", older, "1")

    assert await busy.states("btc") == UNTOUCHED


async def test_a_digit_after_a_reminder_came_in_between_is_asked_about_again(busy: Town) -> None:
    busy.later(timedelta(days=2))
    await busy.says("btc", "được 60%")
    await busy.remind()
    assert "NHẮC VIỆC" in busy.last_to("btc").text

    answer = await busy.says("btc", "3")

    assert WHICH in answer
    assert await busy.states("btc") == UNTOUCHED


@ON_SQLITE
async def test_the_question_asked_again_is_answered_as_the_first(busy: Town) -> None:
    busy.later(timedelta(days=2))
    await busy.says("btc", "được 60%")
    await busy.remind()
    await busy.says("btc", "3")

    await busy.says("btc", "2")

    assert await busy.states("btc") == {"1": NEW, "2": (State.IN_PROGRESS, 60)}


@pytest.mark.parametrize("answer", ["1", "đúng", "Đúng rồi.", "ok", "vâng"])
@ON_SQLITE
async def test_yes_stores_what_was_in_doubt(busy: Town, answer: str) -> None:
    asked = await busy.says("ubnd", DOUBTFUL)
    assert CONFIRM in asked
    assert await busy.states("ubnd") == {"3": NEW}

    await busy.says("ubnd", answer)

    assert await busy.states("ubnd") != {"3": NEW}


@pytest.mark.parametrize("answer", ["2", "không đúng", "sai rồi", "chưa", "nhầm rồi", "0"])
@ON_SQLITE
async def test_no_stores_nothing(busy: Town, answer: str) -> None:
    await busy.says("ubnd", DOUBTFUL)

    assert "Chưa có thông tin nào được lưu." in await busy.says("ubnd", answer)
    assert await busy.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_yes_without_a_question_means_nothing(busy: Town) -> None:
    await busy.says("ubnd", DOUBTFUL)
    question = busy.last_to("ubnd")
    await busy.presses("ubnd", question, "Không đúng")

    assert "Tin này không còn dùng" in await busy.presses("ubnd", question, "Đúng")
    assert await busy.states("ubnd") == {"3": NEW}
