"""Announcements: drafts of them, and what was sent."""

from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, func, or_, select, update

from bot.domain.announcements import GOES_OUT, Announcement, AnnouncementState, Texts
from bot.domain.audiences import Audience
from bot.domain.chat import Act, Attachment, Lane, Message
from bot.store import audiences
from bot.store.database import Transaction, insert_row
from bot.store.schema import DeliveryState, announcement_recipients, announcements, cadres, deliveries

_WITH_AUTHOR = select(announcements, cadres.c.name.label("author")).join(
    cadres, cadres.c.id == announcements.c.author_id
)
NEWEST = 10


async def add(tx: Transaction, text: str, *, author_id: int, account_id: int, now: datetime) -> Announcement:
    """Store a draft."""
    made = Announcement(0, author_id, AnnouncementState.DRAFT, text, now)
    added = await insert_row(
        tx,
        announcements,
        author_id=author_id,
        author_account_id=account_id,
        state=made.state,
        version=made.version,
        edition=made.edition,
        text=text,
        digest=made.digest,
        files=[],
        unread=[],
        answers=[],
        created_at=now,
    )
    found = await get(tx, added)
    assert found is not None, "it was stored in this transaction"
    return found


async def get(tx: Transaction, announcement_id: int, *, to_change: bool = False) -> Announcement | None:
    """Return one; `to_change` keeps every other change of it waiting until ours is stored."""
    query = _WITH_AUTHOR.where(announcements.c.id == announcement_id)
    row = (await tx.execute(query.with_for_update(of=announcements) if to_change else query)).one_or_none()
    return _announcement(row) if row else None


async def author_account(tx: Transaction, announcement_id: int) -> int:
    """Return the account from which it was written."""
    query = select(announcements.c.author_account_id).where(announcements.c.id == announcement_id)
    return int((await tx.execute(query)).scalar_one())


async def newest(tx: Transaction) -> tuple[Announcement, ...]:
    """Return the newest ones that were not discarded, the newest first."""
    kept = announcements.c.state != AnnouncementState.DISCARDED
    return await _found(tx, kept, newest_first=True, most=NEWEST)


async def edit(
    tx: Transaction, announcement: Announcement, **changes: Any
) -> Announcement:  # Any: its values
    """Change a draft; its version counts on, and it waits for nobody's word any more."""
    changed = Announcement(**{**vars(announcement), **changes})
    values = {
        "text": changed.text,
        "digest": changed.digest,
        "files": [asdict(file) for file in changed.files],
        "unread": list(changed.unread),
        "audience": changed.audience.to_json() if changed.audience else None,
        "answers": list(changed.answers),
        "ack_by": changed.ack_by,
        "send_at": None,
        "state": AnnouncementState.DRAFT,
        "version": announcement.version + 1,
    }
    return await put(tx, announcement.id, **values)


async def put(tx: Transaction, announcement_id: int, **values: Any) -> Announcement:  # Any: a row's values
    """Store values of one; return it as it stands then."""
    await tx.execute(update(announcements).where(announcements.c.id == announcement_id).values(values))
    found = await get(tx, announcement_id)
    assert found is not None, "nobody removes announcements"
    return found


async def told_in_time(tx: Transaction, announcement_id: int, now: datetime) -> bool:
    """Note that its author is told who had not acknowledged in time; return whether that is new."""
    own = announcements.c.id == announcement_id, announcements.c.ack_told_at.is_(None)
    return bool((await tx.execute(update(announcements).where(*own).values(ack_told_at=now))).rowcount)


async def at_work(tx: Transaction, now: datetime) -> tuple[Announcement, ...]:
    """Return those that something is to be done for.

    They are due, go out, are stopped with copies on their way, are being changed, or their answers are due.
    """
    state = announcements.c.state
    due = and_(state == AnnouncementState.SCHEDULED, announcements.c.send_at <= now)
    stopped = and_(state == AnnouncementState.CANCELLED, announcements.c.finished_at.is_(None))
    answers_due = and_(state == AnnouncementState.SENT, announcements.c.ack_by <= now)
    late = and_(answers_due, announcements.c.ack_told_at.is_(None))
    return await _found(tx, or_(due, state.in_(GOES_OUT), stopped, announcements.c.changing, late))


async def progress_at(tx: Transaction, announcement_id: int) -> datetime | None:
    """Return when its author was last shown how far it is."""
    query = select(announcements.c.progress_at).where(announcements.c.id == announcement_id)
    found: datetime | None = (await tx.execute(query)).scalar_one()
    return found


async def show(tx: Transaction, announcement_id: int, message: Message, now: datetime) -> bool:
    """Owe an edit of the message that tells how far it is; before that has left it says the newest at once.

    It is one delivery, owed anew each time, so that the ledger does not fill with them. Return whether this
    is what its author will read: False while older words are on their way.
    """
    row = (await tx.execute(select(announcements).where(announcements.c.id == announcement_id))).one()
    both = select(deliveries).where(deliveries.c.id.in_((row.progress_id, row.progress_edit_id)))
    found = {one.id: one for one in (await tx.execute(both.with_for_update())).all()}
    if any(one.state == DeliveryState.SENDING for one in found.values()):
        return False
    shown = found.get(row.progress_id)
    if shown is None or (shown.message_id is None and shown.settled_at is not None):
        return True
    words = {"text": message.text, "choices": [asdict(choice) for choice in message.choices]}
    await put(tx, announcement_id, progress_at=now)
    if shown.message_id is None:
        await tx.execute(update(deliveries).where(deliveries.c.id == shown.id).values(words))
        return True
    said = {
        **words,
        "kind": message.kind,
        "announcement_id": announcement_id,
        "account_id": shown.account_id,
        "target": shown.message_id,
        "queued_at": now,
        "due_at": None,
        "settled_at": None,
        "unsure_at": None,
        "error": None,
        "tries": 0,
        "state": DeliveryState.QUEUED,
    }
    if row.progress_edit_id is None:
        fixed = {"act": Act.EDIT, "lane": Lane.PUSH, "about": [], "asks": False, "numbered": False}
        made = await insert_row(tx, deliveries, **said, **fixed)
        await put(tx, announcement_id, progress_edit_id=made)
    else:
        await tx.execute(update(deliveries).where(deliveries.c.id == row.progress_edit_id).values(said))
    return True


async def repeats(
    tx: Transaction, announcement: Announcement, today: date, since: datetime
) -> tuple[int, datetime] | None:
    """Return how many of its audience got the same words since a moment, and when last; None where nobody."""
    assert announcement.audience is not None, "who it is for was said"
    them = audiences.people(announcement.audience, today).subquery("them")
    r = announcement_recipients
    query = (
        select(func.count(r.c.cadre_id.distinct()), func.max(announcements.c.started_at))
        .select_from(r.join(announcements).join(them, them.c.cadre_id == r.c.cadre_id))
        .where(announcements.c.digest == announcement.digest, announcements.c.started_at > since)
    )
    people, last_at = (await tx.execute(query)).one()
    return (people, last_at) if people else None


async def _found(
    tx: Transaction, condition: ColumnElement[bool], *, newest_first: bool = False, most: int | None = None
) -> tuple[Announcement, ...]:
    order = announcements.c.id.desc() if newest_first else announcements.c.id
    query = _WITH_AUTHOR.where(condition).order_by(order).limit(most)
    return tuple(_announcement(row) for row in await tx.execute(query))


def _announcement(row: Row[Any]) -> Announcement:
    return Announcement(
        id=row.id,
        author_id=row.author_id,
        state=AnnouncementState(row.state),
        text=row.text,
        created_at=row.created_at,
        version=row.version,
        edition=row.edition,
        files=tuple(Attachment(**file) for file in row.files),
        unread=tuple(row.unread),
        audience=Audience.from_json(row.audience) if row.audience else None,
        answers=tuple(row.answers),
        ack_by=row.ack_by,
        send_at=row.send_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        author=row.author,
        changing=row.changing,
        texts=Texts(row.text_id, row.notice_text_id),
        correction=row.correction,
        correction_by=row.correction_by,
    )
