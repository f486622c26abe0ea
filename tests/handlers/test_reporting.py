"""A short answer moves the task that it is about, and is echoed exactly."""

from datetime import date

import pytest

from bot.domain.assignments import State
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

NEW = (State.NEW, None)
DONE = (State.REPORTED, 100)
NOTHING_STORED = "Chưa có thông tin nào được lưu"


async def test_done_with_one_open_task_is_that_task(busy: Town) -> None:
    answer = await busy.says("ubnd", "xong")

    assert (
        "theo lời đồng chí “xong”:\n- mục 3 (45-TB/ĐU): <b>đã hoàn thành, chờ Văn phòng duyệt</b>." in answer
    )
    assert await busy.states("ubnd") == {"3": DONE}


async def test_done_with_several_open_tasks_is_asked_about(busy: Town) -> None:
    answer = await busy.says("btc", "xong")

    assert "Đồng chí nói về nhiệm vụ nào?" in answer
    assert NOTHING_STORED in answer
    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@ON_SQLITE
@pytest.mark.parametrize("words", ["xong", "đã nhận", "được 60%", "vướng kinh phí"])
async def test_with_no_open_task_nothing_is_stored(town: Town, words: str) -> None:
    assert "Hiện không có nhiệm vụ nào chờ đồng chí trả lời." in await town.says("btc", words)


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("được 60% rồi ạ", (State.IN_PROGRESS, 60)),
        ("vướng kinh phí", (State.BLOCKED, None)),
        ("chưa làm", (State.RECEIVED, 0)),
        ("đã nhận", (State.RECEIVED, None)),
    ],
)
async def test_words_move_the_only_task(busy: Town, words: str, state: tuple[State, int | None]) -> None:
    await busy.says("ubnd", words)

    assert await busy.states("ubnd") == {"3": state}


async def test_a_report_keeps_its_day(busy: Town) -> None:
    await busy.says("ubnd", "xong")

    assert (await busy.cards("ubnd"))["3"].reported_on == date(2026, 11, 18)


@ON_SQLITE
async def test_a_ref_names_its_task(busy: Town) -> None:
    await busy.says("btc", "mục 2 xong")

    assert await busy.states("btc") == {"1": NEW, "2": DONE}


async def test_a_number_with_its_sign_names_its_assignment(busy: Town) -> None:
    number = (await busy.cards("btc"))["2"].id

    await busy.says("btc", f"#{number} 60%")

    assert await busy.states("btc") == {"1": NEW, "2": (State.IN_PROGRESS, 60)}


@ON_SQLITE
async def test_several_tasks_are_told_apart(busy: Town) -> None:
    answer = await busy.says("btc", "mục 1 xong, mục 2 60%")

    assert "- mục 1 (45-TB/ĐU): <b>đã hoàn thành" in answer
    assert "- mục 2 (45-TB/ĐU): <b>đang thực hiện, 60%</b>." in answer
    assert await busy.states("btc") == {"1": DONE, "2": (State.IN_PROGRESS, 60)}


async def test_one_unknown_task_among_several_stores_none(busy: Town) -> None:
    answer = await busy.says("btc", "mục 1 xong, mục 9 60%")

    assert "Không tìm thấy nhiệm vụ “9”" in answer
    assert await busy.states("btc") == {"1": NEW, "2": NEW}


@pytest.mark.parametrize("words", ["#{} xong", "#{}", "xem #{}"])
async def test_a_task_of_another_unit_is_as_unknown_as_none(busy: Town, words: str) -> None:
    foreign = (await busy.cards("ubnd"))["3"].id

    answers = [await busy.says("btc", words.format(number)) for number in (foreign, 99)]

    assert answers[0] == answers[1].replace("99", str(foreign))
    assert "Không tìm thấy nhiệm vụ" in answers[0]
    assert await busy.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_a_ref_that_only_another_unit_has_is_unknown(busy: Town) -> None:
    assert "Không tìm thấy nhiệm vụ “3”" in await busy.says("btc", "mục 3 xong")
    assert await busy.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_one_task_told_of_twice_in_one_message_is_not_guessed(busy: Town) -> None:
    number = (await busy.cards("btc"))["2"].id

    await busy.says("btc", f"mục 2 xong, #{number} 60%")

    assert await busy.states("btc") == {"1": NEW, "2": NEW}


async def test_done_again_is_told_to_be_known(busy: Town) -> None:
    await busy.says("ubnd", "mục 3 xong")

    answer = await busy.says("ubnd", "mục 3 xong")

    assert "Nhiệm vụ mục 3 (45-TB/ĐU) đã được báo cáo hoàn thành ngày 18/11/2026." in answer


@ON_SQLITE
async def test_words_without_meaning_store_nothing(busy: Town) -> None:
    assert "Chưa hiểu ý đồng chí nên chưa lưu gì." in await busy.says("ubnd", "abc xyz")
    assert await busy.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_the_office_reports_for_no_unit(busy: Town) -> None:
    assert "Chưa hiểu ý đồng chí. Không có gì thay đổi" in await busy.says("chief", "xong")


@ON_SQLITE
async def test_too_long_words_are_sent_to_the_document_system(busy: Town) -> None:
    assert "Nội dung dài đề nghị đồng chí gửi qua" in await busy.says("ubnd", "xong " * 300)
    assert await busy.states("ubnd") == {"3": NEW}


@ON_SQLITE
async def test_a_report_that_begins_with_its_number_is_a_report(busy: Town) -> None:
    answer = await busy.says("ubnd", "Số 45-BC/UBND ngày 3/11 đã báo cáo xong")

    assert "đã ghi nhận" in answer or "Văn phòng hiểu là" in answer
