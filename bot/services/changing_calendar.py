"""Changing the calendar: days are asked for, entered after a yes with what they move, taken back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.calendar_changes import CalendarChange, Entry, Why
from bot.domain.calendar_table import Row
from bot.domain.office import Office
from bot.domain.reading.model import Rules
from bot.domain.working_days import WorkingCalendar
from bot.services import keeping_calendar
from bot.services.reckoning_again import Moved, reckon_again
from bot.store import calendar_changes, calendar_overrides
from bot.store.database import Transaction, trial

MOST_SHOWN = 5


@dataclass(frozen=True)
class By:
    """Who changes, at which account and by which message, with the rules and the office of now."""

    rules: Rules
    office: Office
    now: datetime
    cadre_id: int | None = None  # none: from the command line
    inbox_id: int | None = None
    account_id: int | None = None


@dataclass(frozen=True)
class Changed:
    """A change that is or would be done, and the open tasks whose deadline moves with it."""

    change: CalendarChange
    moved: tuple[Moved, ...]


async def propose(tx: Transaction, wished: Sequence[Entry], by: By) -> Changed | Why:
    """Keep a wish to enter days, and return what it would do; nothing is changed yet."""
    standing = await _standing(tx)
    differing = [entry for entry in wished if standing.get(entry.day, Entry(entry.day, None)) != entry]
    if not differing:
        return Why.SAME
    before = tuple(standing.get(entry.day, Entry(entry.day, None)) for entry in differing)
    change = CalendarChange(before, tuple(differing), by.now)
    change_id = await calendar_changes.add(tx, change, cadre_id=by.cadre_id, inbox_id=by.inbox_id)
    change = replace(change, id=change_id)
    async with trial(tx):
        moved = await _enter(tx, change, by)
    return Changed(change, moved)


async def confirm(tx: Transaction, change_id: int, by: By) -> Changed | Why:
    """Enter the days of a wish, if the table of days stands as it did then."""
    change = await calendar_changes.get(tx, change_id)
    if change is None:
        return Why.NOTHING
    if change.entered_at is not None:
        return Why.DONE
    if await _moved_on(tx, change.before):
        return Why.MOVED
    await calendar_changes.note_entered(tx, change.id, by.now)
    return Changed(change, await _enter(tx, change, by))


async def undo(tx: Transaction, change_id: int | None, by: By) -> Changed | Why:
    """Take a change back, None: the newest that stands; not where its days were changed since."""
    if change_id is None:
        last = [one for one in await newest(tx) if one.undone_at is None]
        change_id = last[0].id if last else 0
    change = await calendar_changes.get(tx, change_id)
    if change is None or change.entered_at is None or change.undone_at is not None:
        return Why.NOTHING
    if await _moved_on(tx, change.after):
        return Why.MOVED
    await calendar_changes.note_undone(tx, change.id, by.now)
    return Changed(change.back, await _enter(tx, change.back, by))


async def newest(tx: Transaction) -> tuple[CalendarChange, ...]:
    """Return the newest changes that were entered."""
    return await calendar_changes.newest(tx, MOST_SHOWN)


async def days(tx: Transaction) -> tuple[Row, ...]:
    """Return the office's own days."""
    return await calendar_overrides.every(tx)


async def _standing(tx: Transaction) -> dict[object, Entry]:
    return {row.day: Entry(row.day, row.worked, row.source) for row in await calendar_overrides.every(tx)}


async def _moved_on(tx: Transaction, entries: Sequence[Entry]) -> bool:
    standing = await _standing(tx)
    return any(standing.get(entry.day, Entry(entry.day, None)) != entry for entry in entries)


async def _enter(tx: Transaction, change: CalendarChange, by: By) -> tuple[Moved, ...]:
    """Let the days be as they are after a change; deadlines follow, and the rest of the office is told."""
    entered = tuple(Row(e.day, e.worked, e.source) for e in change.after if e.worked is not None)
    await calendar_overrides.forget(tx, [e.day for e in change.after if e.worked is None])
    await keeping_calendar.enter(tx, entered, by.now, by=by.cadre_id, inbox_id=by.inbox_id)
    touched = {entry.day for entry in change.after}
    own = {day: worked for day, worked in by.rules.calendar.overrides.items() if day not in touched}
    calendar = WorkingCalendar(own | {row.day: row.worked for row in entered})
    return await reckon_again(
        tx,
        by.rules,
        replace(by.rules, calendar=calendar),
        office=replace(by.office, calendar=calendar),
        now=by.now,
        but=by.account_id,
    )
