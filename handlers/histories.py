"""Showing histories: of one task, and of what the speaker has reported."""

import re
from datetime import datetime

import messages
from bot.domain.chat import Message
from bot.domain.letters import bare
from bot.domain.rights import Right
from bot.services import asking, recounting
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act

OF_A_TASK = re.compile(r"qua trinh #(?P<id>\d{1,9})(?: trang (?P<page>\d{1,4}))?")
OWN = re.compile(r"lich su trang (?P<page>\d{1,4})")


def wanted(text: str) -> Act | None:
    """Return what to do where the text asks for a history."""
    said = bare(text)
    if OF_A_TASK.fullmatch(said):
        return Act(Right.SEE, of_a_task)
    return Act(Right.REPORT, own) if OWN.fullmatch(said) else None


async def of_a_task(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Tell what was said and decided of a task, to its unit and to the office only."""
    match = OF_A_TASK.fullmatch(bare(visit.text))
    assert match is not None, "the words ask for a history"
    await asking.drop(tx, visit.account.id)
    assignment_id, page = int(match["id"]), int(match["page"] or 1)
    found = await recounting.card(tx, visit.speaker, assignment_id)
    if found is None:
        return [messages.unknown_task(visit.office, f"#{assignment_id}")]
    events = await recounting.of(tx, assignment_id)
    return [messages.task_history(visit.office, found, events, page=page)]


async def own(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """List what the speaker has reported, a page of it."""
    match = OWN.fullmatch(bare(visit.text))
    events = await recounting.by(tx, visit.speaker)
    return [messages.own_reports(visit.office, events, page=int(match["page"]) if match else 1)]
