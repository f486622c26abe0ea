"""Going out: an announcement starts when its time has come and ends; its author sees how far it is."""

from dataclasses import replace
from datetime import datetime, timedelta

import messages
from bot.domain.announcements import Announcement, AnnouncementState, Flaw, Refused
from bot.domain.chat import Lane, Message, MessageKind
from bot.domain.office import Office
from bot.services import copying, following, keeping_calendar, queueing, recalling
from bot.store import announcements, fanning_out, rations, receipts, recipients
from bot.store.database import Store, Transaction

PROGRESS_EVERY = timedelta(seconds=5)  # edits of one message: far under what a chat takes
S = AnnouncementState


async def tick(store: Store, office: Office, now: datetime) -> int:
    """Start what is due, end what has arrived, tell of the others; return how many began or ended."""
    async with store.reading() as tx:
        if not await announcements.at_work(tx, now):
            return 0
    async with store.transaction() as tx:
        office = await keeping_calendar.office_now(tx, office)
        found = await announcements.at_work(tx, now)
        for announcement in found:
            await _look_after(tx, announcement, office, now)
        after = {one.id: one.state for one in await announcements.at_work(tx, now)}
    return sum(after.get(one.id) is not one.state for one in found)


async def start(
    tx: Transaction, announcement: Announcement, office: Office, now: datetime
) -> Announcement | Refused:
    """Owe everybody of the audience as it is now their copy, and the author a message of how far it is."""
    people = await recipients.take(tx, announcement, office.today(now))
    if people == 0:
        await announcements.put(tx, announcement.id, state=S.DRAFT, send_at=None)
        told = messages.announcement_not_done(office, Refused(Flaw.NOBODY, announcement=announcement))
        await _tell(tx, announcement, told, office, now)
        return Refused(Flaw.NOBODY, announcement=announcement)
    *files, words = copying.copies(office, announcement)
    to = recipients.accounts_of(announcement.id)
    for file in files:
        await fanning_out.queue_for(tx, file, Lane.ANNOUNCEMENT, now, to=to)
    text_id = await fanning_out.store_text(tx, words.text)
    words = replace(words, counts_on=office.today(now))
    await rations.hold(tx)
    await fanning_out.queue_for(tx, words, Lane.ANNOUNCEMENT, now, to=to, text_id=text_id)
    await recipients.link(tx, announcement.id)
    started = {"state": S.SENDING, "started_at": now, "progress_at": now, "text_id": text_id}
    going = await announcements.put(tx, announcement.id, **started)
    progress = await receipts.progress(tx, announcement.id, now)
    message = messages.announcement_progress(office, going, progress)
    progress_id = await _tell(tx, going, message, office, now)
    return await announcements.put(tx, announcement.id, progress_id=progress_id)


async def show_progress(tx: Transaction, announcement: Announcement, office: Office, now: datetime) -> bool:
    """Edit the message that tells how far an announcement is; False while older words are on their way."""
    progress = await receipts.progress(tx, announcement.id, now)
    message = messages.announcement_progress(office, announcement, progress)
    return await announcements.show(tx, announcement.id, replace(message, kind=MessageKind.NOTICE), now)


async def _look_after(tx: Transaction, announcement: Announcement, office: Office, now: datetime) -> None:
    if announcement.changing:
        await recalling.go_on(tx, announcement, office, now)
    match announcement.state:
        case S.SCHEDULED:
            await start(tx, announcement, office, now)
        case S.SENDING if await recipients.is_owed(tx, announcement.id):
            await _refresh(tx, announcement, office, now)
        case S.SENDING:
            await _finish(tx, announcement, S.SENT, office, now)
        case S.PAUSED:  # what was on its way when it was stopped, and was refused
            await recipients.hold(tx, announcement.id, now)
            await _refresh(tx, announcement, office, now)
        case S.SENT if announcement.ack_by is not None and announcement.ack_by <= now:
            await _tell_who_is_missing(tx, announcement, office, now)
        case S.CANCELLED if announcement.finished_at is None:
            await recipients.give_up(tx, announcement.id, now)
            if not await recipients.is_owed(tx, announcement.id):
                await _finish(tx, announcement, S.CANCELLED, office, now)


async def _finish(
    tx: Transaction, announcement: Announcement, state: AnnouncementState, office: Office, now: datetime
) -> None:
    """Tell that all has come to its end; at a later tick where older words of it are still on their way."""
    if not await show_progress(tx, replace(announcement, state=state, finished_at=now), office, now):
        return
    ended = await announcements.put(tx, announcement.id, state=state, finished_at=now)
    standing = await following.standing(tx, ended)
    await _tell(tx, ended, messages.announcement_standing(office, ended, standing), office, now)


async def _tell_who_is_missing(
    tx: Transaction, announcement: Announcement, office: Office, now: datetime
) -> None:
    """Tell the author once who had not acknowledged it in time."""
    if await announcements.told_in_time(tx, announcement.id, now):
        standing = await following.standing(tx, announcement)
        message = messages.announcement_missing(office, announcement, standing)
        await _tell(tx, announcement, message, office, now)


async def _refresh(tx: Transaction, announcement: Announcement, office: Office, now: datetime) -> None:
    shown_at = await announcements.progress_at(tx, announcement.id)
    if shown_at is None or now - shown_at >= PROGRESS_EVERY:
        await show_progress(tx, announcement, office, now)


async def _tell(
    tx: Transaction, announcement: Announcement, message: Message, office: Office, now: datetime
) -> int:
    """Owe the author a message about their announcement; return its delivery's id."""
    to = await announcements.author_account(tx, announcement.id)
    notice = replace(message, kind=MessageKind.NOTICE)
    return await queueing.owe(tx, notice, to=to, lane=Lane.PUSH, now=now, policy=office.policy)
