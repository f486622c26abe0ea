"""A unit's report is accepted or returned by the office."""

import pytest

from bot.domain.assignments import State
from bot.domain.office import Office
from bot.domain.policy import Policy
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

DONE = (State.REPORTED, 100)
ACCEPTED = (State.ACCEPTED, 100)
NOTHING_WAITS = "Hiện không có việc nào chờ Văn phòng xử lý."


async def test_a_report_is_accepted_in_one_press(busy: Town) -> None:
    await busy.says("ubnd", "xong")

    answer = await busy.presses("chief", busy.last_to("chief"), "Chấp nhận")

    assert "mục 3 (45-TB/ĐU): <b>chấp nhận báo cáo, nhiệm vụ hoàn thành</b>." in answer
    assert await busy.states("ubnd") == {"3": ACCEPTED}
    assert busy.last_to("ubnd").text.startswith("<b>BÁO CÁO ĐƯỢC CHẤP NHẬN</b>: mục 3 (45-TB/ĐU)")


@ON_SQLITE
@pytest.mark.parametrize("words", ["1", "chấp nhận", "đồng ý", "Duyệt."])
async def test_a_report_is_accepted_in_words(busy: Town, words: str) -> None:
    await busy.says("ubnd", "xong")

    await busy.says("chief", words)

    assert await busy.states("ubnd") == {"3": ACCEPTED}


async def test_a_report_is_returned_with_a_reason_and_the_unit_goes_on(busy: Town) -> None:
    await busy.says("ubnd", "được 60%")
    await busy.says("ubnd", "mục 3 xong")

    await busy.says("chief", "trả lại: thiếu số liệu")

    assert await busy.states("ubnd") == {"3": (State.RETURNED, 60)}
    told = busy.last_to("ubnd").text
    assert "trả lại báo cáo – “thiếu số liệu”." in told
    assert "Đề nghị đơn vị thực hiện tiếp và báo cáo lại" in told
    assert (await busy.cards("ubnd"))["3"].reported_on is None


async def test_a_return_without_a_reason_is_asked_for_it(busy: Town) -> None:
    await busy.says("ubnd", "xong")

    assert "Vì sao trả lại?" in await busy.presses("chief", busy.last_to("chief"), "Trả lại")
    assert await busy.states("ubnd") == {"3": DONE}
    await busy.says("chief", "thiếu chữ ký của lãnh đạo")

    assert await busy.states("ubnd") == {"3": (State.RETURNED, None)}
    assert "“thiếu chữ ký của lãnh đạo”" in busy.last_to("ubnd").text


async def test_the_leads_acceptance_closes_the_task_for_who_coordinates(busy: Town) -> None:
    await busy.says("btc", "mục 1 xong")

    await busy.says("chief", "chấp nhận")

    assert await busy.states("bdv") == {"1": ACCEPTED}
    assert busy.last_to("bdv").text.startswith("<b>NHIỆM VỤ ĐÃ HOÀN THÀNH</b>: mục 1 (45-TB/ĐU)")


@ON_SQLITE
async def test_who_coordinates_closes_nothing_for_the_lead(busy: Town) -> None:
    await busy.says("bdv", "xong")

    await busy.says("chief", "chấp nhận")

    assert await busy.states("bdv") == {"1": ACCEPTED}
    assert (await busy.states("btc"))["1"] == (State.NEW, None)


@ON_SQLITE
async def test_after_a_decision_a_report_is_not_taken_back(busy: Town) -> None:
    await busy.says("ubnd", "xong")
    echo = busy.last_to("ubnd")
    await busy.says("chief", "chấp nhận")

    assert "nên không rút lại được" in await busy.presses("ubnd", echo, "Sửa lại")
    assert await busy.states("ubnd") == {"3": ACCEPTED}


@ON_SQLITE
async def test_an_office_that_accepts_at_once_closes_with_the_report(busy: Town) -> None:
    busy.office = Office(busy.office.name, busy.office.contact, defaults=Policy(accept_at_once=True))

    answer = await busy.says("ubnd", "xong")

    assert "mục 3 (45-TB/ĐU): <b>đã hoàn thành</b>." in answer
    assert await busy.states("ubnd") == {"3": ACCEPTED}
    assert NOTHING_WAITS in await busy.says("chief", "/cho")
