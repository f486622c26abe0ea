"""What a unit needs from the office is told to the office."""

import pytest

from bot.domain.assignments import State
from bot.domain.people import Post, Role
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town

WILL_ANSWER = "Văn phòng sẽ xem xét và trả lời đồng chí; thời hạn chưa thay đổi."


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("vướng kinh phí", "VƯỚNG MẮC CỦA ĐƠN VỊ"),
        ("xin gia hạn đến 15/1/2027 vì chờ số liệu", "ĐỀ NGHỊ GIA HẠN"),
        ("không thuộc đơn vị tôi", "ĐƠN VỊ BÁO KHÔNG ĐÚNG NHIỆM VỤ"),
    ],
)
async def test_the_office_is_told_in_the_units_own_words(busy: Town, words: str, title: str) -> None:
    answer = await busy.says("ubnd", words)

    notice = busy.last_to("chief").text
    assert WILL_ANSWER in answer
    assert notice.startswith(
        f"<b>{title}</b>\nĐồng chí Người mẫu trả lời lúc 09:00 ngày 18/11/2026:\n- Ủy ban"
    )
    assert f"Nguyên văn: “{words}”." in notice


@ON_SQLITE
async def test_a_request_for_more_time_changes_no_deadline(busy: Town) -> None:
    before = (await busy.cards("ubnd"))["3"].due_on

    await busy.says("ubnd", "xin gia hạn đến 15/1/2027 vì chờ số liệu")

    after = (await busy.cards("ubnd"))["3"]
    assert (after.due_on, after.state) == (before, State.RECEIVED)
    assert "xin gia hạn đến 15/01/2027" in busy.last_to("chief").text


@ON_SQLITE
async def test_everybody_of_the_office_is_told_once(busy: Town) -> None:
    await busy.joins("deputy", Post(Role.ADMIN))

    await busy.says("btc", "mục 1 và mục 2 vướng kinh phí")

    told = [[t for t in busy.all_to(chat) if "VƯỚNG MẮC" in t] for chat in ("chief", "deputy", "btc")]
    assert [len(notices) for notices in told] == [1, 1, 0]
    assert told[0][0].count("\n- Ban Tổ chức, mục ") == 2


@ON_SQLITE
async def test_plain_progress_disturbs_nobody(busy: Town) -> None:
    before = len(busy.all_to("chief"))

    await busy.says("ubnd", "được 60%")

    assert len(busy.all_to("chief")) == before


async def test_a_question_about_no_one_task_is_passed_on_with_the_unit(busy: Town) -> None:
    answer = await busy.says("btc", "báo cáo gửi về đâu ạ?")

    assert "Câu hỏi đã được chuyển tới Văn phòng để trả lời đồng chí." in answer
    notice = busy.last_to("chief").text
    assert notice.startswith("<b>ĐƠN VỊ HỎI</b>\nĐồng chí Người mẫu (Ban Tổ chức) trả lời lúc")
    assert await busy.states("btc") == {"1": (State.NEW, None), "2": (State.NEW, None)}


@ON_SQLITE
async def test_where_nobody_of_the_office_can_be_reached_a_question_is_not_promised(busy: Town) -> None:
    await busy.hears("chief", happening="left")

    answer = await busy.says("btc", "báo cáo gửi về đâu ạ?")

    assert "Chưa chuyển được câu hỏi" in answer


async def test_who_of_the_office_is_away_is_told_when_they_are_back(busy: Town) -> None:
    await busy.hears("chief", happening="left")
    answer = await busy.says("ubnd", "vướng kinh phí")

    await busy.hears("chief", happening="returned")

    assert WILL_ANSWER not in answer
    assert "VƯỚNG MẮC CỦA ĐƠN VỊ" in busy.last_to("chief").text
