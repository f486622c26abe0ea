"""Reckoning again: a changed calendar moves the open deadlines that it had reckoned; the office is told."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import date, datetime

import messages
from bot.domain.assignments import CLOSED, TaskCard
from bot.domain.office import Office
from bot.domain.reading.model import Rules
from bot.domain.task_changes import reckoned_again, same_day_moved
from bot.services import rationing, reaching
from bot.store import assignments, conclusions, draft_changes, tasks
from bot.store.database import Transaction
from bot.store.draft_changes import DraftChange, Snapshot

KIND = "calendar"  # of the change that a draft's history keeps


@dataclass(frozen=True)
class Moved:
    """A published task whose deadline moved: one of its assignments as it was, and the new day."""

    card: TaskCard
    due_on: date


async def reckon_again(
    tx: Transaction,
    before: Rules,
    after: Rules,
    *,
    office: Office,
    now: datetime,
    but: int | None = None,
) -> tuple[Moved, ...]:
    """Move the deadlines of drafts and open tasks that another calendar reckons otherwise; tell the office.

    A day that a person entered, agreed to or granted stays. `but`: an account that is told otherwise.
    """
    for conclusion_id in await conclusions.drafts(tx):
        await _draft(tx, conclusion_id, before, after, now)
    moved = tuple([each async for each in _published(tx, before, after)])
    if moved:
        told = (await reaching.office(tx, but=but)).account_ids
        notices = (messages.days_moved(office, moved, account_id=account_id) for account_id in told)
        await rationing.owe_each(tx, notices, office, now)
    return moved


async def _draft(tx: Transaction, conclusion_id: int, before: Rules, after: Rules, now: datetime) -> None:
    filed = await conclusions.get(tx, conclusion_id, to_decide=True)
    assert filed is not None, "it is among the drafts"
    drafted = await tasks.of_draft(tx, conclusion_id)
    anew = tuple(reckoned_again(task, filed.issued_on, before, after) for task in drafted)
    if anew == drafted:
        return
    await tasks.replace(tx, conclusion_id, anew)
    was = Snapshot(filed.number, filed.issued_on, filed.problems, drafted)
    change = DraftChange(conclusion_id, None, KIND, "", now)
    await draft_changes.add(tx, change, was, replace(was, tasks=anew))


async def _published(tx: Transaction, before: Rules, after: Rules) -> AsyncIterator[Moved]:
    seen: set[tuple[int, str]] = set()
    for card in await assignments.published(tx):
        task = (card.conclusion_id, card.ref)
        if card.state in CLOSED or card.extended or task in seen:
            continue
        day = same_day_moved(card.deadline_raw, card.due_on, card.issued_on, before, after)
        if day is not None:
            seen.add(task)
            await assignments.move_due(tx, card.id, day)
            yield Moved(card, day)
