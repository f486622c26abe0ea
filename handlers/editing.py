"""Edited messages: what one had reported is taken back, and its new words are a report of the same tasks."""

from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.chat import Message
from bot.domain.replies import understand
from bot.domain.replies.model import Outcome, Understanding
from bot.services import reporting
from bot.services.asking import Pending
from bot.services.reporting import UndoRefusal
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import delegating, impossible, reports, telling_office


async def edited(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Let the new words replace what the message had reported; words that report nothing replace nothing."""
    before = await reporting.version_before(tx, visit.speaker, visit.inbox_id)
    if before is None:
        return [messages.edit_not_taken(visit.office, UndoRefusal.NOTHING)]
    meaning = understand(visit.text, visit.office.today(now))
    if meaning.outcome is Outcome.UNCLEAR or len(visit.text) > reports.MOST_LETTERS:
        return [messages.edit_not_understood(visit.office)]
    if cannot_be := impossible.refused(visit, meaning, now):
        return cannot_be
    done = await reporting.undo(
        tx, visit.speaker, inbox_id=visit.inbox_id, office=visit.office, now=now, of=before
    )
    if isinstance(done, UndoRefusal):
        return [messages.edit_not_taken(visit.office, done)]
    notices = await telling_office.taken_back(tx, visit, done, now)
    cards = [claim.card for claim in done]
    if meaning.outcome is Outcome.UNDO:
        return [messages.undone(visit.office, cards), *notices]
    anew = await _report(tx, visit, meaning, tuple(card.id for card in cards), now)
    return [messages.edit_replaces(visit.office, cards), *notices, *anew]


async def _report(
    tx: Transaction, visit: Visit, meaning: Understanding, ids: tuple[int, ...], now: datetime
) -> list[Message]:
    """Take the new words as said of these tasks, unless they name others."""
    sight = replace(await reports.sight_of(tx, visit), quoted=ids)
    handed = await delegating.in_words(tx, visit, meaning, sight, now)
    if handed is not None:
        return handed
    if meaning.items or meaning.task_refs:
        return await reports.act(tx, visit, meaning, sight, now)
    pending = Pending.of(visit.said, meaning, sight.cards(ids))
    return await reports.proceed(tx, visit, replace(pending, all_meant=True), now)
