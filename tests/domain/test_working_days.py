"""The working calendar, against days an office knows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.working_days import WorkingCalendar

DAYS = st.dates(date(2020, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 1, 2), False),
        (date(2026, 1, 10), True),
        (date(2024, 5, 4), True),
        (date(2026, 11, 24), False),
        (date(2025, 11, 24), True),
        (date(2026, 2, 17), False),
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),
    ],
)
def test_a_day_is_worked_or_not(day: date, worked: bool) -> None:
    assert WorkingCalendar().is_working(day) is worked


@pytest.mark.parametrize(
    ("start", "count", "end"),
    [
        (date(2023, 10, 12), 10, date(2023, 10, 26)),
        (date(2024, 4, 26), 5, date(2024, 5, 7)),
        (date(2025, 1, 23), 5, date(2025, 2, 6)),
        (date(2025, 12, 31), 3, date(2026, 1, 7)),
        (date(2026, 1, 7), 5, date(2026, 1, 13)),
        (date(2026, 11, 20), 7, date(2026, 12, 2)),
    ],
)
def test_working_days_are_counted_from_the_day_after(start: date, count: int, end: date) -> None:
    assert WorkingCalendar().add_working(start, count) == end


@pytest.mark.parametrize(
    ("due", "remind_on"),
    [
        (date(2023, 12, 31), date(2023, 12, 29)),
        (date(2023, 5, 14), date(2023, 5, 12)),
        (date(2024, 4, 30), date(2024, 4, 26)),
        (date(2023, 11, 30), date(2023, 11, 30)),
    ],
)
def test_a_deadline_on_a_day_off_is_reminded_on_the_working_day_before(due: date, remind_on: date) -> None:
    assert WorkingCalendar().last_working(due) == remind_on


def test_the_last_working_day_before_tet_is_the_eve_of_the_leave() -> None:
    assert WorkingCalendar().last_before_tet(2024) == date(2024, 2, 7)


def test_an_override_wins_over_the_calendar() -> None:
    saturday = date(2026, 11, 21)
    calendar = WorkingCalendar(overrides={saturday: True, date(2026, 11, 23): False})

    assert calendar.is_working(saturday)
    assert calendar.next_working(date(2026, 11, 23)) == date(2026, 11, 25)


@given(DAYS)
def test_next_and_last_are_working_days_on_either_side(day: date) -> None:
    calendar = WorkingCalendar()

    assert calendar.last_working(day) <= day <= calendar.next_working(day)
    assert calendar.is_working(calendar.last_working(day))
    assert calendar.is_working(calendar.next_working(day))
