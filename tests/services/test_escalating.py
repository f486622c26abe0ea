"""What is overdue and open still goes up: to the head of the unit, the chief, the leaders."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.domain.people import Post, Role
from bot.domain.policy import Policy
from bot.services import reminding, wording
from tests.conftest import ZONE
from tests.originals import happened
from tests.town import Town

HEAD = "NHIỆM VỤ QUÁ HẠN"


@happened
async def town(town: Town) -> None:
    """Task 1 of btc and bdv is due on Friday 27/11/2026; btc has a head."""
    await town.joins("head", Post(Role.HEAD, "btc"))
    await town.publish()


async def _days(town: Town, *days: tuple[int, int]) -> None:
    """Let the clock tick at nine on some days of a month, each (month, day)."""
    for month, day in days:
        town.now = datetime(2026, month, day, 9, tzinfo=ZONE)
        await town.remind()


def _told(town: Town, chat: str) -> list[str]:
    return [text for text in town.all_to(chat) if HEAD in text]


async def test_the_head_is_told_after_the_deadline_and_not_before(town: Town) -> None:
    await _days(town, (11, 20), (11, 26), (11, 27))
    assert not [text for text in town.all_to("head") if "NHẮC VIỆC" in text or HEAD in text]

    await _days(town, (11, 30), (12, 1))

    (told,) = _told(town, "head")
    assert "quá hạn 03 ngày" in told
    assert "Giao ngày 18/11/2026; đã nhắc 03 lần, gần nhất ngày 27/11/2026; đơn vị chưa trả lời." in told


async def test_the_chief_is_told_three_working_days_after_it(town: Town) -> None:
    await _days(town, (11, 30), (12, 1))
    assert _told(town, "chief") == []

    await _days(town, (12, 2), (12, 3))

    (told,) = _told(town, "chief")
    assert "02 nhiệm vụ chưa có báo cáo hoàn thành" in told
    assert told.index("Ban Tổ chức, quá hạn 05 ngày") < told.index("Ban Dân vận, quá hạn 05 ngày")


@pytest.mark.parametrize("words", ["mục 1 xong", "mục 1 vướng kinh phí"])
async def test_what_is_reported_or_blocked_does_not_go_up(town: Town, words: str) -> None:
    await town.says("btc", words)

    await _days(town, (11, 30), (12, 2))

    assert _told(town, "head") == []
    assert "01 nhiệm vụ" in _told(town, "chief")[0]


async def test_what_is_reported_after_it_was_planned_does_not_go_up(town: Town) -> None:
    town.now = datetime(2026, 11, 30, 9, tzinfo=ZONE)
    async with town.store.reading() as tx:
        plans = await reminding.planned(tx, town.office, town.now)
    await town.says("btc", "mục 1 xong")

    async with town.store.reading() as tx:
        owed = await wording.worded(tx, town.office, plans, town.now)

    assert (len(plans), len(owed)) == (3, 1)  # of btc, its head and bdv: bdv's is left
    assert "Ban Tổ chức" not in owed[0].message.text


async def test_a_head_is_told_every_week_after(town: Town) -> None:
    await _days(town, (11, 30), (12, 4), (12, 7), (12, 8), (12, 14))

    assert len(_told(town, "head")) == 3


async def test_the_leader_is_told_a_week_after_it_and_then_every_week(town: Town) -> None:
    await town.joins("leader", Post(Role.LEADER))
    await _days(town, (11, 27), (11, 30), (12, 2), (12, 3))
    assert _told(town, "leader") == []

    await _days(town, (12, 4), (12, 7), (12, 11))

    first, second = _told(town, "leader")
    assert "02 nhiệm vụ quá hạn kéo dài" in first
    assert "quá hạn 07 ngày" in first
    assert "đã nhắc 02 lần" in first
    assert "quá hạn 14 ngày" in second


async def test_the_leader_is_told_with_the_third_reminder_where_that_comes_before(town: Town) -> None:
    await town.joins("leader", Post(Role.LEADER))
    town.office = replace(town.office, defaults=Policy(remind_after=(1, 2, 4)))

    await _days(town, (11, 30), (12, 1))

    assert "quá hạn 04 ngày" in _told(town, "leader")[0]


async def test_what_is_closed_is_not_on_the_leaders_list(town: Town) -> None:
    await town.joins("leader", Post(Role.LEADER))
    await town.says("btc", "mục 1 xong")
    await town.says("bdv", "mục 1 xong")

    await _days(town, (12, 4))

    assert _told(town, "leader") == []


async def test_a_head_answers_for_the_unit(town: Town) -> None:
    await _days(town, (11, 30))

    await town.says("head", "1 60%")

    assert (await town.states("btc"))["1"][1] == 60


async def test_a_head_reports_where_nobody_else_can_be_reached(town: Town) -> None:
    await town.hears("btc", happening="left")

    await _days(town, (11, 20), (11, 30))

    assert len([text for text in town.all_to("head") if "NHẮC VIỆC" in text]) == 2
    assert _told(town, "head") == []


async def test_nothing_goes_up_or_is_reminded_of_in_a_group(town: Town) -> None:
    """A group where the unit, its head and the chief speak with the bot is told of nothing overdue."""
    await town.joins("leader", Post(Role.LEADER))
    for who in ("btc", "head", "chief", "leader"):
        await town.hears("-7", text="việc", sender=who, private=False)
    before = town.all_to("-7")

    await _days(town, (11, 20), (11, 27), (11, 30), (12, 2), (12, 4), (12, 11))

    assert all(_told(town, who) for who in ("head", "chief", "leader"))
    assert town.all_to("-7") == before


async def test_a_head_who_puts_it_off_is_told_again_then_and_once(town: Town) -> None:
    await _days(town, (11, 30))
    said = await town.says("head", "thứ tư nhắc lại")
    await _days(town, (12, 1))
    before = len(_told(town, "head"))
    await _days(town, (12, 2), (12, 3))

    assert "07:30 ngày 02/12/2026" in said
    assert (before, len(_told(town, "head"))) == (1, 2)


async def test_a_head_who_puts_it_off_until_the_afternoon_is_told_that_day(town: Town) -> None:
    await _days(town, (11, 30))
    await town.says("head", "chiều nhắc lại")
    for hour in (11, 14, 15):
        town.now = town.now.replace(hour=hour)
        await town.remind()

    assert len(_told(town, "head")) == 2


async def test_a_head_gets_one_message_a_day_and_the_rest_on_the_next(town: Town) -> None:
    await _days(town, (11, 30))
    await town.joins("head", Post(Role.HEAD, "bdv"))

    await _days(town, (11, 30))
    assert len(_told(town, "head")) == 1
    await _days(town, (12, 1))

    assert len(_told(town, "head")) == 2
