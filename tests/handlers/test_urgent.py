"""HỎA TỐC goes at once when the chief says so: outside the hours, and beyond the messages of the day."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.domain.people import Post, Role
from bot.domain.policy import Policy
from tests.conftest import ZONE
from tests.handlers.conftest import ON_SQLITE
from tests.town import CONCLUSION, Town

URGENT = CONCLUSION.replace("Số 45-TB/ĐU", "HỎA TỐC\nSố 45-TB/ĐU")
FRIDAY_EVENING = datetime(2026, 11, 20, 18, tzinfo=ZONE)


@pytest.fixture
async def evening(town: Town) -> Town:
    """It is Friday evening, in an office that waits for its hours and sends one message a day."""
    town.office = replace(town.office, defaults=Policy(most_a_day=1))
    town.now = FRIDAY_EVENING
    return town


def _told(town: Town, chat: str = "btc") -> list[str]:
    return [text for text in town.all_to(chat) if "THÔNG BÁO NHIỆM VỤ MỚI" in text]


async def test_the_chief_is_asked_and_it_goes_at_once(evening: Town) -> None:
    draft = await evening.uploads("chief", "kl.txt", URGENT.encode())
    asked = await evening.presses("chief", draft, "Phát hành")
    assert "HỎA TỐC. Gửi ngay" in asked
    assert _told(evening) == []

    await evening.says("chief", "1")

    assert _told(evening)[0].startswith("<b>HỎA TỐC – ")


@ON_SQLITE
async def test_without_that_word_it_waits_as_others_do(evening: Town) -> None:
    draft = await evening.uploads("chief", "kl.txt", URGENT.encode())
    await evening.presses("chief", draft, "Phát hành")

    said = await evening.says("chief", "2")

    assert "sớm nhất lúc 08:30 ngày 23/11/2026" in said
    assert _told(evening) == []
    evening.now = datetime(2026, 11, 23, 8, 30, tzinfo=ZONE)
    await evening.deliver()
    assert len(_told(evening)) == 1


@ON_SQLITE
async def test_the_chief_may_say_so_of_any_conclusion(evening: Town) -> None:
    await evening.uploads("chief", "kl.txt", CONCLUSION.encode())

    await evening.says("chief", "phát hành hỏa tốc")

    assert len(_told(evening)) == 1


@ON_SQLITE
async def test_it_does_not_count_among_the_messages_of_the_day(evening: Town) -> None:
    evening.now = datetime(2026, 11, 20, 9, tzinfo=ZONE)
    for number in (45, 46):
        await evening.uploads("chief", f"{number}.txt", CONCLUSION.replace("45-TB", f"{number}-TB").encode())
        await evening.says("chief", "phát hành hỏa tốc")

    await evening.uploads("chief", "47.txt", CONCLUSION.replace("45-TB", "47-TB").encode())
    await evening.says("chief", "phát hành")

    assert len(_told(evening)) == 3


@ON_SQLITE
async def test_a_specialist_cannot_send_it_at_once(evening: Town) -> None:
    await evening.joins("clerk", Post(Role.SPECIALIST))
    await evening.uploads("clerk", "kl.txt", CONCLUSION.encode())

    await evening.hears("clerk", text="phát hành hỏa tốc")

    assert _told(evening) == []
