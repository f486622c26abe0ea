"""The ladder: on which days, and whom, an assignment with a deadline is told of."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count

from bot.domain.working_days import WorkingCalendar

UNIT_MARK = "T"
AGAIN = " again "  # how the names of rungs go on that a person asked for: "T again 2026-11-30 01:30"
LONGEST_LEAVE = timedelta(weeks=3)


@dataclass(frozen=True)
class Ladder:
    """The days on which one circle of people is told, counted from the deadline; after the last, every week.

    Up to the deadline a day off moves back to a working day, after it forward. `working`: what comes after
    the deadline is counted in working days. The names of its rungs begin with `mark`. `every`: how many days
    a week has for it.
    """

    before: tuple[int, ...]
    after: tuple[int, ...]
    working: bool = False
    mark: str = UNIT_MARK
    every: int = 7


UNIT = Ladder(before=(-7, -3, -1, 0), after=(1, 3))  # source: the trade's notes, 6


@dataclass(frozen=True)
class Rung:
    """One step of a ladder: its name ("T-7", "T+3", "chief T+3"), and the working day it falls on.

    `asked`: the person asked to be reminded then.
    """

    name: str
    on: date
    asked: bool = False

    @property
    def mark(self) -> str:
        """Whose ladder it is of, as the names of its rungs begin."""
        return self.name.partition(UNIT_MARK)[0] + UNIT_MARK


def rungs(due: date, calendar: WorkingCalendar, ladder: Ladder = UNIT) -> Iterator[Rung]:
    """Yield the rungs of a deadline in order, without end.

    >>> friday = date(2026, 11, 27)
    >>> [rung.name for rung, _ in zip(rungs(friday, WorkingCalendar()), range(8))]
    ['T-7', 'T-3', 'T-1', 'T+0', 'T+1', 'T+3', 'T+10', 'T+17']
    """
    for offset in ladder.before:
        yield _rung(ladder, offset, calendar.last_working(due + timedelta(days=offset)))
    for offset in ladder.after:
        yield _rung(ladder, offset, calendar.next_working(_after(due, offset, calendar, ladder)))
    last = ladder.after[-1]
    for days in count(ladder.every, ladder.every):
        on = _after(due, last, calendar, ladder) + timedelta(days=days)
        yield _rung(ladder, last + days, calendar.next_working(on))


def rung_due(
    due: date, *, since: date, today: date, calendar: WorkingCalendar, ladder: Ladder = UNIT
) -> Rung | None:
    """Return the latest rung that falls after `since` (the day of publishing) and up to `today`.

    Only the latest: what a stall missed is told once, by the rung that stands now.

    >>> days = {"since": date(2026, 11, 18), "today": date(2026, 11, 20)}
    >>> rung_due(date(2026, 11, 27), **days, calendar=WorkingCalendar()).name
    'T-7'
    """
    latest = None
    for rung in rungs(due, calendar, ladder):
        if rung.on > today:
            return latest
        if rung.on > since:
            latest = rung
    raise AssertionError("the ladder has no end")


def horizon(ladder: Ladder, today: date) -> date:
    """Return the last deadline that may have a rung up to `today`."""
    return today + timedelta(days=-min(ladder.before, default=0)) + LONGEST_LEAVE


def _after(due: date, offset: int, calendar: WorkingCalendar, ladder: Ladder) -> date:
    return calendar.add_working(due, offset) if ladder.working else due + timedelta(days=offset)


def _rung(ladder: Ladder, offset: int, on: date) -> Rung:
    return Rung(f"{ladder.mark}{offset:+d}", on)
