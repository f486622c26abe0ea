"""Histories: the reports of an assignment or of a cadre, those taken back too."""

from typing import Any

from sqlalchemy import ColumnElement, Row, select

from bot.domain.histories import Event
from bot.domain.replies.model import Outcome
from bot.store.database import Transaction
from bot.store.schema import cadres, status_reports

_UNDOING = status_reports.alias("undoing")
_REPORTS = (
    select(status_reports, cadres.c.name, _UNDOING.c.id.label("undone_by"))
    .select_from(
        status_reports.join(cadres, cadres.c.id == status_reports.c.cadre_id).outerjoin(
            _UNDOING, _UNDOING.c.undoes_id == status_reports.c.id
        )
    )
    .where(status_reports.c.outcome != Outcome.UNDO)  # what was taken back says so itself
    .order_by(status_reports.c.id.desc())
)


async def of_assignment(tx: Transaction, assignment_id: int) -> tuple[Event, ...]:
    """Return the reports of an assignment, the newest first."""
    return tuple(event for _, event in await _told(tx, status_reports.c.assignment_id == assignment_id))


async def by_cadre(tx: Transaction, cadre_id: int) -> tuple[tuple[int, Event], ...]:
    """Return (assignment id, report) of what a cadre reported, the newest first."""
    return await _told(tx, status_reports.c.cadre_id == cadre_id)


async def _told(tx: Transaction, condition: ColumnElement[bool]) -> tuple[tuple[int, Event], ...]:
    return tuple((row.assignment_id, _event(row)) for row in await tx.execute(_REPORTS.where(condition)))


def _event(row: Row[Any]) -> Event:
    return Event(
        at=row.reported_at,
        name=row.name,
        what=Outcome(row.outcome),
        words=row.words,
        percent=row.percent,
        day=row.new_due_on,
        undone=row.undone_by is not None,
    )
