"""Recipients: the people whom an announcement goes to, what reached them, and what they answered."""

from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, insert, literal, or_, select, update

from bot.domain.announcements import Announcement, Count, Progress, Receipt, UnitStanding
from bot.store import audiences
from bot.store.database import Transaction
from bot.store.deliveries import COPY, GIVEN_UP, HELD, UNSETTLED
from bot.store.fanning_out import NO_TARGET
from bot.store.schema import (
    AccountState,
    DeliveryState,
    accounts,
    announcement_recipients,
    cadres,
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


async def progress(tx: Transaction, announcement_id: int, now: datetime) -> Progress:
    """Count how far the copies have come."""
    fresh = and_(SENT, D.c.settled_at > now - timedelta(minutes=1))
    owed = or_(UNSETTLED, D.c.error == HELD)
    words = D.c.id == R.c.delivery_id
    query = (
        select(
            func.count(),
            func.count().filter(SENT),
            func.count().filter(D.c.settled_at.is_not(None), ~SENT, func.coalesce(D.c.error, "") != HELD),
            func.count().filter(owed),
            func.count().filter(fresh),
        )
        .select_from(R.outerjoin(D, words))
        .where(R.c.announcement_id == announcement_id)
    )
    return Progress(*(await tx.execute(query)).one())


async def is_owed(tx: Transaction, announcement_id: int) -> bool:
    """Return whether a copy is still owed or on its way."""
    query = select(D.c.id).where(_copies(announcement_id), UNSETTLED).limit(1)
    return (await tx.execute(query)).first() is not None


async def standing(tx: Transaction, announcement: Announcement) -> tuple[UnitStanding, ...]:
    """Count what became of it by unit, in the directory's order, the office first."""
    name = func.coalesce(organisations.c.name, "")
    query = (
        select(
            name,
            func.count(),
            func.count().filter(SENT),
            func.count().filter(_acknowledged(announcement)),
            func.count().filter(UNREACHABLE),
            func.count().filter(D.c.settled_at.is_not(None), ~SENT, ~UNREACHABLE),
            func.count().filter(UNSETTLED),
        )
        .select_from(_joined())
        .where(R.c.announcement_id == announcement.id)
        .group_by(name, organisations.c.position)
        .order_by(func.coalesce(organisations.c.position, -1))
    )
    return tuple(UnitStanding(*row) for row in await tx.execute(query))


async def reasons(tx: Transaction, announcement_id: int) -> tuple[tuple[str, int], ...]:
    """Return why copies did not arrive, and how many each, the most frequent first."""
    query = (
        select(func.coalesce(D.c.error, ""), func.count())
        .select_from(_joined())
        .where(R.c.announcement_id == announcement_id, D.c.settled_at.is_not(None), ~SENT, ~UNREACHABLE)
        .group_by(D.c.error)
        .order_by(func.count().desc(), D.c.error)
    )
    return tuple((reason, number) for reason, number in await tx.execute(query))


async def tally(tx: Transaction, announcement_id: int) -> dict[int, tuple[Count, ...]]:
    """Return the answers of a poll: by number, how many of each unit chose it."""
    name = func.coalesce(organisations.c.name, "")
    query = (
        select(R.c.answer, name, func.count())
        .select_from(_joined())
        .where(R.c.announcement_id == announcement_id, R.c.answer.is_not(None))
        .group_by(R.c.answer, name, organisations.c.position)
        .order_by(R.c.answer, func.coalesce(organisations.c.position, -1))
    )
    found: dict[int, list[Count]] = {}
    for answer, unit, number in await tx.execute(query):
        found.setdefault(answer, []).append(Count(unit, number))
    return {answer: tuple(counts) for answer, counts in found.items()}


async def missing(tx: Transaction, announcement: Announcement) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return by unit the names of those who have it and have not acknowledged it as it stands."""
    return await _names(tx, announcement.id, and_(REACHED, ~_acknowledged(announcement)))


def to_nudge(announcement: Announcement) -> Select[Any]:  # Any: a row's values
    """Select the accounts of those who have it and have not acknowledged it, its author's own aside."""
    waits = _of(announcement.id, and_(REACHED, ~_acknowledged(announcement)))
    waits = waits.where(R.c.cadre_id != announcement.author_id)
    return waits.with_only_columns(R.c.account_id, NO_TARGET)


async def nudged(tx: Transaction, announcement: Announcement, now: datetime) -> None:
    """Note who was reminded to acknowledge it."""
    waits = _of(announcement.id, and_(REACHED, ~_acknowledged(announcement)))
    them = waits.with_only_columns(R.c.cadre_id)
    known = update(R).where(R.c.announcement_id == announcement.id, R.c.cadre_id.in_(them))
    await tx.execute(known.values(nudged_at=now))


async def receipts(tx: Transaction, announcement_id: int) -> tuple[Receipt, ...]:
    """Return what became of an announcement with each person, by unit and name."""
    query = (
        select(
            func.coalesce(organisations.c.name, ""),
            cadres.c.name,
            func.coalesce(D.c.state, ""),
            func.coalesce(D.c.error, ""),
            D.c.settled_at,
            R.c.acknowledged_at,
            R.c.answer,
        )
        .select_from(_joined().join(cadres, cadres.c.id == R.c.cadre_id))
        .where(R.c.announcement_id == announcement_id)
        .order_by(func.coalesce(organisations.c.position, -1), cadres.c.name, cadres.c.id)
    )
    return tuple(Receipt(*row) for row in await tx.execute(query))


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


def _acknowledged(announcement: Announcement) -> ColumnElement[bool]:
    return and_(R.c.edition.is_not(None), R.c.edition == announcement.edition)


def _joined() -> Any:  # Any: a join, whose type says nothing
    joined = R.outerjoin(D, D.c.id == R.c.delivery_id)
    return joined.outerjoin(organisations, organisations.c.id == R.c.organisation_id)


def _of(announcement_id: int, condition: ColumnElement[bool]) -> Select[Any]:
    return select(R).select_from(_joined()).where(R.c.announcement_id == announcement_id, condition)


async def _names(
    tx: Transaction, announcement_id: int, condition: ColumnElement[bool]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    query = (
        select(func.coalesce(organisations.c.name, ""), cadres.c.name)
        .select_from(_joined().join(cadres, cadres.c.id == R.c.cadre_id))
        .where(R.c.announcement_id == announcement_id, condition)
        .order_by(func.coalesce(organisations.c.position, -1), cadres.c.name, cadres.c.id)
    )
    found: dict[str, list[str]] = {}
    for unit, person in await tx.execute(query):
        found.setdefault(unit, []).append(person)
    return tuple((unit, tuple(people)) for unit, people in found.items())
