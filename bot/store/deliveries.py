"""Deliveries: the outbox and its ledger, one row a message owed to one person."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, and_, bindparam, exists, func, or_, select, update

from bot.domain.chat import Choice, Lane, Message
from bot.domain.retry import MOST_SECONDS
from bot.store.database import Transaction, insert_row
from bot.store.schema import AccountState, DeliveryState, accounts, deliveries

# In these words, for the indexes ix_deliveries_owed and ix_deliveries_owed_to hold just these rows. An unsure
# message is owed once more; when that too stays without an answer it is settled as unsure.
UNSETTLED = deliveries.c.settled_at.is_(None)
NOT_REACHED = "the person can't be reached"
TOO_LATE = "too late to be of use"
LOOK_BACK = 20  # messages; who answers an older one quotes it
SEEN = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNSURE)


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


@dataclass(frozen=True)
class Said:
    """A message that a person has: its words, what it was about, and the choices it offered.

    `certain`: the network said that it has it; else it may not have arrived.
    """

    id: int
    text: str
    about: tuple[int, ...]
    choices: tuple[Choice, ...]
    asks: bool
    numbered: bool
    certain: bool


@dataclass(frozen=True)
class Unreached:
    """A message that did not reach its person: what it was about, and since when it is owed."""

    id: int
    about: tuple[int, ...]
    queued_at: datetime


@dataclass(frozen=True)
class Ledger:
    """Counts of deliveries by state, and of those that may have arrived twice."""

    states: dict[DeliveryState, int]
    possibly_repeated: int


async def queue(tx: Transaction, message: Message, lane: Lane, now: datetime) -> int:
    """Owe a message to its account and return the delivery's id.

    Where nobody can be reached it is settled as unreachable at once; an answer is owed to whoever spoke.
    """
    owed: dict[str, Any] = {"state": DeliveryState.QUEUED}  # Any: a row's values
    if lane is not Lane.ANSWER and await _is_unreachable(tx, message.account_id):
        owed = {"state": DeliveryState.UNREACHABLE, "error": NOT_REACHED, "settled_at": now}
    return await insert_row(
        tx,
        deliveries,
        account_id=message.account_id,
        lane=lane,
        text=message.text,
        choices=[asdict(c) for c in message.choices],
        about=list(message.about),
        asks=message.asks,
        numbered=message.numbered,
        queued_at=now,
        useful_until=message.useful_until,
        tries=0,
        **owed,
    )


async def _is_unreachable(tx: Transaction, account_id: int | None) -> bool:
    query = select(accounts.c.state).where(accounts.c.id == account_id)
    return (await tx.execute(query)).scalar_one_or_none() == AccountState.UNREACHABLE


async def claim(
    tx: Transaction, *, busy_accounts: Collection[int], now: datetime, most: int
) -> tuple[Delivery, ...]:
    """Take up to `most` due deliveries, the highest lane and the oldest first, at most one an account.

    Accounts in `busy_accounts` are passed over. An account's messages keep their order: a later one is not
    taken while an earlier one of its lane waits to be tried again.
    """
    one_each: dict[int, int] = {}
    for row in await tx.execute(_due(busy_accounts, now).limit(len(Lane) * most)):
        one_each.setdefault(row.account_id, row.id)
    taken = (await tx.execute(_to_claim(list(one_each.values())[:most]))).all()
    await _mark(tx, [row.id for row in taken], state=DeliveryState.SENDING, claimed_at=now)
    return tuple(_delivery(row, now) for row in taken)


async def any_due(tx: Transaction, *, busy_accounts: Collection[int], now: datetime) -> bool:
    """Return whether there is anything to claim."""
    return (await tx.execute(_due(busy_accounts, now).limit(1))).first() is not None


def _due(busy_accounts: Collection[int], now: datetime) -> Select[Any]:
    """Select the first message of each account and lane, where that is due; the history is never read.

    A retry further away than any delay was timed by a clock that has been set back since: it is due.
    """
    due_at, last_retry_at = deliveries.c.due_at, now + timedelta(seconds=MOST_SECONDS)
    useful = or_(deliveries.c.useful_until.is_(None), deliveries.c.useful_until > now)
    earlier = deliveries.alias("earlier")
    waits = exists().where(
        earlier.c.settled_at.is_(None),
        earlier.c.account_id == deliveries.c.account_id,
        earlier.c.lane == deliveries.c.lane,
        earlier.c.id < deliveries.c.id,
        earlier.c.state != DeliveryState.SENDING,
    )
    return (
        select(deliveries.c.id, deliveries.c.account_id)
        .where(UNSETTLED, deliveries.c.state != DeliveryState.SENDING, useful, ~waits)
        .where(or_(due_at.is_(None), due_at <= now, due_at > last_retry_at))
        .where(deliveries.c.account_id.not_in(busy_accounts))
        .order_by(deliveries.c.lane, deliveries.c.id)
    )


def _to_claim(ids: Collection[int]) -> Select[Any]:
    """Select messages to send, but none that another process is claiming."""
    return (
        select(deliveries, accounts.c.channel, accounts.c.chat_id)
        .join(accounts, accounts.c.id == deliveries.c.account_id)
        .where(deliveries.c.id.in_(ids), UNSETTLED, deliveries.c.state != DeliveryState.SENDING)
        .order_by(deliveries.c.lane, deliveries.c.id)
        .with_for_update(of=deliveries, skip_locked=True)
    )


async def release(tx: Transaction, ids: Collection[int]) -> None:
    """Owe messages that were claimed and never left as they were owed before."""
    await _settle_claimed(tx, ids, state=DeliveryState.QUEUED)


async def record_sent(tx: Transaction, sent: Collection[tuple[int, str, datetime]]) -> None:
    """Record that the network took messages: (id, its id there, when)."""
    owed = update(deliveries).where(deliveries.c.id == bindparam("one"), UNSETTLED)
    values = {"state": DeliveryState.SENT, "message_id": bindparam("there"), "settled_at": bindparam("at")}
    rows = [{"one": id_, "there": message_id, "at": at} for id_, message_id, at in sent]
    if rows:
        await tx.execute(owed.values(**values, error=None), rows)


async def try_again(
    tx: Transaction, delivery_id: int, reason: str, at: datetime | None, *, counts: bool = True
) -> None:
    """Put a message that was not sent back in the queue until `at`; None: it is due at once."""
    tries = deliveries.c.tries + (1 if counts else 0)
    await _settle_claimed(tx, [delivery_id], state=DeliveryState.QUEUED, due_at=at, error=reason, tries=tries)


async def record_unsure(
    tx: Transaction, delivery_id: int, reason: str, now: datetime, again_at: datetime
) -> None:
    """Record that a message may have arrived; it is owed once more."""
    unsure = {"state": DeliveryState.UNSURE, "unsure_at": now, "due_at": again_at, "error": reason}
    await _settle_claimed(tx, [delivery_id], **unsure, tries=deliveries.c.tries + 1)


async def give_up(
    tx: Transaction, delivery_id: int, state: DeliveryState, reason: str, now: datetime
) -> None:
    """Record that a message will not be sent again: FAILED, UNREACHABLE, or UNSURE twice."""
    await _settle_claimed(tx, [delivery_id], state=state, error=reason, settled_at=now)


async def give_up_useless(tx: Transaction, now: datetime) -> tuple[int, ...]:
    """Record that messages came too late to be of use; return their ids. What is on its way stays so."""
    useless = deliveries.c.useful_until <= now, deliveries.c.state != DeliveryState.SENDING
    values = {"state": DeliveryState.FAILED, "error": TOO_LATE, "settled_at": now}
    done = update(deliveries).where(UNSETTLED, *useless).values(values).returning(deliveries.c.id)
    return tuple((await tx.execute(done)).scalars())


async def give_up_on_account(tx: Transaction, account_id: int, reason: str, now: datetime) -> None:
    """Record that nothing owed to an account can be sent. What is on its way may still arrive."""
    values = {"state": DeliveryState.UNREACHABLE, "error": reason, "settled_at": now}
    owed = deliveries.c.account_id == account_id, deliveries.c.state != DeliveryState.SENDING
    await tx.execute(update(deliveries).where(UNSETTLED, *owed).values(values))


async def unreached(tx: Transaction, account_id: int) -> tuple[Unreached, ...]:
    """Return the pushes that did not reach an account, in order."""
    query = select(deliveries.c.id, deliveries.c.about, deliveries.c.queued_at).where(
        deliveries.c.account_id == account_id,
        deliveries.c.lane == Lane.PUSH,
        deliveries.c.state == DeliveryState.UNREACHABLE,
    )
    found = await tx.execute(query.order_by(deliveries.c.id))
    return tuple(Unreached(row.id, tuple(row.about), row.queued_at) for row in found)


async def owe_again(tx: Transaction, ids: Collection[int]) -> None:
    """Owe messages that did not reach a person who is back now; their order stays."""
    await _mark(tx, ids, state=DeliveryState.QUEUED, due_at=None, settled_at=None, error=None)


async def hurry(tx: Transaction) -> None:
    """Owe at once what waits to be tried again: the network is back."""
    waits = deliveries.c.state == DeliveryState.QUEUED, deliveries.c.due_at.is_not(None)
    await tx.execute(update(deliveries).where(UNSETTLED, *waits).values(due_at=None))


async def doubt_claimed(tx: Transaction, now: datetime) -> int:
    """After a start: what a process before us had in flight may have arrived. Return how many."""
    in_flight = update(deliveries).where(UNSETTLED, deliveries.c.state == DeliveryState.SENDING)
    done = await tx.execute(in_flight.values(state=DeliveryState.UNSURE, unsure_at=now, due_at=None))
    return done.rowcount


async def said(tx: Transaction, account_id: int, message_id: str) -> Said | None:
    """Return the message that a person quoted, None when we never sent it to them."""
    known = deliveries.c.account_id == account_id, deliveries.c.message_id == message_id
    newest = select(deliveries).where(*known).order_by(deliveries.c.id.desc()).limit(1)
    row = (await tx.execute(newest)).one_or_none()  # another bot counts its messages anew
    return _said(row) if row else None


async def last_said(tx: Transaction, account_id: int, before: datetime) -> tuple[Said | None, Said | None]:
    """Return the newest message that was about or asked something, and the newest that numbers its tasks.

    Only what a person can have seen when they spoke counts: one queued, or sent after that, is none.
    """
    seen = or_(deliveries.c.settled_at <= before, and_(UNSETTLED, deliveries.c.claimed_at <= before))
    query = (
        select(deliveries)
        .where(deliveries.c.account_id == account_id, deliveries.c.state.in_(SEEN), seen)
        .order_by(deliveries.c.id.desc())
        .limit(LOOK_BACK)
    )
    said = [_said(row) for row in await tx.execute(query) if row.about or row.choices]
    return next(iter(said), None), next((one for one in said if one.numbered), None)


async def ledger(tx: Transaction) -> Ledger:
    """Count the deliveries."""
    query = select(deliveries.c.state, func.count(), func.count(deliveries.c.unsure_at)).group_by(
        deliveries.c.state
    )
    rows = (await tx.execute(query)).all()
    states = {DeliveryState(row[0]): row[1] for row in rows}
    return Ledger({s: states.get(s, 0) for s in DeliveryState}, sum(row[2] for row in rows))


async def _settle_claimed(tx: Transaction, ids: Collection[int], **values: Any) -> None:
    """Write what came of messages, but of none that was settled while it was on its way."""
    await tx.execute(update(deliveries).where(deliveries.c.id.in_(ids), UNSETTLED).values(values))


async def _mark(tx: Transaction, ids: Collection[int], **values: Any) -> None:  # Any: a row's values
    if ids:
        await tx.execute(update(deliveries).where(deliveries.c.id.in_(ids)).values(values))


def _choices(row: Row[Any]) -> tuple[Choice, ...]:
    return tuple(Choice(**choice) for choice in row.choices)


def _said(row: Row[Any]) -> Said:
    return Said(
        row.id,
        row.text,
        tuple(row.about),
        _choices(row),
        row.asks,
        row.numbered,
        row.state == DeliveryState.SENT,
    )


def _delivery(row: Row[Any], claimed_at: datetime) -> Delivery:
    return Delivery(
        id=row.id,
        account_id=row.account_id,
        channel=row.channel,
        chat_id=row.chat_id,
        text=row.text,
        choices=_choices(row),
        tries=row.tries,
        possibly_repeated=row.unsure_at is not None,
        claimed_at=claimed_at,
    )
