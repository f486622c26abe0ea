"""Evidence: what units show of their assignments."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import insert, select

from bot.domain.evidence import Evidence
from bot.store.database import Transaction
from bot.store.schema import evidence, status_reports


async def add(
    tx: Transaction,
    assignment_ids: Sequence[int],
    shown: Sequence[Evidence],
    *,
    cadre_id: int,
    inbox_id: int,
    now: datetime,
) -> None:
    """Attach everything shown to every assignment; it goes with what the message `inbox_id` reported."""
    rows = [
        {
            "assignment_id": assignment_id,
            "cadre_id": cadre_id,
            "inbox_id": inbox_id,
            "number": one.number,
            "issued_on": one.issued_on,
            "file_id": one.file_id,
            "name": one.name,
            "is_photo": one.is_photo,
            "size_bytes": one.size_bytes,
            "sha256": one.sha256,
            "attached_at": now,
        }
        for assignment_id in assignment_ids
        for one in shown
    ]
    if rows:
        await tx.execute(insert(evidence), rows)


async def of(tx: Transaction, assignment_id: int) -> tuple[Evidence, ...]:
    """Return what is shown of an assignment, in order, without what was taken back with its report."""
    undone = status_reports.alias("undone")
    undoing = status_reports.alias("undoing")
    taken_back = (
        select(undone.c.inbox_id)
        .join(undoing, undoing.c.undoes_id == undone.c.id)
        .where(undone.c.assignment_id == assignment_id, undone.c.inbox_id.is_not(None))
    )
    query = (
        select(evidence)
        .where(evidence.c.assignment_id == assignment_id, evidence.c.inbox_id.not_in(taken_back))
        .order_by(evidence.c.id)
    )
    return tuple(
        Evidence(row.name, row.file_id, row.size_bytes, row.is_photo, row.sha256, row.number, row.issued_on)
        for row in await tx.execute(query)
    )
