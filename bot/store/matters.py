"""Matters: what waits for the office, and how it was settled."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select, update

from bot.domain.matters import DECIDED_BY, Closing, Kind, Matter
from bot.store.database import Transaction, insert_row
from bot.store.schema import cadres, matters, organisations

_CLOSERS = cadres.alias("closers")
_MATTERS = (
    select(matters, cadres.c.name, _CLOSERS.c.name.label("closer"), organisations.c.name.label("receiver"))
    .select_from(
        matters.join(cadres, cadres.c.id == matters.c.cadre_id)
        .outerjoin(_CLOSERS, _CLOSERS.c.id == matters.c.closed_by)
        .outerjoin(organisations, organisations.c.id == matters.c.to_organisation_id)
    )
    .order_by(matters.c.id)
)
_WAITS = matters.c.closing.is_(None)  # in these words, for the index ix_matters_waiting holds just these rows


@dataclass(frozen=True)
class Settled:
    """How a matter is settled: by which cadre (None: by no person), in which message."""

    closing: Closing
    at: datetime
    inbox_id: int | None
    by: int | None = None
    answer: str = ""
    due_before: date | None = None
    due_after: date | None = None
    to_organisation_id: str | None = None


async def add(
    tx: Transaction,
    kind: Kind,
    *,
    cadre_id: int,
    words: str,
    now: datetime,
    inbox_id: int | None,
    assignment_id: int | None = None,
    report_id: int | None = None,
    new_due_on: date | None = None,
) -> int:
    """Open a matter and return its id."""
    return await insert_row(
        tx,
        matters,
        kind=kind,
        assignment_id=assignment_id,
        cadre_id=cadre_id,
        status_report_id=report_id,
        inbox_id=inbox_id,
        words=words,
        new_due_on=new_due_on,
        opened_at=now,
    )


async def get(tx: Transaction, matter_id: int, *, to_decide: bool = False) -> Matter | None:
    """Return one matter; `to_decide` keeps every other decision on it waiting until ours is stored."""
    query = _MATTERS.where(matters.c.id == matter_id)
    if to_decide:
        query = query.with_for_update(of=matters)
    row = (await tx.execute(query)).one_or_none()
    return _matter(row) if row else None


async def waiting(tx: Transaction) -> tuple[Matter, ...]:
    """Return everything that waits for the office, the oldest first."""
    return await _select(tx, _WAITS)


async def over(tx: Transaction, kind: Kind, today: date) -> tuple[Matter, ...]:
    """Return what waits of a kind and was to last until a day that has come, the oldest first."""
    return await _select(tx, _WAITS, matters.c.kind == kind, matters.c.new_due_on <= today)


async def waiting_of(tx: Transaction, assignment_ids: Collection[int]) -> tuple[Matter, ...]:
    """Return what waits for the office about some assignments, the oldest first."""
    return await _select(tx, _WAITS, matters.c.assignment_id.in_(assignment_ids))


async def of(tx: Transaction, assignment_ids: Collection[int]) -> tuple[Matter, ...]:
    """Return every matter of some assignments, the oldest first."""
    return await _select(tx, matters.c.assignment_id.in_(assignment_ids))


async def settle(tx: Transaction, ids: Collection[int], how: Settled) -> None:
    """Settle matters that wait; what is settled already stays as it is."""
    changed = {
        "closing": how.closing,
        "closed_at": how.at,
        "closed_by": how.by,
        "closed_inbox_id": how.inbox_id,
        "answer": how.answer,
        "due_before": how.due_before,
        "due_after": how.due_after,
        "to_organisation_id": how.to_organisation_id,
    }
    await tx.execute(update(matters).where(_WAITS, matters.c.id.in_(ids)).values(changed))


async def settle_by(tx: Transaction, report_ids: Collection[int], how: Settled) -> None:
    """Settle what reports opened and still waits."""
    await settle(tx, await _ids(tx, _WAITS, matters.c.status_report_id.in_(report_ids)), how)


async def open_again(
    tx: Transaction, assignment_id: int, inbox_id: int, kinds: Collection[Kind] = tuple(Kind)
) -> None:
    """Open anew, as old as they were, the matters that a message which is taken back had settled."""
    closed = (
        matters.c.assignment_id == assignment_id,
        matters.c.closed_inbox_id == inbox_id,
        matters.c.kind.in_(kinds),
    )
    kept = ("kind", "assignment_id", "cadre_id", "status_report_id", "inbox_id", "words", "new_due_on")
    columns = [matters.c[name] for name in (*kept, "opened_at")]
    for row in (await tx.execute(select(*columns).where(*closed))).mappings().all():
        await insert_row(tx, matters, **row)


async def decided_after(tx: Transaction, assignment_id: int, inbox_id: int) -> bool:
    """Return whether the office settled a matter of an assignment in a message after that one."""
    later = matters.c.closed_inbox_id > inbox_id, matters.c.closing.in_(DECIDED_BY)
    return bool(await _ids(tx, matters.c.assignment_id == assignment_id, *later))


async def _ids(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[int, ...]:
    return tuple((await tx.execute(select(matters.c.id).where(*conditions))).scalars())


async def _select(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Matter, ...]:
    return tuple(_matter(row) for row in await tx.execute(_MATTERS.where(*conditions)))


def _matter(row: Row[Any]) -> Matter:
    return Matter(
        id=row.id,
        kind=Kind(row.kind),
        assignment_id=row.assignment_id,
        cadre_id=row.cadre_id,
        name=row.name,
        words=row.words,
        opened_at=row.opened_at,
        new_due_on=row.new_due_on,
        report_id=row.status_report_id,
        closing=Closing(row.closing) if row.closing else None,
        closed_at=row.closed_at,
        closed_by=row.closer,
        answer=row.answer,
        due_before=row.due_before,
        due_after=row.due_after,
        to=row.receiver or "",
    )
