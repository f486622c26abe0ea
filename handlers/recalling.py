"""Recalling an announcement: corrected or taken back, once that is sure."""

from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.announcements import WENT_OUT, Changed, Refused
from bot.domain.chat import Message
from bot.domain.orders import Order
from bot.services import announcing, copying, recalling
from bot.services.correcting import Decider
from bot.services.visiting import Visit
from bot.store.database import Transaction


async def propose(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    """Show the words as they will stand, and ask for a yes: the speaker's, or another admin's."""
    done = await recalling.propose(
        tx, announcement_id, order.words, by=_by(visit), office=visit.office, now=now
    )
    if isinstance(done, Refused):
        return [messages.announcement_not_done(visit.office, done)]
    made, others = done
    anew = replace(made, text=made.correction or "", edition=made.edition + 1)
    shown = copying.copies(visit.office, anew)[-1:]
    if not others:
        return [*shown, messages.announcement_sure(visit.office, made, "correct")]
    name = visit.speaker.name
    asked = (*shown, messages.announcement_sure(visit.office, made, "correct", asked_by=name))
    told = messages.announcement_correction_asked(visit.office, made, len(others))
    return [told, *(replace(one, account_id=account) for account in others for one in asked)]


async def correct(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    """Put the words that waited in the place of what was sent."""
    done = await recalling.correct(tx, announcement_id, by=_by(visit), office=visit.office, now=now)
    return _told(visit, done)


async def recall(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    """Take it back, once that is sure."""
    made = await announcing.find(tx, announcement_id)
    if made is not None and made.state in WENT_OUT and not order.again:
        return [messages.announcement_sure(visit.office, made, "recall")]
    done = await recalling.recall(tx, announcement_id, by=_by(visit), office=visit.office, now=now)
    return _told(visit, done)


def _told(visit: Visit, done: Changed | Refused) -> list[Message]:
    if isinstance(done, Refused):
        return [messages.announcement_not_done(visit.office, done)]
    return [messages.announcement_changed(visit.office, done)]


def _by(visit: Visit) -> Decider:
    return Decider(visit.speaker.cadre_id, visit.inbox_id)
