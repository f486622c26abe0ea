"""Reminders: which rung went to whom, each once."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, String, and_, delete, distinct, false, func, insert, not_, or_, select

from bot.domain.ladder import AGAIN, UNIT_MARK
from bot.domain.periods import EVERY
from bot.store.database import Transaction
from bot.store.deliveries import UNSETTLED
from bot.store.pauses import IS_REMINDED
from bot.store.schema import DeliveryState, Moment, assignments, deliveries, reminders

AT_ONCE = 500  # assignments in a statement
DATELESS = (EVERY, UNIT_MARK + AGAIN)
_KEY = (reminders.c.assignment_id, reminders.c.cadre_id, reminders.c.due_on, reminders.c.rung)
Key = tuple[int, int, date, str]  # assignment, cadre, deadline, rung


async def sent(tx: Transaction, assignment_ids: Collection[int]) -> dict[Key, datetime]:
    """Return when the rungs of the assignments were sent."""
    found = await tx.execute(select(reminders).where(reminders.c.assignment_id.in_(assignment_ids)))
    return {(row.assignment_id, row.cadre_id, row.due_on, row.rung): row.sent_at for row in found}


async def sent_lately(tx: Transaction, assignment_ids: Sequence[int], since: datetime) -> dict[Key, datetime]:
    """Return when rungs of assignments were sent since a moment, and what people asked for at any time."""
    late = or_(reminders.c.sent_at >= since, reminders.c.rung.contains(AGAIN))
    query = select(*_KEY, reminders.c.sent_at).where(late)
    sent: dict[Key, datetime] = {}
    for first in range(0, len(assignment_ids), AT_ONCE):
        some = assignment_ids[first : first + AT_ONCE]
        found = await tx.execute(query.where(reminders.c.assignment_id.in_(some)))
        sent |= {(row[0], row[1], row[2], row[3]): row[4] for row in found}
    return sent


async def times(
    tx: Transaction, assignment_ids: Collection[int], before: datetime
) -> dict[int, tuple[int, datetime]]:
    """Return by assignment on how many rungs its unit was reminded before a moment, and when last."""
    own = (
        reminders.c.assignment_id.in_(assignment_ids),
        reminders.c.rung.startswith("T"),
        reminders.c.sent_at < before,
    )
    rung = func.count(distinct(reminders.c.due_on.cast(String) + reminders.c.rung))
    columns = select(reminders.c.assignment_id, rung, func.max(reminders.c.sent_at, type_=Moment))
    found = await tx.execute(columns.where(*own).group_by(reminders.c.assignment_id))
    return {row[0]: (row[1], row[2]) for row in found}


async def told_between(tx: Transaction, start: datetime, end: datetime) -> set[tuple[int, str]]:
    """Return who was told of which rungs, by their names, from `start` on and before `end`."""
    then = reminders.c.sent_at >= start, reminders.c.sent_at < end
    query = select(reminders.c.cadre_id, reminders.c.rung).where(*then).distinct()
    return {(row[0], row[1]) for row in await tx.execute(query)}


async def overtaken(tx: Transaction, assignment_ids: Collection[int] | None = None) -> tuple[int, ...]:
    """Return the messages not sent yet with a task that is settled, stopped or due on another day since.

    Of some assignments, or of all.
    """
    asked = assignments.c.due_on.is_(None), or_(*(reminders.c.rung.startswith(name) for name in DATELESS))
    same_day = or_(assignments.c.due_on == reminders.c.due_on, and_(*asked))
    stands = and_(IS_REMINDED, same_day)
    owed = select(deliveries.c.id).where(UNSETTLED, deliveries.c.state != DeliveryState.SENDING)
    if assignment_ids is None:  # what was ever sent is much, what is owed little
        among: ColumnElement[bool] = reminders.c.delivery_id.in_(owed)
    else:
        is_owed = owed.where(deliveries.c.id == reminders.c.delivery_id).exists()
        among = and_(reminders.c.assignment_id.in_(assignment_ids), is_owed)
    joined = reminders.join(assignments, assignments.c.id == reminders.c.assignment_id)
    query = select(reminders.c.delivery_id).select_from(joined)
    gone = query.where(among, not_(func.coalesce(stands, false()))).distinct()
    return tuple((await tx.execute(gone)).scalars())


async def queued_for(tx: Transaction, cadre_id: int, assignment_ids: Collection[int]) -> tuple[int, ...]:
    """Return the messages not sent yet that remind a cadre of one of the assignments."""
    owed = UNSETTLED, deliveries.c.state != DeliveryState.SENDING
    own = reminders.c.cadre_id == cadre_id, reminders.c.assignment_id.in_(assignment_ids)
    query = select(deliveries.c.id).select_from(reminders.join(deliveries)).where(*owed, *own)
    return tuple((await tx.execute(query.distinct())).scalars())


async def forget(tx: Transaction, delivery_ids: Collection[int]) -> frozenset[int]:
    """Forget the rungs of messages that did not arrive; return which messages were reminders."""
    gone = delete(reminders).where(reminders.c.delivery_id.in_(delivery_ids))
    return frozenset((await tx.execute(gone.returning(reminders.c.delivery_id))).scalars())


async def count_anew(tx: Transaction) -> None:
    """Let PostgreSQL know how many there are; by itself it counts a minute later, and plans for few before.

    Source: postgresql.org/docs/current/sql-analyze.html
    """
    if tx.dialect.name == "postgresql":
        await tx.exec_driver_sql("ANALYZE reminders")


async def add(tx: Transaction, taken: Iterable[tuple[Collection[Key], int]], now: datetime) -> None:
    """Record the rungs that messages take to their recipients, by message."""
    rows = [
        {
            "assignment_id": assignment_id,
            "cadre_id": cadre_id,
            "due_on": due_on,
            "rung": rung,
            "delivery_id": delivery_id,
            "sent_at": now,
        }
        for keys, delivery_id in taken
        for assignment_id, cadre_id, due_on, rung in keys
    ]
    if rows:
        await tx.execute(insert(reminders), rows)
