"""The office's side: what waits is shown, and settled in one press or a few words."""

from datetime import date

import pytest

from bot.domain.assignments import Holding, State
from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.domain.policy import Policy
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

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


async def test_the_list_is_settled_by_its_numbers(busy: Town) -> None:
    await busy.says("ubnd", "xong")
    await busy.says("btc", "mục 1 xin gia hạn đến 15/12 vì chờ số liệu")
    await busy.says("btc", "mục 2 vướng kinh phí")

    listed = await busy.says("chief", "/cho")
    await busy.says("chief", "1 trả lại: thiếu số liệu")
    await busy.says("chief", "2 gia hạn đến 20/12")
    await busy.says("chief", "3 đã tháo gỡ")

    assert "<b>VIỆC CHỜ VĂN PHÒNG</b>: 03 việc\n1. <b>báo hoàn thành</b> – UBND phường, mục 3" in listed
    assert await busy.states("ubnd") == {"3": (State.RETURNED, None)}
    assert (await busy.cards("btc"))["1"].due_on == date(2026, 12, 20)
    assert (await busy.states("btc"))["2"] == (State.IN_PROGRESS, None)
    assert NOTHING_WAITS in await busy.says("chief", "việc chờ")


@ON_SQLITE
async def test_a_number_of_the_list_opens_the_matter(busy: Town) -> None:
    await busy.says("ubnd", "xong")
    await busy.says("chief", "việc chờ")

    shown = await busy.says("chief", "1")

    assert shown.startswith("<b>ĐƠN VỊ BÁO HOÀN THÀNH</b>\nĐồng chí Người mẫu trả lời lúc 09:00")
    assert await busy.states("ubnd") == {"3": DONE}


async def test_more_time_as_asked_moves_the_deadline_and_the_unit_is_told(busy: Town) -> None:
    await busy.says("ubnd", "xin gia hạn đến 15/1/2027 vì chờ số liệu")

    await busy.presses("chief", busy.last_to("chief"), "Đồng ý")

    assert (await busy.cards("ubnd"))["3"].due_on == date(2027, 1, 15)
    told = busy.last_to("ubnd").text
    assert told.startswith("<b>ĐỒNG Ý GIA HẠN</b>: mục 3 (45-TB/ĐU)")
    assert "đồng ý gia hạn đến 15/01/2027" in told


@ON_SQLITE
async def test_more_time_is_refused(busy: Town) -> None:
    before = (await busy.cards("ubnd"))["3"].due_on
    await busy.says("ubnd", "xin gia hạn đến 15/1/2027 vì chờ số liệu")

    await busy.says("chief", "không đồng ý: cần kịp kỳ họp")

    assert (await busy.cards("ubnd"))["3"].due_on == before
    assert "không gia hạn, thời hạn giữ nguyên – “cần kịp kỳ họp”" in busy.last_to("ubnd").text


@ON_SQLITE
async def test_more_time_without_a_day_is_asked_for_it(busy: Town) -> None:
    await busy.says("ubnd", "xin gia hạn thêm")
    assert [c.label for c in busy.last_to("chief").choices] == ["Không đồng ý", "Ngày khác"]

    assert "Gia hạn đến ngày nào?" in await busy.says("chief", "gia hạn")
    assert "Ngày này đã qua" in await busy.says("chief", "1/11/2026")
    await busy.says("chief", "việc chờ")
    await busy.says("chief", "1 gia hạn đến ngày 20/1/2027")

    assert (await busy.cards("ubnd"))["3"].due_on == date(2027, 1, 20)


async def test_an_obstacle_is_closed_by_the_next_progress(busy: Town) -> None:
    await busy.says("ubnd", "vướng kinh phí")

    await busy.says("ubnd", "mục 3 được 60%")

    assert NOTHING_WAITS in await busy.says("chief", "/cho")


@ON_SQLITE
async def test_an_obstacle_goes_to_the_lead_units_people(busy: Town) -> None:
    await busy.says("bdv", "vướng kinh phí")

    told = busy.last_to("btc").text
    assert told.startswith("<b>VƯỚNG MẮC</b>: mục 1 (45-TB/ĐU)\n\nBan Dân vận (phối hợp), đồng chí")
    assert ": “vướng kinh phí”." in told


async def test_a_quoted_answer_returns_to_who_asked(busy: Town) -> None:
    await busy.says("btc", "báo cáo gửi về đâu ạ?")
    notice = busy.last_to("chief")
    await busy.says("ubnd", "xong")

    await busy.says("chief", "Gửi về bộ phận tổng hợp, chậm nhất thứ Sáu.", quoting=notice)

    told = busy.last_to("btc").text
    assert told.startswith("<b>VĂN PHÒNG TRẢ LỜI</b>")
    assert "“Gửi về bộ phận tổng hợp, chậm nhất thứ Sáu”" in told
    assert await busy.states("ubnd") == {"3": DONE}


async def test_a_task_goes_to_the_unit_that_was_named(busy: Town) -> None:
    await busy.says("ubnd", "không thuộc đơn vị tôi, của Ban Dân vận")

    await busy.presses("chief", busy.last_to("chief"), "Giao Ban Dân vận")

    assert await busy.states("ubnd") == {"3": (State.WITHDRAWN, None)}
    assert (await busy.states("bdv"))["3"] == (State.NEW, None)
    assert busy.last_to("bdv").text.startswith("<b>NHIỆM VỤ ĐƯỢC CHUYỂN</b>: mục 3 (45-TB/ĐU)")
    assert busy.last_to("ubnd").text.startswith("<b>NHIỆM VỤ ĐÃ CHUYỂN ĐƠN VỊ KHÁC</b>")
    await busy.says("bdv", "mục 3 60%")
    assert (await busy.states("bdv"))["3"] == (State.IN_PROGRESS, 60)


@ON_SQLITE
async def test_a_unit_that_coordinates_already_takes_over(busy: Town) -> None:
    await busy.says("btc", "mục 1 không thuộc đơn vị tôi")

    await busy.says("chief", "giao Ban Dân vận")

    assert (await busy.cards("bdv"))["1"].holding is Holding.LEAD
    assert (await busy.states("btc"))["1"] == (State.WITHDRAWN, None)


@ON_SQLITE
async def test_a_unit_that_nobody_knows_is_asked_about(busy: Town) -> None:
    await busy.says("ubnd", "không thuộc đơn vị tôi")

    assert "Giao cho đơn vị nào?" in await busy.presses("chief", busy.last_to("chief"), "Giao đơn vị khác")
    assert "Danh bạ không có đơn vị này." in await busy.says("chief", "Ban Dân vậng")
    await busy.says("chief", "1")

    assert (await busy.states("bdv"))["3"] == (State.NEW, None)


@ON_SQLITE
async def test_a_task_stays_with_its_unit(busy: Town) -> None:
    await busy.says("ubnd", "không thuộc đơn vị tôi")

    await busy.says("chief", "giữ nguyên: theo quy chế làm việc")

    assert busy.last_to("ubnd").text.startswith("<b>NHIỆM VỤ VẪN THUỘC ĐƠN VỊ</b>: mục 3 (45-TB/ĐU)")
    assert await busy.states("ubnd") == {"3": (State.RECEIVED, None)}


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


async def test_what_is_settled_is_settled_once(busy: Town) -> None:
    await busy.joins("deputy", Post(Role.ADMIN))
    await busy.says("ubnd", "xong")
    notices = [busy.last_to(chat) for chat in ("chief", "deputy")]
    await busy.presses("chief", notices[0], "Chấp nhận")

    answer = await busy.presses("deputy", notices[1], "Trả lại")

    assert "Việc này đã được xử lý: chấp nhận báo cáo, nhiệm vụ hoàn thành (lúc 09:00" in answer
    assert await busy.states("ubnd") == {"3": ACCEPTED}


async def test_a_specialist_reviews_and_the_chief_decides(busy: Town) -> None:
    await busy.joins("specialist", Post(Role.SPECIALIST))
    await busy.says("ubnd", "xong")
    notice = busy.last_to("specialist")

    refused = await busy.says("specialist", "chấp nhận", quoting=notice)
    await busy.says("specialist", "trả lại: thiếu số liệu", quoting=notice)

    assert [choice.label for choice in notice.choices] == ["Trả lại"]
    assert "Việc này chỉ Chánh Văn phòng được quyết định. Không có gì thay đổi" in refused
    assert await busy.states("ubnd") == {"3": (State.RETURNED, None)}


async def test_a_unit_decides_nothing(busy: Town) -> None:
    await busy.says("ubnd", "xong")

    assert "Việc này chỉ Văn phòng được làm." in await busy.says("ubnd", "việc chờ 1: chấp nhận")
    assert await busy.states("ubnd") == {"3": DONE}


@ON_SQLITE
async def test_what_is_not_in_sight_is_asked_about(busy: Town) -> None:
    await busy.says("ubnd", "xong")
    await busy.publish(CONCLUSION.replace("45-TB/ĐU", "46-TB/ĐU"))

    answers = await busy.hears("chief", text="chấp nhận")

    assert "Chưa rõ đồng chí nói về việc nào." in answers[0].text
    assert "01 việc\n1. <b>báo hoàn thành</b>" in answers[1].text


@ON_SQLITE
async def test_after_a_decision_a_report_is_not_taken_back(busy: Town) -> None:
    await busy.says("ubnd", "xong")
    echo = busy.last_to("ubnd")
    await busy.says("chief", "chấp nhận")

    assert "nên không rút lại được" in await busy.presses("ubnd", echo, "Sửa lại")
    assert await busy.states("ubnd") == {"3": ACCEPTED}


@ON_SQLITE
async def test_an_obstacle_opens_again_when_what_closed_it_is_taken_back(busy: Town) -> None:
    await busy.says("ubnd", "vướng kinh phí")
    await busy.says("ubnd", "mục 3 được 60%")

    await busy.says("ubnd", "0")

    assert await busy.states("ubnd") == {"3": (State.BLOCKED, None)}
    assert "1. <b>vướng mắc</b>" in await busy.says("chief", "/cho")


@ON_SQLITE
async def test_what_is_taken_back_waits_no_more(busy: Town) -> None:
    await busy.says("ubnd", "xong")
    await busy.says("ubnd", "nhầm rồi")

    assert NOTHING_WAITS in await busy.says("chief", "/cho")


@ON_SQLITE
async def test_words_that_do_not_fit_a_matter_change_nothing(busy: Town) -> None:
    await busy.says("ubnd", "vướng kinh phí")

    assert "Cách trả lời này không dùng cho việc đang chờ." in await busy.says("chief", "chấp nhận")


@ON_SQLITE
async def test_a_matter_that_never_was_is_unknown(busy: Town) -> None:
    assert "Không tìm thấy việc chờ này." in await busy.says("chief", "việc chờ 99: chấp nhận")


@ON_SQLITE
async def test_an_office_that_accepts_at_once_closes_with_the_report(busy: Town) -> None:
    busy.office = Office(busy.office.name, busy.office.contact, defaults=Policy(accept_at_once=True))

    answer = await busy.says("ubnd", "xong")

    assert "mục 3 (45-TB/ĐU): <b>đã hoàn thành</b>." in answer
    assert await busy.states("ubnd") == {"3": ACCEPTED}
    assert NOTHING_WAITS in await busy.says("chief", "/cho")
