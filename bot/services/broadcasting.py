"""Broadcasting: an announcement goes out, is stopped and goes on; its author sees how far it is."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TypeVar

import messages
from bot.domain.announcements import GOES_OUT, Announcement, AnnouncementState, Flaw, Preview, Refused
from bot.domain.chat import Lane, Message, MessageKind
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.rights import Right, holders
from bot.services import announcing, following, keeping_calendar, queueing, recalling
from bot.services.correcting import Decider
from bot.services.witnessing import witness
from bot.store import accounts, announcements, fanning_out, rations, recipients
from bot.store.database import Store, Transaction

PROGRESS_EVERY = timedelta(seconds=5)  # edits of one message: far under what a chat takes
S = AnnouncementState
Done = TypeVar("Done", "Going", Announcement, "Going | Refused")


@dataclass(frozen=True)
class Going:
    """An announcement that goes out now, at its time, or once one of `seconds` (accounts) has agreed."""

    announcement: Announcement
    seconds: tuple[int, ...] = ()


async def send(
    tx: Transaction,
    announcement_id: int,
    *,
    by: Decider,
    version: int | None,
    at: datetime | None,
    again: bool,
    office: Office,
    now: datetime,
) -> Going | Preview | Refused:
    """Send a draft at once or at a moment; a Preview asks whether the same words go to the same people again.

    `version` is what its author has seen, None where they decide on whatever stands.
    """
    announcement = await announcements.get(tx, announcement_id, to_change=True)
    if announcement is None:
        return Refused(Flaw.UNKNOWN)
    if announcement.state not in (S.DRAFT, S.SCHEDULED):
        return Refused(Flaw.STATE, announcement=announcement)
    if version is not None and version != announcement.version:
        return Refused(Flaw.CHANGED, announcement=announcement)
    if at is not None and at <= now:
        return Refused(Flaw.PAST, announcement=announcement)
    seen = await announcing.preview(tx, announcement, office, now)
    if isinstance(seen, Refused):
        return seen
    if seen.repeats and not again:
        return seen
    if not seen.needs_second:
        done = await _go(tx, announcement, at, office, now)
        return _noted(tx, Deed.ANNOUNCEMENT_SENT, done, by, now)
    people = await accounts.with_role(tx, holders(Right.ANNOUNCE))
    others = tuple(dict.fromkeys(p.account_id for p in people if p.cadre_id != announcement.author_id))
    if not others:
        return Refused(Flaw.NO_SECOND, str(office.policy.second_admin_over), announcement=announcement)
    asked = Going(await announcements.put(tx, announcement_id, state=S.ASKED, send_at=at), others)
    return _noted(tx, Deed.ANNOUNCEMENT_SENT, asked, by, now)


async def approve(
    tx: Transaction, announcement_id: int, *, by: Decider, version: int | None, office: Office, now: datetime
) -> Going | Refused:
    """Let a second admin agree: it goes out now, or at its time."""
    announcement = await announcements.get(tx, announcement_id, to_change=True)
    if announcement is None:
        return Refused(Flaw.UNKNOWN)
    if announcement.state is not S.ASKED:
        return Refused(Flaw.STATE, announcement=announcement)
    if by.cadre_id == announcement.author_id:
        return Refused(Flaw.OWN, announcement=announcement)
    if version is not None and version != announcement.version:
        return Refused(Flaw.CHANGED, announcement=announcement)
    await announcements.put(tx, announcement_id, approved_by=by.cadre_id)
    at = announcement.send_at
    done = await _go(tx, announcement, at if at is not None and at > now else None, office, now)
    return _noted(tx, Deed.ANNOUNCEMENT_APPROVED, done, by, now)


async def pause(
    tx: Transaction, announcement_id: int, by: Decider, office: Office, now: datetime
) -> Announcement | Refused:
    """Stop sending; what is on its way arrives."""
    found = await _in_state(tx, announcement_id, S.SENDING)
    if isinstance(found, Refused):
        return found
    paused = await announcements.put(tx, announcement_id, state=S.PAUSED)
    await recipients.hold(tx, announcement_id, now)
    await _show_progress(tx, paused, office, now)
    return _noted(tx, Deed.ANNOUNCEMENT_STOPPED, paused, by, now)


async def go_on(
    tx: Transaction, announcement_id: int, by: Decider, office: Office, now: datetime
) -> Announcement | Refused:
    """Go on where it was stopped."""
    found = await _in_state(tx, announcement_id, S.PAUSED)
    if isinstance(found, Refused):
        return found
    going = await announcements.put(tx, announcement_id, state=S.SENDING)
    await recipients.go_on(tx, announcement_id)
    await _show_progress(tx, going, office, now)
    return _noted(tx, Deed.ANNOUNCEMENT_RESUMED, going, by, now)


async def cancel(
    tx: Transaction, announcement_id: int, by: Decider, office: Office, now: datetime
) -> Announcement | Refused:
    """Give up what has not left; what has stays with those who got it."""
    found = await _in_state(tx, announcement_id, *GOES_OUT)
    if isinstance(found, Refused):
        return found
    cancelled = await announcements.put(tx, announcement_id, state=S.CANCELLED)
    await recipients.give_up(tx, announcement_id, now)
    await _show_progress(tx, cancelled, office, now)
    return _noted(tx, Deed.ANNOUNCEMENT_STOPPED, cancelled, by, now)


async def resend(
    tx: Transaction, announcement_id: int, by: Decider, now: datetime
) -> tuple[Announcement, int] | Refused:
    """Owe a sent announcement again to those whom it did not reach; return to how many."""
    found = await _in_state(tx, announcement_id, S.SENT)
    if isinstance(found, Refused):
        return found
    people = await recipients.resend(tx, announcement_id)
    if people == 0:
        return Refused(Flaw.NOBODY_TO_TELL, announcement=found)
    going = await announcements.put(tx, announcement_id, state=S.SENDING, finished_at=None)
    return _noted(tx, Deed.ANNOUNCEMENT_RESUMED, going, by, now), people


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


async def _look_after(tx: Transaction, announcement: Announcement, office: Office, now: datetime) -> None:
    if announcement.changing:
        await recalling.go_on(tx, announcement, office, now)
    match announcement.state:
        case S.SCHEDULED:
            await _start(tx, announcement, office, now)
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


async def _go(
    tx: Transaction, announcement: Announcement, at: datetime | None, office: Office, now: datetime
) -> Going | Refused:
    if at is not None:
        return Going(await announcements.put(tx, announcement.id, state=S.SCHEDULED, send_at=at))
    started = await _start(tx, announcement, office, now)
    return started if isinstance(started, Refused) else Going(started)


async def _start(
    tx: Transaction, announcement: Announcement, office: Office, now: datetime
) -> Announcement | Refused:
    """Owe everybody of the audience as it is now their copy, and the author a message of how far it is."""
    people = await recipients.take(tx, announcement, office.today(now))
    if people == 0:
        await announcements.put(tx, announcement.id, state=S.DRAFT, send_at=None)
        told = messages.announcement_not_done(office, Refused(Flaw.NOBODY, announcement=announcement))
        await _tell(tx, announcement, told, now)
        return Refused(Flaw.NOBODY, announcement=announcement)
    *files, words = copies(office, announcement)
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
    progress = await recipients.progress(tx, announcement.id, now)
    progress_id = await _tell(tx, going, messages.announcement_progress(office, going, progress), now)
    return await announcements.put(tx, announcement.id, progress_id=progress_id)


def copies(office: Office, announcement: Announcement) -> tuple[Message, ...]:
    """Return the messages that each recipient gets, the words last."""
    words = replace(messages.announcement(office, announcement), kind=MessageKind.ANNOUNCEMENT)
    if announcement.captioned:
        return (replace(words, file=announcement.files[0]),)
    files = (messages.announcement_file(office, announcement, file) for file in announcement.files)
    return (*(replace(file, kind=MessageKind.ANNOUNCEMENT) for file in files), words)


async def _finish(
    tx: Transaction, announcement: Announcement, state: AnnouncementState, office: Office, now: datetime
) -> None:
    ended = await announcements.put(tx, announcement.id, state=state, finished_at=now)
    await _show_progress(tx, ended, office, now)
    standing = await following.standing(tx, ended)
    await _tell(tx, ended, messages.announcement_standing(office, ended, standing), now)


async def _tell_who_is_missing(
    tx: Transaction, announcement: Announcement, office: Office, now: datetime
) -> None:
    """Tell the author once who had not acknowledged it in time."""
    if await announcements.told_in_time(tx, announcement.id, now):
        standing = await following.standing(tx, announcement)
        await _tell(tx, announcement, messages.announcement_missing(office, announcement, standing), now)


async def _refresh(tx: Transaction, announcement: Announcement, office: Office, now: datetime) -> None:
    shown_at = await announcements.progress_at(tx, announcement.id)
    if shown_at is None or now - shown_at >= PROGRESS_EVERY:
        await _show_progress(tx, announcement, office, now)


async def _show_progress(tx: Transaction, announcement: Announcement, office: Office, now: datetime) -> None:
    """Edit the message that tells how far an announcement is: one delivery that is owed anew each time."""
    progress = await recipients.progress(tx, announcement.id, now)
    message = messages.announcement_progress(office, announcement, progress)
    await announcements.show(tx, announcement.id, replace(message, kind=MessageKind.NOTICE), now)


async def _tell(tx: Transaction, announcement: Announcement, message: Message, now: datetime) -> int:
    """Owe the author a message about their announcement; return its delivery's id."""
    to = await announcements.author_account(tx, announcement.id)
    return await queueing.owe(tx, replace(message, kind=MessageKind.NOTICE), to=to, lane=Lane.PUSH, now=now)


async def _in_state(
    tx: Transaction, announcement_id: int, *states: AnnouncementState
) -> Announcement | Refused:
    announcement = await announcements.get(tx, announcement_id, to_change=True)
    if announcement is None:
        return Refused(Flaw.UNKNOWN)
    return announcement if announcement.state in states else Refused(Flaw.STATE, announcement=announcement)


def _noted(tx: Transaction, deed: Deed, done: Done, by: Decider, now: datetime) -> Done:
    """Write in the journal what was done; nothing of what was refused."""
    if not isinstance(done, Refused):
        about = done.announcement.id if isinstance(done, Going) else done.id
        witness(tx, deed, by=by.cadre_id, inbox_id=by.inbox_id, now=now, announcement=about)
    return done
