"""Announcing: a message to many is written, changed and looked at before it goes out."""

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from bot.domain.announcements import (
    EDITABLE,
    MOST_FILES,
    SAME_WITHIN,
    Announcement,
    AnnouncementState,
    Flaw,
    Preview,
    Refused,
    answers_in,
    file_flaw,
    flaw_in,
    opens_at,
)
from bot.domain.audiences import Known, audience_in
from bot.domain.chat import Attachment
from bot.domain.lookup import Lookup, Unknown
from bot.domain.moments import moment_in
from bot.domain.office import Office
from bot.domain.orders import Verb
from bot.domain.people import Person
from bot.domain.reading.model import Refusal
from bot.domain.receipts import seconds_to_send
from bot.services import copying
from bot.store import announcements, audiences, conclusions, dialogues, organisations
from bot.store.database import Transaction
from bot.store.dialogues import Dialogue

TOPIC = "announcing"
ANSWER_WITHIN = timedelta(hours=24)


class Step(StrEnum):
    """What the next words of an author are."""

    TEXT = "text"
    AUDIENCE = "audience"
    TIME = "time"
    ACK_BY = "ack_by"
    ANSWERS = "answers"


async def expect(
    tx: Transaction, account_id: int, step: Step, announcement_id: int | None, now: datetime
) -> None:
    """Take the next words of an account as this of an announcement, for a day."""
    payload = {"step": step, "id": announcement_id}
    await dialogues.ask(tx, account_id, Dialogue(TOPIC, payload), now + ANSWER_WITHIN)


def expected(dialogue: Dialogue | None) -> tuple[Step, int | None] | None:
    """Return what the next words are taken as, None when nothing of the kind was asked."""
    if dialogue is None or dialogue.topic != TOPIC:
        return None
    return Step(dialogue.payload["step"]), dialogue.payload["id"]


async def find(tx: Transaction, announcement_id: int) -> Announcement | None:
    """Return an announcement, None where there is none of that number."""
    return await announcements.get(tx, announcement_id)


async def newest(tx: Transaction) -> tuple[Announcement, ...]:
    """Return the newest announcements, the newest first."""
    return await announcements.newest(tx)


async def begin(tx: Transaction, author: Person, text: str, now: datetime) -> Announcement | Refused:
    """Store a draft of these words."""
    if (flaw := flaw_in(text)) is not None:
        return Refused(flaw)
    return await announcements.add(
        tx, text.strip(), author_id=author.cadre_id, account_id=author.account_id, now=now
    )


async def change(
    tx: Transaction, announcement_id: int, verb: Verb, words: str, *, office: Office, now: datetime
) -> Announcement | Refused:
    """Change one thing of a draft; what was waiting for a second admin or its time is a draft again."""
    announcement = await announcements.get(tx, announcement_id, to_change=True)
    if announcement is None:
        return Refused(Flaw.UNKNOWN)
    if announcement.state not in EDITABLE:
        return Refused(Flaw.STATE, announcement=announcement)
    changed = await _changed(tx, verb, words, office, now)
    if isinstance(changed, Refused):
        return changed
    return await announcements.edit(tx, announcement, **changed)


async def add_file(
    tx: Transaction, announcement_id: int, file: Attachment, refused: Refusal | None, *, was_read: bool
) -> Announcement | Refused:
    """Let a file go along with a draft; `refused` is what its content said, where it could be read."""
    announcement = await announcements.get(tx, announcement_id, to_change=True)
    if announcement is None:
        return Refused(Flaw.UNKNOWN)
    if announcement.state not in EDITABLE:
        return Refused(Flaw.STATE, announcement=announcement)
    if (flaw := file_flaw(file.name, refused)) is not None:
        return Refused(flaw)
    if len(announcement.files) >= MOST_FILES:
        return Refused(Flaw.TOO_MANY_FILES)
    unread = announcement.unread if was_read else (*announcement.unread, file.name)
    return await announcements.edit(tx, announcement, files=(*announcement.files, file), unread=unread)


async def drop(tx: Transaction, announcement_id: int) -> Announcement | Refused:
    """Discard what has not been sent."""
    announcement = await announcements.get(tx, announcement_id, to_change=True)
    if announcement is None:
        return Refused(Flaw.UNKNOWN)
    if announcement.state not in EDITABLE:
        return Refused(Flaw.STATE, announcement=announcement)
    return await announcements.put(tx, announcement_id, state=AnnouncementState.DISCARDED)


async def preview(
    tx: Transaction, announcement: Announcement, office: Office, now: datetime
) -> Preview | Refused:
    """Return what sending a draft would do as everything stands now."""
    if announcement.audience is None:
        return Refused(Flaw.NO_AUDIENCE, announcement=announcement)
    today = office.today(now)
    reach = await audiences.reach(tx, announcement.audience, today)
    if reach.people == 0:
        return Refused(Flaw.NOBODY, announcement=announcement)
    copies = copying.copies(office, announcement)
    return Preview(
        announcement,
        reach,
        seconds_to_send((reach.people - reach.lost) * len(copies), office.messages_per_second),
        needs_second=reach.people > office.policy.second_admin_over,
        repeats=await announcements.repeats(tx, announcement, today, now - SAME_WITHIN),
        opens_at=opens_at(office, now),
    )


async def _changed(
    tx: Transaction, verb: Verb, words: str, office: Office, now: datetime
) -> dict[str, Any] | Refused:  # Any: fields of the announcement
    match verb:
        case Verb.TEXT:
            flaw = flaw_in(words)
            return Refused(flaw) if flaw is not None else {"text": words.strip()}
        case Verb.AUDIENCE:
            found = audience_in(words, await _known(tx, office, now))
            if isinstance(found, Unknown):
                return Refused(Flaw.NO_AUDIENCE, found.words, await _names(tx, found.candidates))
            return {"audience": found}
        case Verb.ANSWERS:
            answers = answers_in(words)
            return Refused(answers) if isinstance(answers, Flaw) else {"answers": answers}
        case Verb.ACK_BY:
            moment = moment_in(words, office, now)
            if moment is None or moment <= now:
                return Refused(Flaw.PAST if moment else Flaw.NOT_A_MOMENT, words)
            return {"ack_by": moment}
        case _:
            raise ValueError(f"{verb} changes no draft")


async def _known(tx: Transaction, office: Office, now: datetime) -> Known:
    directory = await organisations.directory(tx)
    return Known(Lookup(directory, office.today(now)), await conclusions.numbered(tx))


async def _names(tx: Transaction, ids: tuple[str, ...]) -> tuple[str, ...]:
    by_id = (await organisations.directory(tx)).by_id
    return tuple(by_id[i].name for i in ids)
