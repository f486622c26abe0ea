"""Deadlines in a text: which words are one, of what kind, and the day they fix."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.reading.dates import (
    DAY,
    FULL_DAY,
    MONTH,
    ONE_DAY,
    QUARTER,
    day_of,
    month_end,
    months_later,
    quarter_end,
)
from bot.domain.reading.model import BeforeDate, Deadline, DeadlineKind, Rules

DONE = r"(?:(?:phải\s+|cần\s+)?(?:được\s+)?hoàn\s+(?:thành|tất)\s+(?:xong\s+)?)?"
CLOCK = r"(?:\d{1,2}\s*(?:h|giờ)\s*(?:\d{2})?\s*(?:phút)?\s*,?\s*)?"
LATEST = r"(?:chậm|muộn)\s+nhất(?:\s+(?:là|vào|đến|trong|hết|cuối))*"
OF_WHAT = r"(?:\s+(?:cuối|chót|hoàn\s+thành|thực\s+hiện|xong|gửi|báo\s+cáo))*"
TERM = rf"(?:thời\s+(?:hạn|gian)|hạn){OF_WHAT}\s*(?::|là|đến|trong|vào)?"
UNTIL = (
    r"(?:từ\s+nay\s+)?(?:cho\s+)?đến\s+(?:hết|cuối)|hết|không\s+(?:quá|muộn\s+hơn)|xong(?:\s+(?:vào|trong))?"
)
BY = rf"(?:{LATEST}|{UNTIL}|{TERM}|hoàn\s+(?:thành|tất)(?:\s+(?:xong|vào|trong))*)"
IN = rf"(?:{LATEST}|{UNTIL}|{TERM}|trong(?:\s+(?:đầu|cuối))?)"
BEFORE = rf"(?:{LATEST}\s+|xong\s+)?trước(?:\s+thời\s+(?:điểm|hạn))?"
ENDS_CLAUSE = r"(?=\s*(?:[.,;:)]|và\b|$))"
RHYTHM = r"(?:hằng|hàng)\s+(?:tuần|tháng|quý|năm|ngày)|(?:\d+|một|ba|sáu)\s+tháng(?:\s+một\s+lần|/lần)?"
REGULAR_WORK = (
    r"(?:báo\s+cáo|tổng\s+hợp|rà\s+soát|kiểm\s+tra|đánh\s+giá|gửi|sơ\s+kết|tổ\s+chức|giao\s+ban|họp)"
)
NUMBER = r"(?P<count>\d{1,3})(?:\s*\([^)]{1,20}\))?"
LENGTH = rf"(?:trong(?:\s+(?:vòng|thời\s+(?:hạn|gian)))?|{LATEST}|không\s+quá|sau)\s+{NUMBER}"
UNIT = r"(?P<unit>ngày\s+làm\s+việc|ngày|tuần|tháng)"
FROM = r"(?:\s*,?\s*(?:kể|tính)?\s*từ\s+(?P<anchor>[^.;]{0,60}))"


@dataclass(frozen=True)
class Wording:
    """A way to word a deadline: its rule (DOMAIN R1-R9), an example, and the pattern."""

    rule: str
    kind: DeadlineKind
    example: str
    pattern: re.Pattern[str]


def _wording(rule: str, kind: DeadlineKind, example: str, pattern: str) -> Wording:
    return Wording(rule, kind, example, re.compile(rf"(?<!\w)(?:{pattern})", re.IGNORECASE))


WORDINGS = (
    _wording(
        "recurring day",
        DeadlineKind.RECURRING,
        "trước ngày 20 hằng tháng",
        rf"(?:trước|vào|chậm\s+nhất)\s+(?:ngày\s+)?\d{{1,2}}\s+(?:của\s+)?(?:{RHYTHM})",
    ),
    _wording(
        "before", DeadlineKind.DATE, "hoàn thành trước ngày 20/5/2024", rf"{DONE}{BEFORE}\s+{CLOCK}{DAY}"
    ),
    _wording("by", DeadlineKind.DATE, "chậm nhất ngày 30/4/2024", rf"{DONE}{BY}\s*{CLOCK}{DAY}"),
    _wording("before month", DeadlineKind.MONTH, "trước tháng 6/2026", rf"{DONE}{BEFORE}\s+{MONTH}"),
    _wording("month", DeadlineKind.MONTH, "hoàn thành trong tháng 11/2023", rf"{DONE}{IN}\s*{MONTH}"),
    _wording("quarter", DeadlineKind.QUARTER, "trong quý II năm 2013", rf"{DONE}{IN}\s*{QUARTER}"),
    _wording(
        "year",
        DeadlineKind.YEAR,
        "trong năm 2023",
        rf"{DONE}{IN}\s*năm\s+(?P<year>(?:19|20)\d\d){ENDS_CLAUSE}",
    ),
    _wording(
        "length",
        DeadlineKind.DATE,
        "trong thời hạn 10 ngày kể từ ngày ký",
        rf"{DONE}{LENGTH}\s+{UNIT}{FROM}?",
    ),
    _wording(
        "tet",
        DeadlineKind.EVENT,
        "trước Tết Nguyên đán 2024",
        r"trước\s+(?:dịp\s+)?tết\b(?:[^.;,\d]{0,40}(?P<year>20\d\d))?",
    ),
    _wording(
        "event",
        DeadlineKind.EVENT,
        "trước Đại hội",
        r"trước\s+(?:khi|đại\s+hội|kỳ\s+họp|hội\s+nghị|mùa|phiên\s+họp|lễ|thềm)\b[^.;,()]{0,120}",
    ),
    _wording("recurring", DeadlineKind.RECURRING, "định kỳ hằng quý", rf"định\s+kỳ\s+(?:{RHYTHM})"),
    _wording(
        "recurring start",
        DeadlineKind.RECURRING,
        "yêu cầu hằng tháng, Bộ Y tế báo cáo",
        rf"(?<=yêu\scầu\s)(?:{RHYTHM})|(?:hằng|hàng)\s+(?:tuần|tháng|quý|năm)(?=\s*,?\s*{REGULAR_WORK})",
    ),
)
AT_START = re.compile(rf"^\W*(?:{RHYTHM})\b", re.IGNORECASE)

# What stands before words that look like a deadline and are none: "các hồ sơ | tiếp nhận | trước ngày D".
NOT_AFTER = re.compile(
    r"(?:tiếp\s+nhận|phát\s+sinh|xảy\s+ra|diễn\s+ra|có\s+hiệu\s+lực|khai\s+mạc|tồn\s+tại|được\s+cấp|đã\s+có|kể\s+từ)\s*$",
    re.IGNORECASE,
)
SIGNING = re.compile(
    r"(?:ký|ban\s+hành|có\s+(?:thông\s+báo|văn\s+bản|kết\s+luận)|thông\s+báo\s+này|kết\s+luận)", re.IGNORECASE
)


@dataclass(frozen=True)
class Found:
    """A deadline and where it stands in the text."""

    start: int
    end: int
    deadline: Deadline


def deadlines(text: str, issued_on: date | None, rules: Rules) -> tuple[Found, ...]:
    """Return the deadlines of a text in its order; those that end before the document's own date are none.

    >>> [f.deadline.due for f in deadlines("xong trong tháng 11/2023", None, Rules())]
    [datetime.date(2023, 11, 30)]
    """
    found = sorted(_matches(text, issued_on, rules), key=lambda f: (f.start, -f.end))
    kept: list[Found] = []
    for each in found:
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return tuple(kept)


def _matches(text: str, issued_on: date | None, rules: Rules) -> Iterator[Found]:
    start = AT_START.match(text)
    if start:
        raw = start.group().strip()
        yield Found(start.start(), start.end(), Deadline(raw, DeadlineKind.RECURRING))
    for wording in WORDINGS:
        for match in wording.pattern.finditer(text):
            if NOT_AFTER.search(text, max(0, match.start() - 30), match.start()):
                continue
            due = _due(wording.rule, match, issued_on, rules)
            if due is None or issued_on is None or due >= issued_on:
                yield Found(match.start(), match.end(), _deadline(match, wording.kind, due, rules))


def _deadline(match: re.Match[str], kind: DeadlineKind, due: date | None, rules: Rules) -> Deadline:
    remind_on = rules.calendar.last_working(due) if due else None
    return Deadline(" ".join(match.group().split()), kind, due, remind_on)


def _due(rule: str, match: re.Match[str], issued_on: date | None, rules: Rules) -> date | None:
    if rule == "before":
        day = day_of(match, issued_on)
        return day - ONE_DAY if day and rules.before_date is BeforeDate.DAY_BEFORE else day
    if rule == "by":
        return day_of(match, issued_on)
    if rule == "before month":
        end = month_end(int(match["month"]), match["year"], issued_on)
        return end.replace(day=1) - ONE_DAY if end else None
    if rule == "month":
        return month_end(int(match["month"]), match["year"], issued_on)
    if rule == "quarter":
        return quarter_end(match["quarter"], match["year"], issued_on)
    if rule == "year":
        return date(int(match["year"]), 12, 31)
    return _reckoned(rule, match, issued_on, rules)


def _reckoned(rule: str, match: re.Match[str], issued_on: date | None, rules: Rules) -> date | None:
    """Return the day of a deadline that has to be counted: a length (R1, R5), or the Tết leave (R7)."""
    if rule == "tet":
        year = int(match["year"]) if match["year"] else None
        return rules.calendar.last_before_tet(year) if year else None
    if rule != "length":
        return None
    start = _anchor(match["anchor"], issued_on)
    if start is None:
        return None
    count, unit = int(match["count"]), " ".join(match["unit"].lower().split())
    if unit == "ngày làm việc":
        return rules.calendar.add_working(start, count)
    if unit == "tháng":
        return rules.calendar.next_working(months_later(start, count))
    return rules.calendar.next_working(start + timedelta(days=count * (7 if unit == "tuần" else 1)))


def _anchor(words: str | None, issued_on: date | None) -> date | None:
    """Return the day a length is counted from: one it names, else that of issue if it says so or nothing."""
    if words is None:
        return issued_on
    named = FULL_DAY.search(words)
    if named:
        return day_of(named, issued_on)
    return issued_on if SIGNING.search(words) else None
