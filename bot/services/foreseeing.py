"""Foreseeing: what would be sent on a day, by the code that sends it, tried out and taken back."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from bot.domain.chat import Message
from bot.domain.office import Office
from bot.services import (
    following_periods,
    keeping_calendar,
    own_hours,
    reminding,
    resuming,
    substituting,
    summarising,
)
from bot.services.climbing import Owed
from bot.store import deliveries, snoozes, tick_runs
from bot.store.database import Transaction, trial

ONE_DAY = timedelta(days=1)
A_MONTH = timedelta(days=31)
FARTHEST = timedelta(days=366)  # the trial holds the database, and each day ahead takes its time


@dataclass(frozen=True)
class Foreseen:
    """A message that would be owed at a moment; `kept`: it was owed before, and waits for that moment."""

    at: datetime
    owed: Owed
    kept: bool = False

    @property
    def unit(self) -> str | None:
        """The unit for which the person is told; theirs of that day."""
        return self.owed.to.organisation_id


async def foreseen(
    tx: Transaction, office: Office, day: date | None, now: datetime
) -> tuple[Office, datetime, list[Foreseen]]:
    """Return what would be owed on a day, None: when the office is open next, if nobody says anything more.

    With the office as it is on that day, and when it opens; on a day off nothing is owed. `tx` must be one
    that writes: nothing of it is kept.
    """
    office = await keeping_calendar.office_now(tx, office)
    start = office.local(now) if day is None else _midnight(office, day)
    opens = office.hours.next_open(start, office.calendar)
    if day is not None and opens.date() != day:
        return office, start, []
    async with trial(tx):
        await _live(tx, office, now, opens.date())
        found = [*await _kept(tx, office, opens), *await _played(tx, office, opens)]
        return office, opens, sorted(found, key=lambda one: one.at)


async def _live(tx: Transaction, office: Office, now: datetime, last: date) -> None:
    """Let the days before the last pass, and that one begin: leaves, periods, pauses, what is told meanwhile.

    What was told a month before is known to no message but as a number of reminders, and is left out.
    """
    for day in _days(office.today(now), last):
        begins = max(office.local(now), _midnight(office, day))
        opens = office.hours.next_open(begins, office.calendar)
        await substituting.follow(tx, office, begins)
        if opens.date() == day:
            await resuming.follow(tx, office, opens)
        await following_periods.follow(tx, office, begins)
        if day > office.today(now):
            await tick_runs.note_open(tx, begins)  # the bot runs all the time, so that nothing comes late
        if last - A_MONTH <= day == opens.date() < last:
            await _owed_at(tx, office, (await _moments(tx, office, opens))[-1])


async def _played(tx: Transaction, office: Office, opens: datetime) -> list[Foreseen]:
    """Owe what is due on a day from its opening on; return it in order."""
    return [one for at in await _moments(tx, office, opens) for one in await _owed_at(tx, office, at)]


async def _kept(tx: Transaction, office: Office, opens: datetime) -> list[Foreseen]:
    """Return what had no room on the days before, or was to wait for the office's hours."""
    waiting = await deliveries.kept_between(tx, *office.day_of(opens))
    return [Foreseen(office.local(at), Owed(to, Message(words)), kept=True) for at, to, words in waiting]


async def _owed_at(tx: Transaction, office: Office, at: datetime) -> list[Foreseen]:
    owed = await reminding.remind(tx, office, at)
    summed = [Owed(one.to, one.message) for one in await summarising.sum_up(tx, office, at)]
    return [Foreseen(at, one) for one in (*owed, *summed)]


async def _moments(tx: Transaction, office: Office, opens: datetime) -> list[datetime]:
    """Return when on a day something may be owed: at people's hours, and when they asked to be told again."""
    hours = await own_hours.hours(tx, office, opens)
    of_day = [datetime.combine(opens.date(), hour, office.zone) for hour in hours.every()]
    asked = [office.local(until) for until in (await snoozes.every(tx)).values()]
    starts = [datetime.combine(opens.date(), span.start, office.zone) for span in office.hours.spans]
    later = {at for at in (*of_day, *asked, *starts) if at > opens and at.date() == opens.date()}
    return [opens, *sorted(at for at in later if office.hours.open_at(at, office.calendar))]


def _midnight(office: Office, day: date) -> datetime:
    return datetime.combine(day, time(), office.zone)


def _days(first: date, last: date) -> Iterator[date]:
    for days in range((last - first).days + 1):
        yield first + days * ONE_DAY
