"""When an office may be disturbed, and what day it is there."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.office import DEFAULT_ZONE, Office
from bot.domain.office_hours import OfficeHours, Span
from bot.domain.working_days import WorkingCalendar

HOURS = OfficeHours()


def _at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=DEFAULT_ZONE)


@pytest.mark.parametrize(
    ("moment", "open_then"),
    [
        (_at(18, 7, 29), False),
        (_at(18, 7, 30), True),
        (_at(18, 11, 14), True),
        (_at(18, 11, 15), False),
        (_at(18, 12, 30), False),
        (_at(18, 13, 30), True),
        (_at(18, 16, 59), True),
        (_at(18, 17, 0), False),
        (_at(23, 8, 29), False),  # Monday: the flag ceremony
        (_at(23, 8, 30), True),
        (_at(21, 9), False),  # Saturday
        (_at(22, 9), False),  # Sunday
        (_at(24, 9), False),  # Ngày Văn hóa Việt Nam
        (_at(2, 9, month=9), False),  # Quốc khánh
    ],
)
def test_the_office_is_open_on_working_days_in_its_hours(moment: datetime, *, open_then: bool) -> None:
    assert HOURS.open_at(moment, WorkingCalendar()) is open_then


def test_a_span_closes_at_its_end() -> None:
    assert HOURS.closes_at(_at(18, 9)) == _at(18, 11, 15)
    assert HOURS.closes_at(_at(18, 16, 59)) == _at(18, 17)
    assert HOURS.closes_at(_at(18, 12)) == _at(18, 12)


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (_at(18, 9, 12), _at(18, 9, 12)),
        (_at(18, 0), _at(18, 7, 30)),
        (_at(18, 11, 15), _at(18, 13, 30)),
        (_at(18, 17), _at(19, 7, 30)),
        (_at(20, 17), _at(23, 8, 30)),  # Friday evening: Monday after the flag ceremony
        (_at(23, 7, 45), _at(23, 8, 30)),
        (_at(23, 20), _at(25, 7, 30)),  # the 24th is a holiday
    ],
)
def test_when_it_opens_next(moment: datetime, opens: datetime) -> None:
    assert HOURS.next_open(moment, WorkingCalendar()) == opens


def test_a_worked_saturday_is_open() -> None:
    calendar = WorkingCalendar({date(2026, 11, 21): True})

    assert HOURS.open_at(_at(21, 9), calendar)


def test_a_span_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="the end of a span comes after its start"):
        Span(time(11), time(7))


def test_the_day_turns_at_midnight_of_the_office(office: Office) -> None:
    evening = datetime(2026, 11, 18, 16, 59, tzinfo=UTC)

    assert office.today(evening) == date(2026, 11, 18)
    assert office.today(evening + timedelta(minutes=1)) == date(2026, 11, 19)
