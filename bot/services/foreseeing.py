"""Foreseeing: what would be sent on a day, by the code that sends it, tried out and taken back."""

from dataclasses import dataclass
from datetime import date, datetime, time

from bot.domain.office import Office
from bot.services import keeping_calendar, own_hours, reminding, summarising
from bot.services.climbing import Owed
from bot.store import snoozes, tick_runs
from bot.store.database import Transaction, trial


@dataclass(frozen=True)
class Foreseen:
    """A message that would be owed at a moment."""

    at: datetime
    owed: Owed


async def foreseen(
    tx: Transaction, office: Office, day: date | None, now: datetime
) -> tuple[Office, datetime, list[Foreseen]]:
    """Return what would be owed on a day, None: when the office is open next, as all stands now.

    With the office as it is on that day, and when it opens; on a day off nothing is owed. `tx` must be one
    that writes: nothing of it is kept.
    """
    office = await keeping_calendar.office_now(tx, office)
    start = office.local(now) if day is None else datetime.combine(day, time(), office.zone)
    opens = office.hours.next_open(start, office.calendar)
    if day is not None and opens.date() != day:
        return office, start, []
    found = []
    async with trial(tx):
        if opens.date() > office.today(now):
            await tick_runs.note_open(tx, opens)  # until then the bot runs, so that nothing comes late
        for at in await _moments(tx, office, opens):
            owed = await reminding.remind(tx, office, at)
            summed = [Owed(one.to, one.message) for one in await summarising.sum_up(tx, office, at)]
            found += [Foreseen(at, one) for one in (*owed, *summed)]
    return office, opens, found


async def _moments(tx: Transaction, office: Office, opens: datetime) -> list[datetime]:
    """Return when on a day something may be owed: at people's hours, and when they asked to be told again."""
    hours = await own_hours.hours(tx, office, opens)
    of_day = [datetime.combine(opens.date(), hour, office.zone) for hour in hours.every()]
    asked = [office.local(until) for until in (await snoozes.every(tx)).values()]
    starts = [datetime.combine(opens.date(), span.start, office.zone) for span in office.hours.spans]
    later = {at for at in (*of_day, *asked, *starts) if at > opens and at.date() == opens.date()}
    return [opens, *sorted(at for at in later if office.hours.open_at(at, office.calendar))]
