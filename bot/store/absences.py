"""Absences: who is on leave from which post, from when to when, and who stands in."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, select, update

from bot.domain.people import Post, Role
from bot.store.database import Transaction, insert_row
from bot.store.schema import absences

UNFINISHED = absences.c.ended_at.is_(None)  # in the words of the index ix_absences_open


@dataclass(frozen=True)
class Absence:
    """A leave from one post; `substitute_id` None: nobody stands in."""

    cadre_id: int
    post: Post
    substitute_id: int | None
    first_day: date
    last_day: date
    begun_at: datetime | None = None
    id: int = 0


async def add(tx: Transaction, absence: Absence, *, by: int, now: datetime) -> int:
    """Keep a leave and return its id."""
    row = {
        "cadre_id": absence.cadre_id,
        "organisation_id": absence.post.organisation_id,
        "role": absence.post.role,
        "substitute_id": absence.substitute_id,
        "first_day": absence.first_day,
        "last_day": absence.last_day,
        "entered_by": by,
        "entered_at": now,
    }
    return await insert_row(tx, absences, **row)


async def unfinished(tx: Transaction, cadre_id: int | None = None) -> tuple[Absence, ...]:
    """Return the leaves that are planned or begun, of a person or (None) of all, in order."""
    return await _found(tx, *(() if cadre_id is None else (absences.c.cadre_id == cadre_id,)))


async def stood_in_by(tx: Transaction, cadre_id: int) -> tuple[Absence, ...]:
    """Return the leaves that have begun and in which somebody stands in."""
    return await _found(tx, absences.c.substitute_id == cadre_id, absences.c.begun_at.is_not(None))


async def begin(tx: Transaction, absence_id: int, now: datetime) -> bool:
    """Note that a leave begins; False where it has, or is over."""
    waits = absences.c.id == absence_id, UNFINISHED, absences.c.begun_at.is_(None)
    return bool((await tx.execute(update(absences).where(*waits).values(begun_at=now))).rowcount)


async def end(tx: Transaction, absence_id: int, now: datetime) -> bool:
    """Note that a leave is over; False where it was."""
    lasts = absences.c.id == absence_id, UNFINISHED
    return bool((await tx.execute(update(absences).where(*lasts).values(ended_at=now))).rowcount)


async def _found(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Absence, ...]:
    query = select(absences).where(UNFINISHED, *conditions).order_by(absences.c.first_day, absences.c.id)
    return tuple(_absence(row) for row in await tx.execute(query))


def _absence(row: Row[Any]) -> Absence:  # Any: a row of the table
    post = Post(Role(row.role), row.organisation_id)
    days = row.first_day, row.last_day
    return Absence(row.cadre_id, post, row.substitute_id, *days, row.begun_at, row.id)
