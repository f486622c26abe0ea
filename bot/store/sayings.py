"""Sayings: the messages that a person has, which what they say may be about."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, or_, select

from bot.domain.chat import Act, Choice, MessageKind
from bot.store.database import Transaction
from bot.store.deliveries import UNSETTLED, WORDS, choices
from bot.store.schema import DeliveryState, deliveries, shared_texts

LOOK_BACK = 20  # messages; who answers an older one quotes it
SEEN = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNSURE)
WITH_WORDS = select(deliveries, WORDS.label("words")).outerjoin(shared_texts)


@dataclass(frozen=True)
class Said:
    """A message that a person has: its words, what it was about, and the choices it offered.

    `certain`: the network said that it has it; else it may not have arrived. `at` is when it was sent.
    """

    id: int
    text: str
    about: tuple[int, ...]
    choices: tuple[Choice, ...]
    asks: bool
    numbered: bool
    certain: bool
    at: datetime
    announcement_id: int | None = None
    kind: str = MessageKind.PUSH

    @property
    def is_digest(self) -> bool:
        """Whether it asks about tasks by the numbers that it gives them."""
        return self.asks and self.numbered and self.kind == MessageKind.REMINDER


async def said(tx: Transaction, account_id: int, message_id: str) -> Said | None:
    """Return the message that a person quoted, None when we never sent it to them."""
    known = deliveries.c.account_id == account_id, deliveries.c.message_id == message_id
    newest = WITH_WORDS.where(*known).order_by(deliveries.c.id.desc()).limit(1)
    row = (await tx.execute(newest)).one_or_none()  # another bot counts its messages anew
    return _said(row) if row else None


async def last_said(tx: Transaction, account_id: int, before: datetime) -> tuple[Said | None, Said | None]:
    """Return the newest message that was about or asked something, and the newest that numbers its tasks.

    Only what a person can have seen when they spoke counts: one queued, or sent after that, is none.
    """
    said = await recent(tx, account_id, before)
    return next(iter(said), None), next((one for one in said if one.numbered), None)


async def recent(tx: Transaction, account_id: int, before: datetime) -> tuple[Said, ...]:
    """Return the last messages that were about or asked something and can have been seen, newest first."""
    seen = or_(deliveries.c.settled_at <= before, and_(UNSETTLED, deliveries.c.claimed_at <= before))
    query = (
        WITH_WORDS.where(deliveries.c.account_id == account_id, deliveries.c.state.in_(SEEN), seen)
        .where(deliveries.c.act == Act.SEND)
        .order_by(deliveries.c.id.desc())
        .limit(LOOK_BACK)
    )
    rows = await tx.execute(query)
    return tuple(_said(row) for row in rows if row.about or row.choices or row.announcement_id)


def _said(row: Row[Any]) -> Said:
    return Said(
        row.id,
        row.words,
        tuple(row.about),
        choices(row),
        row.asks,
        row.numbered,
        row.state == DeliveryState.SENT,
        row.settled_at or row.queued_at,
        row.announcement_id,
        row.kind,
    )
