"""The office's side: what waits is shown, and settled in one press or a few words."""

from datetime import date

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

DONE = (State.REPORTED, 100)
ACCEPTED = (State.ACCEPTED, 100)
NOTHING_WAITS = "Hiện không có việc nào chờ Văn phòng xử lý."


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


async def test_a_quoted_answer_returns_to_who_asked(busy: Town) -> None:
    await busy.says("btc", "báo cáo gửi về đâu ạ?")
    notice = busy.last_to("chief")
    await busy.says("ubnd", "xong")

    await busy.says("chief", "Gửi về bộ phận tổng hợp, chậm nhất thứ Sáu.", quoting=notice)

    told = busy.last_to("btc").text
    assert told.startswith("<b>VĂN PHÒNG TRẢ LỜI</b>")
    assert "“Gửi về bộ phận tổng hợp, chậm nhất thứ Sáu”" in told
    assert await busy.states("ubnd") == {"3": DONE}


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
