"""An edited message is a new report that takes the place of what the message had reported."""

from datetime import timedelta

import pytest

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NEW = (State.NEW, None)
DONE = (State.REPORTED, 100)
ASK = "đề nghị đồng chí báo lại bằng tin mới."
REPLACED = "Báo cáo trước của tin vừa sửa đã được rút lại để thay bằng nội dung mới:"


async def _says(town: Town, chat: str, text: str) -> None:
    await town.hears(chat, text=text, message_id="9")


async def _edits(town: Town, chat: str, text: str) -> list[str]:
    got = await town.hears(chat, text=text, message_id="9", happening="edited")
    return [message.text for message in got]


async def test_the_edit_replaces_the_report_and_says_so(busy: Town) -> None:
    await _says(busy, "ubnd", "xong rồi")

    said, echo = await _edits(busy, "ubnd", "được 60%")

    assert f"{REPLACED}\n- mục 3 (45-TB/ĐU): trở lại trạng thái mới giao." in said
    assert "đang thực hiện, 60%" in echo
    assert await busy.states("ubnd") == {"3": (State.IN_PROGRESS, 60)}


async def test_an_edit_of_an_edit_replaces_it_again(busy: Town) -> None:
    await _says(busy, "ubnd", "xong rồi")
    await _edits(busy, "ubnd", "được 60%")

    await _edits(busy, "ubnd", "được 30%")

    assert await busy.states("ubnd") == {"3": (State.IN_PROGRESS, 30)}


async def test_all_that_the_message_reported_is_reported_anew(busy: Town) -> None:
    await _says(busy, "btc", "1 xong, 2 50%")

    await _edits(busy, "btc", "1 70%, 2 40%")

    assert await busy.states("btc") == {"1": (State.IN_PROGRESS, 70), "2": (State.IN_PROGRESS, 40)}


@ON_SQLITE
async def test_new_words_without_a_task_are_about_the_same_tasks(busy: Town) -> None:
    await _says(busy, "btc", "mục 2 50%")

    await _edits(busy, "btc", "xong rồi")

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


@ON_SQLITE
async def test_new_words_can_name_the_right_task(busy: Town) -> None:
    await _says(busy, "btc", "mục 1 xong")

    await _edits(busy, "btc", "mục 2 xong")

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


@ON_SQLITE
async def test_the_office_is_told_that_the_report_does_not_hold(busy: Town) -> None:
    await _says(busy, "ubnd", "xong rồi")

    await _edits(busy, "ubnd", "được 60%")

    assert "rút lại" in busy.last_to("chief").text


@ON_SQLITE
async def test_an_edit_into_a_mistake_takes_the_report_back(busy: Town) -> None:
    await _says(busy, "ubnd", "xong rồi")

    (answer,) = await _edits(busy, "ubnd", "nhầm rồi")

    assert "Đã rút lại báo cáo vừa rồi" in answer
    assert await busy.states("ubnd") == {"3": NEW}


@ON_SQLITE
@pytest.mark.parametrize("words", ["trời hôm nay đẹp", "xong " * 400])
async def test_new_words_that_are_no_report_leave_the_earlier_one(busy: Town, words: str) -> None:
    await _says(busy, "ubnd", "xong rồi")

    (answer,) = await _edits(busy, "ubnd", words)

    assert f"Chưa hiểu nội dung mới của tin vừa sửa nên báo cáo đã ghi nhận giữ nguyên; {ASK}" in answer
    assert await busy.states("ubnd") == {"3": DONE}


@ON_SQLITE
async def test_after_the_time_to_undo_an_edit_replaces_nothing(busy: Town) -> None:
    await _says(busy, "ubnd", "xong rồi")
    busy.later(timedelta(minutes=10, seconds=1))

    (answer,) = await _edits(busy, "ubnd", "được 60%")

    assert f"Đã quá 10 phút nên tin vừa sửa không thay được báo cáo đã ghi nhận; {ASK}" in answer
    assert await busy.states("ubnd") == {"3": DONE}


async def test_after_the_office_decided_an_edit_replaces_nothing(busy: Town) -> None:
    await _says(busy, "ubnd", "xong rồi")
    await busy.says("chief", "chấp nhận", quoting=busy.last_to("chief"))

    (answer,) = await _edits(busy, "ubnd", "được 60%")

    assert "Sau đó đã có báo cáo khác hoặc Văn phòng đã xử lý nên tin vừa sửa không thay được" in answer
    assert await busy.states("ubnd") == {"3": (State.ACCEPTED, 100)}


@ON_SQLITE
async def test_after_a_colleague_reported_an_edit_replaces_nothing(busy: Town) -> None:
    await busy.joins("colleague", Post(Role.HEAD, "ubnd"))
    await _says(busy, "ubnd", "được 60%")
    await busy.says("colleague", "xong")

    (answer,) = await _edits(busy, "ubnd", "được 30%")

    assert "Sau đó đã có báo cáo khác" in answer
    assert await busy.states("ubnd") == {"3": DONE}


@ON_SQLITE
@pytest.mark.parametrize("words", ["xong", "trời hôm nay đẹp"])
async def test_an_edit_of_what_reported_nothing_changes_nothing(busy: Town, words: str) -> None:
    await _says(busy, "ubnd", "trời đẹp")

    (answer,) = await _edits(busy, "ubnd", words)

    assert "Tin vừa sửa không thay đổi thông tin đã ghi nhận" in answer
    assert await busy.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_a_message_of_another_chat_with_the_same_number_is_another(busy: Town) -> None:
    await _says(busy, "btc", "mục 2 xong")

    (answer,) = await _edits(busy, "ubnd", "được 60%")

    assert "Tin vừa sửa không thay đổi thông tin đã ghi nhận" in answer
    assert await busy.states("btc") == {"1": NEW, "2": DONE}
