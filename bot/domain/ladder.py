"""The ladder: on which days an assignment with a deadline is reminded of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from bot.domain.working_days import WorkingCalendar

# Days from the deadline. Up to it a rung moves back to a working day, after it forward.
BEFORE = (-7, -1, 0)
AFTER = (1, 3)
WEEK = 7


@dataclass(frozen=True)
class Rung:
    """One reminder: its distance from the deadline in days, and the working day it falls on."""

    offset: int
    on: date

    @property
    def name(self) -> str:
        """How the rung is written: "T-7", "T+0", "T+3"."""
        return f"T{self.offset:+d}"


def rungs(due: date, calendar: WorkingCalendar) -> Iterator[Rung]:
    """Yield the rungs of a deadline in order, without end: T-7, T-1, T+0, T+1, T+3, then weekly."""
    for offset in BEFORE:
        yield Rung(offset, calendar.last_working(due + timedelta(days=offset)))
    for offset in AFTER:
        yield Rung(offset, calendar.next_working(due + timedelta(days=offset)))
    for week in count(1):
        offset = AFTER[-1] + WEEK * week
        yield Rung(offset, calendar.next_working(due + timedelta(days=offset)))


def rung_due(due: date, *, since: date, today: date, calendar: WorkingCalendar) -> Rung | None:
    """Return the latest rung that falls after `since` (the day of publishing) and up to `today`.

    Only the latest: what a stall missed is told once, by the rung that stands now.

    >>> days = {"since": date(2026, 11, 18), "today": date(2026, 11, 20)}
    >>> rung_due(date(2026, 11, 27), **days, calendar=WorkingCalendar()).name
    'T-7'
    """
    latest = None
    for rung in rungs(due, calendar):
        if rung.on > today:
            return latest
        if rung.on > since:
            latest = rung
    raise AssertionError("the ladder has no end")


def horizon(today: date) -> date:
    """Return the last deadline that may have a rung up to `today`: holidays are shorter than three weeks."""
    return today + timedelta(days=-BEFORE[0] + 3 * WEEK)
