"""Following an announcement: what became of it, who has not acknowledged it, and another try."""

from datetime import datetime

import messages
from bot.domain.announcements import EDITABLE, Flaw, Refused
from bot.domain.chat import Message
from bot.domain.orders import Order
from bot.services import acknowledging, announcing, broadcasting, following
from bot.services.correcting import Decider
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import composing


async def show(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    """Show a draft, or what became of what was sent."""
    made = await announcing.find(tx, announcement_id)
    if made is None:
        return [messages.announcement_not_done(visit.office, Refused(Flaw.UNKNOWN))]
    if made.state in EDITABLE:
        return await composing.shown(tx, visit, announcement_id, now)
    return [messages.announcement_standing(visit.office, made, await following.standing(tx, made))]


async def missing(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    made = await announcing.find(tx, announcement_id)
    if made is None or made.started_at is None:
        flaw = Flaw.UNKNOWN if made is None else Flaw.STATE
        return [messages.announcement_not_done(visit.office, Refused(flaw, announcement=made))]
    return [messages.announcement_missing(visit.office, made, await following.standing(tx, made))]


async def nudge(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    done = await acknowledging.nudge(tx, announcement_id, visit.office, now)
    if isinstance(done, Refused):
        return [messages.announcement_not_done(visit.office, done)]
    return [messages.announcement_nudged(visit.office, *done)]


async def resend(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    done = await broadcasting.resend(
        tx, announcement_id, Decider(visit.speaker.cadre_id, visit.inbox_id), now
    )
    if isinstance(done, Refused):
        return [messages.announcement_not_done(visit.office, done)]
    return [messages.announcement_resent(visit.office, *done)]
