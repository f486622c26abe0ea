"""Paces: the slots that several processes take one after the other on a PostgreSQL server."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Double, bindparam, case, func, select, type_coerce, update
from sqlalchemy.dialects.postgresql import insert

from bot.domain.pace import GENTLE_FACTOR, GENTLE_SECONDS
from bot.store.database import Transaction
from bot.store.schema import paces
from bot.store.server_clock import SERVER_NOW

SOON_SECONDS = 2.0  # a clock can be told by another for so long; slots further away are not given out


@dataclass(frozen=True)
class Block:
    """Slots one after the other; seconds of the server's clock, which showed `now`."""

    first: float
    gap: float
    end: float  # where the next block begins, `slack` after the last slot
    slack: float
    now: float


async def begin(tx: Transaction, channel: str) -> None:
    """Have a pace for a channel."""
    row = {"channel": channel, "next_at": 0.0, "paused_until": 0.0}
    await tx.execute(insert(paces).values(row).on_conflict_do_nothing())


async def book(tx: Transaction, channel: str, *, slots: int, gap: float, slack: float) -> Block | None:
    """Take the next slots, `gap` seconds apart, and `slack` seconds after them; None: not now.

    After a pause they are further apart for a while.
    """
    given = {"channel": channel, "slots": slots, "gap": gap, "slack": slack}
    row = (await tx.execute(BOOK, {f"the_{name}": value for name, value in given.items()})).one_or_none()
    if row is None:
        return None
    return Block(row.next_at - row.length, (row.length - slack) / slots, row.next_at, slack, row.now)


async def give_back(tx: Transaction, channel: str, block: Block, *, unused_from: float) -> None:
    """Give back the slots of a block from a moment on, where nobody has booked after it."""
    last = update(paces).where(paces.c.channel == channel, paces.c.next_at == block.end)
    await tx.execute(last.values(next_at=unused_from + block.slack))


async def wait_seconds(tx: Transaction, channel: str) -> float:
    """Return how long there is nothing to book."""
    query = select(_first() - SERVER_NOW).where(paces.c.channel == channel)
    return float((await tx.execute(query)).scalar_one()) - SOON_SECONDS


async def pause(tx: Transaction, channel: str, seconds: float) -> None:
    """Give out no slot for a time; a longer pause stays."""
    until = func.greatest(paces.c.paused_until, SERVER_NOW + seconds)
    await tx.execute(update(paces).where(paces.c.channel == channel).values(paused_until=until))


def _first() -> ColumnElement[float]:
    return type_coerce(func.greatest(paces.c.next_at, paces.c.paused_until, SERVER_NOW), Double)


def _length() -> ColumnElement[float]:
    """Return how long the block is, from its first slot to the next block's."""
    gentle = case((paces.c.paused_until + GENTLE_SECONDS > SERVER_NOW, GENTLE_FACTOR), else_=1.0)
    slots, gap = bindparam("the_slots", type_=Double), bindparam("the_gap", type_=Double)
    return slots * gap * gentle + bindparam("the_slack", type_=Double)


# Made once: it runs many times a second.
BOOK = (
    update(paces)
    .where(paces.c.channel == bindparam("the_channel"), _first() < SERVER_NOW + SOON_SECONDS)
    .values(next_at=_first() + _length())
    .returning(paces.c.next_at, _length().label("length"), SERVER_NOW.label("now"))
)
