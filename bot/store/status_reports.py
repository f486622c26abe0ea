"""Status reports: what cadres said of assignments; append-only."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import aliased

from bot.domain.assignments import Standing, State
from bot.domain.replies.model import Outcome
from bot.store.database import Transaction, insert_row
from bot.store.schema import status_reports


@dataclass(frozen=True)
class StatusReport:
    """One report, with where the assignment stood before it."""

    assignment_id: int
    cadre_id: int
    outcome: Outcome
    percent: int | None
    words: str
    reported_at: datetime
    before: Standing
    reported_on_before: date | None = None
    new_due_on: date | None = None
    inbox_id: int | None = None
    undoes_id: int | None = None
    id: int | None = None


async def add(tx: Transaction, report: StatusReport) -> int:
    """Append a report and return its id."""
    return await insert_row(
        tx,
        status_reports,
        assignment_id=report.assignment_id,
        cadre_id=report.cadre_id,
        inbox_id=report.inbox_id,
        outcome=report.outcome,
        percent=report.percent,
        words=report.words,
        new_due_on=report.new_due_on,
        state_before=report.before.state,
        percent_before=report.before.percent,
        reported_on_before=report.reported_on_before,
        undoes_id=report.undoes_id,
        reported_at=report.reported_at,
    )


async def get(tx: Transaction, report_id: int) -> StatusReport | None:
    """Return one report."""
    row = (await tx.execute(select(status_reports).where(status_reports.c.id == report_id))).one_or_none()
    return _report(row) if row else None


async def of(tx: Transaction, assignment_id: int) -> tuple[StatusReport, ...]:
    """Return the standing reports of an assignment, the newest first."""
    query = _standing().where(status_reports.c.assignment_id == assignment_id)
    return tuple(_report(row) for row in await tx.execute(query.order_by(status_reports.c.id.desc())))


async def last_of(tx: Transaction, assignment_id: int) -> StatusReport | None:
    """Return the newest report of an assignment that stands: neither an undoing nor undone."""
    return await _newest(tx, status_reports.c.assignment_id == assignment_id)


async def last_by(tx: Transaction, cadre_id: int) -> tuple[StatusReport, ...]:
    """Return the reports that a cadre's newest message made, in order; empty when that took back."""
    own = select(status_reports).where(status_reports.c.cadre_id == cadre_id)
    newest = (await tx.execute(own.order_by(status_reports.c.id.desc()).limit(1))).one_or_none()
    return await made_by(tx, cadre_id, newest.inbox_id) if newest else ()


async def made_by(tx: Transaction, cadre_id: int, inbox_id: int) -> tuple[StatusReport, ...]:
    """Return the standing reports that one message of a cadre made, in order."""
    query = _standing().where(status_reports.c.cadre_id == cadre_id, status_reports.c.inbox_id == inbox_id)
    return tuple(_report(row) for row in await tx.execute(query.order_by(status_reports.c.id)))


def _standing() -> Any:  # Any: a select of every column
    undoing = aliased(status_reports)
    undone = select(undoing.c.undoes_id).where(undoing.c.undoes_id.is_not(None))
    return select(status_reports).where(
        status_reports.c.outcome != Outcome.UNDO, status_reports.c.id.not_in(undone)
    )


async def _newest(tx: Transaction, condition: Any) -> StatusReport | None:  # Any: a condition on the table
    query = _standing().where(condition).order_by(status_reports.c.id.desc()).limit(1)
    row = (await tx.execute(query)).one_or_none()
    return _report(row) if row else None


def _report(row: Row[Any]) -> StatusReport:
    return StatusReport(
        assignment_id=row.assignment_id,
        cadre_id=row.cadre_id,
        outcome=Outcome(row.outcome),
        percent=row.percent,
        words=row.words,
        reported_at=row.reported_at,
        before=Standing(State(row.state_before), row.percent_before),
        reported_on_before=row.reported_on_before,
        new_due_on=row.new_due_on,
        inbox_id=row.inbox_id,
        undoes_id=row.undoes_id,
        id=row.id,
    )
