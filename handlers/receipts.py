"""What recipients say to an announcement: that they have it, or an answer; nothing of it reports a task."""

from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.announcements import Refused
from bot.domain.assignments import State
from bot.domain.chat import Message
from bot.domain.orders import Order, Verb
from bot.domain.replies import understand
from bot.domain.replies.model import Outcome
from bot.domain.rights import Right
from bot.services import acknowledging, announcing, asking, reporting
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import reports, telling_office
from handlers.acting import Act


def of(order: Order) -> Act:
    """Return what notes that the speaker has an announcement; bare words may be meant for new tasks."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        assert order.announcement_id is not None, "it was named or in sight"
        if order.verb is Verb.ACKNOWLEDGE and _is_loose(visit) and not visit.speaker.may(Right.ANNOUNCE):
            return await _loose(tx, visit, order, order.announcement_id, now)
        return await _noted(tx, visit, order, order.announcement_id, now)

    return Act(Right.TALK, run)


def of_quoted(visit: Visit) -> Act | None:
    """Return what answers other words that quote an announcement, unless they name a task."""
    about = visit.quoted.announcement_id if visit.quoted and not visit.by_key else None
    if about is None or visit.incoming.attachment is not None:
        return None

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        """Store nothing of words without a task; a question goes to the office, a named task is reported."""
        meaning = understand(visit.text, visit.office.today(now))
        if meaning.task_refs or meaning.items:
            return await reports.report(tx, visit, now)
        if meaning.outcome is Outcome.QUESTION and visit.speaker.may(Right.REPORT):
            sight = replace(await reports.sight_of(tx, visit), held=())
            return await telling_office.question(tx, visit, sight, now)
        return [messages.not_about_a_task(visit.office)]

    return Act(Right.TALK, run)


def _is_loose(visit: Visit) -> bool:
    """Whether words name no announcement and quote none: the newest is only likely meant."""
    return visit.incoming.quoted is None and not visit.by_key and "thông báo" not in visit.text.lower()


async def _loose(
    tx: Transaction, visit: Visit, order: Order, announcement_id: int, now: datetime
) -> list[Message]:
    if not await acknowledging.awaits(tx, announcement_id, visit.speaker):
        return await reports.report(tx, visit, now)
    held = (await reporting.sight(tx, visit.speaker)).held
    found = await announcing.find(tx, announcement_id)
    if found is not None and any(card.state is State.NEW for card in held):
        return [messages.announcement_or_task(visit.office, found)]
    return await _noted(tx, visit, order, announcement_id, now)


async def _noted(
    tx: Transaction, visit: Visit, order: Order, announcement_id: int, now: datetime
) -> list[Message]:
    await asking.drop(tx, visit.account.id)
    answer = int(order.words) if order.verb is Verb.CHOOSE else None
    done = await acknowledging.acknowledge(
        tx, announcement_id, visit.speaker, answer=answer, inbox_id=visit.inbox_id, now=now
    )
    if isinstance(done, Refused):
        return [messages.announcement_not_done(visit.office, done)]
    return [messages.announcement_noted(visit.office, done.announcement, done.answer, fresh=done.fresh)]
