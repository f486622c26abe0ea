"""Summarising: the office is told every morning what needs it, heads and leaders every week how all is."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

import messages
from bot.domain.assignments import Timeliness
from bot.domain.chat import Lane, Message, MessageKind
from bot.domain.ladder import horizon
from bot.domain.matters import Kind as MatterKind
from bot.domain.matters import days_open
from bot.domain.office import Office
from bot.domain.people import Role
from bot.domain.rights import Right, holders
from bot.domain.summaries import Kind, Morning, begins_week, unconfirmed_year, week_has_come, week_of
from bot.services import dating_events, keeping_calendar, own_hours, queueing, rationing
from bot.store import accounts, matters, rations, summaries, tallies, troubles
from bot.store.accounts import Recipient
from bot.store.database import Store, Transaction
from messages.summaries import MOST_LISTED


@dataclass(frozen=True)
class Summary:
    """A summary owed to one person, for a day; a week's for its Monday."""

    to: Recipient
    message: Message
    kind: Kind
    day: date


async def tick(store: Store, office: Office, now: datetime) -> int:
    """Owe every summary due at `now`; return to how many people. Outside office hours nobody."""
    async with store.reading() as tx:
        office = await keeping_calendar.office_now(tx, office)
        if not office.hours.open_at(office.local(now), office.calendar) or not await owed(tx, office, now):
            return 0
    async with store.transaction() as tx:
        return len(await sum_up(tx, office, now))


async def sum_up(tx: Transaction, office: Office, now: datetime) -> list[Summary]:
    """Owe every summary due; return what is owed."""
    await rations.hold(tx)
    due = await owed(tx, office, now)
    for one in due:
        until = office.hours.closes_at(office.local(now))
        message = replace(
            one.message, kind=MessageKind.REMINDER, useful_until=until, counts_on=office.today(now)
        )
        delivery_id = await queueing.owe(
            tx, message, to=one.to.account_id, lane=Lane.PUSH, now=now, policy=office.policy
        )
        await summaries.add(tx, one.to.cadre_id, one.kind, one.day, delivery_id)
    return due


async def owed(tx: Transaction, office: Office, now: datetime) -> list[Summary]:
    """Return the summaries that nobody has got yet: the morning's of today, and the week's.

    Nobody before their hour, and nobody more than a day has room for.
    """
    today = office.today(now)
    waiting = await _waiting(tx, office, now)
    if not any(them for *_, them in waiting):
        return []
    morning = await _morning(tx, office, now)
    left = await rationing.ration(tx, office, now)
    found = []
    for kind, day, them in waiting:
        for units in _by_person(them):
            message = await _message(tx, kind, office, units, morning, today)
            if message is not None and left.take(units[0].cadre_id, today):
                found.append(Summary(units[0], message, kind, day))
    return found


async def _waiting(
    tx: Transaction, office: Office, now: datetime
) -> list[tuple[Kind, date, list[Recipient]]]:
    """Return who may be told which summary now, and has not got it yet."""
    today, hours = office.today(now), await own_hours.hours(tx, office, now)
    kinds: list[tuple[Kind, date, Collection[Role]]] = [(Kind.OFFICE, today, holders(Right.REVIEW))]
    if week_has_come(today, office.policy.weekly_day, office.calendar):
        kinds += [(Kind.UNIT, week_of(today), (Role.HEAD,)), (Kind.LEADER, week_of(today), (Role.LEADER,))]
    found = []
    for kind, day, roles in kinds:
        people = await _without(tx, kind, day, await accounts.with_role(tx, roles))
        found.append((kind, day, [one for one in people if hours.has_come(one.cadre_id)]))
    return found


async def _without(tx: Transaction, kind: Kind, day: date, people: Iterable[Recipient]) -> list[Recipient]:
    sent = await summaries.sent(tx, kind, day)
    return [one for one in people if one.reachable and one.cadre_id not in sent]


def _by_person(people: Iterable[Recipient]) -> list[list[Recipient]]:
    """Group the rows of each person's first account; there is one for each unit."""
    found: dict[int, list[Recipient]] = defaultdict(list)
    for one in people:
        own = found[one.cadre_id]
        if not own or own[0].account_id == one.account_id:
            own.append(one)
    return list(found.values())


async def _message(
    tx: Transaction, kind: Kind, office: Office, units: Sequence[Recipient], morning: Morning, today: date
) -> Message | None:
    """Make a person's summary, None where there is nothing to tell."""
    name = units[0].name
    if kind is Kind.OFFICE:
        return None if morning.is_empty else messages.morning(office, name, morning, today)
    own = None if kind is Kind.LEADER else {one.organisation_id for one in units if one.organisation_id}
    counted = await tallies.counted(tx, today, own)
    del counted[Timeliness.WITHDRAWN]
    late = await tallies.overdue(tx, today, own, MOST_LISTED)
    return messages.weekly(office, name, counted, late, today) if counted else None


async def _morning(tx: Transaction, office: Office, now: datetime) -> Morning:
    today, ages = office.today(now), defaultdict(list)
    weekly = begins_week(today, office.calendar)
    since = office.policy.year_from
    first = office.calendar.next_working(date(today.year, *since))
    coming = unconfirmed_year(today, office.calendar.overrides, since) if weekly or today == first else None
    for matter in await matters.waiting(tx):
        if matter.kind is MatterKind.PAUSE and not weekly:
            continue  # the office itself wants it so
        ages[matter.kind].append(days_open(office.today(matter.opened_at), today))
    return Morning(
        waits=tuple((kind, len(ages[kind]), max(ages[kind])) for kind in ages),
        due_today=await tallies.due_on(tx, today),
        overdue=(await tallies.counted(tx, today, None))[Timeliness.OVERDUE],
        unreached=await _unreached(tx, office, now),
        not_arrived=await troubles.since(tx, _last_morning(office, today)),
        unconfirmed_year=coming,
        undated=tuple(one.name for one in await dating_events.awaited(tx)) if weekly else (),
    )


def _last_morning(office: Office, today: date) -> datetime:
    """Return when the office was told before today."""
    day = office.calendar.last_working(today - timedelta(days=1))
    return datetime.combine(day, office.policy.digest_at, office.zone)


async def _unreached(tx: Transaction, office: Office, now: datetime) -> tuple[str, ...]:
    """Return the names of the units with something due soon and nobody to be reached."""
    units = await tallies.waiting_units(tx, horizon(office.policy.to_unit, office.today(now)))
    people = await accounts.reporting_for(tx, [unit for unit in units if unit]) if units else ()
    reached = {one.organisation_id for one in people if one.reachable}
    return tuple(dict.fromkeys(name for unit, name in units.items() if unit not in reached))
