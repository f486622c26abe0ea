"""Claims: which of the messages owed are taken to be sent."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    ColumnElement,
    Integer,
    Row,
    Select,
    bindparam,
    cast,
    exists,
    func,
    or_,
    select,
    update,
)

from bot.domain.announcements import AnnouncementState
from bot.domain.chat import Act, Attachment, Choice, Lane, MadeFile
from bot.domain.retry import MOST_SECONDS
from bot.store import made_files
from bot.store.database import Transaction
from bot.store.deliveries import COPY, SENDING, UNSETTLED, WORDS, choices
from bot.store.rests import CHAT_RESTS
from bot.store.schema import (
    DeliveryState,
    Moment,
    accounts,
    announcements,
    deliveries,
    shared_texts,
)

LANES = len(Lane)
UNREADABLE = (AttributeError, LookupError, TypeError, ValueError)
CLAIMING_LOCK = 0x636C61696D73  # "claims"
# What of these was on its way when they were stopped, and is owed again by a refusal, stays.
STOPPED = (AnnouncementState.PAUSED, AnnouncementState.CANCELLED, AnnouncementState.RECALLED)


@dataclass(frozen=True)
class Delivery:
    """A message to send: to which chat, and what it says."""

    id: int
    account_id: int
    channel: str
    chat_id: str
    text: str
    choices: tuple[Choice, ...]
    tries: int
    possibly_repeated: bool
    claimed_at: datetime
    file: Attachment | MadeFile | None = None
    act: Act = Act.SEND
    target: str | None = None
    fleeting: bool = False


async def claim(
    tx: Transaction, *, busy_accounts: Collection[int], now: datetime, most: int, by: int | None = None
) -> tuple[Delivery, ...]:
    """Take up to `most` due deliveries, the highest lane and the oldest first, at most one an account.

    Accounts in `busy_accounts` are passed over. An account's messages keep their order: a later one is not
    taken while an earlier one of its lane waits to be tried again; what is held until later holds up nothing.
    `by`: the dispatcher, where there are several; then one claims at a time, so that each sees what the
    others have in flight.
    """
    if tx.dialect.name != "sqlite":
        await tx.execute(select(func.pg_advisory_xact_lock(CLAIMING_LOCK)))
    one_each: dict[int, Row[Any]] = {}
    asked = {**_asked(busy_accounts, now), "most": LANES * most}
    for row in await tx.execute(_claimable(tx.dialect.name), asked):
        one_each.setdefault(row.account_id, row)
    taken = [found for row in list(one_each.values())[:most] if (found := await _read(tx, row, now))]
    if taken:
        await tx.execute(MARK_CLAIMED, {"ids": [one.id for one in taken], "at": now, "by": by})
    return tuple(taken)


async def any_due(tx: Transaction, *, busy_accounts: Collection[int], now: datetime) -> bool:
    """Return whether there is anything to claim."""
    return (await tx.execute(_any_due(tx.dialect.name), _asked(busy_accounts, now))).first() is not None


async def release(tx: Transaction, ids: Collection[int], by: int | None = None) -> None:
    """Owe messages that `by` claimed and that never left as they were owed before."""
    owed = update(deliveries).where(
        deliveries.c.id.in_(ids), UNSETTLED, SENDING, deliveries.c.claimed_by.is_not_distinct_from(by)
    )
    await tx.execute(owed.values(state=DeliveryState.QUEUED))


# The statements that run for every few messages are made once: making them costs more than running them.
MARK_CLAIMED = (
    update(deliveries)
    .where(deliveries.c.id.in_(bindparam("ids", expanding=True)))
    .values(
        state=DeliveryState.SENDING,
        claimed_at=bindparam("at"),
        claimed_by=bindparam("by", type_=Integer),
    )
)


def _asked(busy_accounts: Collection[int], now: datetime) -> dict[str, Any]:  # Any: a statement's parameters
    """Return what both statements ask about.

    A retry further away than any delay was timed by a clock that has been set back since: it is due.
    """
    return {"busy": list(busy_accounts), "now": now, "last": now + timedelta(seconds=MOST_SECONDS)}


@cache
def _any_due(dialect: str) -> Select[Any]:
    return _due(select(deliveries.c.id), dialect).limit(1)


@cache
def _claimable(dialect: str) -> Select[Any]:
    """Select what can be claimed, but nothing that another process is claiming."""
    message = (deliveries.c.id, deliveries.c.account_id, WORDS.label("text"), deliveries.c.choices)
    what = (deliveries.c.file, deliveries.c.act, deliveries.c.target)
    ledger = (deliveries.c.tries, deliveries.c.unsure_at, deliveries.c.fleeting)
    columns = select(*message, *what, *ledger, accounts.c.channel, accounts.c.chat_id)
    joined = columns.join(accounts, accounts.c.id == deliveries.c.account_id).outerjoin(shared_texts)
    due = _due(joined, dialect).limit(bindparam("most"))
    return due.with_for_update(of=deliveries, skip_locked=True)


def _free_chats() -> tuple[ColumnElement[bool], ...]:
    """Return the conditions that no process has a message to a chat in flight, nor has it to rest."""
    other = deliveries.alias("other")
    in_flight = exists().where(
        other.c.settled_at.is_(None),
        other.c.account_id == deliveries.c.account_id,
        other.c.state == DeliveryState.SENDING,
    )
    return ~in_flight, ~CHAT_RESTS


def _due(query: Select[Any], dialect: str) -> Select[Any]:
    """Narrow a query to the first message of each account and lane, where that is due.

    The history is never read. Of an announcement that is stopped no copy leaves; what tells of it does.
    """
    now, last_retry_at = bindparam("now", type_=Moment), bindparam("last", type_=Moment)
    due_at, useful_until = deliveries.c.due_at, deliveries.c.useful_until
    earlier = deliveries.alias("earlier")
    waits = exists().where(
        earlier.c.settled_at.is_(None),
        earlier.c.account_id == deliveries.c.account_id,
        earlier.c.lane == deliveries.c.lane,
        earlier.c.id < deliveries.c.id,
        earlier.c.state != DeliveryState.SENDING,
        or_(earlier.c.held_until.is_(None), earlier.c.held_until <= now),
    )
    stopped = select(announcements.c.id).where(announcements.c.state.in_(STOPPED))
    return (
        query.where(UNSETTLED, ~SENDING, ~waits, *(() if dialect == "sqlite" else _free_chats()))
        .where(or_(useful_until.is_(None), useful_until > now))
        .where(or_(deliveries.c.held_until.is_(None), deliveries.c.held_until <= now))
        .where(or_(due_at.is_(None), due_at <= now, due_at > last_retry_at))
        .where(deliveries.c.account_id.not_in(_listed(dialect)))
        .where(or_(~COPY, deliveries.c.announcement_id.not_in(stopped)))
        .order_by(deliveries.c.lane, deliveries.c.id)
    )


def _listed(dialect: str) -> Select[Any]:
    """Select the accounts given in one parameter; with one for each, no two claims would be alike."""
    given = bindparam("busy", type_=JSON)
    if dialect == "sqlite":
        return select(func.json_each(given).table_valued("value").c.value)
    listed: ColumnElement[Any] = func.json_array_elements_text(given).column_valued("one")
    return select(cast(listed, Integer))


async def _read(tx: Transaction, row: Row[Any], now: datetime) -> Delivery | None:
    """Read a row; one that can't be read, of another version perhaps, is set aside with the reason."""
    try:
        return _delivery(row, await made_files.load(tx, row.file), now)
    except UNREADABLE as error:
        values = {"state": DeliveryState.FAILED, "error": f"a fault: {type(error).__name__}"}
        odd = update(deliveries).where(deliveries.c.id == row.id)
        await tx.execute(odd.values(**values, settled_at=now))
        return None


def _delivery(row: Row[Any], file: Attachment | MadeFile | None, claimed_at: datetime) -> Delivery:
    return Delivery(
        id=row.id,
        account_id=row.account_id,
        channel=row.channel,
        chat_id=row.chat_id,
        text=row.text,
        choices=choices(row),
        tries=row.tries,
        possibly_repeated=row.unsure_at is not None,
        claimed_at=claimed_at,
        file=file,
        act=Act(row.act),
        target=row.target,
        fleeting=row.fleeting,
    )
