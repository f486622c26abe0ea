"""Launching an announcement: sent now, at a time or in office hours, stopped, and gone on with."""

from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.announcements import EDITABLE, Announcement, Flaw, Preview, Refused, opens_at
from bot.domain.chat import Message
from bot.domain.letters import bare
from bot.domain.moments import moment_in
from bot.domain.orders import Order, Verb
from bot.services import announcing, broadcasting, copying, following
from bot.services.announcing import Step
from bot.services.broadcasting import Going
from bot.services.correcting import Decider
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import composing


async def send(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    """Send a draft now, at a moment, or in office hours."""
    at: datetime | None = None
    if order.verb is Verb.SEND_AT and bare(order.words) not in ("gio hanh chinh", "trong gio hanh chinh"):
        at = moment_in(order.words, visit.office, now)
        if at is None:
            await announcing.expect(tx, visit.account.id, Step.TIME, announcement_id, now)
            refused = Refused(Flaw.NOT_A_MOMENT, order.words)
            return [messages.announcement_not_done(visit.office, refused)]
    elif order.verb is not Verb.SEND:
        opens = opens_at(visit.office, now)
        at = opens if opens > now else None
    done = await broadcasting.send(
        tx,
        announcement_id,
        by=_by(visit),
        version=order.version,
        at=at,
        again=order.again,
        office=visit.office,
        now=now,
    )
    if isinstance(done, Preview):
        return [messages.announcement_preview(visit.office, done)]
    return await _gone(tx, visit, done, now)


async def _gone(tx: Transaction, visit: Visit, done: Going | Refused, now: datetime) -> list[Message]:
    """Say that it goes out, and lay it before the other admins where one of them must agree."""
    if isinstance(done, Refused):
        refused = messages.announcement_not_done(visit.office, done)
        if done.flaw is Flaw.CHANGED and done.announcement is not None:
            return [refused, *(await composing.shown(tx, visit, done.announcement.id, now))]
        return [refused]
    told = messages.announcement_going(visit.office, done.announcement, approvers=len(done.seconds))
    return [told, *(await _asked(tx, visit, done, now))]


async def _asked(tx: Transaction, visit: Visit, going: Going, now: datetime) -> list[Message]:
    if not going.seconds:
        return []
    seen = await announcing.preview(tx, going.announcement, visit.office, now)
    assert isinstance(seen, Preview), "it was looked at in this transaction"
    shown = (
        *copying.copies(visit.office, going.announcement),
        messages.announcement_preview(visit.office, seen, approving=True),
    )
    return [replace(message, account_id=account) for account in going.seconds for message in shown]


async def approve(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    done = await broadcasting.approve(
        tx, announcement_id, by=_by(visit), version=order.version, office=visit.office, now=now
    )
    if isinstance(done, Refused):
        return [messages.announcement_not_done(visit.office, done)]
    return [messages.announcement_going(visit.office, done.announcement)]


async def pause(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    return await _told(
        tx, visit, await broadcasting.pause(tx, announcement_id, _by(visit), visit.office, now), now
    )


async def go_on(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    return await _told(
        tx, visit, await broadcasting.go_on(tx, announcement_id, _by(visit), visit.office, now), now
    )


async def cancel(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    """Give up what has not left, once that is sure; a draft is dropped."""
    made = await announcing.find(tx, announcement_id)
    if made is not None and made.state in EDITABLE:
        return await composing.drop(tx, visit, announcement_id, order, now)
    if made is not None and made.finished_at is None and made.started_at is not None and not order.again:
        return [messages.announcement_sure(visit.office, made, "cancel")]
    return await _told(
        tx, visit, await broadcasting.cancel(tx, announcement_id, _by(visit), visit.office, now), now
    )


async def _told(tx: Transaction, visit: Visit, done: Announcement | Refused, now: datetime) -> list[Message]:
    if isinstance(done, Refused):
        return [messages.announcement_not_done(visit.office, done)]
    return [messages.announcement_progress(visit.office, done, await following.progress(tx, done, now))]


def _by(visit: Visit) -> Decider:
    return Decider(visit.speaker.cadre_id, visit.inbox_id)
