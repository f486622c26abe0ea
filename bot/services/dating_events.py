"""Dating events: the office enters an event's day, and the deadlines that wait for it follow."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

import messages
from bot.domain.assignments import AWAITS_THE_UNIT, TaskCard
from bot.domain.chat import Lane
from bot.domain.events import event_in, key_of
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.reading.model import BeforeDate, DeadlineKind
from bot.services import queueing, stopping, witnessing
from bot.store import accounts, assignments, events
from bot.store.database import Transaction


@dataclass(frozen=True)
class Awaited:
    """An event without a day, and the open tasks that wait for it."""

    name: str
    cards: tuple[TaskCard, ...]


@dataclass(frozen=True)
class Dated:
    """An event with its day, and the tasks whose deadline follows from it, as they stand now."""

    name: str
    held_on: date
    cards: tuple[TaskCard, ...]


@dataclass(frozen=True)
class By:
    """Who enters: a cadre by a message; neither from the command line."""

    cadre_id: int | None = None
    inbox_id: int | None = None


async def awaited(tx: Transaction) -> tuple[Awaited, ...]:
    """Return the events whose day the office has not entered, by name."""
    found: dict[str, list[TaskCard]] = defaultdict(list)
    names: dict[str, str] = {}
    for card in await assignments.open_of_kind(tx, DeadlineKind.EVENT):
        event = event_in(card.deadline_raw or "")
        if card.due_on is None and event.key:
            names.setdefault(event.key, event.name)
            found[event.key].append(card)
    return tuple(Awaited(names[key], tuple(found[key])) for key in sorted(found))


async def known(tx: Transaction) -> tuple[tuple[str, date], ...]:
    """Return the name and day of every event that the office has entered, by day."""
    return tuple((await events.held_on(tx)).values())


async def enter(
    tx: Transaction, name: str, day: date, rule: BeforeDate, *, by: By, office: Office, now: datetime
) -> Dated | None:
    """Store an event's day and move the deadlines that go by it; None where nothing waits for that event."""
    key = key_of(name)
    before = (await events.held_on(tx)).get(key)
    waiting = [card for card in await _of(tx, key) if _goes_by(card, before[1] if before else None, rule)]
    if not waiting and before is None:
        return None
    shown = event_in(waiting[0].deadline_raw or "").name if waiting else name
    await events.save(tx, key, shown, day, now)
    witnessing.witness(
        tx, Deed.EVENT_DATED, by=by.cadre_id, inbox_id=by.inbox_id, now=now, held_on=day.isoformat()
    )
    moved = await _move(tx, waiting, day, rule, now)
    await _tell(tx, office, shown, day, moved, now)
    return Dated(shown, day, moved)


async def follow(tx: Transaction, office: Office, now: datetime) -> int:
    """Give the deadlines that wait for an event whose day is known theirs; return how many."""
    rule = office.policy.before_date
    days = await events.held_on(tx)
    count = 0
    for each in await awaited(tx) if days else ():
        name, day = days.get(key_of(each.name), (each.name, None))
        if day is not None:
            moved = await _move(tx, each.cards, day, rule, now)
            await _tell(tx, office, name, day, moved, now)
            count += len(moved)
    return count


async def _of(tx: Transaction, key: str) -> list[TaskCard]:
    cards = await assignments.open_of_kind(tx, DeadlineKind.EVENT)
    return [card for card in cards if event_in(card.deadline_raw or "").key == key]


def _goes_by(card: TaskCard, before: date | None, rule: BeforeDate) -> bool:
    """Whether a deadline follows from the event: it has none, or the one that the day before gave it."""
    if card.state not in AWAITS_THE_UNIT:
        return False
    event = event_in(card.deadline_raw or "")
    return card.due_on is None or (before is not None and card.due_on == event.due_on(before, rule))


async def _move(
    tx: Transaction, cards: Sequence[TaskCard], day: date, rule: BeforeDate, now: datetime
) -> tuple[TaskCard, ...]:
    for card in cards:
        due_on = event_in(card.deadline_raw or "").due_on(day, rule)
        await assignments.move_due(tx, card.id, due_on)
    await stopping.stop(tx, now, [card.id for card in cards])
    return await assignments.get(tx, [card.id for card in cards])


async def _tell(
    tx: Transaction, office: Office, name: str, day: date, cards: Sequence[TaskCard], now: datetime
) -> None:
    """Tell who reports for the units, each once, of their own tasks."""
    units = {card.organisation_id for card in cards if card.organisation_id}
    own: dict[int, set[str | None]] = defaultdict(set)
    for one in await accounts.reporting_for(tx, units) if units else ():
        own[one.account_id].add(one.organisation_id)
    letters = [
        messages.event_told(
            office, name, day, [c for c in cards if c.organisation_id in theirs], account_id=account_id
        )
        for account_id, theirs in own.items()
    ]
    await queueing.owe_each(tx, letters, lane=Lane.PUSH, now=now, policy=office.policy)
