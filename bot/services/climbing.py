"""Climbing: which rung of a ladder every open assignment has reached, and what is owed for it.

A tick looks at everything near, so it reads no more of it than the ladders go by; words come in `wording`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.histories import Overdue
from bot.domain.ladder import Ladder, Rung, horizon, rung_due
from bot.domain.office import Office
from bot.domain.periods import MONTHS, Questions, period_in, question_due
from bot.store import climbers, delegations, reminders
from bot.store.accounts import Recipient
from bot.store.database import Transaction
from bot.store.reminders import Key

ONE_DAY = timedelta(days=1)
A_MONTH = timedelta(days=31)  # by so much a calendar may have moved a rung that was told


@dataclass(frozen=True, slots=True)
class Open:
    """An assignment that waits for its unit, since when its people know of it, and in whose hands it is."""

    id: int
    organisation_id: str | None
    due_on: date | None
    deadline_raw: str | None
    standing: bool
    given_on: date
    told_on: date
    in_hands_of: int | None = None  # a cadre; none: the whole unit


@dataclass(frozen=True, slots=True)
class Due:
    """An open assignment with the rung it has reached."""

    task: Open
    rung: Rung

    def key(self, cadre_id: int) -> Key:
        """What makes this rung unique for that person."""
        return self.task.id, cadre_id, self.task.due_on or self.rung.on, self.rung.name


@dataclass(frozen=True)
class Told:
    """The rungs people were told of, and by assignment, cadre, deadline and ladder the last day of it.

    `today`: by ladder, who was told of one of its rungs today.
    """

    keys: Mapping[Key, datetime]
    last_on: Mapping[tuple[int, int, date, str], date]
    today: Mapping[str, Set[int]]

    def has(self, due: Due, cadre_id: int) -> bool:
        """Whether somebody was told of a rung, or on its day or later of another of its ladder.

        So a changed ladder tells nothing twice.
        """
        key = due.key(cadre_id)
        last = self.last_on.get((*key[:3], due.rung.mark))
        return key in self.keys or (last is not None and due.rung.on <= last and not due.rung.asked)


Says = Callable[[Office, str, Sequence[TaskCard], date], Message]
SaysMore = Callable[[Office, str, Sequence[Overdue], date], Message]


@dataclass(frozen=True)
class Plan:
    """Whom to tell of which rungs, and how that is said: of the tasks, or of their history too.

    `asked`: the person asked to be told at this moment.
    """

    to: Recipient
    due: tuple[Due, ...]
    says: Says | None = None
    says_more: SaysMore | None = None
    asked: bool = False

    @property
    def ids(self) -> tuple[int, ...]:
        """The assignments, each once."""
        return tuple(dict.fromkeys(due.task.id for due in self.due))

    @property
    def keys(self) -> tuple[Key, ...]:
        """What makes its rungs unique."""
        return tuple(due.key(self.to.cadre_id) for due in self.due)


@dataclass(frozen=True)
class Owed:
    """A message to one person, and the rungs it takes to them; a summary takes none."""

    to: Recipient
    message: Message
    keys: tuple[Key, ...] = ()


async def open_tasks(
    tx: Transaction, office: Office, now: datetime, *, told_too: bool = False
) -> tuple[Open, ...]:
    """Return what is open and has a rung by now, or was put off, most urgent first.

    What is not overdue is among it, but `told_too`, only where somebody is to be told of it still. Who got a
    task from a colleague knows of it since then, and everybody since a pause of it ended.
    """
    found = []
    today, day = office.today(now), cache(office.today)  # many were given at one moment
    ahead = _ahead(office, today)
    rungs = None if told_too else _rungs(ahead, office, now)
    near = await climbers.every(tx, max(ahead, default=today), _questions(office, today), rungs)
    handed = await delegations.get(tx, [one.delegation_id for one in near if one.delegation_id is not None])
    for one in near:
        hands = handed.get(one.id)
        told_at = max(
            one.given_at, hands.delegated_at if hands else one.given_at, one.resumed_at or one.given_at
        )
        duty = one.id, one.organisation_id, one.due_on, one.deadline_raw, one.standing
        found.append(Open(*duty, day(one.given_at), day(told_at), hands.to_cadre_id if hands else None))
    return tuple(sorted(found, key=lambda task: (task.due_on or date.max, task.id)))


async def told(tx: Transaction, office: Office, now: datetime, tasks: Iterable[Open]) -> Told:
    """Return what people were told of some tasks, of every rung that is still of use.

    Days after `now`, of a clock set back, are none.
    """
    today, day, mark = office.today(now), cache(office.today), cache(_mark)
    oldest = _start(oldest_of_use(office, today) - A_MONTH, office)
    sent = await reminders.sent_lately(tx, [task.id for task in tasks], oldest)
    last_on: dict[tuple[int, int, date, str], date] = {}
    for key, at in sent.items():
        if at <= now:
            ladder = (*key[:3], mark(key[3]))
            last_on[ladder] = max(last_on.get(ladder, date.min), day(at))
    told_today: dict[str, set[int]] = defaultdict(set)
    for cadre_id, name in await reminders.told_between(tx, *office.day_of(now)):
        told_today[mark(name)].add(cadre_id)
    return Told(sent, last_on, told_today)


def _mark(name: str) -> str:
    return Rung(name, date.min).mark


def reached(
    tasks: Iterable[Open], office: Office, ladder: Ladder, today: date, *, useful_only: bool = True
) -> list[Due]:
    """Return the tasks that have reached a rung since they were told of, in order.

    A rung that was missed for longer than the office has set is of no use any more: the next one is told.
    """
    found = []
    oldest = oldest_of_use(office, today) if useful_only else date.min
    latest: dict[date, Rung | None] = {}  # many tasks are due on the same day
    for task in tasks:
        if task.due_on is None:
            continue
        if task.due_on not in latest:
            latest[task.due_on] = _latest(task.due_on, office, ladder, today)
        rung = latest[task.due_on]
        if rung is not None and rung.on >= oldest and rung.on > task.told_on:
            found.append(Due(task, rung))
    return found


def _latest(due_on: date, office: Office, ladder: Ladder, today: date) -> Rung | None:
    """Return the last rung up to today: where somebody knows of the task only since, so of every other."""
    return rung_due(due_on, since=date.min, today=today, calendar=office.calendar, ladder=ladder)


def _ahead(office: Office, today: date) -> dict[date, Rung]:
    """Return by deadline, from today on, the last rung up to today, where there is one."""
    ladder, found = office.policy.to_unit, {}
    for days in range((horizon(ladder, today) - today).days + 1):
        due_on = today + days * ONE_DAY
        rung = _latest(due_on, office, ladder, today)
        if rung is not None:
            found[due_on] = rung
    return found


def _rungs(ahead: Mapping[date, Rung], office: Office, now: datetime) -> climbers.Rungs:
    """Return since when who was told of a deadline ahead knows of its rung, as `reached` and `has` go.

    Before the deadline nobody is told but the unit, or who stands in for it: other ladders begin after it.
    """
    today = office.today(now)
    oldest = oldest_of_use(office, today)
    since = {day: _start(rung.on, office) for day, rung in ahead.items() if rung.on >= oldest}
    return climbers.Rungs(today, now, since)


def _start(day: date, office: Office) -> datetime:
    return datetime.combine(day, time(), office.zone)


def asked(tasks: Iterable[Open], office: Office, today: date) -> list[Due]:
    """Return the tasks without a deadline that are asked about, each month or as often as their words say."""
    found = []
    for task in tasks:
        if task.due_on is None:
            rung = _question(office, _months(task, office), task.told_on, today)
            found += [Due(task, rung)] if rung is not None else []
    return found


def _questions(office: Office, today: date) -> Questions | None:
    """Return what is asked on a day, None: nothing. What is asked more seldom is so on a month's day."""
    monthly, weekly = (_question(office, months, date.min, today) for months in (1, None))
    days = [rung.on for rung in (monthly, weekly) if rung is not None]
    return Questions(max(days), today, worded=monthly is None) if days else None


def _months(task: Open, office: Office) -> int | None:
    period = period_in(task.deadline_raw)
    if period is None:
        return office.policy.standing_months if task.standing else 1
    return MONTHS.get(period)


def _question(office: Office, months: int | None, since: date, today: date) -> Rung | None:
    day = office.policy.monthly_day
    return question_due(months, day, since=since, today=today, calendar=office.calendar)


def oldest_of_use(office: Office, today: date) -> date:
    """Return the first day whose rung is told still, however late."""
    day = today
    for _ in range(office.policy.late_days):
        day = office.calendar.last_working(day - ONE_DAY)
    return day
