"""How often a duty without a deadline is asked about."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.periods import Period, period_in, question_due
from bot.domain.working_days import WorkingCalendar

CALENDAR = WorkingCalendar()
LONG_AGO = date(2020, 1, 1)


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("hằng tuần", Period.WEEK),
        ("báo cáo hàng tháng", Period.MONTH),
        ("trước ngày 20 hằng tháng", Period.MONTH),
        ("định kỳ hằng quý", Period.QUARTER),
        ("định kỳ 6 tháng", Period.HALF_YEAR),
        ("mỗi năm", Period.YEAR),
        ("định kỳ", None),
        ("thường xuyên", None),
        ("quý IV", None),
        (None, None),
    ],
)
def test_a_period_is_named(words: str | None, period: Period | None) -> None:
    assert period_in(words) is period


@pytest.mark.parametrize(
    ("months", "day", "today", "name"),
    [
        (1, 1, date(2026, 12, 1), "T every 2026-12"),
        (1, 1, date(2026, 12, 7), "T every 2026-12"),
        (1, 1, date(2026, 12, 8), None),  # a week has passed
        (1, 1, date(2027, 1, 4), "T every 2027-01"),  # the first is a day off, then a weekend
        (1, 1, date(2026, 11, 1), None),  # a Sunday
        (3, 1, date(2026, 12, 1), None),
        (3, 1, date(2026, 10, 1), "T every 2026-10"),
        (12, 1, date(2026, 7, 1), None),
        (1, 28, date(2025, 2, 3), "T every 2025-01"),  # the Tết leave of 2025 ends on 2 February
        (None, 1, date(2026, 12, 7), "T every 2026-W50"),
        (None, 1, date(2026, 12, 8), "T every 2026-W50"),
        (None, 1, date(2026, 12, 9), None),
    ],
)
def test_the_question_of_a_period_is_due_at_its_start(
    months: int | None, day: int, today: date, name: str | None
) -> None:
    rung = question_due(months, day, since=LONG_AGO, today=today, calendar=CALENDAR)

    assert (rung.name if rung else None) == name


def test_who_was_told_of_it_this_week_is_not_asked() -> None:
    days = {"today": date(2026, 12, 1), "calendar": CALENDAR}

    assert question_due(1, 1, since=date(2026, 11, 25), **days) is None  # type: ignore[arg-type]
    assert question_due(1, 1, since=date(2026, 11, 24), **days) is not None  # type: ignore[arg-type]


@given(
    start=st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    months=st.sampled_from([1, 3, 6, 12]),
    day=st.integers(1, 28),
)
def test_every_period_has_its_question_once(start: date, months: int, day: int) -> None:
    days = [start + timedelta(days=n) for n in range(366 + 40)]
    found = [question_due(months, day, since=LONG_AGO, today=one, calendar=CALENDAR) for one in days]

    names = {rung.name for rung in found if rung}

    assert 12 // months <= len(names) <= 14 // months + 1
    assert all(CALENDAR.is_working(rung.on) for rung in found if rung)
