"""Draft changes: who changed what of a draft, when; append-only."""

from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import aliased

from bot.domain.assignments import Holding
from bot.domain.drafts import DraftTask, Holder
from bot.domain.edits import EditKind, edit_in
from bot.domain.meanwhile import OthersChange
from bot.domain.reading.model import Deadline, DeadlineKind, Place, Problem
from bot.store import problems
from bot.store.database import Transaction, insert_row
from bot.store.schema import cadres, draft_changes

DAYS = ("due", "remind_on", "anchor", "other", "suggested")


@dataclass(frozen=True)
class Snapshot:
    """A draft as it was: the number and day entered, and its tasks."""

    number: str | None
    issued_on: date | None
    asks: tuple[Problem, ...]  # of the document as a whole
    tasks: tuple[DraftTask, ...]


@dataclass(frozen=True)
class DraftChange:
    """One change; `by` is the cadre, None from the command line; `words` are what was typed or pressed."""

    conclusion_id: int
    by: int | None
    kind: str
    words: str
    changed_at: datetime
    undoes_id: int | None = None
    id: int | None = None


async def add(tx: Transaction, change: DraftChange, before: Snapshot, after: Snapshot) -> int:
    """Append a change with the tasks that it touched, as they were and as they are; return its id."""
    return await insert_row(
        tx,
        draft_changes,
        conclusion_id=change.conclusion_id,
        cadre_id=change.by,
        kind=change.kind,
        words=change.words,
        before=_json(before, after),
        after=_json(after, before),
        undoes_id=change.undoes_id,
        changed_at=change.changed_at,
    )


async def last(tx: Transaction, conclusion_id: int) -> DraftChange | None:
    """Return the newest change of a draft that stands: neither an undoing nor undone."""
    undoing = aliased(draft_changes)
    undone = select(undoing.c.undoes_id).where(undoing.c.undoes_id.is_not(None))
    standing = (
        select(draft_changes)
        .where(draft_changes.c.conclusion_id == conclusion_id, draft_changes.c.undoes_id.is_(None))
        .where(draft_changes.c.id.not_in(undone))
    )
    row = (await tx.execute(standing.order_by(draft_changes.c.id.desc()).limit(1))).one_or_none()
    return _change(row) if row else None


async def version(tx: Transaction, conclusion_id: int) -> int:
    """Return a number that grows with every change of a draft, undoing too; 0 before the first."""
    query = select(func.max(draft_changes.c.id)).where(draft_changes.c.conclusion_id == conclusion_id)
    return int((await tx.execute(query)).scalar_one() or 0)


async def by_others(
    tx: Transaction, conclusion_id: int, *, since: int, but: int | None
) -> tuple[OthersChange, ...]:
    """Return what anybody but one cadre changed of a draft since a version, in order."""
    others = draft_changes.c.cadre_id.is_distinct_from(but)
    query = (
        select(draft_changes, cadres.c.name)
        .outerjoin(cadres)
        .where(draft_changes.c.conclusion_id == conclusion_id, draft_changes.c.id > since, others)
        .where(draft_changes.c.kind.in_(list(EditKind)))
        .order_by(draft_changes.c.id)
    )
    return tuple(_by_other(row) for row in await tx.execute(query))


async def entered(tx: Transaction, conclusion_id: int) -> tuple[bool, bool]:
    """Return whether the office has entered the number, and whether the day of issue, of a draft."""
    columns = (draft_changes.c.before, draft_changes.c.after)
    rows = (await tx.execute(select(*columns).where(draft_changes.c.conclusion_id == conclusion_id))).all()
    number, day = (any(b[fact] != a[fact] for b, a in rows) for fact in ("number", "issued_on"))
    return number, day


async def undone(tx: Transaction, change_id: int, now: Snapshot) -> Snapshot:
    """Return a draft as it was before its newest standing change."""
    row = (await tx.execute(select(draft_changes).where(draft_changes.c.id == change_id))).one()
    tasks = list(now.tasks)
    for position, _ in reversed(row.after["tasks"]):
        del tasks[position]
    for position, kept in row.before["tasks"]:
        tasks.insert(position, _task(kept))
    issued_on = row.before["issued_on"]
    return Snapshot(
        number=row.before["number"],
        issued_on=date.fromisoformat(issued_on) if issued_on else None,
        asks=problems.from_json(row.before["asks"]),
        tasks=tuple(tasks),
    )


def _json(one: Snapshot, other: Snapshot) -> dict[str, Any]:  # Any: JSON
    """Return the head, and [position, task] of what one draft has and the other has not."""
    return {
        "number": one.number,
        "issued_on": one.issued_on.isoformat() if one.issued_on else None,
        "asks": problems.to_json(one.asks),
        "tasks": [[i, _kept(t)] for i, t in enumerate(one.tasks) if t not in other.tasks],
    }


def _kept(task: DraftTask) -> dict[str, Any]:  # Any: JSON
    kept = asdict(task) | {"problems": problems.to_json(task.problems)}
    if kept["deadline"]:
        kept["deadline"] |= {day: _iso(kept["deadline"][day]) for day in DAYS}
    return kept


def _task(kept: dict[str, Any]) -> DraftTask:  # Any: JSON
    deadline, place = kept["deadline"], kept["place"]
    return DraftTask(
        **kept
        | {
            "holders": tuple(Holder(**h | {"holding": Holding(h["holding"])}) for h in kept["holders"]),
            "deadline": _deadline(deadline) if deadline else None,
            "place": Place(**place) if place else None,
            "problems": problems.from_json(kept["problems"]),
        }
    )


def _deadline(kept: dict[str, Any]) -> Deadline:  # Any: JSON
    days = {day: date.fromisoformat(kept[day]) if kept[day] else None for day in DAYS}
    return Deadline(**kept | days | {"kind": DeadlineKind(kept["kind"])})


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _by_other(row: Row[Any]) -> OthersChange:
    edit = edit_in(row.words)
    was, made = ([task["ref"] for _, task in kept["tasks"]] for kept in (row.before, row.after))
    return OthersChange(
        row.name or "",
        EditKind(row.kind),
        refs=edit.refs if edit else (),
        made=tuple(made),
        gone=tuple(ref for ref in was if ref not in made),
        head=any(row.before[fact] != row.after[fact] for fact in ("number", "issued_on")),
    )


def _change(row: Row[Any]) -> DraftChange:
    return DraftChange(
        conclusion_id=row.conclusion_id,
        by=row.cadre_id,
        kind=row.kind,
        words=row.words,
        changed_at=row.changed_at,
        undoes_id=row.undoes_id,
        id=row.id,
    )
