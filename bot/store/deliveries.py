"""Deliveries: the outbox and its ledger, one row a message owed to one person."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, case, func, insert, literal, null, select

from bot.domain.chat import Act, Choice, Lane, Message, MessageKind
from bot.store import made_files
from bot.store.accounts import Recipient, is_lost
from bot.store.database import Transaction, insert_row
from bot.store.schema import AccountState, DeliveryState, Moment, accounts, cadres, deliveries, shared_texts

# In these words, for the indexes ix_deliveries_owed and ix_deliveries_owed_to hold just these rows. An unsure
# message is owed once more; when that too stays without an answer it is settled as unsure.
UNSETTLED = deliveries.c.settled_at.is_(None)
SENDING = deliveries.c.state == DeliveryState.SENDING
# What an announcement sends its recipients: words and files, not what is told of it, nor changes of it.
COPY = and_(
    deliveries.c.announcement_id.is_not(None),
    deliveries.c.kind == MessageKind.ANNOUNCEMENT,
    deliveries.c.act == Act.SEND,
)
NOT_REACHED = "the person can't be reached"
WORDS = func.coalesce(shared_texts.c.text, deliveries.c.text)  # where `shared_texts` is joined from outside
TOO_LATE = "too late to be of use"
OVERTAKEN = "not needed any more"
HELD = "held back by the office"
GIVEN_UP = "given up by the office"
NOT_AGAIN = (TOO_LATE, OVERTAKEN, HELD, GIVEN_UP)  # what `resend` leaves
LEFT_TO_ADMIN = "it may have arrived; left to the admin"
AT_ONCE = 500  # rows in a statement: making them never holds the loop for long


@dataclass(frozen=True)
class Ledger:
    """Counts of deliveries by state, and of those that may have arrived twice."""

    states: dict[DeliveryState, int]
    possibly_repeated: int


async def queue(tx: Transaction, message: Message, lane: Lane, now: datetime) -> int:
    """Owe a message to its account and return the delivery's id.

    Where nobody can be reached it is settled as unreachable at once; an answer is owed to whoever spoke.
    """
    gone = lane is not Lane.ANSWER and await is_lost(tx, message.account_id)
    file = await made_files.kept(tx, message.file, message.account_id, now)
    return await insert_row(tx, deliveries, **_row(message, file, lane, now, gone=gone))


async def queue_each(
    tx: Transaction, messages: Sequence[Message], lane: Lane, now: datetime
) -> tuple[int, ...]:
    """Owe messages to their accounts as `queue` does, many in one statement; return their ids, in order."""
    ids: list[int] = []
    owed = insert(deliveries).returning(deliveries.c.id, sort_by_parameter_order=True)
    unreachable = select(accounts.c.id).where(accounts.c.state == AccountState.UNREACHABLE)
    gone = frozenset((await tx.execute(unreachable)).scalars()) if lane is not Lane.ANSWER else frozenset()
    for first in range(0, len(messages), AT_ONCE):
        some = messages[first : first + AT_ONCE]
        files = [await made_files.kept(tx, one.file, one.account_id, now) for one in some]
        rows = [
            _row(one, file, lane, now, gone=one.account_id in gone)
            for one, file in zip(some, files, strict=True)
        ]
        ids += (await tx.execute(owed, rows)).scalars()
    return tuple(ids)


def _row(  # Any: a row's values
    message: Message, file: dict[str, Any] | None, lane: Lane, now: datetime, *, gone: bool
) -> dict[str, Any]:
    return {
        "account_id": message.account_id,
        "lane": lane,
        "kind": message.kind,
        "text": message.text,
        "choices": [asdict(choice) for choice in message.choices],
        "about": list(message.about),
        "asks": message.asks,
        "numbered": message.numbered,
        "file": file,
        "fleeting": message.fleeting,
        "announcement_id": message.announcement_id,
        "queued_at": now,
        "useful_until": message.useful_until,
        "held_until": message.held_until,
        "counts_on": message.counts_on,
        "tries": 0,
        "state": DeliveryState.UNREACHABLE if gone else DeliveryState.QUEUED,
        "error": NOT_REACHED if gone else None,
        "settled_at": now if gone else None,
    }


def doubted(
    leave: Collection[MessageKind], now: datetime, again_at: datetime | None, reason: str | None = None
) -> dict[str, Any]:
    """Return the values of a message that may have arrived: owed once more, of kinds in `leave` settled."""
    left = deliveries.c.kind.in_([kind.value for kind in leave])
    known = deliveries.c.error if reason is None else literal(reason)
    return {
        "state": DeliveryState.UNSURE,
        "unsure_at": now,
        "due_at": again_at,
        "settled_at": case((left, literal(now, Moment)), else_=null()),
        "error": case((left, literal(LEFT_TO_ADMIN)), else_=known),
    }


async def kept_between(
    tx: Transaction, start: datetime, end: datetime
) -> tuple[tuple[datetime, Recipient, str], ...]:
    """Return what waits for a moment from `start` on and before `end`, with whom it is for and its words."""
    waits = UNSETTLED, deliveries.c.held_until >= start, deliveries.c.held_until < end
    to = accounts.c.id, accounts.c.cadre_id, cadres.c.name
    query = select(*to, deliveries.c.held_until, WORDS.label("words")).where(*waits)
    joined = deliveries.join(accounts).join(cadres).outerjoin(shared_texts)
    rows = await tx.execute(query.select_from(joined).order_by(deliveries.c.held_until, deliveries.c.id))
    return tuple((row.held_until, Recipient(*row[:3], None, reachable=True), row.words) for row in rows)


async def ledger(tx: Transaction) -> Ledger:
    """Count the deliveries."""
    query = select(deliveries.c.state, func.count(), func.count(deliveries.c.unsure_at)).group_by(
        deliveries.c.state
    )
    rows = (await tx.execute(query)).all()
    states = {DeliveryState(row[0]): row[1] for row in rows}
    return Ledger({s: states.get(s, 0) for s in DeliveryState}, sum(row[2] for row in rows))


def choices(row: Row[Any]) -> tuple[Choice, ...]:
    """Read the choices of a row."""
    return tuple(Choice(**choice) for choice in row.choices)
