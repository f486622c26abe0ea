"""Outcomes: what came of the messages that left, and of those that never will."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, exists, func, null, select, update

from bot.domain.chat import Lane, MessageKind
from bot.store import made_files
from bot.store.database import Transaction, wipe
from bot.store.deliveries import OVERTAKEN, TOO_LATE, UNSETTLED, doubted
from bot.store.schema import DeliveryState, deliveries


@dataclass(frozen=True)
class Unreached:
    """A message that did not reach its person: what it was about, and since when it is owed."""

    id: int
    about: tuple[int, ...]
    queued_at: datetime


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
    tx: Transaction,
    delivery_id: int,
    reason: str,
    now: datetime,
    *,
    again_at: datetime,
    leave: Collection[MessageKind],
) -> None:
    """Record that a message may have arrived; it is owed once more, or of kinds in `leave` left so."""
    unsure = doubted(leave, now, again_at, reason)
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


async def give_up_overtaken(tx: Transaction, ids: Collection[int], now: datetime) -> None:
    """Record that messages not sent yet are not needed any more. What is on its way stays so."""
    owed = update(deliveries).where(
        deliveries.c.id.in_(ids), UNSETTLED, deliveries.c.state != DeliveryState.SENDING
    )
    await tx.execute(owed.values(state=DeliveryState.FAILED, error=OVERTAKEN, settled_at=now))


async def give_up_on_account(tx: Transaction, account_id: int, reason: str, now: datetime) -> None:
    """Record that nothing owed to an account can be sent. What is on its way may still arrive."""
    values = {"state": DeliveryState.UNREACHABLE, "error": reason, "settled_at": now}
    owed = deliveries.c.account_id == account_id, deliveries.c.state != DeliveryState.SENDING
    await tx.execute(update(deliveries).where(UNSETTLED, *owed).values(values))


async def move_owed(tx: Transaction, account_id: int, to: int) -> None:
    """Owe to another account what is owed to one."""
    owed = update(deliveries).where(UNSETTLED, deliveries.c.account_id == account_id)
    await tx.execute(owed.values(account_id=to))


async def move(tx: Transaction, ids: Collection[int], to: int) -> tuple[int, ...]:
    """Let messages be for another account, but none that it was owed too; return their ids."""
    same = deliveries.alias("same")
    known = exists().where(
        same.c.account_id == to,
        same.c.queued_at == deliveries.c.queued_at,
        same.c.text == deliveries.c.text,
        func.coalesce(same.c.shared_text_id, 0) == func.coalesce(deliveries.c.shared_text_id, 0),
    )
    moved = update(deliveries).where(deliveries.c.id.in_(ids), ~known).values(account_id=to)
    return tuple((await tx.execute(moved.returning(deliveries.c.id))).scalars())


async def unreached(tx: Transaction, account_id: int) -> tuple[Unreached, ...]:
    """Return the pushes and announcements that did not reach an account, in order."""
    query = select(deliveries.c.id, deliveries.c.about, deliveries.c.queued_at).where(
        deliveries.c.account_id == account_id,
        deliveries.c.lane.in_((Lane.PUSH, Lane.ANNOUNCEMENT)),
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


async def _settle_claimed(tx: Transaction, ids: Collection[int], **values: Any) -> None:
    """Write what came of messages, but of none that was settled while it was on its way."""
    await tx.execute(update(deliveries).where(deliveries.c.id.in_(ids), UNSETTLED).values(values))


async def _mark(tx: Transaction, ids: Collection[int], **values: Any) -> None:  # Any: a row's values
    if ids:
        await tx.execute(update(deliveries).where(deliveries.c.id.in_(ids)).values(values))


async def forget_words(tx: Transaction, account_id: int) -> None:
    """Blank what was sent to an account; that it was sent stays known."""
    own = deliveries.c.account_id == account_id, deliveries.c.settled_at.is_not(None)
    await tx.execute(update(deliveries).where(*own).values(text=""))
    await made_files.forget_of(tx, account_id)


async def forget_fleeting(tx: Transaction, ids: Collection[int] | None = None) -> int:
    """Blank what tells a code, with its file, once settled (of `ids`, None: of all); return how many."""
    settled = [deliveries.c.fleeting, deliveries.c.settled_at.is_not(None), deliveries.c.text != ""]
    if ids is not None:
        settled.append(deliveries.c.id.in_(ids))
    found = (await tx.execute(select(deliveries.c.id, deliveries.c.file).where(*settled))).all()
    if not found:
        return 0
    wipe(tx)
    for row in found:
        await made_files.forget(tx, row.file)
    blank = update(deliveries).where(deliveries.c.id.in_([row.id for row in found]))
    await tx.execute(blank.values(text="", file=null()))
    return len(found)


async def forget_before(tx: Transaction, moment: datetime) -> int:
    """Blank the words of what was settled before a moment; return of how many messages."""
    old = deliveries.c.settled_at < moment, deliveries.c.text != ""
    return (await tx.execute(update(deliveries).where(*old).values(text=""))).rowcount
