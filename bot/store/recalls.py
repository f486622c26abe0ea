"""Recalls: the copies of an announcement that are corrected or deleted, and whom it is told instead."""

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select, update

from bot.domain.announcements import Announcement
from bot.domain.chat import Act, MessageKind
from bot.store.database import Transaction
from bot.store.deliveries import COPY, HELD, UNSETTLED
from bot.store.fanning_out import NO_TARGET
from bot.store.schema import DeliveryState, announcement_recipients, cadres, deliveries, organisations

R = announcement_recipients
D = deliveries
TO_RECIPIENTS = (MessageKind.ANNOUNCEMENT, MessageKind.PUSH, MessageKind.REMINDER)
NOT_CHANGED = (DeliveryState.FAILED, DeliveryState.UNSURE, DeliveryState.UNREACHABLE)


async def reword(tx: Transaction, announcement: Announcement, text_id: int) -> int:
    """Let the copies that have not left say the words as they stand; return how many."""
    left = or_(and_(UNSETTLED, D.c.state != DeliveryState.SENDING), D.c.error == HELD)
    own = update(D).where(COPY, D.c.announcement_id == announcement.id, D.c.shared_text_id.is_not(None))
    words = D.c.shared_text_id == announcement.texts.copy
    return (await tx.execute(own.where(words, left).values(shared_text_id=text_id))).rowcount


def to_edit(announcement: Announcement) -> Select[Any]:  # Any: a row's values
    """Select (account_id, target) of the copies that say older words, and that no edit is owed for."""
    edit = D.alias("edit")
    edited = exists().where(
        edit.c.announcement_id == announcement.id,
        edit.c.account_id == D.c.account_id,
        edit.c.act == Act.EDIT,
        edit.c.shared_text_id == announcement.texts.copy,
    )
    return select(D.c.account_id, D.c.message_id.label("target")).where(_stale(announcement), ~edited)


def to_delete(announcement: Announcement) -> Select[Any]:
    """Select (account_id, target) of everything that recipients got of it and no deletion is owed for."""
    deletion = D.alias("deletion")
    deleted = exists().where(
        deletion.c.announcement_id == announcement.id,
        deletion.c.account_id == D.c.account_id,
        deletion.c.act == Act.DELETE,
        deletion.c.target == D.c.message_id,
    )
    got = D.c.announcement_id == announcement.id, D.c.act == Act.SEND, D.c.kind.in_(TO_RECIPIENTS)
    notice = D.c.shared_text_id.is_(None) | (D.c.shared_text_id != (announcement.texts.notice or 0))
    return select(D.c.account_id, D.c.message_id.label("target")).where(
        *got, notice, D.c.state == DeliveryState.SENT, ~deleted
    )


def to_tell(announcement: Announcement) -> Select[Any]:
    """Select the accounts to be told in a message: who had acknowledged, and whose copy stays as it was.

    Each is told once.
    """
    seen = select(R.c.account_id).where(
        R.c.announcement_id == announcement.id, R.c.acknowledged_at.is_not(None)
    )
    doubtful = and_(COPY, D.c.announcement_id == announcement.id, D.c.unsure_at.is_not(None))
    unknown = select(D.c.account_id).where(doubtful)  # they may have a copy whose id the network did not tell
    them = seen.union(select(D.c.account_id).where(_failed(announcement)), unknown).subquery("them")
    told = exists().where(
        D.c.announcement_id == announcement.id,
        D.c.account_id == them.c.account_id,
        D.c.act == Act.SEND,
        D.c.shared_text_id == announcement.texts.notice,
    )
    return select(them.c.account_id, NO_TARGET).where(~told)


async def is_changing(tx: Transaction, announcement_id: int) -> bool:
    """Return whether a copy or a change of one is still owed or on its way."""
    kinds = D.c.kind.in_(TO_RECIPIENTS)
    query = select(D.c.id).where(D.c.announcement_id == announcement_id, kinds, UNSETTLED).limit(1)
    return (await tx.execute(query)).first() is not None


async def unchanged(tx: Transaction, announcement: Announcement) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return by unit the names of those whose copy could be neither corrected nor taken back."""
    failed = select(D.c.account_id).where(_failed(announcement))
    query = (
        select(func.coalesce(organisations.c.name, ""), cadres.c.name)
        .select_from(R.join(cadres, cadres.c.id == R.c.cadre_id))
        .outerjoin(organisations, organisations.c.id == R.c.organisation_id)
        .where(R.c.announcement_id == announcement.id, R.c.account_id.in_(failed))
        .order_by(func.coalesce(organisations.c.position, -1), cadres.c.name, cadres.c.id)
    )
    found: dict[str, list[str]] = {}
    for unit, person in await tx.execute(query):
        found.setdefault(unit, []).append(person)
    return tuple((unit, tuple(people)) for unit, people in found.items())


def _stale(announcement: Announcement) -> ColumnElement[bool]:
    return and_(
        COPY,
        D.c.announcement_id == announcement.id,
        D.c.id.in_(select(R.c.delivery_id).where(R.c.announcement_id == announcement.id)),
        D.c.shared_text_id.is_not(None),
        D.c.shared_text_id != announcement.texts.copy,
        D.c.state == DeliveryState.SENT,
    )


def _failed(announcement: Announcement) -> ColumnElement[bool]:
    """Return the condition that a delivery is a change of a copy that came to nothing."""
    edit = and_(D.c.act == Act.EDIT, D.c.shared_text_id == announcement.texts.copy)
    return and_(
        D.c.announcement_id == announcement.id,
        or_(edit, D.c.act == Act.DELETE),
        D.c.kind == MessageKind.ANNOUNCEMENT,
        D.c.state.in_(NOT_CHANGED),
        D.c.settled_at.is_not(None),
    )
