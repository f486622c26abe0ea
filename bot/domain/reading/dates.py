"""Days, months, quarters and years as documents write them."""

import re
from calendar import monthrange
from datetime import date, timedelta

DAY = (
    r"(?:ngày\s*)?(?:m[ùồ]ng\s+)?(?P<day>\d{1,2})\s*"
    r"(?:(?P<sep>[/.-])\s*(?P<month>\d{1,2})(?:\s*(?P=sep)\s*(?P<year>(?:19|20)\d\d))?(?![\d/])"
    r"|tháng\s*(?P<month_word>\d{1,2})(?:\s*,?\s*năm\s*(?P<year_word>(?:19|20)\d\d))?(?!\d))"
)
YEAR = r"(?:\s*[/.-]\s*|\s*,?\s*năm\s*)(?P<year>(?:19|20)\d\d)(?!\d)"
MONTH = (  # the last of several: "tháng 11, tháng 12 năm 2026", "tháng 6, 7/2026"
    r"(?:tháng\s*\d{1,2}\s*(?:,|và|-)\s*(?:tháng\s*|(?=\d{1,2}\s*/\s*20\d\d(?!\d)))|tháng\s*)"
    rf"(?P<month>\d{{1,2}})(?:{YEAR})?(?![\d/])"
)
QUARTER = rf"quý\s*(?P<quarter>IV|I{{1,3}}|[1-4])\b(?:{YEAR})?"
QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4}
FULL_DAY = re.compile(DAY, re.IGNORECASE)
ONE_DAY = timedelta(days=1)


def day_of(match: re.Match[str], since: date | None) -> date | None:
    """Return the day a DAY match names; without a year the first one from `since` on, None when not known."""
    day, month = int(match["day"]), int(match["month"] or match["month_word"])
    year = match["year"] or match["year_word"]
    if year:
        return _date(int(year), month, day)
    if since is None:
        return None
    candidates = (_date(since.year + n, month, day) for n in range(9))
    return next((c for c in candidates if c is not None and c >= since), None)


def first_day(text: str) -> date | None:
    """Return the first full day (with its year) that a text names.

    >>> first_day("Ngày 12/10/2023, tại hội trường")
    datetime.date(2023, 10, 12)
    """
    days = (day_of(match, None) for match in FULL_DAY.finditer(text))
    return next((day for day in days if day is not None), None)


def month_end(month: int, year: str | None, since: date | None) -> date | None:
    """Return the last day of a month; without a year the first that ends on or after `since`."""
    if not 1 <= month <= 12:
        return None
    if year:
        return _last_of(int(year), month)
    return _first_from(since, month)


def quarter_end(quarter: str, year: str | None, since: date | None) -> date | None:
    """Return the last day of a quarter written "II" or "2"."""
    number = QUARTERS.get(quarter.upper()) or int(quarter)
    return month_end(3 * number, year, since)


def months_later(day: date, months: int) -> date:
    """Return the same day number so many months later, or the month's end.

    >>> months_later(date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    """
    count = day.month - 1 + months
    year, month = day.year + count // 12, count % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _first_from(since: date | None, month: int) -> date | None:
    if since is None:
        return None
    end = _last_of(since.year, month)
    return end if end >= since else _last_of(since.year + 1, month)


def _last_of(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
