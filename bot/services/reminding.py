"""Reminding: one message a person for every rung that falls due, each rung once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import structlog

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Lane
from bot.domain.ladder import Rung, horizon, rung_due
from bot.domain.office import Office
from bot.services import keeping_calendar, queueing
from bot.store import accounts, assignments, delegations, outcomes, reminders
from bot.store.accounts import Recipient
from bot.store.database import Store, Transaction
from bot.store.reminders import Key

log = structlog.get_logger()


@dataclass(frozen=True)
class Due:
    """An assignment with the rung it has reached."""

    card: TaskCard
    rung: Rung

    def key(self, cadre_id: int) -> Key:
        """What makes this reminder to that person unique."""
        assert self.card.due_on is not None, "a rung has a deadline"
        return self.card.id, cadre_id, self.card.due_on, self.rung.name


async def tick(store: Store, office: Office, now: datetime) -> int:
    """Owe every reminder due at `now`; return to how many people. Outside office hours nobody.

    A reminder that could not be sent in its hours is given up: the rung that stands then takes its place.
    """
    await _give_up_late_ones(store, now)
    async with store.reading() as tx:
        office = await keeping_calendar.office_now(tx, office)
        if not office.hours.open_at(office.local(now), office.calendar):
            return 0
        if not await _owed(tx, office, now):
            return 0
    async with store.transaction() as tx:
        return await remind(tx, office, now)


async def remind(tx: Transaction, office: Office, now: datetime) -> int:
    """Owe one message to each person with a rung due, most urgent task first; return to how many people."""
    owed = await _owed(tx, office, now)
    for recipient, due in owed:
        ordered = sorted(due, key=lambda d: (d.card.due_on, d.card.id))
        today = office.today(now)
        message = messages.reminder(office, recipient.name, [d.card for d in ordered], today)
        message = replace(message, useful_until=office.hours.closes_at(office.local(now)))
        delivery_id = await queueing.owe(tx, message, to=recipient.account_id, lane=Lane.PUSH, now=now)
        await reminders.add(tx, [d.key(recipient.cadre_id) for d in ordered], delivery_id, now)
    return len(owed)


async def _give_up_late_ones(store: Store, now: datetime) -> None:
    async with store.transaction() as tx:
        late = await outcomes.give_up_useless(tx, now)
        await reminders.forget(tx, late)
    if late:
        log.warning("reminders_too_late", count=len(late))


async def _owed(tx: Transaction, office: Office, now: datetime) -> list[tuple[Recipient, list[Due]]]:
    due = await _due(tx, office, now)
    units = {d.card.organisation_id for d in due if d.card.organisation_id}
    everybody = await accounts.reporting_for(tx, units) if units else ()
    recipients = [r for r in everybody if r.reachable]  # who is back gets the rung that stands then
    sent = await reminders.sent(tx, [d.card.id for d in due])
    return _by_person(recipients, due, sent, await _doers(tx, due, recipients))


async def _doers(tx: Transaction, due: Sequence[Due], recipients: Sequence[Recipient]) -> dict[int, int]:
    """Return by assignment the cadre in whose hands it is, where they can be reached in its unit still."""
    given = await delegations.current(tx, [d.card.id for d in due])
    there = {(one.cadre_id, one.organisation_id) for one in recipients}
    return {
        d.card.id: given[d.card.id].to_cadre_id
        for d in due
        if d.card.id in given and (given[d.card.id].to_cadre_id, d.card.organisation_id) in there
    }


async def _due(tx: Transaction, office: Office, now: datetime) -> list[Due]:
    today = office.today(now)
    found = []
    cards = await assignments.to_remind(tx, horizon(today))
    handed = await delegations.current(tx, [card.id for card in cards])
    for card in cards:
        if card.due_on is None or card.given_at is None:
            continue
        told_at = handed[card.id].delegated_at if card.id in handed else card.given_at
        since = office.today(max(told_at, card.given_at))
        rung = rung_due(card.due_on, since=since, today=today, calendar=office.calendar)
        if rung is not None:
            found.append(Due(card, rung))
    return found


def _by_person(
    recipients: Sequence[Recipient], due: Sequence[Due], sent: frozenset[Key], doers: Mapping[int, int]
) -> list[tuple[Recipient, list[Due]]]:
    """Group what is not sent yet by person; a person with several accounts gets it at the first."""
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
    return [(first[cadre_id], items) for cadre_id, items in found.items() if items]
