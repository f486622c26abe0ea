"""A "done" that was not said of that task is the worst error there is: each way to it is closed."""

from datetime import timedelta

import pytest

from bot.domain.assignments import State
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

DONE = (State.REPORTED, 100)
NEW = (State.NEW, None)
UNDERSTOOD = "Văn phòng hiểu là"


async def test_a_number_is_counted_in_the_list_shown_not_in_the_last_answer(busy: Town) -> None:
    await busy.says("btc", "việc")
    await busy.says("btc", "2 60%")

    await busy.says("btc", "1 xong")

    assert await busy.states("btc") == {"1": DONE, "2": (State.IN_PROGRESS, 60)}


@ON_SQLITE
async def test_a_digit_alone_never_stores_a_done(busy: Town) -> None:
    await busy.says("btc", "việc")
    await busy.says("btc", "1")

    assert UNDERSTOOD in await busy.says("btc", "2")
    assert await busy.states("btc") == {"1": NEW, "2": NEW}

    await busy.says("btc", "1")
    assert await busy.states("btc") == {"1": DONE, "2": NEW}


@ON_SQLITE
async def test_words_said_before_a_message_came_are_not_about_it(busy: Town) -> None:
    await busy.says("ubnd", "xem #4")
    spoken_at = busy.now
    busy.later(timedelta(hours=1))
    await busy.publish(CONCLUSION.replace("45-TB/ĐU", "46-TB/ĐU"))

    (answer,) = await busy.hears("ubnd", text="xong", said_at=spoken_at.isoformat())

    assert "đã ghi nhận" in answer.text
    assert "(45-TB/ĐU)" in answer.text


@ON_SQLITE
async def test_the_same_word_again_does_not_close_the_next_task(busy: Town) -> None:
    await busy.says("btc", "#1 xong")

    assert UNDERSTOOD in await busy.says("btc", "xong")
    assert await busy.states("btc") == {"1": DONE, "2": NEW}


@ON_SQLITE
async def test_a_quoted_message_of_ones_own_is_not_the_card_opened_last(busy: Town) -> None:
    await busy.says("btc", "xem #3")

    (answer,) = await busy.hears("btc", text="xong", quoted="777")

    assert "Đồng chí nói về nhiệm vụ nào?" in answer.text
    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
async def test_all_is_no_answer_where_not_all_are_shown(town: Town) -> None:
    await town.publish(
        CONCLUSION + "\n".join(f"{n}. Giao Ban Tổ chức lập danh sách {n}.\n" for n in range(4, 30))
    )
    await town.says("btc", "xong")

    await town.says("btc", "hết")

    assert all(state == NEW for state in (await town.states("btc")).values())


@ON_SQLITE
async def test_a_wrong_done_is_corrected_in_words_once_confirmed(busy: Town) -> None:
    await busy.says("ubnd", "xong")
    busy.later(timedelta(hours=1))

    assert UNDERSTOOD in await busy.says("ubnd", "mới được 60%")
    await busy.says("ubnd", "đúng")

    assert await busy.states("ubnd") == {"3": (State.IN_PROGRESS, 60)}


@ON_SQLITE
async def test_what_is_new_is_stored_beside_what_was_reported_before(busy: Town) -> None:
    await busy.says("btc", "#1 xong")

    answers = await busy.hears("btc", text="1 xong, 2 60%")

    assert ["đã được báo cáo" in a.text for a in answers] == [True, False]
    assert await busy.states("btc") == {"1": DONE, "2": (State.IN_PROGRESS, 60)}


@ON_SQLITE
@pytest.mark.parametrize("words", ["xây xong tường rào", "học nghị quyết xong rồi"])
async def test_the_end_of_a_thing_that_the_task_has_no_word_of_is_asked(busy: Town, words: str) -> None:
    assert UNDERSTOOD in await busy.says("ubnd", words)
    assert await busy.states("ubnd") == {"3": NEW}

    await busy.says("ubnd", "1")
    assert await busy.states("ubnd") == {"3": DONE}


@ON_SQLITE
@pytest.mark.parametrize("words", ["sửa xong nhà văn hóa rồi ạ", "nhà văn hóa sửa xong rồi", "làm xong rồi"])
async def test_the_end_of_what_the_task_is_about_is_not_asked(busy: Town, words: str) -> None:
    await busy.says("ubnd", words)

    assert await busy.states("ubnd") == {"3": DONE}


@ON_SQLITE
async def test_a_number_that_is_not_offered_keeps_the_question(busy: Town) -> None:
    await busy.says("btc", "xong")

    assert "Đồng chí nói về nhiệm vụ nào?" in await busy.says("btc", "9")
    await busy.says("btc", "2")

    assert await busy.states("btc") == {"1": NEW, "2": DONE}
