"""Reminding: one message a person for every rung that falls due, each rung once."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import chain, repeat

import structlog

import messages
from bot.domain.chat import Lane, MessageKind
from bot.domain.ladder import UNIT_MARK
from bot.domain.office import Office
from bot.domain.people import Role
from bot.services import (
    catching_up,
    climbing,
    escalating,
    keeping_calendar,
    own_hours,
    putting_off,
    queueing,
    rationing,
    standing_in,
    stopping,
    wording,
)
from bot.services.climbing import Due, Open, Owed, Plan, Told
from bot.services.rationing import Ration
from bot.store import accounts, outcomes, reminders, snoozes, summaries, tick_runs
from bot.store.accounts import Recipient
from bot.store.database import Store, Transaction

AT_ONCE = 25  # people whose messages are written in one transaction
FEW, FEW_TIMES = 3, 8  # but the first: what sends them takes its turns between these
log = structlog.get_logger()


async def tick(store: Store, office: Office, now: datetime) -> int:
    """Owe every reminder due at `now`; return to how many people. Outside office hours nobody.

    A reminder that could not be sent in its hours is given up: the rung that stands then takes its place.
    Some people at a time are owed theirs, so that the first messages leave before the last are written.
    """
    await _give_up_late_ones(store, now)
    async with store.reading() as tx:
        office = await keeping_calendar.office_now(tx, office)
        if not office.hours.open_at(office.local(now), office.calendar):
            return 0
        await catching_up.log_useless(tx, office, now)
        paused = await catching_up.paused_on(tx, office, now)
        plans = await planned(tx, office, now)
    told = 0
    for page in _pages(plans):
        async with store.transaction() as tx:
            told += len(await _owe(tx, office, page, paused, now))
    async with store.transaction() as tx:
        await tick_runs.note_open(tx, now)
        if told:
            await reminders.count_anew(tx)
    return told


def _pages(plans: Sequence[Plan]) -> Iterator[Sequence[Plan]]:
    first = 0
    for size in chain(repeat(FEW, FEW_TIMES), repeat(AT_ONCE)):
        if first >= len(plans):
            return
        yield plans[first : first + size]
        first += size


async def remind(tx: Transaction, office: Office, now: datetime) -> list[Owed]:
    """Owe one message to each person with a rung due; return what is owed."""
    paused = await catching_up.paused_on(tx, office, now)
    return await _owe(tx, office, await planned(tx, office, now), paused, now)


async def _owe(
    tx: Transaction, office: Office, plans: Sequence[Plan], paused: date | None, now: datetime
) -> list[Owed]:
    """Owe what still holds, in words; after a stall of days each message says that it is late."""
    people = {plan.to.cadre_id for plan in plans}  # who may have got something else since the plan
    left = await rationing.held(tx, office, now, people)
    due = await wording.worded(tx, office, _with_room(plans, left, office.today(now)), now)
    if paused is not None:
        due = catching_up.said_late(due, office, paused, office.today(now))
    until = office.hours.closes_at(office.local(now))
    today = office.today(now)
    made = (
        replace(
            one.message,
            account_id=one.to.account_id,
            kind=MessageKind.REMINDER,
            useful_until=until,
            counts_on=today,
        )
        for one in due
    )
    ids = await queueing.owe_each(tx, made, lane=Lane.PUSH, now=now, policy=office.policy)
    await reminders.add(tx, zip((one.keys for one in due), ids, strict=True), now)
    return due


async def planned(tx: Transaction, office: Office, now: datetime) -> list[Plan]:
    """Return what is owed at a moment: to units their tasks, to their superiors what is overdue.

    Of a unit where nobody can be reached the office is reminded. Nobody is told before their hour, nor more
    than a day has room for; the next tick finds what is left out.
    """
    tasks = await climbing.open_tasks(tx, office, now)
    people, known = await reminded(tx, tasks), await climbing.told(tx, office, now, tasks)
    snoozed = await snoozes.every(tx)
    due = [
        *_to_units(office, now, tasks, known=known, people=people, snoozed=snoozed),
        *await standing_in.to_office(tx, office, now, tasks, known=known, people=people),
        *await escalating.to_heads(tx, office, now, tasks, known=known, reminded=people, snoozed=snoozed),
        *await escalating.to_chiefs(tx, office, now, tasks, known=known),
        *await escalating.to_leaders(tx, office, now, tasks, known=known),
    ]
    hours = await own_hours.hours(tx, office, now)
    come = [one for one in due if one.asked or hours.has_come(one.to.cadre_id)]
    return _with_room(come, await rationing.ration(tx, office, now), office.today(now))


def _with_room(plans: Sequence[Plan], left: Ration, today: date) -> list[Plan]:
    """Return what the day has room for, and what was asked for."""
    return [one for one in plans if left.take(one.to.cadre_id, today) or one.asked]


async def _give_up_late_ones(store: Store, now: datetime) -> None:
    async with store.transaction() as tx:
        await stopping.stop(tx, now)
        late = await outcomes.give_up_useless(tx, now)
        await reminders.forget(tx, late)
        await summaries.forget(tx, late)
    if late:
        log.warning("messages_too_late", count=len(late))


async def reminded(tx: Transaction, tasks: Sequence[Open]) -> list[Recipient]:
    """Return who can be reached for the units: who reports, and where there is nobody, the head."""
    units = {task.organisation_id for task in tasks if task.organisation_id}
    everybody = await accounts.reporting_for(tx, units, (Role.FOCAL, Role.MEMBER)) if units else ()
    found = [one for one in everybody if one.reachable]  # who is back gets the rung that stands then
    alone = units - {one.organisation_id for one in found}
    heads = await accounts.reporting_for(tx, alone, (Role.HEAD,)) if alone else ()
    return found + [one for one in heads if one.reachable]


def _to_units(
    office: Office,
    now: datetime,
    tasks: Sequence[Open],
    *,
    known: Told,
    people: Sequence[Recipient],
    snoozed: putting_off.Snoozed,
) -> list[Plan]:
    today = office.today(now)
    due = climbing.reached(tasks, office, office.policy.to_unit, today)
    climbed = {d.task.id: d for d in (*due, *climbing.asked(tasks, office, today))}
    doers = _doers(tasks, people)
    found = []
    for one, held in _by_person(people, tasks, doers):
        own = putting_off.own_due(one.cadre_id, held, climbed, snoozed, office=office, now=now)
        own = [d for d in own if not known.has(d, one.cadre_id)]
        if one.cadre_id in known.today.get(UNIT_MARK, ()):
            own = _pressing(own, today)
        if own:
            is_asked = any(d.rung.asked for d in own)
            found.append(Plan(one, tuple(own), says=messages.reminder, asked=is_asked))
    return found


def _pressing(due: Sequence[Due], today: date) -> list[Due]:
    """Return what somebody is told who was reminded today: what can't wait, and what they asked for."""
    pressing = {d.task.id for d in due if d.task.due_on == today or d.rung.asked}
    return [d for d in due if d.task.id in pressing]


def _doers(tasks: Sequence[Open], people: Sequence[Recipient]) -> dict[int, int]:
    """Return by assignment the cadre in whose hands it is, where they can be reached in its unit still."""
    there = {(one.cadre_id, one.organisation_id) for one in people}
    return {
        task.id: task.in_hands_of
        for task in tasks
        if task.in_hands_of is not None and (task.in_hands_of, task.organisation_id) in there
    }


def _by_person(
    people: Sequence[Recipient], tasks: Sequence[Open], doers: Mapping[int, int]
) -> list[tuple[Recipient, list[Open]]]:
    """Group the tasks by who is reminded of them, most urgent first, at a person's first account."""
    first: dict[int, Recipient] = {}
    units: dict[int, set[str | None]] = defaultdict(set)
    for one in people:
        if first.setdefault(one.cadre_id, one).account_id == one.account_id:
            units[one.cadre_id].add(one.organisation_id)
    held: dict[str | None, list[int]] = defaultdict(list)
    for place, task in enumerate(tasks):
        held[task.organisation_id].append(place)
    return [
        (
            first[cadre_id],
            [
                tasks[place]
                for place in sorted(place for unit in own for place in held[unit])
                if doers.get(tasks[place].id, cadre_id) == cadre_id
            ],
        )
        for cadre_id, own in units.items()
    ]
