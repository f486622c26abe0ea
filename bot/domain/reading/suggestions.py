"""Words that press for time and fix no day: what may be offered for them, never more than offered."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.reading.dates import MONTH, QUARTER, month_end, months_later, quarter_end
from bot.domain.reading.model import Deadline, DeadlineKind, Rules

SOON_DAYS = 10  # what one commune's office takes "khẩn trương" to mean
YEAR = r"(?:\s+(?P<year>(?:19|20)\d\d))?(?!\d)"
PART = r"(?P<part>đầu|giữa|cuối)"
OTHER_FEASTS = r"(?!\s+(?:trung|dương|độc|thiếu|trồng|đoan|hàn))"  # "Tết Trung thu" is another day


@dataclass(frozen=True)
class Moment:
    """What a suggestion is counted from: day of issue, and the document's day (at least its meeting's)."""

    issued_on: date | None
    day: date | None
    rules: Rules


@dataclass(frozen=True)
class Pressing:
    """A way to press for time: its rule, its name, an example, its pattern, and the day to offer."""

    rule: str
    name: str
    example: str
    pattern: re.Pattern[str]
    offer: Callable[[re.Match[str], Moment], date | None]


def _part_of_month(match: re.Match[str], moment: Moment) -> date | None:
    end = month_end(int(match["month"]), match["year"], moment.day)
    part = match["part"].lower()
    return end and {"đầu": end.replace(day=1), "giữa": end.replace(day=15), "cuối": end}[part]


def _part_of_quarter(match: re.Match[str], moment: Moment) -> date | None:
    end = quarter_end(match["quarter"], match["year"], moment.day)
    part = match["part"].lower()
    if end is None or part == "cuối":
        return end
    first = months_later(end.replace(day=1), -2)
    return first if part == "đầu" else months_later(first, 1).replace(day=15)


def _part_of_year(match: re.Match[str], moment: Moment) -> date | None:
    month = {"giữa": 6, "cuối": 12}.get(match["part"].lower())
    return month_end(month, match["year"], moment.day) if month else None


def _plan_year(match: re.Match[str], moment: Moment) -> date | None:
    this_year = moment.day is not None and moment.day.year == int(match["year"])
    return date(int(match["year"]), 12, 31) if this_year else None


def _tet(match: re.Match[str], moment: Moment) -> date | None:
    year = int(match["year"]) if match["year"] else None
    if year is None or moment.day is None or year < moment.day.year:
        return None
    return moment.rules.calendar.last_before_tet(year)


def _soon(_: re.Match[str], moment: Moment) -> date | None:
    if moment.issued_on is None:
        return None
    return moment.rules.calendar.next_working(moment.issued_on + timedelta(days=SOON_DAYS))


def _pressing(
    rule: str,
    name: str,
    example: str,
    offer: Callable[[re.Match[str], Moment], date | None],
    pattern: str,
) -> Pressing:
    return Pressing(rule, name, example, re.compile(rf"(?<!\w)(?:{pattern})", re.IGNORECASE), offer)


PRESSING = (
    _pressing("R4", "part of a month", "cuối tháng 11/2026", _part_of_month, rf"{PART}\s+{MONTH}"),
    _pressing("R4", "part of a quarter", "giữa quý I/2027", _part_of_quarter, rf"{PART}\s+{QUARTER}"),
    _pressing("R4", "part of a year", "cuối năm", _part_of_year, rf"(?<!tháng\s){PART}\s+năm{YEAR}"),
    _pressing(
        "R4",
        "plan of the year",
        "rà soát các chỉ tiêu theo kế hoạch công tác năm 2023",
        _plan_year,
        r"(?:chỉ\s+tiêu|kế\s+hoạch\s+công\s+tác|chương\s+trình\s+công\s+tác)\s+năm\s+(?P<year>20\d\d)",
    ),
    _pressing(
        "R7",
        "for Tết",
        "xây dựng kế hoạch đón Tết, vui Xuân năm 2024",
        _tet,
        rf"(?:đón|dịp|phục\s+vụ|vui|chăm\s+lo)\s+Tết{OTHER_FEASTS}\b[^.;\d]{{0,40}}(?P<year>20\d\d)?",
    ),
    _pressing(
        "R8",
        "soon",
        "khẩn trương rà soát",
        _soon,
        r"khẩn\s+trương|(?<!hiện\s)(?<!báo\s)sớm(?!\s+hơn)|nhanh\s+chóng"
        r"|ngay(?!\s+(?:từ|khi|tại|cả|sau|trong|lập|thẳng|ngắn))|trong\s+thời\s+gian\s+(?:tới|đến|sớm\s+nhất)",
    ),
)


def suggestion(text: str, moment: Moment) -> Deadline | None:
    """Return words that press for time with the day to offer, None when there are none or no day to offer.

    >>> moment = Moment(date(2026, 11, 16), date(2026, 11, 16), Rules())
    >>> found = suggestion("khẩn trương rà soát", moment)
    >>> found.raw, found.due, found.suggested
    ('khẩn trương', None, datetime.date(2026, 11, 26))
    """
    for pressing in PRESSING:
        match = pressing.pattern.search(text)
        day = pressing.offer(match, moment) if match else None
        if match and day:
            raw = " ".join(match.group().split()).rstrip(" ,-")
            rule = f"{pressing.rule} {pressing.name}"
            return Deadline(
                raw, DeadlineKind.LOOSE, rule=rule, anchor=_anchor(pressing, moment), suggested=day
            )
    return None


def _anchor(pressing: Pressing, moment: Moment) -> date | None:
    return moment.issued_on if pressing.rule == "R8" else None
