"""Histories: what was said and decided of an assignment, as it is told later."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.assignments import TaskCard
from bot.domain.delegations import Handing
from bot.domain.matters import Closing, Kind
from bot.domain.replies.model import Outcome


@dataclass(frozen=True)
class Event:
    """One thing that happened to an assignment.

    `name`: who did it, None where a setting did. `words`: what was written, "" where nothing was. `day`: the
    deadline asked for or given. `undone`: it was taken back since. `card`: the
    assignment, where a list is about several. `to`: the colleague or the unit that has the
    task from then on.
    """

    at: datetime
    name: str | None
    what: Outcome | Closing | Handing | Kind
    words: str = ""
    percent: int | None = None
    day: date | None = None
    undone: bool = False
    to: str = ""
    card: TaskCard | None = None


@dataclass(frozen=True)
class Overdue:
    """An overdue assignment with what a superior needs to know: when it was given, reminded of, answered.

    `reminded` is how many times; a day is None where it never was. `answer` are the words of the last report.
    """

    card: TaskCard
    given_on: date
    reminded: int = 0
    reminded_on: date | None = None
    answered_on: date | None = None
    answer: str = ""
