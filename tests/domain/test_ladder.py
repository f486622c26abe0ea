"""On which days an assignment is reminded of."""

from datetime import date, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ladder import Ladder, Rung, horizon, rung_due, rungs
from bot.domain.policy import Policy
from bot.domain.working_days import WorkingCalendar

CALENDAR = WorkingCalendar()
OFFICE = Policy()
HEAD, CHIEF = OFFICE.to_head, OFFICE.to_chief
FRIDAY = date(2026, 11, 27)
DAYS = st.dates(date(2024, 1, 1), date(2027, 12, 31))


def _days(due: date, number: int) -> list[tuple[str, str]]:
    return [(rung.name, f"{rung.on:%d/%m}") for rung in islice(rungs(due, CALENDAR, OFFICE.to_unit), number)]


def test_the_ladder_of_a_working_day() -> None:
    assert _days(FRIDAY, 8) == [
        ("T-7", "20/11"),
        ("T-3", "23/11"),  # the 24th is a holiday
        ("T-1", "26/11"),
        ("T+0", "27/11"),
        ("T+1", "30/11"),  # Saturday: the next working day
        ("T+3", "30/11"),
        ("T+10", "07/12"),
        ("T+17", "14/12"),
    ]


def test_a_deadline_on_a_sunday_is_told_of_before_the_weekend() -> None:
    assert _days(date(2026, 12, 13), 5) == [
        ("T-7", "04/12"),
        ("T-3", "10/12"),
        ("T-1", "11/12"),
        ("T+0", "11/12"),
        ("T+1", "14/12"),
    ]


@pytest.mark.parametrize(
    ("since", "today", "name"),
    [
        (date(2026, 11, 1), date(2026, 11, 19), None),
        (date(2026, 11, 1), date(2026, 11, 20), "T-7"),
        (date(2026, 11, 1), date(2026, 11, 22), "T-7"),
        (date(2026, 11, 1), date(2026, 11, 25), "T-3"),
        (date(2026, 11, 1), date(2026, 11, 26), "T-1"),
        (date(2026, 11, 1), FRIDAY, "T+0"),
        (date(2026, 11, 1), date(2026, 11, 30), "T+3"),
        (date(2026, 11, 1), date(2026, 12, 20), "T+17"),
        (date(2026, 11, 20), date(2026, 11, 22), None),  # published on the day of T-7: the push told it
        (date(2026, 11, 23), date(2026, 11, 25), None),
        (date(2026, 11, 23), date(2026, 11, 26), "T-1"),
        (date(2026, 12, 20), date(2026, 12, 20), None),
    ],
)
def test_the_rung_of_a_day(since: date, today: date, name: str | None) -> None:
    found = rung_due(FRIDAY, since=since, today=today, calendar=CALENDAR)

    assert (found and found.name) == name


@pytest.mark.parametrize(
    ("ladder", "due", "expected"),
    [
        (HEAD, FRIDAY, [("head T+1", "30/11"), ("head T+8", "07/12"), ("head T+15", "14/12")]),
        (CHIEF, FRIDAY, [("chief T+3", "02/12"), ("chief T+10", "09/12"), ("chief T+17", "16/12")]),
        # 29/12 and three working days: 30/12, 31/12, and after the New Year and its bridge day 05/01.
        (
            CHIEF,
            date(2026, 12, 29),
            [("chief T+3", "04/01"), ("chief T+10", "11/01"), ("chief T+17", "18/01")],
        ),
        (HEAD, date(2024, 2, 28), [("head T+1", "29/02"), ("head T+8", "07/03"), ("head T+15", "14/03")]),
        # The Saturday before 30/4/2024's leave moved to 04/5/2024, which is worked.
        (HEAD, date(2024, 5, 3), [("head T+1", "04/05"), ("head T+8", "13/05"), ("head T+15", "20/05")]),
        # Tết 2026 is from 16 to 20/02.
        (
            CHIEF,
            date(2026, 2, 13),
            [("chief T+3", "25/02"), ("chief T+10", "04/03"), ("chief T+17", "11/03")],
        ),
    ],
)
def test_superiors_are_told_after_the_deadline(
    ladder: Ladder, due: date, expected: list[tuple[str, str]]
) -> None:
    climbed = [(rung.name, f"{rung.on:%d/%m}") for rung in islice(rungs(due, CALENDAR, ladder), 3)]

    assert climbed == expected


@given(due=DAYS)
def test_rungs_are_working_days_and_never_go_back(due: date) -> None:
    climbed = list(islice(rungs(due, CALENDAR), 12))

    assert all(CALENDAR.is_working(rung.on) for rung in climbed)
    assert all(a.name != b.name and a.on <= b.on for a, b in pairwise(climbed))


@given(due=DAYS, published=st.integers(0, 60), passed=st.integers(0, 60))
def test_only_the_latest_rung_since_publishing_is_due(due: date, published: int, passed: int) -> None:
    since = due - timedelta(days=30) + timedelta(days=published)
    today = since + timedelta(days=passed)

    found = rung_due(due, since=since, today=today, calendar=CALENDAR)

    assert found == _latest(due, since, today)


def _latest(due: date, since: date, today: date) -> Rung | None:
    between = [rung for rung in islice(rungs(due, CALENDAR), 30) if since < rung.on <= today]
    return between[-1] if between else None


@given(due=DAYS)
def test_no_rung_comes_before_its_horizon(due: date) -> None:
    first = next(rungs(due, CALENDAR))

    assert due <= horizon(OFFICE.to_unit, first.on)
