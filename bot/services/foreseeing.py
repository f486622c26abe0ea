"""Foreseeing: what would be sent on a day, by the code that sends it."""

from datetime import date, datetime, time

from bot.domain.office import Office
from bot.services import keeping_calendar, reminding, summarising
from bot.services.climbing import Owed
from bot.store.database import Transaction


async def foreseen(
    tx: Transaction, office: Office, day: date | None, now: datetime
) -> tuple[Office, datetime, list[Owed]]:
    """Return what would be owed when a day opens, None: when the office is open next, as all stands now.

    With the office as it is on that day, and the moment; on a day off nothing is owed.
    """
    office = await keeping_calendar.office_now(tx, office)
    start = office.local(now) if day is None else datetime.combine(day, time(), office.zone)
    at = office.hours.next_open(start, office.calendar)
    if day is not None and at.date() != day:
        return office, start, []
    summed = [Owed(one.to, one.message) for one in await summarising.owed(tx, office, at)]
    return office, at, [*await reminding.owed(tx, office, at), *summed]
