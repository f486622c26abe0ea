"""Recipients: the people whom an announcement goes to, the copies owed to them, and what they answered."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, insert, literal, or_, select, update

from bot.domain.announcements import Announcement
from bot.store import audiences
from bot.store.database import Transaction
from bot.store.deliveries import COPY, GIVEN_UP, HELD, UNSETTLED
from bot.store.fanning_out import NO_TARGET
from bot.store.schema import (
    AccountState,
    DeliveryState,
    accounts,
    announcement_recipients,
    deliveries,
    organisations,
)

R = announcement_recipients
D = deliveries
SENT = D.c.state == DeliveryState.SENT
UNREACHABLE = D.c.state == DeliveryState.UNREACHABLE
STOPPABLE = and_(UNSETTLED, D.c.state != DeliveryState.SENDING)
REACHED = D.c.state.in_((DeliveryState.SENT, DeliveryState.UNSURE))


def _copies(announcement_id: int) -> ColumnElement[bool]:
    """Return the condition that a delivery is a copy of an announcement, its words or its files."""
    return and_(COPY, D.c.announcement_id == announcement_id)


async def take(tx: Transaction, announcement: Announcement, today: date) -> int:
    """Note everybody of the audience as it is now; return how many they are."""
    assert announcement.audience is not None, "who it is for was said"
    them = audiences.people(announcement.audience, today).subquery("them")
    columns = [R.c.announcement_id, R.c.cadre_id, R.c.account_id, R.c.organisation_id]
    rows = select(literal(announcement.id), them.c.cadre_id, them.c.account_id, them.c.organisation_id)
    return (await tx.execute(insert(R).from_select(columns, rows))).rowcount


def accounts_of(announcement_id: int) -> Select[Any]:  # Any: a row's values
    """Select the accounts of everybody who gets an announcement, for a message of its own."""
    return select(R.c.account_id, NO_TARGET).where(R.c.announcement_id == announcement_id)


async def link(tx: Transaction, announcement_id: int) -> None:
    """Note with each recipient the delivery of the words; of several it is the last."""
    own = select(func.max(D.c.id)).where(_copies(announcement_id), D.c.account_id == R.c.account_id)
    await tx.execute(
        update(R).where(R.c.announcement_id == announcement_id).values(delivery_id=own.scalar_subquery())
    )


async def under_file(tx: Transaction, announcement_id: int) -> bool:
    """Return whether the words went out under the file that goes along."""
    words = select(D.c.id).join(R, R.c.delivery_id == D.c.id).where(R.c.announcement_id == announcement_id)
    return (await tx.execute(words.where(D.c.file.is_not(None)).limit(1))).first() is not None


async def hold(tx: Transaction, announcement_id: int, now: datetime) -> int:
    """Hold back every copy that is not on its way; return how many."""
    held = {"state": DeliveryState.FAILED, "error": HELD, "settled_at": now}
    owed = update(D).where(_copies(announcement_id), STOPPABLE)
    return (await tx.execute(owed.values(held))).rowcount


async def go_on(tx: Transaction, announcement_id: int) -> int:
    """Owe again what was held back; return how many copies."""
    owed = {"state": DeliveryState.QUEUED, "error": None, "settled_at": None, "due_at": None}
    held = update(D).where(_copies(announcement_id), D.c.error == HELD)
    return (await tx.execute(held.values(owed))).rowcount


async def give_up(tx: Transaction, announcement_id: int, now: datetime) -> int:
    """Give up every copy that has not left, held back or owed; return how many."""
    left = update(D).where(_copies(announcement_id), or_(STOPPABLE, D.c.error == HELD))
    values = {"state": DeliveryState.FAILED, "error": GIVEN_UP, "settled_at": now}
    return (await tx.execute(left.values(values))).rowcount


async def resend(tx: Transaction, announcement_id: int) -> int:
    """Owe again what did not arrive; return to how many people. Their accounts count as reachable until
    the network says otherwise."""
    lost = D.c.state.in_((DeliveryState.FAILED, DeliveryState.UNREACHABLE))
    copies = and_(_copies(announcement_id), lost)
    people = func.count(D.c.account_id.distinct())
    number = int((await tx.execute(select(people).where(copies))).scalar_one())
    lost_accounts = select(D.c.account_id).where(copies, UNREACHABLE)
    known = update(accounts).where(accounts.c.id.in_(lost_accounts))
    await tx.execute(known.values(state=AccountState.ACTIVE))
    again = {"state": DeliveryState.QUEUED, "due_at": None, "settled_at": None, "tries": 0, "error": None}
    await tx.execute(update(D).where(copies).values(again))
    return number


async def is_owed(tx: Transaction, announcement_id: int) -> bool:
    """Return whether a copy is still owed or on its way."""
    query = select(D.c.id).where(_copies(announcement_id), UNSETTLED).limit(1)
    return (await tx.execute(query)).first() is not None


def to_nudge(announcement: Announcement) -> Select[Any]:  # Any: a row's values
    """Select the accounts of those who have it and have not acknowledged it, its author's own aside."""
    waits = _of(announcement.id, and_(REACHED, ~acknowledged(announcement)))
    waits = waits.where(R.c.cadre_id != announcement.author_id)
    return waits.with_only_columns(R.c.account_id, NO_TARGET)


async def nudged(tx: Transaction, announcement: Announcement, now: datetime) -> None:
    """Note who was reminded to acknowledge it."""
    waits = _of(announcement.id, and_(REACHED, ~acknowledged(announcement)))
    them = waits.with_only_columns(R.c.cadre_id)
    known = update(R).where(R.c.announcement_id == announcement.id, R.c.cadre_id.in_(them))
    await tx.execute(known.values(nudged_at=now))


async def has_got(tx: Transaction, announcement_id: int, cadre_id: int) -> bool:
    """Return whether a person is among the recipients."""
    query = select(R.c.cadre_id).where(R.c.announcement_id == announcement_id, R.c.cadre_id == cadre_id)
    return (await tx.execute(query)).first() is not None


async def acknowledge(
    tx: Transaction,
    announcement: Announcement,
    cadre_id: int,
    *,
    answer: int | None,
    inbox_id: int,
    now: datetime,
) -> bool:
    """Note that a person has it, and their answer; return whether that is new."""
    own = update(R).where(R.c.announcement_id == announcement.id, R.c.cadre_id == cadre_id)
    same = and_(R.c.edition.is_not(None), R.c.edition == announcement.edition)
    if answer is not None:
        same = and_(same, R.c.answer.is_not(None), R.c.answer == answer)
    values: dict[str, Any] = {"edition": announcement.edition, "inbox_id": inbox_id}
    values |= {"acknowledged_at": now} | ({"answer": answer} if answer is not None else {})
    return bool((await tx.execute(own.where(~same).values(values))).rowcount)


async def awaits(tx: Transaction, cadre_id: int, announcement_id: int) -> bool:
    """Return whether a person has it and has not acknowledged any edition of it."""
    query = select(R.c.cadre_id).where(
        R.c.announcement_id == announcement_id, R.c.cadre_id == cadre_id, R.c.acknowledged_at.is_(None)
    )
    return (await tx.execute(query)).first() is not None


def acknowledged(announcement: Announcement) -> ColumnElement[bool]:
    """Return the condition that a recipient has acknowledged an announcement as it stands."""
    return and_(R.c.edition.is_not(None), R.c.edition == announcement.edition)


def joined() -> Any:  # Any: a join, whose type says nothing
    """Join recipients with the delivery of the words, and with the unit that they belong to it by."""
    with_words = R.outerjoin(D, D.c.id == R.c.delivery_id)
    return with_words.outerjoin(organisations, organisations.c.id == R.c.organisation_id)


def _of(announcement_id: int, condition: ColumnElement[bool]) -> Select[Any]:
    return select(R).select_from(joined()).where(R.c.announcement_id == announcement_id, condition)
