"""Tasks: the duties of a conclusion, one row each (2.1a and 2.1b are two)."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, and_, delete, insert, select

from bot.domain.assignments import Holding
from bot.domain.drafts import DraftTask, Holder
from bot.domain.reading.model import Deadline, DeadlineKind, Place
from bot.store import assignments, problems
from bot.store.database import Transaction
from bot.store.schema import assignments as given
from bot.store.schema import tasks

AT_ONCE = 500  # rows in one statement
NOBODY = (Holder(None, "", Holding.LEAD),)


async def add(tx: Transaction, conclusion_id: int, drafted: Sequence[DraftTask]) -> None:
    """Store the tasks of a draft in their order, each with those who hold it."""
    for start in range(0, len(drafted), AT_ONCE):
        part = drafted[start : start + AT_ONCE]
        rows = [
            _row(task) | {"conclusion_id": conclusion_id, "position": position}
            for position, task in enumerate(part, start)
        ]
        inserted = insert(tasks).returning(tasks.c.id, sort_by_parameter_order=True)
        ids = (await tx.execute(inserted, rows)).scalars().all()
        held = zip(ids, (t.holders or NOBODY for t in part), (t.deadline for t in part), strict=True)
        await assignments.add(tx, held)


async def of_draft(tx: Transaction, conclusion_id: int) -> tuple[DraftTask, ...]:
    """Return the tasks of a conclusion with those who hold them, in order."""
    held: dict[int, list[Holder]] = defaultdict(list)
    of_it = and_(tasks.c.conclusion_id == conclusion_id, tasks.c.repeats_id.is_(None))
    joined = select(given).join(tasks).where(of_it).order_by(given.c.task_id, given.c.position)
    for number, row in enumerate(await tx.execute(joined)):
        if row.organisation_id is not None or row.words:
            held[row.task_id].append(Holder(row.organisation_id, row.words, Holding(row.holding)))
        await _turn(number)
    made = []
    for number, row in enumerate(await tx.execute(select(tasks).where(of_it).order_by(tasks.c.position))):
        made.append(_task(row, held[row.id]))
        await _turn(number)
    return tuple(made)


async def _turn(number: int) -> None:
    """Let others have their turn while very many rows are gone through."""
    if number % AT_ONCE == AT_ONCE - 1:
        await asyncio.sleep(0)


async def replace(tx: Transaction, conclusion_id: int, drafted: Sequence[DraftTask]) -> None:
    """Put other tasks in the place of a draft's. Never for a published conclusion."""
    own = select(tasks.c.id).where(tasks.c.conclusion_id == conclusion_id)
    await tx.execute(delete(given).where(given.c.task_id.in_(own)))
    await tx.execute(delete(tasks).where(tasks.c.conclusion_id == conclusion_id))
    await add(tx, conclusion_id, drafted)


def _row(task: DraftTask) -> dict[str, Any]:  # Any: a row's values
    deadline, place = task.deadline, task.place
    return {
        "ref": task.ref,
        "section": task.section,
        "text": task.text,
        "standing": task.standing,
        "restricted": task.restricted,
        "allowed": task.allowed,
        "page": place.page if place else None,
        "paragraph": place.paragraph if place else None,
        "deadline_raw": deadline.raw if deadline else None,
        "deadline_kind": deadline.kind if deadline else None,
        "deadline_rule": deadline.rule if deadline else None,
        "due_on": deadline.due if deadline else None,
        "anchor_on": deadline.anchor if deadline else None,
        "other_due_on": deadline.other if deadline else None,
        "suggested_due_on": deadline.suggested if deadline else None,
        "problems": problems.to_json(task.problems),
    }


def _task(row: Row[Any], holders: Sequence[Holder]) -> DraftTask:
    return DraftTask(
        ref=row.ref,
        text=row.text,
        section=row.section,
        holders=tuple(holders),
        deadline=_deadline(row),
        standing=row.standing,
        restricted=row.restricted,
        allowed=row.allowed,
        place=Place(row.page, row.paragraph) if row.paragraph is not None else None,
        problems=problems.from_json(row.problems),
    )


def _deadline(row: Row[Any]) -> Deadline | None:
    if row.deadline_kind is None:
        return None
    return Deadline(
        raw=row.deadline_raw,
        kind=DeadlineKind(row.deadline_kind),
        due=row.due_on,
        rule=row.deadline_rule or "",
        anchor=row.anchor_on,
        other=row.other_due_on,
        suggested=row.suggested_due_on,
    )
