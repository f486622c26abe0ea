"""Summaries: what the office is told every morning, heads and leaders every week."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain import matters
from bot.domain.assignments import TaskCard
from bot.domain.working_days import WorkingCalendar


class Kind(StrEnum):
    """Whose summary it is."""

    OFFICE = "office"  # every working morning that something needs it
    UNIT = "unit"  # the head of a unit, once a week
    LEADER = "leader"  # everything, once a week


@dataclass(frozen=True)
class Morning:
    """What needs the office today.

    `waits`: by kind how many matters, and the age of the oldest in days. `unreached`: the names of units with
    open tasks where nobody can be reached. `not_arrived`: how many messages the network did not
    take, or may not have, since the working day before. `unconfirmed_year`: a year to come whose days off are
    not entered.
    `undated`: the events that deadlines wait for. Both are told once a week.
    """

    waits: tuple[tuple[matters.Kind, int, int], ...] = ()
    due_today: tuple[TaskCard, ...] = ()
    overdue: int = 0
    unreached: tuple[str, ...] = ()
    not_arrived: int = 0
    unconfirmed_year: int | None = None
    undated: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing needs the office."""
        return self == Morning()


def week_of(day: date) -> date:
    """Return the Monday of a day's week.

    >>> week_of(date(2026, 11, 25))
    datetime.date(2026, 11, 23)
    """
    return day - timedelta(days=day.weekday())


def begins_week(today: date, calendar: WorkingCalendar) -> bool:
    """Whether a day is the first working day of its week.

    >>> begins_week(date(2026, 11, 23), WorkingCalendar()), begins_week(date(2026, 11, 25), WorkingCalendar())
    (True, False)
    """
    return calendar.next_working(week_of(today)) == today


def week_has_come(today: date, weekday: int, calendar: WorkingCalendar) -> bool:
    """Whether the week's summary is due: from its weekday on, or the working day next to that in the week.

    >>> wednesday = date(2026, 11, 25)
    >>> [week_has_come(wednesday, weekday, WorkingCalendar()) for weekday in (0, 2, 3)]
    [True, True, False]
    """
    wished = week_of(today) + timedelta(days=weekday)
    day = calendar.next_working(wished)
    return today >= (day if week_of(day) == week_of(today) else calendar.last_working(wished))


def unconfirmed_year(today: date, entered: Collection[date], since: tuple[int, int]) -> int | None:
    """Return next year from a day (its month and day) on, while none of its days is entered; else None.

    >>> december = 12, 1
    >>> unconfirmed_year(date(2026, 12, 1), [date(2026, 1, 2)], december)
    2027
    >>> unconfirmed_year(date(2026, 12, 1), [date(2027, 2, 4)], december)
    >>> unconfirmed_year(date(2026, 11, 30), [], december)
    """
    coming = today.year + 1
    is_time = (today.month, today.day) >= since
    return coming if is_time and all(day.year != coming for day in entered) else None
