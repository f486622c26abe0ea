"""Directing: what a superior wants done about overdue tasks is noted, and the office has it to do."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.assignments import AWAITS_THE_UNIT, TaskCard
from bot.domain.decisions import Decision, Verb, day_in
from bot.domain.directions import OPENS, PAUSING, Direction, Measure, chosen, may_direct, places
from bot.domain.journal import Deed
from bot.domain.lookup import Lookup, Unknown
from bot.domain.matters import Kind
from bot.domain.office import Office
from bot.domain.people import Person
from bot.domain.rights import Right
from bot.domain.task_numbers import is_of
from bot.services import deciding, witnessing
from bot.services.settling import Decided, Undecided, Why
from bot.store import assignments, matters, organisations
from bot.store.database import Transaction


class Left(StrEnum):
    """Why a task is left as it is."""

    NO_RIGHT = "no_right"
    NOT_OPEN = "not_open"  # it was reported or closed meanwhile
    ALREADY = "already"  # somebody has asked for the same, and it waits
    PAUSED = "paused"
    EXTENDED = "extended"  # there is more time already


@dataclass(frozen=True)
class Directed:
    """What was noted: each task with its matter; and what was left as it is, and why."""

    noted: tuple[tuple[TaskCard, int], ...] = ()
    left: tuple[tuple[TaskCard, Left], ...] = ()


@dataclass(frozen=True)
class Extended:
    """What got another deadline, and what was left as it is, and why."""

    decided: tuple[Decided, ...] = ()
    left: tuple[tuple[TaskCard, Left], ...] = ()


@dataclass(frozen=True)
class Directing:
    """Who directs, in which message and words, at which moment of which day."""

    by: Person
    words: str
    inbox_id: int
    now: datetime
    today: date


async def direct(
    tx: Transaction,
    direction: Direction,
    ids: Sequence[int],
    how: Directing,
    *,
    new_due_on: date | None = None,
) -> Directed:
    """Open what the office has to do about each task that is open still; each once.

    `new_due_on`: the day that is wished for of an extension.
    """
    kind = OPENS[direction.measure]
    noted, left = [], []
    for assignment_id in sorted(set(ids)):
        card = await _locked(tx, assignment_id)
        if card is None:
            continue
        why = await _refused(tx, card, direction.measure, kind, how, wished=new_due_on)
        if why is not None:
            left.append((card, why))
            continue
        noted.append((card, await _open(tx, card, kind, how, new_due_on)))
    return Directed(tuple(noted), tuple(left))


async def extend(
    tx: Transaction, ids: Sequence[int], direction: Direction, how: Directing, office: Office
) -> Extended | Undecided:
    """Give tasks another deadline: the day named, else the day that its unit has asked for.

    Where a day is lacking for one of them nothing changes.
    """
    why = await _why_no_day(tx, ids, direction, how.today)
    if why is not None:
        return Undecided(why)
    decided, left = [], []
    for assignment_id in sorted(set(ids)):
        card = await _locked(tx, assignment_id)
        if card is None:
            continue
        if card.state not in AWAITS_THE_UNIT:
            left.append((card, Left.NOT_OPEN))
        elif not how.by.may(Right.DECIDE):
            left.append((card, Left.NO_RIGHT))
        else:
            decided.append(await _grant(tx, card, direction, how, office))
    return Extended(tuple(decided), tuple(left))


async def _why_no_day(tx: Transaction, ids: Sequence[int], direction: Direction, today: date) -> Why | None:
    if direction.words:
        day = day_in(direction.words, today)
        return Why.NO_DAY if day is None else Why.PAST_DAY if day < today else None
    waiting = await matters.waiting_of(tx, ids)
    asked = {matter.assignment_id for matter in waiting if matter.kind is Kind.EXTENSION}
    awaits = {card.id for card in await assignments.get(tx, ids) if card.state in AWAITS_THE_UNIT}
    return Why.NO_DAY if awaits - asked else None


async def _grant(
    tx: Transaction, card: TaskCard, direction: Direction, how: Directing, office: Office
) -> Decided:
    waiting = await matters.waiting_of(tx, [card.id])
    asked = next((matter for matter in waiting if matter.kind is Kind.EXTENSION), None)
    matter_id = asked.id if asked else await _open(tx, card, Kind.EXTENSION, how)
    done = await deciding.decide(
        tx,
        matter_id,
        Decision(Verb.GRANT, direction.words),
        by=how.by,
        inbox_id=how.inbox_id,
        office=office,
        now=how.now,
    )
    assert isinstance(done, Decided), "the matter waits, and its day is known"
    return done


async def cards(
    tx: Transaction, direction: Direction, ids: Sequence[int], by: Person
) -> tuple[TaskCard, ...]:
    """Return the tasks among `ids` that are open still and that a person may direct so."""
    rests = {Measure.PAUSE: (False,), Measure.RESUME: (True,)}.get(direction.measure, (False, True))
    found = await assignments.get(tx, ids)
    return tuple(
        card
        for card in found
        if card.state in AWAITS_THE_UNIT and card.paused in rests and may_direct(by, card, Measure.MEETING)
    )


async def units(tx: Transaction, direction: Direction, today: date) -> tuple[str, ...] | None:
    """Return the units whose tasks are meant, empty where none is named; None where nobody knows which."""
    if not direction.unit:
        return ()
    found = Lookup(await organisations.directory(tx), today).ids(direction.unit)
    return None if isinstance(found, Unknown) else found


async def named(
    tx: Transaction, direction: Direction, by: Person, of: Collection[str] = ()
) -> tuple[TaskCard, ...]:
    """Return what waits for its unit under the numbers that a direction names; only what rests, to go on.

    `of`: the units meant, every one where that is empty.
    """
    found = [
        card
        for card in await assignments.of_refs(tx, direction.refs)
        if card.state in AWAITS_THE_UNIT and is_of(card, direction.document)
        if not of or card.organisation_id in of
        if may_direct(by, card, direction.measure)
    ]
    resting = [card for card in found if card.paused and direction.measure is Measure.RESUME]
    return tuple(resting or found)


async def keep(tx: Transaction, ids: Sequence[int]) -> None:
    """Let nobody else change some tasks before ours is stored: all at once, so that none wait in a circle."""
    await assignments.of_task(tx, *ids)


async def is_of_others(tx: Transaction, ids: Sequence[int], of: Collection[str]) -> bool:
    """Whether units are named that do not hold each of some tasks; `of` empty: none is."""
    return bool(of) and any(card.organisation_id not in of for card in await assignments.get(tx, ids))


async def shown(
    tx: Transaction, direction: Direction, ids: Sequence[int], of: Collection[str] = ()
) -> tuple[list[int], tuple[int, ...]]:
    """Return what somebody was shown, and what of it is meant, empty where that is to be asked.

    `of`: the units meant, every one where that is empty.
    """
    if not of and (direction.measure not in PAUSING or len(ids) < 2):
        return list(ids), chosen(direction, ids)
    found = [card for card in await assignments.get(tx, ids) if not of or card.organisation_id in of]
    among = [card.id for card in found]
    if direction.places:
        return among, chosen(direction, ids)
    rests = direction.measure in PAUSING and len(places(found)) == 1
    return among, chosen(direction, among) or (tuple(among) if rests else ())


async def agenda(tx: Transaction) -> tuple[deciding.Waits, ...]:
    """Return what stands on the next meeting's list, the oldest first."""
    return tuple(row for row in await deciding.waiting(tx) if row.matter.kind is Kind.MEETING)


async def _refused(
    tx: Transaction, card: TaskCard, measure: Measure, kind: Kind, how: Directing, *, wished: date | None
) -> Left | None:
    if not may_direct(how.by, card, measure):
        return Left.NO_RIGHT
    if card.state not in AWAITS_THE_UNIT:
        return Left.NOT_OPEN
    if card.paused:
        return Left.PAUSED
    if card.extended and card.due_on is not None and card.due_on >= (wished or how.today):
        return Left.EXTENDED
    waiting = await matters.waiting_of(tx, [card.id])
    return Left.ALREADY if any(matter.kind is kind for matter in waiting) else None


async def _locked(tx: Transaction, assignment_id: int) -> TaskCard | None:
    """Return an assignment that nobody else changes meanwhile, as whoever reports of it keeps it."""
    together = await assignments.of_task(tx, assignment_id)
    return next((card for card in together if card.id == assignment_id), None)


async def _open(
    tx: Transaction, card: TaskCard, kind: Kind, how: Directing, new_due_on: date | None = None
) -> int:
    matter_id = await matters.add(
        tx,
        kind,
        cadre_id=how.by.cadre_id,
        words=how.words,
        now=how.now,
        inbox_id=how.inbox_id,
        assignment_id=card.id,
        new_due_on=new_due_on,
    )
    by, inbox_id = how.by.cadre_id, how.inbox_id
    witnessing.witness(tx, Deed.DIRECTED, by=by, inbox_id=inbox_id, now=how.now, matter=matter_id)
    return matter_id
