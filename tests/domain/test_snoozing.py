"""In which words a person puts a reminder off, and until when."""

from datetime import date, datetime

import pytest

from bot.domain.office import DEFAULT_ZONE, Office
from bot.domain.snoozing import Snooze, bounded, is_snooze, snooze_in


def _at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=DEFAULT_ZONE)


WEDNESDAY = _at(25, 9)


@pytest.mark.parametrize(
    ("words", "at", "numbers"),
    [
        ("nhắc lại chiều nay", _at(25, 13, 30), ()),
        ("chiều nay nhắc lại", _at(25, 13, 30), ()),
        ("Chiều nhắc nhé.", _at(25, 13, 30), ()),
        ("mai nhắc", _at(26, 7, 30), ()),
        ("de mai", _at(26, 7, 30), ()),
        ("nhắc lại ngày mai", _at(26, 7, 30), ()),
        ("để thứ hai", _at(30, 8, 30), ()),  # after the flag ceremony
        ("để thứ 2 nhắc lại", _at(30, 8, 30), ()),
        ("thứ sáu nhắc", _at(27, 7, 30), ()),
        ("hoãn đến thứ tư", _at(2, 7, 30, month=12), ()),  # on a Wednesday, the next one
        ("2 mai nhắc", _at(26, 7, 30), (2,)),
        ("1, 3 để thứ hai", _at(30, 8, 30), (1, 3)),
    ],
)
def test_what_is_put_off(words: str, at: datetime, numbers: tuple[int, ...]) -> None:
    assert is_snooze(words)
    assert snooze_in(words, Office("Văn phòng", "trực"), WEDNESDAY) == Snooze(at, numbers)


@pytest.mark.parametrize(
    "words", ["mai nộp", "mai", "1 xong", "nhắc", "để xem", "mai nhắc đơn vị nộp", "thứ hai"]
)
def test_what_puts_nothing_off(words: str) -> None:
    assert not is_snooze(words)
    assert snooze_in(words, Office("Văn phòng", "trực"), WEDNESDAY) is None


def test_tomorrow_before_a_weekend_is_the_next_working_day() -> None:
    wish = snooze_in("mai nhắc", Office("Văn phòng", "trực"), _at(27, 9))

    assert wish == Snooze(_at(30, 8, 30))


@pytest.mark.parametrize(
    ("wished", "due_on", "until"),
    [
        (_at(30, 8, 30), date(2026, 11, 30), _at(30, 8, 30)),
        (_at(30, 8, 30), date(2026, 11, 27), _at(27, 7, 30)),  # the morning of the deadline
        (_at(30, 8, 30), date(2026, 11, 28), _at(27, 7, 30)),  # a Saturday: the last working day before
        (_at(26, 7, 30), date(2026, 11, 25), None),  # due today
        (_at(25, 13, 30), date(2026, 11, 25), _at(25, 13, 30)),
        (_at(30, 8, 30), date(2026, 11, 20), _at(30, 8, 30)),  # overdue already
    ],
)
def test_the_deadline_bounds_it(wished: datetime, due_on: date, until: datetime | None) -> None:
    assert bounded(wished, due_on, Office("Văn phòng", "trực"), WEDNESDAY) == until
