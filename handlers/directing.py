"""What a superior answers to what is overdue: remind in writing, put it on the meeting's list, more time."""

import re
from collections.abc import Sequence
from datetime import date, datetime

import messages
from bot.domain.chat import Message
from bot.domain.decisions import day_in, matter_in
from bot.domain.directions import PAUSING, Direction, Measure, direction_in, is_certain
from bot.domain.letters import bare
from bot.domain.rights import Right
from bot.services import asking, deciding, directing, reaching, resuming
from bot.services.directing import Directing
from bot.services.settling import Undecided, Why
from bot.services.visiting import NO_TASK, Visit, numbered
from bot.store.database import Transaction
from handlers import pausing, reports, telling_units
from handlers.acting import Act, Handler
from messages.matters import choices_of

PAGE = re.compile(r"giao ban trang (\d{1,4})")


async def agenda(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """List what stands on the next meeting's list, a page of it."""
    match = PAGE.fullmatch(bare(visit.text))
    rows = await directing.agenda(tx)
    page = int(match[1]) if match else 1
    return [messages.agenda(visit.office, rows, visit.office.today(now), page=page)]


def wanted(visit: Visit) -> Act | None:
    """Return what to do where a superior directs overdue tasks; None when the words are something else."""
    if PAGE.fullmatch(bare(visit.text)):
        return Act(Right.OVERSEE, agenda)
    direction = direction_in(visit.text)
    if direction is None or not visit.speaker.may(Right.DIRECT):
        return None
    if direction.measure is Measure.EXTENSION and not visit.speaker.may_for(Right.DIRECT, None):
        return None  # a head asks for more time as the unit does
    named = direction.ids or direction.refs
    if direction.measure in PAUSING:
        if not visit.speaker.may(Right.DECIDE) and visit.speaker.may(Right.REPORT):
            return None  # a unit tells what stops it, or that it goes on
        return Act(Right.DECIDE, _with(direction)) if named or _shows_tasks(visit, direction) else None
    return Act(Right.DIRECT, _with(direction)) if named or _shows_overdue(visit) else None


def continuing(beginning: str, visit: Visit) -> Act | None:
    """Take words as the day that the speaker was asked for; None when they are none."""
    direction = direction_in(f"{beginning} {visit.text}")
    return Act(Right.DIRECT, _with(direction)) if direction else None


def _shows_overdue(visit: Visit) -> bool:
    """Whether the message in sight offers to direct what it is about."""
    offered = visit.in_sight.choices if visit.in_sight else ()
    return any(direction_in(choice.says) is not None for choice in offered)


def _shows_tasks(visit: Visit, direction: Direction) -> bool:
    """Whether the message in sight is about tasks; numbers are meant for one that offers to direct them."""
    if visit.in_sight is None or direction.places:
        return _shows_overdue(visit)
    return bool(visit.in_sight.about) or matter_in(visit.in_sight.choices) is not None


async def _meant(
    tx: Transaction, visit: Visit, direction: Direction, of: tuple[str, ...]
) -> tuple[tuple[int, ...], list[int]]:
    """Return which tasks are meant, none where that is to be asked, and of which it can be asked."""
    if direction.ids:
        return direction.ids, []
    if direction.refs:
        cards = await directing.named(tx, direction, visit.speaker, of)
        ids = [card.id for card in cards]
        others = [i for i in _in_list(visit, direction) if i not in ids]
        certain = is_certain(direction, cards) and not others
        return (tuple(ids) if certain else ()), [*others, *ids]
    said = visit.in_sight
    shown = [i for i in _listed(visit) if i != NO_TASK]
    if said and not shown and (matter_id := matter_in(said.choices)) is not None:
        found = await deciding.find(tx, matter_id)
        shown = [found.card.id] if found and found.card else []
    shown, meant = await directing.shown(tx, direction, shown, of)
    return meant, shown


def _listed(visit: Visit) -> tuple[int, ...]:
    """Return the tasks of the message in sight, by the numbers that it has for them."""
    said = visit.in_sight
    return (numbered(said) or said.about) if said else ()


def _in_list(visit: Visit, direction: Direction) -> list[int]:
    """Return what the list in sight has under the numbers of tasks, where they may be its own."""
    shown = _listed(visit) if direction.loose else ()
    placed = {str(place): i for place, i in enumerate(shown, 1) if i != NO_TASK and len(shown) > 1}
    return [placed[ref] for ref in direction.refs if ref in placed]


def _with(direction: Direction) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        await asking.drop(tx, visit.account.id)
        of = await directing.units(tx, direction, visit.office.today(now))
        if of is None:
            return [messages.decision_not_done(visit.office, Why.UNKNOWN_UNIT)]
        ids, shown = await _meant(tx, visit, direction, of)
        if await directing.is_of_others(tx, ids, of):
            return [messages.decision_not_done(visit.office, Why.OTHER_UNIT)]
        if direction.measure is Measure.RESUME and await _reports(tx, visit, ids or shown):
            return await reports.report(tx, visit, now)
        if not ids:
            cards = await directing.cards(tx, direction, shown, visit.speaker)
            return [messages.ask_direction(visit.office, direction, cards)]
        await directing.keep(tx, ids)
        if direction.measure in PAUSING:
            return await pausing.run(tx, visit, direction, ids, now)
        if direction.measure is Measure.EXTENSION and not _only_wishes(visit):
            return await _extend(tx, visit, direction, ids, now)
        if direction.measure is Measure.EXTENSION:
            return await _wish_for_time(tx, visit, direction, ids, now)
        return await _note(tx, visit, direction, ids, now)

    return run


async def _reports(tx: Transaction, visit: Visit, ids: Sequence[int]) -> bool:
    """Whether the speaker, a chief with a unit's post, tells that its work goes on: of nothing that rests."""
    if visit.speaker.may(Right.REPORT):
        return not any([await resuming.of(tx, assignment_id) for assignment_id in ids])
    return False


def _only_wishes(visit: Visit) -> bool:
    """Whether the speaker, as a leader does, directs every unit but leaves deadlines to the chief."""
    return visit.speaker.may_for(Right.DIRECT, None) and not visit.speaker.may(Right.DECIDE)


async def _note(
    tx: Transaction,
    visit: Visit,
    direction: Direction,
    ids: tuple[int, ...],
    now: datetime,
    *,
    new_due_on: date | None = None,
) -> list[Message]:
    """Note what is wished for, and tell the office."""
    done = await directing.direct(tx, direction, ids, _how(visit, now), new_due_on=new_due_on)
    told = await _to_office(tx, visit, direction, done, now, until=new_due_on) if done.noted else []
    return [messages.directed(visit.office, direction.measure, done.noted, done.left), *told]


async def _wish_for_time(
    tx: Transaction, visit: Visit, direction: Direction, ids: tuple[int, ...], now: datetime
) -> list[Message]:
    """Lay a wish for more time before the chief; the day is asked for where none is named."""
    today = visit.office.today(now)
    day = day_in(direction.words, today) if direction.words else None
    if day is None:
        await _expect_day(tx, visit, direction, ids, now)
        return [messages.ask_day(visit.office)]
    if day < today:
        return [messages.decision_not_done(visit.office, Why.PAST_DAY, None)]
    return await _note(tx, visit, direction, ids, now, new_due_on=day)


async def _expect_day(
    tx: Transaction, visit: Visit, direction: Direction, ids: tuple[int, ...], now: datetime
) -> None:
    named = " ".join(f"#{i}" for i in ids)
    await deciding.expect(tx, visit.account.id, f"{named} {direction.says}", now)


async def _extend(
    tx: Transaction, visit: Visit, direction: Direction, ids: tuple[int, ...], now: datetime
) -> list[Message]:
    """Give each task more time; several only where the day is known."""
    done = await directing.extend(tx, ids, direction, _how(visit, now), visit.office)
    if isinstance(done, Undecided) and done.why is Why.NO_DAY:
        await _expect_day(tx, visit, direction, ids, now)
        return [messages.ask_day(visit.office)]
    if isinstance(done, Undecided):
        return [messages.decision_not_done(visit.office, done.why, None)]
    if len(done.decided) == 1 and not done.left:
        return await telling_units.of(tx, visit, done.decided[0], now)
    if not done.decided and len(done.left) == 1:
        return [messages.not_directed(visit.office, done.left[0][1])]
    return await telling_units.of_more_time(tx, visit, done, now)


async def _to_office(
    tx: Transaction,
    visit: Visit,
    direction: Direction,
    done: directing.Directed,
    now: datetime,
    *,
    until: date | None,
) -> list[Message]:
    """Tell the office, but who speaks, what it has to do; one thing it can settle at once."""
    office = await reaching.office(tx, but=visit.account.id)
    single = await deciding.find(tx, done.noted[0][1]) if len(done.noted) == 1 else None
    return [
        messages.direction_told(
            visit.office,
            visit.speaker.name,
            direction.measure,
            [card for card, _ in done.noted],
            now,
            until=until,
            account_id=account_id,
            choices=choices_of(single.matter, decides=account_id in office.deciding) if single else (),
        )
        for account_id in office.account_ids
    ]


def _how(visit: Visit, now: datetime) -> Directing:
    return Directing(visit.speaker, visit.said, visit.inbox_id, now, visit.office.today(now))
