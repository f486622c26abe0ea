"""Broadcasting: an admin lets an announcement go out, agrees to it, stops it and lets it go on."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bot.domain.announcements import GOES_OUT, Announcement, AnnouncementState, Flaw, Preview, Refused
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.rights import Right, holders
from bot.services import announcing, going_out
from bot.services.correcting import Decider
from bot.services.witnessing import witness
from bot.store import accounts, announcements, recipients
from bot.store.database import Transaction

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
    await going_out.show_progress(tx, paused, office, now)
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
    await going_out.show_progress(tx, going, office, now)
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
    await going_out.show_progress(tx, cancelled, office, now)
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


async def _go(
    tx: Transaction, announcement: Announcement, at: datetime | None, office: Office, now: datetime
) -> Going | Refused:
    if at is not None:
        return Going(await announcements.put(tx, announcement.id, state=S.SCHEDULED, send_at=at))
    started = await going_out.start(tx, announcement, office, now)
    return started if isinstance(started, Refused) else Going(started)


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
