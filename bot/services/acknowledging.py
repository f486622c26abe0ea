"""Acknowledging: who has an announcement says so, or answers its poll; who hasn't is reminded of it."""

from dataclasses import dataclass, replace
from datetime import datetime

import messages
from bot.domain.announcements import WENT_OUT, Announcement, AnnouncementState, Flaw, Refused
from bot.domain.chat import Lane, MessageKind
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.people import Person
from bot.services.witnessing import witness
from bot.store import announcements, fanning_out, recipients
from bot.store.database import Transaction


@dataclass(frozen=True)
class Noted:
    """What a person said of an announcement; `fresh`: it is new. `answer` None: only that they have it."""

    announcement: Announcement
    answer: str | None
    fresh: bool


async def acknowledge(
    tx: Transaction, announcement_id: int, person: Person, *, answer: int | None, inbox_id: int, now: datetime
) -> Noted | Refused:
    """Note that a person has an announcement, and the number of their answer to its poll."""
    announcement = await announcements.get(tx, announcement_id)
    if announcement is None or announcement.state not in WENT_OUT:
        return Refused(Flaw.NOT_FOR_YOU)
    if not await recipients.has_got(tx, announcement_id, person.cadre_id):
        return Refused(Flaw.NOT_FOR_YOU)
    if announcement.state is AnnouncementState.RECALLED:
        return Refused(Flaw.STATE, announcement=announcement)
    if answer is not None and not 1 <= answer <= len(announcement.answers):
        return Refused(Flaw.NOT_OFFERED, announcement=announcement)
    fresh = await recipients.acknowledge(
        tx, announcement, person.cadre_id, answer=answer, inbox_id=inbox_id, now=now
    )
    if fresh:
        witness(
            tx,
            Deed.ACKNOWLEDGED,
            by=person.cadre_id,
            inbox_id=inbox_id,
            now=now,
            announcement=announcement_id,
        )
    return Noted(announcement, announcement.answers[answer - 1] if answer else None, fresh)


async def awaits(tx: Transaction, announcement_id: int, person: Person) -> bool:
    """Return whether a person has an announcement and has not said so."""
    return await recipients.awaits(tx, person.cadre_id, announcement_id)


async def nudge(
    tx: Transaction, announcement_id: int, office: Office, now: datetime
) -> tuple[Announcement, int] | Refused:
    """Remind those who have it and have not said so; return to how many."""
    announcement = await announcements.get(tx, announcement_id, to_change=True)
    if announcement is None:
        return Refused(Flaw.UNKNOWN)
    if announcement.state not in WENT_OUT or announcement.state is AnnouncementState.RECALLED:
        return Refused(Flaw.STATE, announcement=announcement)
    message = replace(messages.announcement_nudge(office, announcement), kind=MessageKind.REMINDER)
    people = await fanning_out.queue_for(tx, message, Lane.PUSH, now, to=recipients.to_nudge(announcement))
    if people == 0:
        return Refused(Flaw.NOBODY_TO_TELL, announcement=announcement)
    await recipients.nudged(tx, announcement, now)
    return announcement, people
