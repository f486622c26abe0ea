"""Repeats: the tasks that a recurring one becomes period by period, each with assignments of its own."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import func, select, update

from bot.domain.assignments import State, TaskCard
from bot.domain.conclusions import ConclusionState
from bot.domain.reading.model import DeadlineKind
from bot.store import assignments as cards
from bot.store.database import Transaction, insert_row
from bot.store.schema import assignments, conclusions, tasks

ORIGIN = func.coalesce(tasks.c.repeats_id, tasks.c.id)


@dataclass(frozen=True)
class Series:
    """What a recurring task became for one unit: the task of the document, and its newest assignment."""

    task_id: int
    last: TaskCard


async def series(tx: Transaction, kind: DeadlineKind) -> tuple[Series, ...]:
    """Return the series of every published task whose deadline is of a kind, by task and unit."""
    newest = func.max(assignments.c.id)
    query = (
        select(ORIGIN.label("task_id"), newest.label("id"))
        .select_from(assignments.join(tasks).join(conclusions))
        .where(conclusions.c.state == ConclusionState.PUBLISHED, tasks.c.deadline_kind == kind)
        .group_by(ORIGIN, assignments.c.organisation_id, assignments.c.words)
        .order_by(ORIGIN, newest)
    )
    found = {row.id: row.task_id for row in await tx.execute(query)}
    return tuple(Series(found[card.id], card) for card in await cards.get(tx, list(found)))


async def begin(tx: Transaction, assignment_id: int, due_on: date) -> None:
    """Give a task that has none its first period's deadline."""
    await cards.move_due(tx, assignment_id, due_on)


async def add(tx: Transaction, task_id: int, card: TaskCard, due_on: date, now: datetime) -> None:
    """Give a unit the assignment of a task's next period, as it held the one before; once."""
    of_period = tasks.c.repeats_id == task_id, tasks.c.due_on == due_on
    period_id = (await tx.execute(select(tasks.c.id).where(*of_period))).scalar_one_or_none()
    if period_id is None:
        period_id = await _copy(tx, task_id, due_on)
    of_it = assignments.c.task_id == period_id
    taken = (await tx.execute(select(func.count(), func.max(assignments.c.position)).where(of_it))).one()
    known = of_it, assignments.c.organisation_id == card.organisation_id
    if (await tx.execute(select(assignments.c.id).where(*known))).first() is None:
        await insert_row(
            tx,
            assignments,
            task_id=period_id,
            position=0 if not taken[0] else taken[1] + 1,
            organisation_id=card.organisation_id,
            words=card.organisation,
            holding=card.holding,
            state=State.NEW,
            due_on=due_on,
            given_at=now,
        )


async def follow(tx: Transaction, assignment_id: int, drafted_id: int) -> None:
    """Let the periods of an assignment's task go on under the task of the one that takes its place."""
    before, task_id = [
        select(assignments.c.task_id).where(assignments.c.id == one).scalar_subquery()
        for one in (assignment_id, drafted_id)
    ]
    conclusion = select(tasks.c.conclusion_id).where(tasks.c.id == task_id).scalar_subquery()
    other = tasks.alias("other")
    last = select(func.max(other.c.position)).where(other.c.conclusion_id == conclusion).scalar_subquery()
    values = {"repeats_id": task_id, "conclusion_id": conclusion, "position": tasks.c.position + last + 1}
    await tx.execute(update(tasks).where(tasks.c.repeats_id == before).values(values))


async def _copy(tx: Transaction, task_id: int, due_on: date) -> int:
    row = (await tx.execute(select(tasks).where(tasks.c.id == task_id))).mappings().one()
    of_it = tasks.c.conclusion_id == row["conclusion_id"]
    last = (await tx.execute(select(func.max(tasks.c.position)).where(of_it))).scalar_one()
    kept = {name: value for name, value in row.items() if name != "id"}
    return await insert_row(
        tx, tasks, **kept | {"position": last + 1, "due_on": due_on, "repeats_id": task_id}
    )
