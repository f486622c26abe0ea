"""Calendar changes: every change of the office's days that was asked for, entered or taken back."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, Select, select, update

from bot.domain.calendar_changes import CalendarChange, Entry
from bot.store.database import Transaction, insert_row
from bot.store.schema import cadres, calendar_changes


async def add(tx: Transaction, change: CalendarChange, *, cadre_id: int | None, inbox_id: int | None) -> int:
    """Store a change that is asked for; return its id."""
    made = {"cadre_id": cadre_id, "inbox_id": inbox_id, "asked_at": change.asked_at}
    entries = {"before": _kept(change.before), "after": _kept(change.after)}
    return await insert_row(tx, calendar_changes, **entries, **made)


async def get(tx: Transaction, change_id: int) -> CalendarChange | None:
    """Return a change; nobody else enters it or takes it back before the transaction ends."""
    query = _changes().where(calendar_changes.c.id == change_id).with_for_update(of=calendar_changes)
    row = (await tx.execute(query)).one_or_none()
    return _change(row) if row else None


async def newest(tx: Transaction, most: int) -> tuple[CalendarChange, ...]:
    """Return the newest changes that were entered, the newest first."""
    entered = _changes().where(calendar_changes.c.entered_at.is_not(None))
    latest = entered.order_by(calendar_changes.c.entered_at.desc(), calendar_changes.c.id.desc()).limit(most)
    return tuple(_change(row) for row in await tx.execute(latest))


async def note_entered(tx: Transaction, change_id: int, now: datetime) -> None:
    """Note that a change holds from now on."""
    await tx.execute(_of(change_id).values(entered_at=now))


async def note_undone(tx: Transaction, change_id: int, now: datetime) -> None:
    """Note that a change was taken back."""
    await tx.execute(_of(change_id).values(undone_at=now))


def _of(change_id: int) -> Any:  # Any: an update, whose type SQLAlchemy spells out long
    return update(calendar_changes).where(calendar_changes.c.id == change_id)


def _changes() -> Select[Any]:  # Any: every column
    return select(calendar_changes, cadres.c.name.label("by")).select_from(calendar_changes.outerjoin(cadres))


def _change(row: Row[Any]) -> CalendarChange:  # Any: every column
    return CalendarChange(
        before=_read(row.before),
        after=_read(row.after),
        asked_at=row.asked_at,
        id=row.id,
        by=row.by,
        entered_at=row.entered_at,
        undone_at=row.undone_at,
    )


def _kept(entries: Sequence[Entry]) -> list[dict[str, Any]]:  # Any: JSON
    return [{"day": e.day.isoformat(), "worked": e.worked, "source": e.source} for e in entries]


def _read(kept: Sequence[dict[str, Any]]) -> tuple[Entry, ...]:  # Any: JSON
    return tuple(Entry(date.fromisoformat(k["day"]), k["worked"], k["source"]) for k in kept)
