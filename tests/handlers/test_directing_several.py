"""Of several overdue tasks in one message, a superior says which are meant."""

from datetime import date, datetime

import pytest

from bot.domain.people import Post, Role
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.originals import happened
from tests.town import Town


@happened
async def overdue(town: Town) -> None:
    """Task 1 is overdue for btc and for bdv."""
    await town.joins("clerk", Post(Role.SPECIALIST))
    await town.publish()
    town.now = datetime(2026, 12, 2, 9, tzinfo=ZONE)
    await town.remind()


@ON_SQLITE
async def test_it_is_asked_which_and_nothing_is_noted_before(overdue: Town) -> None:
    asked = await overdue.says("chief", "2")

    assert "Trả lời: 1. Ban Tổ chức, mục 1; 2. Ban Dân vận, mục 1; 0. Tất cả." in asked
    assert "chưa có nhiệm vụ nào" in await overdue.says("clerk", "/giaoban")


@ON_SQLITE
@pytest.mark.parametrize(("words", "noted"), [("2", "Ban Dân vận"), ("0", "02 nhiệm vụ")])
async def test_the_one_chosen_is_noted(overdue: Town, words: str, noted: str) -> None:
    await overdue.says("chief", "1")

    assert noted in await overdue.says("chief", words)


@ON_SQLITE
@pytest.mark.parametrize("words", ["1, 2 nhắc văn bản", "tat ca nhac bang van ban", "1 và 2: nhắc văn bản"])
async def test_both_are_noted_in_one_line(overdue: Town, words: str) -> None:
    assert "<b>nhắc bằng văn bản</b> 02 nhiệm vụ" in await overdue.says("chief", words)
    assert "Gõ “việc chờ” để xử lý từng việc." in overdue.last_to("clerk").text


@ON_SQLITE
async def test_more_time_is_given_to_the_one_that_is_named(overdue: Town) -> None:
    await overdue.says("chief", "2 gia hạn đến 20/12")

    assert (await overdue.cards("bdv"))["1"].due_on == date(2026, 12, 20)
    assert (await overdue.cards("btc"))["1"].due_on == date(2026, 11, 27)


@ON_SQLITE
async def test_words_about_no_message_of_ours_direct_nothing(overdue: Town) -> None:
    await overdue.says("clerk", "2 nhắc văn bản")

    assert "ĐỀ NGHỊ NHẮC" not in overdue.last_to("chief").text


@ON_SQLITE
async def test_more_time_for_several_is_one_message_to_each(overdue: Town) -> None:
    await overdue.joins("bdv", Post(Role.HEAD, "btc"))
    before = len(overdue.channel.sent)

    await overdue.says("chief", "tất cả gia hạn đến 20/12")

    sent = [(m.chat_id, m.text.partition("\n")[0]) for m in overdue.channel.sent[before:]]
    assert sorted(sent) == [
        ("bdv", "<b>GIA HẠN</b>: 02 nhiệm vụ."),
        ("btc", "<b>GIA HẠN</b>: 01 nhiệm vụ."),
        ("chief", "Đã ghi nhận: <b>gia hạn</b> 02 nhiệm vụ."),
    ]
    assert {(await overdue.cards(unit))["1"].due_on for unit in ("btc", "bdv")} == {date(2026, 12, 20)}


@ON_SQLITE
async def test_where_a_day_is_lacking_for_one_of_several_none_is_given(overdue: Town) -> None:
    news = next(m for m in reversed(overdue.channel.sent) if m.chat_id == "chief")
    await overdue.says("btc", "mục 1 xin gia hạn đến 15/12 vì chờ số liệu")

    (asked,) = await overdue.hears("chief", text="tất cả gia hạn", quoted=news.id)

    assert asked.text.startswith("Gia hạn đến ngày nào?")
    assert (await overdue.cards("btc"))["1"].due_on == date(2026, 11, 27)
