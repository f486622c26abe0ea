"""Fanning out: one message owed to everybody, in one statement."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Boolean, case, insert, literal, null, select

from bot.domain.chat import Lane, Message
from bot.store.database import Transaction, insert_row
from bot.store.deliveries import NOT_REACHED
from bot.store.schema import AccountState, DeliveryState, accounts, deliveries, shared_texts


async def queue_for_all(tx: Transaction, message: Message, lane: Lane, now: datetime) -> int:
    """Owe a message to every account that has joined; return to how many.

    Who can't be reached is owed it too, settled as unreachable. No row passes through this process, so that
    its memory does not grow with the audience; the text is stored once.
    """
    text_id = await insert_row(tx, shared_texts, text=message.text)
    c = deliveries.c
    gone = accounts.c.state == AccountState.UNREACHABLE
    values = {
        c.account_id: accounts.c.id,
        c.lane: literal(lane.value),
        c.kind: literal(message.kind.value),
        c.text: literal(""),
        c.shared_text_id: literal(text_id),
        c.file: literal(asdict(message.file), c.file.type) if message.file else null(),
        c.choices: literal([asdict(choice) for choice in message.choices], c.choices.type),
        c.about: literal(list(message.about), c.about.type),
        c.asks: literal(message.asks, Boolean),
        c.numbered: literal(message.numbered, Boolean),
        c.state: case((gone, DeliveryState.UNREACHABLE.value), else_=DeliveryState.QUEUED.value),
        c.error: case((gone, NOT_REACHED), else_=null()),
        c.settled_at: case((gone, literal(now, c.settled_at.type)), else_=null()),
        c.queued_at: literal(now, c.queued_at.type),
        c.useful_until: literal(message.useful_until, c.useful_until.type),
        c.tries: literal(0),
    }
    everybody = select(*values.values()).where(accounts.c.cadre_id.is_not(None)).order_by(accounts.c.id)
    return (await tx.execute(insert(deliveries).from_select(list(values), everybody))).rowcount
