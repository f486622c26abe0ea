"""Dating events: the office enters an event's day, and the deadlines that wait for it follow."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

import messages
from bot.domain.assignments import AWAITS_THE_UNIT, TaskCard
from bot.domain.chat import Lane
from bot.domain.events import ONE_DAY, alike, event_in, key_of
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
    """An event with its day, None where it was put off; and the tasks that go by it, as they stand now.

    `before`: the day that those tasks went by. `kept`: how many keep the deadline of a time that is past.
    """

    name: str
    held_on: date | None
    cards: tuple[TaskCard, ...]
    before: date | None = None
    kept: int = 0


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
    tx: Transaction, name: str, day: date | None, rule: BeforeDate, *, by: By, office: Office, now: datetime
) -> Dated | None:
    """Store an event's day, None: put off, and move the deadlines that go by it.

    A deadline of a time that is past stays: an extension moves it. None where nothing waits for that event.
    """
    key = await _key(tx, name)
    earlier = (await events.held_on(tx)).get(key)
    before = earlier[1] if earlier else None
    of_it = [card for card in await _of(tx, key) if card.state in AWAITS_THE_UNIT]
    new = [card for card in of_it if card.due_on is None and _is_given_by(card, day, office)]
    dated = [card for card in of_it if before is not None and card.due_on == _due_on(card, before, rule)]
    if not of_it and earlier is None:
        return None
    is_past = before is not None and before < office.today(now)
    moving = new if is_past else new + dated
    shown = event_in(of_it[0].deadline_raw or "").name if of_it else name
    await (events.save(tx, key, shown, day, now) if day else events.remove(tx, key))
    held_on = day.isoformat() if day else ""
    witnessing.witness(tx, Deed.EVENT_DATED, by=by.cadre_id, inbox_id=by.inbox_id, now=now, held_on=held_on)
    moved = await _move(tx, moving, day, rule, now)
    done = Dated(shown, day, moved, None if is_past else before, len(dated) if is_past else 0)
    await _tell(tx, office, done, now)
    return done


async def follow(tx: Transaction, office: Office, now: datetime) -> int:
    """Give the deadlines that wait for an event whose day is known theirs; return how many."""
    rule = office.policy.before_date
    days = await events.held_on(tx)
    count = 0
    for each in await awaited(tx) if days else ():
        name, day = days.get(key_of(each.name), (each.name, None))
        eve = day - ONE_DAY if day else None  # "giao ban tuần sau" of a paper of that very day is the next
        waiting = [card for card in each.cards if _is_given_by(card, eve, office)]
        if waiting:
            moved = await _move(tx, waiting, day, rule, now)
            await _tell(tx, office, Dated(name, day, moved), now)
            count += len(moved)
    return count


async def _key(tx: Transaction, name: str) -> str:
    """Return the key of the event that is meant: of that very name, else the only one of a name alike."""
    names = [each.name for each in await awaited(tx)] + [known_name for known_name, _ in await known(tx)]
    key, keys = key_of(name), {key_of(each) for each in names if alike(each) == alike(name)}
    return keys.pop() if key not in keys and len(keys) == 1 else key


async def _of(tx: Transaction, key: str) -> list[TaskCard]:
    cards = await assignments.open_of_kind(tx, DeadlineKind.EVENT)
    return [card for card in cards if event_in(card.deadline_raw or "").key == key]


def _is_given_by(card: TaskCard, day: date | None, office: Office) -> bool:
    """Whether a task was given by an event's day: last year's "giao ban quý IV" is another one."""
    return day is not None and card.given_at is not None and office.today(card.given_at) <= day


def _due_on(card: TaskCard, day: date | None, rule: BeforeDate) -> date | None:
    return event_in(card.deadline_raw or "").due_on(day, rule) if day else None


async def _move(
    tx: Transaction, cards: Sequence[TaskCard], day: date | None, rule: BeforeDate, now: datetime
) -> tuple[TaskCard, ...]:
    for card in cards:
        await assignments.move_due(tx, card.id, _due_on(card, day, rule))
    await stopping.stop(tx, now, [card.id for card in cards])
    return await assignments.get(tx, [card.id for card in cards])


async def _tell(tx: Transaction, office: Office, done: Dated, now: datetime) -> None:
    """Tell who reports for the units, each once, of their own tasks."""
    units = {card.organisation_id for card in done.cards if card.organisation_id}
    own: dict[int, set[str | None]] = defaultdict(set)
    for one in await accounts.reporting_for(tx, units) if units else ():
        own[one.account_id].add(one.organisation_id)
    letters = [
        messages.event_told(
            office,
            replace(done, cards=tuple(c for c in done.cards if c.organisation_id in theirs)),
            account_id=account_id,
        )
        for account_id, theirs in own.items()
    ]
    await queueing.owe_each(tx, letters, lane=Lane.PUSH, now=now, policy=office.policy)
