"""The day that a deadline's words fix: rules R1 to R7 of the trade."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.reading.dates import (
    FULL_DAY,
    ONE_DAY,
    day_of,
    month_end,
    months_later,
    quarter_end,
)
from bot.domain.reading.deadline_context import FROM_ISSUE, FROM_RECEIPT
from bot.domain.reading.deadline_words import Wording
from bot.domain.reading.model import BeforeDate, Rules

WRITTEN_NUMBERS = {
    "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
    "mười lăm": 15, "hai mươi": 20, "ba mươi": 30,
}  # fmt: skip
FRIDAY = 4


@dataclass(frozen=True)
class DueDay:
    """The day fixed (None when none is), with what it was counted from; see `Deadline`."""

    due: date | None = None
    anchor: date | None = None
    other: date | None = None
    suggested: date | None = None
    by_rule: str = ""  # rules that worked besides the wording's own: "R6", "R1"


@dataclass(frozen=True)
class Basis:
    """What the deadlines of a document are counted by: its day of issue, where known, and the rules."""

    issued_on: date | None
    rules: Rules


def due_day(wording: Wording, match: re.Match[str], basis: Basis) -> DueDay:
    """Return the day that a match of a wording fixes."""
    reckon = RECKONERS.get(wording.name)
    return reckon(match, basis) if reckon else DueDay()


def _by(match: re.Match[str], basis: Basis) -> DueDay:
    has_year = match["year"] or match["year_word"]
    return DueDay(day_of(match, basis.issued_on), by_rule="" if has_year else "R6")


def _before(match: re.Match[str], basis: Basis) -> DueDay:
    found = _by(match, basis)
    return replace(_before_day(found.due, basis), by_rule=found.by_rule)


def _before_day(day: date | None, basis: Basis) -> DueDay:
    """Return the due day of "trước ngày D" (R3), and the one under the other setting."""
    if day is None:
        return DueDay()
    eve = day - ONE_DAY
    if basis.rules.before_date is BeforeDate.DAY_BEFORE:
        return DueDay(eve, anchor=day, other=day)
    return DueDay(day, anchor=day, other=eve)


def _month(match: re.Match[str], basis: Basis) -> DueDay:
    return DueDay(month_end(int(match["month"]), match["year"], basis.issued_on), by_rule=_r6(match["year"]))


def _middle_of_month(match: re.Match[str], basis: Basis) -> DueDay:
    end = _month(match, basis).due
    return DueDay(end.replace(day=15) if end else None, by_rule=_r6(match["year"]))


def _half_of_month(match: re.Match[str], basis: Basis) -> DueDay:
    first = match["half"].lower() == "đầu"
    return _middle_of_month(match, basis) if first else _month(match, basis)


def _third_of_month(match: re.Match[str], basis: Basis) -> DueDay:
    """Return the 10th, the 20th or the last day."""
    end = _month(match, basis)
    day = {"thượng": 10, "trung": 20}.get(match["third"].lower())
    return replace(end, due=end.due.replace(day=day)) if end.due and day else end


def _before_month(match: re.Match[str], basis: Basis) -> DueDay:
    end = _month(match, basis).due
    return DueDay(end.replace(day=1) - ONE_DAY if end else None, by_rule=_r6(match["year"]))


def _quarter(match: re.Match[str], basis: Basis) -> DueDay:
    return DueDay(quarter_end(match["quarter"], match["year"], basis.issued_on), by_rule=_r6(match["year"]))


def _before_quarter(match: re.Match[str], basis: Basis) -> DueDay:
    end = _quarter(match, basis).due
    first = months_later(end.replace(day=1), -2) if end else None
    return DueDay(first - ONE_DAY if first else None, by_rule=_r6(match["year"]))


def _year(match: re.Match[str], basis: Basis) -> DueDay:
    return DueDay(date(int(match["year"]), 12, 31))


def _before_year(match: re.Match[str], basis: Basis) -> DueDay:
    return DueDay(date(int(match["year"]) - 1, 12, 31))


def _part_of_year(match: re.Match[str], basis: Basis) -> DueDay:
    """Return the end of the first or last so many months of a year."""
    month = int(match["months"]) if match["part"].lower() == "đầu" else 12
    return DueDay(month_end(month, match["year"], basis.issued_on), by_rule=_r6(match["year"]))


def _this_month(_: re.Match[str], basis: Basis) -> DueDay:
    return _end_of_this(1, basis)


def _before_day_of_this_month(match: re.Match[str], basis: Basis) -> DueDay:
    """Return the due day of "trước ngày 25 tháng này", by the month of issue or the next."""
    if basis.issued_on is None:
        return DueDay()
    first = months_later(basis.issued_on.replace(day=1), int(match["which"].lower() != "này"))
    day = first + timedelta(days=int(match["day"]) - 1)
    return replace(_before_day(day if day.month == first.month else None, basis), by_rule="R6")


def _this_quarter(_: re.Match[str], basis: Basis) -> DueDay:
    return _end_of_this(3, basis)


def _this_year(_: re.Match[str], basis: Basis) -> DueDay:
    return _end_of_this(12, basis)


def _end_of_this(months: int, basis: Basis) -> DueDay:
    """Return the end of the month, quarter or year in which the document was issued."""
    if basis.issued_on is None:
        return DueDay()
    last = -(-basis.issued_on.month // months) * months
    return DueDay(month_end(last, str(basis.issued_on.year), None), anchor=basis.issued_on, by_rule="R6")


def _this_week(match: re.Match[str], basis: Basis) -> DueDay:
    """Suggest the Friday of the week of issue, or of the next: readers count weeks differently."""
    weeks = {"này": 0, "sau": 1, "tới": 1}.get(match["week"].lower())
    if basis.issued_on is None or weeks is None:
        return DueDay()
    friday = basis.issued_on + timedelta(days=FRIDAY - basis.issued_on.weekday() + 7 * weeks)
    return DueDay(anchor=basis.issued_on, suggested=friday)


def _tet(match: re.Match[str], basis: Basis) -> DueDay:
    """Return the last working day before the Tết leave (R7), the next one where no year is named."""
    calendar = basis.rules.calendar
    if match["year"]:
        return DueDay(calendar.last_before_tet(int(match["year"])))
    if basis.issued_on is None:
        return DueDay()
    years = (basis.issued_on.year, basis.issued_on.year + 1)
    days = (calendar.last_before_tet(year) for year in years)
    return DueDay(next((d for d in days if d is not None and d >= basis.issued_on), None), by_rule="R6")


def _length(match: re.Match[str], basis: Basis) -> DueDay:
    """Return the end of a length (R1, R5): the first day not counted, a day off moved on."""
    start = _anchor(match["anchor"], basis)
    unit = " ".join(match["unit"].lower().split())
    if start is None or unit == "giờ":
        return DueDay(anchor=start)
    count, calendar = number(match["count"]), basis.rules.calendar
    if unit == "ngày làm việc":
        return DueDay(calendar.add_working(start, count), anchor=start)
    if unit == "tháng":
        end = months_later(start, count)
    else:
        end = start + timedelta(days=count * (7 if unit == "tuần" else 1))
    due = calendar.next_working(end)
    return DueDay(due, anchor=start, by_rule="" if due == end else "R1")


def _anchor(words: str | None, basis: Basis) -> date | None:
    """Return the day a length is counted from: one it names, else the issue's if it says so or nothing."""
    if words is None:
        return basis.issued_on
    named = FULL_DAY.search(words)
    if named:
        return day_of(named, basis.issued_on)
    if FROM_RECEIPT.search(words):
        return None
    return basis.issued_on if FROM_ISSUE.search(words) else None


RECKONERS: dict[str, Callable[[re.Match[str], Basis], DueDay]] = {
    "by": _by,
    "until": _by,
    "month first": _month,
    "until then": _by,
    "until the end of a period": _by,
    "before hour": _by,
    "before": _before,
    "month": _month,
    "before month": _before_month,
    "middle of a month": _middle_of_month,
    "half of a month": _half_of_month,
    "third of a month": _third_of_month,
    "end of a month": _month,
    "end of a quarter": _quarter,
    "moved day": _by,
    "quarter": _quarter,
    "before quarter": _before_quarter,
    "quarter at the head": _quarter,
    "year": _year,
    "end of a year": _year,
    "term is": _by,
    "until at the head": _by,
    "before year": _before_year,
    "part of a year": _part_of_year,
    "this month": _this_month,
    "before day of this month": _before_day_of_this_month,
    "this quarter": _this_quarter,
    "this year": _this_year,
    "this week": _this_week,
    "tet": _tet,
    "length": _length,
}


def number(written: str) -> int:
    """Return a number in figures or letters.

    >>> number("05"), number("mười lăm")
    (5, 15)
    """
    return int(written) if written.isdecimal() else WRITTEN_NUMBERS[" ".join(written.lower().split())]


def _r6(year: str | None) -> str:
    """Name the rule that found the year a month or quarter lacks."""
    return "" if year else "R6"
