"""What has no deadline is asked about each month, a standing duty by its period; each question once."""

from datetime import date, datetime, timedelta

import pytest

from bot.domain.people import Post, Role
from bot.services import reminding
from tests.conftest import ZONE
from tests.town import CONCLUSION, Town

STANDING = "4. Giao UBND phường tiếp tục tăng cường công tác tuyên truyền.\n"
WEEKLY = "4. Giao Ban Dân vận định kỳ hằng tuần báo cáo kết quả.\n"
QUARTERLY = "4. Giao Ban Dân vận định kỳ hằng quý báo cáo kết quả.\n"


async def _days(town: Town, first: date, number: int) -> None:
    for offset in range(number):
        day = first + timedelta(days=offset)
        town.now = datetime(day.year, day.month, day.day, 9, tzinfo=ZONE)
        await town.remind()


def _asked(town: Town, chat: str, ref: str) -> list[str]:
    return [text for text in town.all_to(chat) if "NHẮC VIỆC" in text and f"Mục {ref}</b>" in text]


async def test_a_task_without_a_deadline_is_asked_about_once_a_month(town: Town) -> None:
    await town.publish()

    await _days(town, date(2026, 11, 18), 80)

    asked = _asked(town, "btc", "2")
    assert len(asked) == 3  # December, January, February
    assert "hỏi tiến độ định kỳ" in asked[0]
    assert "Thời hạn: văn bản không nêu." in asked[0]


@pytest.mark.parametrize("words", ["mục 2 xong", "mục 2 vướng kinh phí"])
async def test_what_is_reported_or_blocked_is_not_asked_about(town: Town, words: str) -> None:
    await town.publish()
    await town.says("btc", words)

    await _days(town, date(2026, 12, 1), 3)

    assert _asked(town, "btc", "2") == []


async def test_a_report_stops_a_question_that_is_queued(town: Town) -> None:
    await town.publish()
    town.now = datetime(2026, 12, 1, 9, tzinfo=ZONE)
    await reminding.tick(town.store, town.office, town.now)
    await town.says("btc", "mục 2 xong")

    await town.deliver()

    assert _asked(town, "btc", "2") == []


async def test_a_question_is_put_off_and_comes_again(town: Town) -> None:
    await town.publish()
    await _days(town, date(2026, 12, 10), 1)
    town.now = datetime(2027, 1, 4, 9, tzinfo=ZONE)
    await town.remind()

    said = await town.says("btc", "để thứ sáu")
    await _days(town, date(2027, 1, 5), 14)

    assert "08/01/2027" in said
    assert len(_asked(town, "btc", "2")) == 2


async def test_a_standing_duty_is_asked_about_each_quarter(town: Town) -> None:
    await town.publish(CONCLUSION + STANDING)
    card = (await town.cards("ubnd"))["4"]
    assert (card.standing, card.due_on) == (True, None)

    await _days(town, date(2026, 12, 1), 10)
    assert _asked(town, "ubnd", "4") == []
    await _days(town, date(2027, 1, 1), 60)

    assert len(_asked(town, "ubnd", "4")) == 1


async def test_a_duty_that_names_its_period_is_asked_about_by_it(town: Town) -> None:
    await town.publish(CONCLUSION + QUARTERLY)

    await _days(town, date(2026, 12, 1), 60)

    assert len(_asked(town, "bdv", "4")) == 1


async def test_who_comes_to_the_unit_in_the_week_of_the_question_is_asked_too(town: Town) -> None:
    await town.publish()
    await _days(town, date(2026, 12, 1), 2)
    await town.joins("colleague", Post(Role.MEMBER, "btc"))

    await _days(town, date(2026, 12, 3), 2)

    assert [len(_asked(town, chat, "2")) for chat in ("btc", "colleague")] == [1, 1]


async def test_a_duty_of_each_week_is_asked_about_each_week(town: Town) -> None:
    await town.publish(CONCLUSION + WEEKLY)

    await _days(town, date(2026, 12, 10), 14)

    assert len(_asked(town, "bdv", "4")) == 2
    assert _asked(town, "btc", "2") == []


async def test_the_head_is_asked_when_the_units_people_can_be_reached_no_more(town: Town) -> None:
    await town.publish()
    await town.joins("head", Post(Role.HEAD, "btc"))
    await _days(town, date(2026, 12, 1), 1)
    await town.hears("btc", happening="left")

    await _days(town, date(2026, 12, 2), 2)

    assert [len(_asked(town, chat, "2")) for chat in ("btc", "head")] == [1, 1]


async def test_what_a_clock_that_ran_ahead_has_asked_is_no_answer_for_now(town: Town) -> None:
    await town.publish()
    await _days(town, date(2027, 1, 4), 1)

    await _days(town, date(2026, 12, 1), 1)

    assert len(_asked(town, "btc", "2")) == 2
