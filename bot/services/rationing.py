"""Rationing: nobody gets more than so many unprompted messages a day, of all kinds; what is more waits.

Answers don't count, what a unit or the office says of a task neither, nor what is sent as HỎA TỐC.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.domain.chat import Lane, Message
from bot.domain.office import Office
from bot.services import queueing
from bot.store import rations
from bot.store.database import Transaction


@dataclass(frozen=True)
class Ration:
    """How many unprompted messages people have got or will get, counted on while more are taken."""

    office: Office
    used: Counter[tuple[int, date]]

    def take(self, cadre_id: int, day: date) -> bool:
        """Take one of a person's messages of a day, False where none is left."""
        if self.used[cadre_id, day] >= self.office.policy.most_a_day:
            return False
        self.used[cadre_id, day] += 1
        return True

    def first_day(self, cadre_id: int, day: date) -> date:
        """Take one of a person's messages of the first day that has one left, from `day` on."""
        while not self.take(cadre_id, day):
            day = self.office.calendar.next_working(day + timedelta(days=1))
        return day


async def ration(tx: Transaction, office: Office, now: datetime) -> Ration:
    """Return what people have got today, and will get on later days."""
    return Ration(office, await rations.used(tx, office.today(now)))


async def held(
    tx: Transaction, office: Office, now: datetime, cadre_ids: Collection[int] | None = None
) -> Ration:
    """Return what some people, or all, have got; nobody adds to it before this writing transaction ends."""
    await rations.hold(tx)
    return Ration(office, await rations.used(tx, office.today(now), cadre_ids))


async def owe_each(
    tx: Transaction, messages: Iterable[Message], office: Office, now: datetime, *, urgent: bool = False
) -> tuple[datetime, ...]:
    """Owe unprompted messages to the accounts they name: at once, or when the person's day has room.

    `urgent` ones go at once and don't count. Return until when those wait that do not go at once, in order.
    """
    if urgent:
        await queueing.owe_each(tx, messages, lane=Lane.PUSH, now=now, policy=office.policy)
        return ()
    left, cadres = await held(tx, office, now), await rations.cadres(tx)
    starts = _start(office, now)
    placed = [_placed(one, left, cadres, starts, now) for one in messages]
    await queueing.owe_each(tx, placed, lane=Lane.PUSH, now=now, policy=office.policy)
    return tuple(sorted(one.held_until for one in placed if one.held_until is not None))


def _start(office: Office, now: datetime) -> datetime:
    local = office.local(now)
    return office.hours.next_open(local, office.calendar) if office.policy.wait_for_hours else local


def _placed(
    message: Message, left: Ration, cadres: dict[int, int], starts: datetime, now: datetime
) -> Message:
    """Give a message the day on which it counts, and the moment until which it waits."""
    cadre_id = cadres.get(message.account_id or 0)
    if cadre_id is None:  # a group
        return replace(message, held_until=starts if starts > now else None)
    office = left.office
    day = left.first_day(cadre_id, starts.date())
    if day > starts.date():
        starts = office.hours.next_open(datetime.combine(day, time(), office.zone), office.calendar)
    return replace(message, counts_on=day, held_until=starts if starts > now else None)
