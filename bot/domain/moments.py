"""Moments as people type them: "14 giờ 30 ngày 20/11", "8h sáng mai", "chiều nay"."""

import re
from datetime import date, datetime, time, timedelta

from bot.domain.letters import bare
from bot.domain.office import Office
from bot.domain.replies.due import new_due
from bot.domain.replies.tokens import tokens

HOUR = re.compile(
    r"(?<!\d)(?P<hour>\d{1,2})\s*(?:gio|h|g|:)\s*(?P<minute>\d{2}(?![\d/]))?(?:\s*phut)?(?:\s*(?P<half>ruoi))?"
)
DAYS = {"(?:hom|sang|chieu|toi) nay": 0, "(?:ngay |sang |chieu )?mai": 1}
LATER_HALF = re.compile(r"\b(?:chieu|toi)\b")


def moment_in(words: str, office: Office, now: datetime) -> datetime | None:
    """Read one moment from `now` on, in the office's time zone; None when the words name none.

    A day alone is the first moment of its office hours; an hour alone is its next one.

    >>> from bot.domain.office import DEFAULT_ZONE
    >>> office = Office("Văn phòng", "đồng chí trực")
    >>> wednesday = datetime(2026, 11, 18, 9, tzinfo=DEFAULT_ZONE)
    >>> moment_in("14 giờ 30 ngày 20/11", office, wednesday).isoformat()
    '2026-11-20T14:30:00+07:00'
    >>> moment_in("8h sáng mai", office, wednesday).isoformat()
    '2026-11-19T08:00:00+07:00'
    >>> moment_in("khi nào rảnh", office, wednesday) is None
    True
    """
    local = office.local(now)
    plain = bare(words)
    hour = HOUR.search(plain)
    rest = (plain[: hour.start()] + " " + plain[hour.end() :]).strip() if hour else plain
    day = _day(rest, local.date())
    if hour is None:
        return _of_day(rest, day, office, local) if day else None
    at = _time(hour, later_half=bool(LATER_HALF.search(rest)))
    if at is None or (day is None and re.search(r"\d", rest)):
        return None
    moment = datetime.combine(day or local.date(), at, office.zone)
    return moment + timedelta(days=1) if day is None and moment <= local else moment


def _day(rest: str, today: date) -> date | None:
    for words, ahead in DAYS.items():
        if re.search(rf"\b{words}\b", rest):
            return today + timedelta(days=ahead)
    return new_due(tokens(rest), today) if rest else None


def _of_day(rest: str, day: date, office: Office, local: datetime) -> datetime:
    starts = time(12) if LATER_HALF.search(rest) else time()
    wished = datetime.combine(day, starts, office.zone)
    return office.hours.next_open(max(wished, local) if day == local.date() else wished, office.calendar)


def _time(match: re.Match[str], *, later_half: bool) -> time | None:
    hour = int(match["hour"])
    minute = int(match["minute"] or (30 if match["half"] else 0))
    if later_half and hour < 12:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None
