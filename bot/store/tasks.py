"""Tasks: the duties of a conclusion, one row each (2.1a and 2.1b are two)."""

from bot.domain.reading.model import Assignment, Task
from bot.store.database import Transaction, insert_row
from bot.store.schema import tasks


async def add(
    tx: Transaction, conclusion_id: int, position: int, *, ref: str, task: Task, duty: Assignment
) -> int:
    """Store one duty under its own ref and return the new id."""
    return await insert_row(
        tx,
        tasks,
        conclusion_id=conclusion_id,
        position=position,
        ref=ref,
        section=task.section,
        text=duty.text,
        standing=duty.standing,
        restricted=duty.restricted,
        deadline_raw=duty.deadline.raw if duty.deadline else None,
        deadline_kind=duty.deadline.kind if duty.deadline else None,
    )
