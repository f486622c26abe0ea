"""Calendar changes: how a change of the office's days is typed in chat, and what it does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.letters import flat
from bot.domain.snooze_words import day_in

MOST_DAYS = 400
LONGEST_RANGE = timedelta(days=40)
LATELY = timedelta(days=31)  # a day without a year is so old at most
WORKS = {"nghi": False, "lam bu": True, "di lam": True, "thuong": None}
A_DAY = r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{4}))?"
UP_TO = r" ?(?:den|-) ?(?:het )?(?:ngay )?"
SPAN = re.compile(rf"(?:tu )?(?:ngay )?{A_DAY}(?:{UP_TO}{A_DAY})?(?: ?[,;] ?| va | |$)")
BEGINS = r"(?:/lich(?:@\w+)?|lich)[: ] ?(?P<verb>nghi|lam bu|di lam|thuong)[: ] ?"
SAID = re.compile(
    rf"{BEGINS}(?P<days>(?:tu |ngay |den |het |va |[\d/.,; -])*\d)"
    r"(?:[,;]? (?:theo|can cu) (?P<source>.{2,200}))?"
)


# "mai cơ quan nghỉ", "nghỉ bù thứ hai", "làm bù 5/12": said without the word "lịch"
WHO = r"(?:(?:ca|toan|cac) )?(?:(?:co quan|don vi|van phong|phuong|xa|anh em) )*"
DOES = r"(?P<verb>nghi|lam bu|di lam)(?: bu)?"
POLITE = r"(?: (?:nhe|a|nha|theo lich))*"
SHORTLY = tuple(
    re.compile(said)
    for said in (
        rf"(?P<day>.{{2,40}}?),? {WHO}(?:duoc |se |phai )?{DOES}{POLITE}",
        rf"{WHO}(?:duoc |se |phai )?{DOES}(?: vao| ngay)? (?P<day>.{{2,40}}?){POLITE}",
    )
)


class Why(StrEnum):
    """Why a change of the calendar is not done."""

    NO_DAYS = "no_days"  # the words name no days, or one that is none
    TOO_MANY = "too_many"
    SAME = "same"  # every day is entered so already
    DONE = "done"  # it is done already
    MOVED = "moved"  # the days are not any more what the change was asked from
    NOTHING = "nothing"  # there is no change to agree to, or to take back


@dataclass(frozen=True)
class Entry:
    """What the table says of a day; `worked` None: nothing, so that the calendar's own word counts."""

    day: date
    worked: bool | None
    source: str = ""


@dataclass(frozen=True)
class CalendarChange:
    """A change that was asked for: the entries before and after; `by` None: from the command line."""

    before: tuple[Entry, ...]
    after: tuple[Entry, ...]
    asked_at: datetime
    id: int = 0
    by: str | None = None
    entered_at: datetime | None = None
    undone_at: datetime | None = None

    @property
    def back(self) -> "CalendarChange":
        """The change that takes this one back."""
        return replace(self, before=self.after, after=self.before)


def begins_alike(text: str) -> bool:
    """Whether words begin as those that change the calendar do, whatever follows.

    >>> begins_alike("lịch nghỉ hôm kia"), begins_alike("lịch họp")
    (True, False)
    """
    return re.match(BEGINS, flat(text)) is not None


def wished(text: str, today: date, source: str) -> tuple[Entry, ...] | Why | None:
    """Read "lịch nghỉ 02/09/2026 theo TB 10", with `source` where no paper is named; None: of something else.

    >>> wished("/lich làm bù 22/08/2026", date(2026, 8, 1), "chat")
    (Entry(day=datetime.date(2026, 8, 22), worked=True, source='chat'),)
    >>> wished("lịch nghỉ 30/02/2026", date(2026, 8, 1), "chat"), wished("lịch họp", date(2026, 8, 1), "chat")
    (<Why.NO_DAYS: 'no_days'>, None)
    """
    match = SAID.fullmatch(flat(text))
    if match is None:
        return None
    worked = WORKS[match["verb"]]
    named = text[slice(*match.span("source"))].strip().rstrip(".") if match["source"] else source
    days = _days(match["days"], today)
    if isinstance(days, Why):
        return days
    return tuple(Entry(day, worked, "" if worked is None else named) for day in days)


def wished_shortly(text: str, today: date, source: str) -> tuple[Entry, ...] | None:
    """Read a change of days that does not say so, and says nothing else; None of anything else.

    >>> wished_shortly("mai nghỉ", date(2026, 11, 25), "chat")
    (Entry(day=datetime.date(2026, 11, 26), worked=False, source='chat'),)
    >>> wished_shortly("mai nghỉ phép", date(2026, 11, 25), "chat") is None
    True
    """
    said = flat(text).strip().rstrip(".! ")
    for match in (pattern.fullmatch(said) for pattern in SHORTLY):
        if match is None:
            continue
        written = text.strip()[slice(*match.span("day"))]  # its marks tell "mốt" from "một"
        if (day := day_in(written, today)) is not None:
            return (Entry(day, WORKS[match["verb"]], source),)
        found = wished(f"lich {match['verb']} {match['day']}", today, source)
        if isinstance(found, tuple):
            return found
    return None


def _days(words: str, today: date) -> list[date] | Why:
    """Return the days that words name, each once; some that can't be read are none at all."""
    days: list[date] = []
    place = 0
    while place < len(words):
        match = SPAN.match(words, place)
        span = list(_span(match, today)) if match else []
        if match is None or not span:
            return Why.NO_DAYS
        days += span
        place = match.end()
    found = sorted(set(days))
    return Why.TOO_MANY if len(found) > MOST_DAYS else found or Why.NO_DAYS


def _span(match: re.Match[str], today: date) -> Iterator[date]:
    first = _day(match[1], match[2], match[3] or match[6], today)
    last = _day(match[4], match[5], match[6], first or today) if match[4] else first
    if first is None or last is None or not timedelta() <= last - first <= LONGEST_RANGE:
        return
    while first <= last:
        yield first
        first += timedelta(days=1)


def _day(day: str, month: str, year: str | None, today: date) -> date | None:
    try:
        if year:
            return date(int(year), int(month), int(day))
        near = date(today.year, int(month), int(day))
        return near if near >= today - LATELY else near.replace(year=today.year + 1)
    except ValueError:
        return None
