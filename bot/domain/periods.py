"""Periods: how often a duty without a deadline is asked about, and on which day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.ladder import UNIT_MARK, Rung
from bot.domain.letters import bare
from bot.domain.working_days import WorkingCalendar

EVERY = f"{UNIT_MARK} every "  # how the names of these rungs begin
WEEK = timedelta(weeks=1)


class Period(StrEnum):
    """A period that a document names for a duty."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"


MONTHS = {Period.MONTH: 1, Period.QUARTER: 3, Period.HALF_YEAR: 6, Period.YEAR: 12}
OFTEN = r"\b(?:hang|moi|dinh ky|dinh ki|theo) "
WORDS = (
    (re.compile(OFTEN + r"(?:ngay|tuan)\b"), Period.WEEK),
    (re.compile(OFTEN + r"thang\b|\b(?:ngay )?\d{1,2} hang thang\b"), Period.MONTH),
    (re.compile(OFTEN + r"quy\b|\b0?3 thang (?:mot|1) lan\b"), Period.QUARTER),
    (re.compile(r"\b(?:6|sau) thang\b"), Period.HALF_YEAR),
    (re.compile(OFTEN + r"nam\b"), Period.YEAR),
)


@dataclass(frozen=True, slots=True)
class Questions:
    """What is asked from `on` to `today` of duties without a deadline; `worded`: only of each week's."""

    on: date
    today: date
    worded: bool


def period_in(words: str | None) -> Period | None:
    """Return the period that a deadline's words name, None where they name none.

    >>> period_in("định kỳ hằng quý"), period_in("trước ngày 20 hằng tháng"), period_in("khẩn trương")
    (<Period.QUARTER: 'quarter'>, <Period.MONTH: 'month'>, None)
    """
    plain = bare(words or "")
    return next((period for pattern, period in WORDS if pattern.search(plain)), None)


def question_due(
    months: int | None, day: int, *, since: date, today: date, calendar: WorkingCalendar
) -> Rung | None:
    """Return the question that is due: on a working day from the `day` of the period's first month on.

    `months` None: every week, from its Monday on. `since`: the unit was told of the duty then; in the week
    after it is asked nothing. What could not be asked in a week (of a week's duty, in two days) waits for the
    next period.

    >>> days = {"since": date(2026, 11, 18), "calendar": WorkingCalendar()}
    >>> question_due(1, 1, today=date(2026, 12, 1), **days).name
    'T every 2026-12'
    >>> question_due(3, 1, today=date(2026, 12, 1), **days)
    >>> question_due(1, 1, today=date(2026, 12, 8), **days)
    """
    for start, name in _weeks(today) if months is None else _months(today, months, day):
        on = calendar.next_working(start)
        if on <= today < on + (timedelta(days=2) if months is None else WEEK) and on - since >= WEEK:
            return Rung(f"{EVERY}{name}", on)
    return None


def _weeks(today: date) -> Iterator[tuple[date, str]]:
    monday = today - timedelta(days=today.weekday())
    yield monday, f"{monday:%G-W%V}"


def _months(today: date, months: int, day: int) -> Iterator[tuple[date, str]]:
    """Yield this month and the last: a long leave moves a day into the next."""
    last = today.replace(day=1) - timedelta(days=1)
    for month in (today, last):
        if (month.month - 1) % months == 0:
            yield month.replace(day=day), f"{month:%Y-%m}"
