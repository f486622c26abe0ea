"""Receipts: what became of an announcement, counted by unit, reason and answer, and with each person."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, or_, select

from bot.domain.announcements import Announcement
from bot.domain.receipts import Count, Progress, Receipt, UnitStanding
from bot.store.database import Transaction
from bot.store.deliveries import HELD, UNSETTLED
from bot.store.recipients import REACHED, SENT, UNREACHABLE, D, R, acknowledged, joined
from bot.store.schema import cadres, organisations


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


async def standing(tx: Transaction, announcement: Announcement) -> tuple[UnitStanding, ...]:
    """Count what became of it by unit, in the directory's order, the office first."""
    name = func.coalesce(organisations.c.name, "")
    query = (
        select(
            name,
            func.count(),
            func.count().filter(SENT),
            func.count().filter(acknowledged(announcement)),
            func.count().filter(UNREACHABLE),
            func.count().filter(D.c.settled_at.is_not(None), ~SENT, ~UNREACHABLE),
            func.count().filter(UNSETTLED),
        )
        .select_from(joined())
        .where(R.c.announcement_id == announcement.id)
        .group_by(name, organisations.c.position)
        .order_by(func.coalesce(organisations.c.position, -1))
    )
    return tuple(UnitStanding(*row) for row in await tx.execute(query))


async def reasons(tx: Transaction, announcement_id: int) -> tuple[tuple[str, int], ...]:
    """Return why copies did not arrive, and how many each, the most frequent first."""
    query = (
        select(func.coalesce(D.c.error, ""), func.count())
        .select_from(joined())
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
        .select_from(joined())
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
    return await _names(tx, announcement.id, and_(REACHED, ~acknowledged(announcement)))


async def of_each(tx: Transaction, announcement_id: int) -> tuple[Receipt, ...]:
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
        .select_from(joined().join(cadres, cadres.c.id == R.c.cadre_id))
        .where(R.c.announcement_id == announcement_id)
        .order_by(func.coalesce(organisations.c.position, -1), cadres.c.name, cadres.c.id)
    )
    return tuple(Receipt(*row) for row in await tx.execute(query))


async def _names(
    tx: Transaction, announcement_id: int, condition: ColumnElement[bool]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    query = (
        select(func.coalesce(organisations.c.name, ""), cadres.c.name)
        .select_from(joined().join(cadres, cadres.c.id == R.c.cadre_id))
        .where(R.c.announcement_id == announcement_id, condition)
        .order_by(func.coalesce(organisations.c.position, -1), cadres.c.name, cadres.c.id)
    )
    found: dict[str, list[str]] = {}
    for unit, person in await tx.execute(query):
        found.setdefault(unit, []).append(person)
    return tuple((unit, tuple(people)) for unit, people in found.items())
