"""Nobody gets more than three unprompted messages a day, of all kinds; the rest waits and is not lost."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.domain.chat import Lane, Message
from bot.domain.policy import Policy
from bot.services import summarising
from tests.conftest import ZONE
from tests.services import outbox
from tests.town import CONCLUSION, Town

SQLITE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)
NEW = "THÔNG BÁO NHIỆM VỤ MỚI"


async def _publish(town: Town, number: int) -> None:
    await town.publish(CONCLUSION.replace("45-TB/ĐU", f"{number}-TB/ĐU"))


async def _at(town: Town, day: int, hour: int = 9, minute: int = 0) -> None:
    town.now = datetime(2026, 11, day, hour, minute, tzinfo=ZONE)
    await town.remind()
    await summarising.tick(town.store, town.office, town.now)
    await town.deliver()


def _told(town: Town, chat: str, head: str) -> int:
    return len([text for text in town.all_to(chat) if head in text])


async def test_the_fourth_conclusion_of_a_day_waits_for_the_next(town: Town) -> None:
    for number in range(45, 50):
        await _publish(town, number)
    assert _told(town, "btc", NEW) == 3

    await _at(town, 19, 7, 29)
    assert _told(town, "btc", NEW) == 3
    await _at(town, 19, 7, 30)

    assert _told(town, "btc", NEW) == 5


@SQLITE
async def test_what_waits_fills_the_days_after_in_order(town: Town) -> None:
    for number in range(45, 53):
        await _publish(town, number)

    counts = []
    for day in (18, 19, 20, 21, 23):
        await _at(town, day)
        counts.append(_told(town, "ubnd", NEW))

    assert counts == [3, 6, 8, 8, 8]


@SQLITE
async def test_answers_come_while_something_waits(town: Town) -> None:
    for number in range(45, 50):
        await _publish(town, number)

    assert "nhiệm vụ chờ báo cáo" in await town.says("ubnd", "việc")


@SQLITE
async def test_a_digest_that_finds_no_room_comes_the_next_day(town: Town) -> None:
    await _publish(town, 45)
    town.now = datetime(2026, 11, 20, 7, tzinfo=ZONE)
    for number in (46, 47, 48):
        await _publish(town, number)

    await _at(town, 20)
    assert _told(town, "bdv", "NHẮC VIỆC") == 0
    await _at(town, 23)

    assert _told(town, "bdv", "NHẮC VIỆC") == 1


@SQLITE
async def test_what_a_person_asked_for_comes_all_the_same(town: Town) -> None:
    await _publish(town, 45)
    await _at(town, 20, 8)
    for number in (46, 47):
        await _publish(town, number)
    reminder = next(m for m in town.channel.sent if m.chat_id == "bdv" and "NHẮC VIỆC" in m.text)
    await town.says("bdv", "nhắc lại chiều nay", quoting=reminder)

    await _at(town, 20, 14)

    assert _told(town, "bdv", "NHẮC VIỆC") == 2


@SQLITE
async def test_the_office_sets_how_many(town: Town) -> None:
    town.office = replace(town.office, defaults=Policy(most_a_day=1))
    for number in (45, 46):
        await _publish(town, number)

    assert _told(town, "btc", NEW) == 1


@SQLITE
async def test_where_the_office_waits_for_its_hours_a_conclusion_comes_when_they_begin(town: Town) -> None:
    town.now = datetime(2026, 11, 20, 18, tzinfo=ZONE)  # a Friday evening
    await _publish(town, 45)
    assert _told(town, "btc", NEW) == 0

    town.later(timedelta(days=2))
    await town.deliver()
    assert _told(town, "btc", NEW) == 0
    town.now = datetime(2026, 11, 23, 8, 30, tzinfo=ZONE)
    await town.deliver()

    assert _told(town, "btc", NEW) == 1


@SQLITE
async def test_announcements_count_too(town: Town) -> None:
    said = Message("Thông báo", counts_on=town.now.date())
    async with town.store.transaction() as tx:
        for _ in range(3):
            await outbox.owe_everybody(tx, said, town.now, Lane.ANNOUNCEMENT)
    await town.deliver()

    await _publish(town, 45)

    assert _told(town, "btc", NEW) == 0
