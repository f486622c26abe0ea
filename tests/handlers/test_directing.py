"""A superior answers what is overdue: remind in writing, put it on the meeting's list, grant more time."""

from datetime import date, datetime

import pytest

from bot.domain.people import Post, Role
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import Town

HEAD_NEWS = "NHIỆM VỤ QUÁ HẠN"


@happened
async def overdue(town: Town) -> None:
    """Task 1 of btc and bdv was due on 27/11/2026; bdv has reported, and the chief is told of btc's alone."""
    await town.joins("head", Post(Role.HEAD, "btc"))
    await town.joins("clerk", Post(Role.SPECIALIST))
    await town.joins("leader", Post(Role.LEADER))
    await town.publish()
    await town.says("bdv", "mục 1 xong")
    town.now = datetime(2026, 12, 2, 9, tzinfo=ZONE)
    await town.remind()


def _news(town: Town, chat: str) -> str:
    return next(text for text in reversed(town.all_to(chat)) if HEAD_NEWS in text)


async def test_the_chief_sees_the_history_and_three_answers(overdue: Town) -> None:
    said = _news(overdue, "chief")

    assert "Giao ngày 18/11/2026; chưa nhắc; đơn vị chưa trả lời." in said
    assert "Trả lời: 1. Nhắc bằng văn bản; 2. Đưa vào giao ban; 3. Gia hạn." in said


async def test_a_written_reminder_waits_for_the_office_until_it_is_sent(overdue: Town) -> None:
    answer = await overdue.says("chief", "1")

    assert "<b>nhắc bằng văn bản</b> 01 nhiệm vụ: Ban Tổ chức, mục 1 (45-TB/ĐU)" in answer
    assert overdue.last_to("clerk").text.startswith("<b>ĐỀ NGHỊ NHẮC BẰNG VĂN BẢN</b>: 01 nhiệm vụ quá hạn.")
    await overdue.says("clerk", "1")

    assert overdue.last_to("btc").text.startswith("<b>VĂN PHÒNG ĐÃ NHẮC BẰNG VĂN BẢN</b>: mục 1")
    assert "Hiện không có việc nào" not in await overdue.says("clerk", "/cho")  # bdv's report


@ON_SQLITE
async def test_what_is_put_on_the_meetings_list_stands_there_until_it_is_discussed(overdue: Town) -> None:
    await overdue.presses("chief", overdue.last_to("chief"), "Đưa vào giao ban")

    listed = await overdue.says("leader", "/giaoban")
    assert "1. <b>Ban Tổ chức</b>, mục 1 (45-TB/ĐU), quá hạn 05 ngày: mới giao." in listed
    await overdue.says("clerk", "/giaoban")
    await overdue.says("clerk", "1 đã nêu: giao đôn đốc")

    assert "chưa có nhiệm vụ nào" in await overdue.says("clerk", "danh sách giao ban")
    assert "đã nêu tại giao ban – “giao đôn đốc”" in overdue.last_to("btc").text


async def test_the_chief_grants_more_time_that_nobody_asked_for(overdue: Town) -> None:
    assert "Gia hạn đến ngày nào?" in await overdue.says("chief", "3")
    await overdue.says("chief", "20/12")

    assert (await overdue.cards("btc"))["1"].due_on == date(2026, 12, 20)
    assert overdue.last_to("btc").text.startswith("<b>GIA HẠN</b>: mục 1")


@ON_SQLITE
async def test_the_chief_grants_a_length_of_time(overdue: Town) -> None:
    await overdue.says("chief", "gia hạn thêm 1 tuần nhé")

    assert (await overdue.cards("btc"))["1"].due_on == date(2026, 12, 9)


@ON_SQLITE
async def test_the_chief_grants_the_day_that_the_unit_has_asked_for(overdue: Town) -> None:
    await overdue.says("btc", "mục 1 xin gia hạn đến 15/12 vì chờ số liệu")
    told = next(m for m in reversed(overdue.channel.sent) if HEAD_NEWS in m.text and m.chat_id == "chief")

    await overdue.presses("chief", told, "Gia hạn")

    assert (await overdue.cards("btc"))["1"].due_on == date(2026, 12, 15)


@ON_SQLITE
async def test_a_head_has_the_own_unit_reminded_and_asks_for_time(overdue: Town) -> None:
    await overdue.says("head", "1")
    assert "cho ý kiến" in overdue.last_to("clerk").text

    told = next(m for m in reversed(overdue.channel.sent) if HEAD_NEWS in m.text and m.chat_id == "head")
    answer = await overdue.presses("head", told, "Xin gia hạn")

    assert "xin gia hạn" in answer
    assert (await overdue.cards("btc"))["1"].due_on == date(2026, 11, 27)


@ON_SQLITE
@pytest.mark.parametrize("words", ["gia hạn đến 20/12", "1 cho thêm 16 ngày"])
async def test_a_head_who_answers_with_more_time_asks_for_it(overdue: Town, words: str) -> None:
    (answer,) = await overdue.hears("head", text=words)

    assert "xin gia hạn đến" in answer.text
    assert "ĐỀ NGHỊ GIA HẠN" in overdue.last_to("chief").text
    assert (await overdue.cards("btc"))["1"].due_on == date(2026, 11, 27)


@ON_SQLITE
@pytest.mark.parametrize("words", ["nhắc văn bản", "đưa vào giao ban", "gia hạn đến 20/12"])
@pytest.mark.parametrize("who", ["btc", "ubnd"])
async def test_who_reports_directs_nothing(overdue: Town, who: str, words: str) -> None:
    card = (await overdue.cards("btc"))["1"]

    await overdue.says(who, f"#{card.id} {words}")

    assert "chưa có nhiệm vụ nào" in await overdue.says("chief", "/giaoban")
    assert "NHẮC BẰNG VĂN BẢN" not in overdue.last_to("clerk").text
    assert (await overdue.cards("btc"))["1"].due_on == card.due_on


@ON_SQLITE
async def test_a_head_directs_no_other_unit_and_moves_no_deadline(overdue: Town) -> None:
    await overdue.joins("other", Post(Role.HEAD, "ubnd"))
    card = (await overdue.cards("btc"))["1"]

    refused = await overdue.says("other", f"#{card.id} nhắc văn bản")
    await overdue.says("head", f"#{card.id} gia hạn đến 20/12")

    assert "việc này không thuộc quyền của đồng chí" in refused
    assert (await overdue.cards("btc"))["1"].due_on == card.due_on


@ON_SQLITE
async def test_what_was_reported_meanwhile_is_not_reminded_of_in_writing(overdue: Town) -> None:
    told = overdue.last_to("chief")
    await overdue.says("btc", "mục 1 xong")

    answer = await overdue.presses("chief", told, "Nhắc bằng văn bản")

    assert "Chưa ghi nhận được: nhắc bằng văn bản." in answer
    assert "đơn vị đã báo hoàn thành, hoặc nhiệm vụ đã khép lại" in answer


@ON_SQLITE
async def test_a_report_settles_what_a_superior_had_asked_for(overdue: Town) -> None:
    await overdue.says("chief", "2")

    await overdue.says("btc", "mục 1 xong")

    assert "chưa có nhiệm vụ nào" in await overdue.says("chief", "/giaoban")


@ON_SQLITE
async def test_what_was_asked_for_waits_again_where_the_unit_is_not_done_after_all(overdue: Town) -> None:
    await overdue.presses("chief", overdue.last_to("chief"), "Đưa vào giao ban")
    await overdue.says("btc", "mục 1 xong")
    await overdue.says("btc", "mục 1 chưa xong, mới 60%")
    assert "đang thực hiện, 60%" in await overdue.says("btc", "1")

    assert "quá hạn 05 ngày: đang thực hiện, 60%" in await overdue.says("leader", "/giaoban")


@ON_SQLITE
async def test_nobody_asks_for_the_same_twice(overdue: Town) -> None:
    told = overdue.last_to("chief")
    await overdue.presses("chief", told, "Đưa vào giao ban")

    assert "đã có đề nghị như vậy" in await overdue.presses("chief", told, "Đưa vào giao ban")


@pytest.fixture
async def up_to_the_leader(overdue: Town) -> Town:
    """A week after the deadline the leader is told of it too."""
    overdue.now = datetime(2026, 12, 4, 9, tzinfo=ZONE)
    await overdue.remind()
    return overdue


@ON_SQLITE
async def test_a_leader_sees_the_history_and_has_the_unit_reminded(up_to_the_leader: Town) -> None:
    said = _news(up_to_the_leader, "leader")

    answer = await up_to_the_leader.says("leader", "1")

    assert "Giao ngày 18/11/2026; đã nhắc 01 lần, gần nhất ngày 02/12/2026; đơn vị chưa trả lời." in said
    assert "<b>nhắc bằng văn bản</b> 01 nhiệm vụ" in answer
    assert up_to_the_leader.last_to("clerk").text.startswith("<b>ĐỀ NGHỊ NHẮC BẰNG VĂN BẢN</b>")


async def test_more_time_that_a_leader_agrees_to_is_granted_by_the_chief(up_to_the_leader: Town) -> None:
    town = up_to_the_leader

    asked = await town.says("leader", "3")
    noted = await town.says("leader", "20/12")
    before = (await town.cards("btc"))["1"].due_on
    told = town.last_to("chief")
    await town.presses("chief", told, "Đồng ý")

    assert asked.startswith("Gia hạn đến ngày nào?")
    assert "Đã ghi nhận: <b>gia hạn</b> 01 nhiệm vụ" in noted
    assert told.text.startswith("<b>ĐỀ NGHỊ GIA HẠN</b>: 01 nhiệm vụ quá hạn.")
    assert ", gia hạn đến 20/12/2026:" in told.text
    assert (before, (await town.cards("btc"))["1"].due_on) == (date(2026, 11, 27), date(2026, 12, 20))


@ON_SQLITE
async def test_a_day_just_past_is_no_extension_of_a_year(overdue: Town) -> None:
    assert (await overdue.says("chief", "gia hạn đến 1/12")).startswith("Gia hạn đến ngày nào?")

    assert (await overdue.cards("btc"))["1"].due_on == date(2026, 11, 27)


@ON_SQLITE
async def test_a_day_that_is_past_leaves_nothing_that_waits(overdue: Town) -> None:
    before = await overdue.says("clerk", "/cho")

    assert "đã qua" in await overdue.says("chief", "gia hạn đến 1/12/2026")

    assert await overdue.says("clerk", "/cho") == before


@ON_SQLITE
async def test_who_gave_more_time_is_said_to_have_wished_it(overdue: Town) -> None:
    await overdue.says("chief", "gia hạn đến 20/12")

    assert "Theo ý kiến của đồng chí Người mẫu." in overdue.last_to("btc").text


@ON_SQLITE
@pytest.mark.parametrize("words", ["nhắc văn bản", "đưa vào giao ban", "gia hạn đến 15/12"])
async def test_what_got_more_time_meanwhile_is_left_as_it_is(up_to_the_leader: Town, words: str) -> None:
    town = up_to_the_leader
    card = (await town.cards("btc"))["1"]
    await town.says("chief", f"#{card.id} gia hạn đến 20/12")

    answer = await town.says("leader", f"#{card.id} {words}")

    assert "đã được gia hạn, chưa đến hạn" in answer
    assert "ĐỀ NGHỊ" not in town.last_to("clerk").text
