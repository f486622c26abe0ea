"""Snoozing: a person asks to be reminded later, in a few fixed ways of saying so."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.letters import bare
from bot.domain.office import Office

NOON = time(12)
# How each is said, without accents: a part of today, the next day, a weekday (Monday is 0).
AFTERNOON = r"chieu(?: nay)?"
TOMORROW = r"(?:ngay )?mai"
DAY_NAMES = ("hai|2", "ba|3", "tu|4", "nam|5", "sau|6")
WEEKDAYS = {rf"(?:sang )?thu (?:{name})(?: tuan sau)?": day for day, name in enumerate(DAY_NAMES)}
NUMBERS = r"(?:(?P<numbers>\d{1,2}(?:(?:\s*,\s*|\s+)\d{1,2})*)[\s:.]+)?"
# "mai nhắc", "nhắc lại chiều nay", "để thứ hai", "hoãn đến mai".
SAID = (
    r"(?P<when>{when}) (?:hay )?nhac(?: lai)?(?: toi| em| nhe)?",
    r"(?:nhac lai|nhac|de|hoan)(?: toi)?(?: sang| den| vao)? (?P<when>{when})(?: nhe)?(?: nhac(?: lai)?)?",
)


@dataclass(frozen=True)
class Snooze:
    """From which moment to remind again, and of which numbers of the list; () of all."""

    at: datetime
    numbers: tuple[int, ...] = ()


def snooze_in(words: str, office: Office, now: datetime) -> Snooze | None:
    """Read a wish to be reminded later; the moment is one at which the office may send.

    >>> from bot.domain.office import DEFAULT_ZONE
    >>> office = Office("Văn phòng", "đồng chí trực")
    >>> wednesday = datetime(2026, 11, 25, 9, tzinfo=DEFAULT_ZONE)
    >>> snooze_in("nhắc lại chiều nay", office, wednesday).at.time()
    datetime.time(13, 30)
    >>> snooze_in("để thứ hai", office, wednesday).at.date()
    datetime.date(2026, 11, 30)
    >>> snooze_in("mai nộp", office, wednesday)
    """
    local = office.local(now)
    for when, day, part in _meanings(local.date()):
        if (match := _match(words, when)) is not None:
            wished = max(local, datetime.combine(day, part, office.zone))
            numbers = tuple(int(n) for n in re.findall(r"\d+", match["numbers"] or ""))
            return Snooze(office.hours.next_open(wished, office.calendar), numbers)
    return None


def is_snooze(words: str) -> bool:
    """Whether words are a wish to be reminded later.

    >>> is_snooze("1, 3 mai nhắc"), is_snooze("mai nộp")
    (True, False)
    """
    return any(_match(words, when) for when in (AFTERNOON, TOMORROW, *WEEKDAYS))


def bounded(at: datetime, due_on: date, office: Office, now: datetime) -> datetime | None:
    """Return until when a reminder of a task may be put off, None where its deadline allows no more.

    Until the morning of the deadline at the latest; on that day until its afternoon; overdue, as wished.
    """
    today = office.today(now)
    if due_on < today or at.date() <= due_on:
        return at
    last = datetime.combine(office.calendar.last_working(due_on), time(), office.zone)
    opens = office.hours.next_open(last, office.calendar)
    return opens if opens > office.local(now) else None


def _match(words: str, when: str) -> re.Match[str] | None:
    plain = bare(words).strip(" .")
    found = (re.fullmatch(NUMBERS + said.format(when=when), plain) for said in SAID)
    return next((match for match in found if match), None)


def _meanings(today: date) -> list[tuple[str, date, time]]:
    """Return what each way of saying when means today."""
    ahead = [(said, (day - today.weekday() - 1) % 7 + 1) for said, day in WEEKDAYS.items()]
    return [
        (AFTERNOON, today, NOON),
        (TOMORROW, today + timedelta(days=1), time()),
        *((said, today + timedelta(days=days), time()) for said, days in ahead),
    ]
