"""Recalling: what was announced is corrected or taken back wherever it has arrived."""

from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.announcements import (
    WENT_OUT,
    Announcement,
    AnnouncementState,
    Changed,
    Flaw,
    Refused,
    flaw_in,
)
from bot.domain.chat import Act, Lane, Message, MessageKind
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.rights import Right, holders
from bot.services import copying
from bot.services.correcting import Decider
from bot.services.witnessing import witness
from bot.store import accounts, announcements, fanning_out, recalls, receipts, recipients
from bot.store.database import Transaction

S = AnnouncementState


async def propose(
    tx: Transaction, announcement_id: int, words: str, *, by: Decider, office: Office, now: datetime
) -> tuple[Announcement, tuple[int, ...]] | Refused:
    """Keep the right words until somebody says yes: return the accounts of those who may, () the speaker.

    To more people than the office allows one admin alone, it is another admin who says yes.
    """
    found = await _sent(tx, announcement_id)
    if isinstance(found, Refused):
        return found
    if (flaw := flaw_in(words)) is not None:
        return Refused(flaw)
    if words.strip() == found.text:
        return Refused(Flaw.UNCHANGED, announcement=found)
    anew = replace(found, text=words.strip(), edition=found.edition + 1)
    if await recipients.under_file(tx, announcement_id) and not copying.fits_under_file(office, anew):
        return Refused(Flaw.TOO_LONG_UNDER_FILE, announcement=found)
    others: tuple[int, ...] = ()
    if await _many(tx, found, office, now):
        people = await accounts.with_role(tx, holders(Right.ANNOUNCE))
        others = tuple(dict.fromkeys(p.account_id for p in people if p.cadre_id != by.cadre_id))
        if not others:
            return Refused(Flaw.NO_SECOND, str(office.policy.second_admin_over), announcement=found)
    waits = {"correction": words.strip(), "correction_by": by.cadre_id}
    return await announcements.put(tx, announcement_id, **waits), others


async def correct(
    tx: Transaction, announcement_id: int, *, by: Decider, office: Office, now: datetime
) -> Changed | Refused:
    """Let the words that waited take the place of what was sent, and ask those who had seen it again."""
    found = await _sent(tx, announcement_id)
    if isinstance(found, Refused):
        return found
    if found.correction is None:
        return Refused(Flaw.NOTHING_WAITS, announcement=found)
    if found.correction_by == by.cadre_id and await _many(tx, found, office, now):
        return Refused(Flaw.OWN, announcement=found)
    edition = found.edition + 1
    anew = replace(found, text=found.correction, edition=edition)
    text_id = await fanning_out.store_text(tx, messages.announcement(office, anew).text)
    notice_id = await fanning_out.store_text(tx, _notice(office, anew).text)
    await recalls.reword(tx, found, text_id)
    corrected = await announcements.put(
        tx,
        announcement_id,
        text=anew.text,
        digest=anew.digest,
        edition=edition,
        correction=None,
        changing=True,
        text_id=text_id,
        notice_text_id=notice_id,
    )
    about = {"announcement": announcement_id, "edition": edition}
    witness(tx, Deed.ANNOUNCEMENT_CORRECTED, by=by.cadre_id, inbox_id=by.inbox_id, now=now, **about)
    return await _change(tx, corrected, office, now)


async def recall(
    tx: Transaction, announcement_id: int, *, by: Decider, office: Office, now: datetime
) -> Changed | Refused:
    """Take an announcement back: nothing more of it leaves, and what arrived is deleted."""
    found = await _sent(tx, announcement_id)
    if isinstance(found, Refused):
        return found
    await recipients.give_up(tx, announcement_id, now)
    notice = await fanning_out.store_text(tx, _notice(office, replace(found, state=S.RECALLED)).text)
    values = {"state": S.RECALLED, "finished_at": now, "changing": True, "notice_text_id": notice}
    recalled = await announcements.put(tx, announcement_id, **values)
    by_whom = {"by": by.cadre_id, "inbox_id": by.inbox_id}
    witness(tx, Deed.ANNOUNCEMENT_RECALLED, **by_whom, now=now, announcement=announcement_id)
    return await _change(tx, recalled, office, now)


async def go_on(tx: Transaction, announcement: Announcement, office: Office, now: datetime) -> None:
    """Change what has arrived since, and tell those whose copy stays as it was; end when all is settled."""
    if announcement.state is S.RECALLED:
        await recipients.give_up(tx, announcement.id, now)
    done = await _change(tx, announcement, office, now)
    if not done.copies and not done.told and not await recalls.is_changing(tx, announcement.id):
        await announcements.put(tx, announcement.id, changing=False)


async def _change(tx: Transaction, announcement: Announcement, office: Office, now: datetime) -> Changed:
    """Owe the changes that are not owed yet, and the messages to those who must be told."""
    recalled = announcement.state is S.RECALLED
    words = replace(messages.announcement(office, announcement), kind=MessageKind.ANNOUNCEMENT)
    if not recalled and await recipients.under_file(tx, announcement.id):
        words = replace(words, file=announcement.files[0])
    copies = await fanning_out.queue_for(
        tx,
        words,
        Lane.ANNOUNCEMENT,
        now,
        to=(recalls.to_delete if recalled else recalls.to_edit)(announcement),
        act=Act.DELETE if recalled else Act.EDIT,
        text_id=announcement.texts.copy,
    )
    told = await fanning_out.queue_for(
        tx,
        _notice(office, announcement),
        Lane.PUSH,
        now,
        to=recalls.to_tell(announcement),
        text_id=announcement.texts.notice,
    )
    return Changed(announcement, copies, told)


def _notice(office: Office, announcement: Announcement) -> Message:
    if announcement.state is S.RECALLED:
        return messages.announcement_recalled(office, announcement)
    return messages.announcement_corrected(office, announcement)


async def _sent(tx: Transaction, announcement_id: int) -> Announcement | Refused:
    found = await announcements.get(tx, announcement_id, to_change=True)
    if found is None:
        return Refused(Flaw.UNKNOWN)
    fits = found.state in WENT_OUT and found.state is not S.RECALLED
    return found if fits else Refused(Flaw.STATE, announcement=found)


async def _many(tx: Transaction, announcement: Announcement, office: Office, now: datetime) -> bool:
    people = (await receipts.progress(tx, announcement.id, now)).people
    return people > office.policy.second_admin_over
