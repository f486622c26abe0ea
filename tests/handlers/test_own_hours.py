"""A person chooses the hour at which they are reminded, within the office's hours."""

from datetime import datetime

import pytest

from bot.domain.people import Post, Role
from bot.services import summarising
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town


async def _on(town: Town, day: int, hour: int, minute: int = 0) -> None:
    town.now = datetime(2026, 11, day, hour, minute, tzinfo=ZONE)
    await town.remind()
    await summarising.tick(town.store, town.office, town.now)
    await town.deliver()


def _reminders(town: Town, chat: str) -> int:
    return len([text for text in town.all_to(chat) if "NHẮC VIỆC" in text])


async def test_nobody_is_reminded_before_their_hour(town: Town) -> None:
    await town.publish()
    said = await town.says("btc", "nhắc tôi lúc 14h30")

    counts = []
    for hour, minute in ((8, 0), (14, 0), (14, 30), (15, 0)):
        await _on(town, 20, hour, minute)
        counts.append((_reminders(town, "btc"), _reminders(town, "bdv")))

    assert "từ 14:30 các ngày làm việc" in said
    assert counts == [(0, 1), (0, 1), (1, 1), (1, 1)]


@ON_SQLITE
async def test_the_office_hour_comes_back(town: Town) -> None:
    await town.publish()
    await town.says("btc", "nhắc tôi lúc 15h")

    said = await town.says("btc", "bỏ giờ nhắc")
    await _on(town, 20, 8)

    assert "theo giờ chung, từ 07:30" in said
    assert _reminders(town, "btc") == 1


@ON_SQLITE
async def test_summaries_keep_to_it_too(town: Town) -> None:
    await town.joins("leader", Post(Role.LEADER))
    await town.publish()
    await town.says("leader", "nhắc tôi vào lúc 10 giờ")

    await _on(town, 19, 9)
    assert not [text for text in town.all_to("leader") if "TỔNG HỢP" in text]
    await _on(town, 19, 10)

    assert len([text for text in town.all_to("leader") if "TỔNG HỢP" in text]) == 1


@ON_SQLITE
async def test_who_chooses_the_last_minutes_gets_the_summary(town: Town) -> None:
    await town.joins("leader", Post(Role.LEADER))
    await town.publish()
    await town.says("leader", "nhắc tôi lúc 16h58")

    await _on(town, 19, 16, 55)  # the last time that summaries are looked for that day

    assert len([text for text in town.all_to("leader") if "TỔNG HỢP" in text]) == 1


@ON_SQLITE
async def test_what_is_asked_for_comes_when_it_was_asked_for(town: Town) -> None:
    await town.publish()
    await _on(town, 20, 8)
    await town.says("btc", "nhắc tôi lúc 16h")
    await town.says("btc", "nhắc lại chiều nay")

    await _on(town, 20, 13, 30)

    assert _reminders(town, "btc") == 2


@ON_SQLITE
@pytest.mark.parametrize("hour", ["6h", "12h", "17:00", "25h", "9h70"])
async def test_an_hour_when_the_office_is_closed_is_refused(town: Town, hour: str) -> None:
    await town.publish()

    said = await town.says("btc", f"nhắc tôi lúc {hour}")
    await _on(town, 20, 8)

    assert "chỉ nhắc trong các giờ 07:30-11:15 và 13:30-17:00" in said
    assert _reminders(town, "btc") == 1


@ON_SQLITE
@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("nhắc tôi lúc 2 giờ chiều", "14:00"),
        ("nhac em luc 8 ruoi nhe", "08:30"),
        ("nhắc tôi lúc 16h58", "16:55"),
        ("sáng nào cũng nhắc tôi lúc 10h", "10:00"),
        ("nhắc việc vào lúc 9h hằng ngày", "09:00"),
        ("nhắc em sau 9h nhé", "09:00"),
        ("đừng nhắc tôi trước 9h", "09:00"),
        ("đổi giờ nhắc sang 14h30", "14:30"),
        ("đặt lại giờ nhắc của tôi là 3h", "15:00"),
    ],
)
async def test_an_hour_is_chosen_in_many_words(town: Town, words: str, hour: str) -> None:
    assert f"từ {hour} các ngày làm việc" in await town.says("btc", words)


@ON_SQLITE
async def test_an_hour_that_the_office_leaves_moves_to_the_next(town: Town) -> None:
    await town.publish()
    await town.says("btc", "nhắc tôi lúc 16h45")
    for words in ("cài đặt giờ chiều 13h30-16h30", "1"):
        await town.says("chief", words)

    await _on(town, 20, 14)

    assert _reminders(town, "btc") == 1
