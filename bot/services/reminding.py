"""Reminding: one message a person for every rung that falls due, each rung once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

import structlog

import messages
from bot.domain.chat import Lane
from bot.domain.ladder import UNIT
from bot.domain.office import Office
from bot.domain.people import Role
from bot.services import climbing, escalating, keeping_calendar, queueing, stopping
from bot.services.climbing import Due, Open, Owed
from bot.store import accounts, delegations, outcomes, reminders, summaries
from bot.store.accounts import Recipient
from bot.store.database import Store, Transaction
from bot.store.reminders import Key

log = structlog.get_logger()


async def tick(store: Store, office: Office, now: datetime) -> int:
    """Owe every reminder due at `now`; return to how many people. Outside office hours nobody.

    A reminder that could not be sent in its hours is given up: the rung that stands then takes its place.
    """
    await _give_up_late_ones(store, now)
    async with store.reading() as tx:
        office = await keeping_calendar.office_now(tx, office)
        if not office.hours.open_at(office.local(now), office.calendar):
            return 0
        if not await owed(tx, office, now):
            return 0
    async with store.transaction() as tx:
        return await remind(tx, office, now)


async def remind(tx: Transaction, office: Office, now: datetime) -> int:
    """Owe one message to each person with a rung due; return to how many people."""
    due = await owed(tx, office, now)
    for one in due:
        message = replace(one.message, useful_until=office.hours.closes_at(office.local(now)))
        delivery_id = await queueing.owe(tx, message, to=one.to.account_id, lane=Lane.PUSH, now=now)
        await reminders.add(tx, one.keys, delivery_id, now)
    return len(due)


async def owed(tx: Transaction, office: Office, now: datetime) -> list[Owed]:
    """Return what is owed at a moment: to units their tasks, to heads and the chief what is overdue."""
    tasks = await climbing.open_tasks(tx, office, now)
    due = climbing.reached(tasks, office, UNIT, office.today(now))
    people = await reminded(tx, tasks)
    return [
        *await _to_units(tx, office, now, due, people),
        *await escalating.to_heads(tx, office, now, tasks, people),
        *await escalating.to_chiefs(tx, office, now, tasks),
    ]


async def _give_up_late_ones(store: Store, now: datetime) -> None:
    async with store.transaction() as tx:
        await stopping.stop(tx, now)
        late = await outcomes.give_up_useless(tx, now)
        await reminders.forget(tx, late)
        await summaries.forget(tx, late)
    if late:
        log.warning("reminders_too_late", count=len(late))


async def reminded(tx: Transaction, tasks: Sequence[Open]) -> list[Recipient]:
    """Return who can be reached for the units: who reports, and where there is nobody, the head."""
    units = {task.card.organisation_id for task in tasks if task.card.organisation_id}
    everybody = await accounts.reporting_for(tx, units, (Role.FOCAL, Role.MEMBER)) if units else ()
    found = [one for one in everybody if one.reachable]  # who is back gets the rung that stands then
    alone = units - {one.organisation_id for one in found}
    heads = await accounts.reporting_for(tx, alone, (Role.HEAD,)) if alone else ()
    return found + [one for one in heads if one.reachable]


async def _to_units(
    tx: Transaction, office: Office, now: datetime, due: Sequence[Due], people: Sequence[Recipient]
) -> list[Owed]:
    sent = await reminders.sent(tx, [d.card.id for d in due])
    told = await reminders.told_between(tx, *office.day_of(now), UNIT.mark)
    today = office.today(now)
    by_person = _by_person(people, due, sent, await _doers(tx, due, people))
    # Who was reminded today is so again only of what can't wait for tomorrow.
    pressing = {
        one: [d for d in own if one.cadre_id not in told or d.task.due_on == today] for one, own in by_person
    }
    return [
        Owed(
            one,
            messages.reminder(office, one.name, [d.card for d in own], today),
            tuple(d.key(one.cadre_id) for d in own),
        )
        for one, own in pressing.items()
        if own
    ]


async def _doers(tx: Transaction, due: Sequence[Due], recipients: Sequence[Recipient]) -> dict[int, int]:
    """Return by assignment the cadre in whose hands it is, where they can be reached in its unit still."""
    given = await delegations.current(tx, [d.card.id for d in due])
    there = {(one.cadre_id, one.organisation_id) for one in recipients}
    return {
        d.card.id: given[d.card.id].to_cadre_id
        for d in due
        if d.card.id in given and (given[d.card.id].to_cadre_id, d.card.organisation_id) in there
    }


def _by_person(
    recipients: Sequence[Recipient], due: Sequence[Due], sent: frozenset[Key], doers: Mapping[int, int]
) -> list[tuple[Recipient, list[Due]]]:
    """Group what is not sent yet by person, most urgent first, at a person's first account."""
    first: dict[int, Recipient] = {}
    found: dict[int, list[Due]] = defaultdict(list)
    for recipient in recipients:
        first.setdefault(recipient.cadre_id, recipient)
        if first[recipient.cadre_id].account_id != recipient.account_id:
            continue
        own = [
            d
            for d in due
            if d.card.organisation_id == recipient.organisation_id
            if doers.get(d.card.id, recipient.cadre_id) == recipient.cadre_id
        ]
        found[recipient.cadre_id] += [d for d in own if d.key(recipient.cadre_id) not in sent]
    return [(first[cadre_id], sorted(items, key=_urgency)) for cadre_id, items in found.items()]


def _urgency(due: Due) -> tuple[date, int]:
    return due.task.due_on, due.card.id
