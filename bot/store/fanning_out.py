"""Fanning out: one message owed to many, in one statement."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Boolean, Select, String, case, insert, literal, null, select

from bot.domain.chat import Act, Lane, Message
from bot.store import made_files
from bot.store.database import Transaction, insert_row
from bot.store.deliveries import NOT_REACHED
from bot.store.schema import AccountState, DeliveryState, accounts, deliveries, shared_texts

NO_TARGET = null().cast(String).label("target")


async def store_text(tx: Transaction, text: str) -> int:
    """Store a text that many deliveries will share; return its id."""
    return await insert_row(tx, shared_texts, text=text)


async def queue_for(
    tx: Transaction,
    message: Message,
    lane: Lane,
    now: datetime,
    *,
    to: Select[tuple[int, str | None]],
    act: Act = Act.SEND,
    text_id: int | None = None,
) -> int:
    """Owe a message to the accounts that `to` selects, with the message that it changes; return to how many.

    Who can't be reached is owed it too, settled as unreachable. No row passes through this process, so that
    its memory does not grow with the audience; the text is stored once, or is there already as `text_id`.
    """
    file = await made_files.kept(tx, message.file, None, now)
    text_id = await store_text(tx, message.text) if text_id is None else text_id
    c = deliveries.c
    asked = to.subquery("asked")
    gone = accounts.c.state == AccountState.UNREACHABLE
    values = {
        c.account_id: accounts.c.id,
        c.lane: literal(lane.value),
        c.kind: literal(message.kind.value),
        c.text: literal(""),
        c.shared_text_id: literal(text_id),
        c.file: literal(file, c.file.type) if file else null(),
        c.choices: literal([asdict(choice) for choice in message.choices], c.choices.type),
        c.about: literal(list(message.about), c.about.type),
        c.asks: literal(message.asks, Boolean),
        c.numbered: literal(message.numbered, Boolean),
        c.act: literal(act.value),
        c.target: asked.c.target,
        c.announcement_id: literal(message.announcement_id, c.announcement_id.type),
        c.state: case((gone, DeliveryState.UNREACHABLE.value), else_=DeliveryState.QUEUED.value),
        c.error: case((gone, NOT_REACHED), else_=null()),
        c.settled_at: case((gone, literal(now, c.settled_at.type)), else_=null()),
        c.queued_at: literal(now, c.queued_at.type),
        c.useful_until: literal(message.useful_until, c.useful_until.type),
        c.counts_on: literal(message.counts_on, c.counts_on.type),
        c.tries: literal(0),
    }
    them = select(*values.values()).join(asked, asked.c.account_id == accounts.c.id).order_by(accounts.c.id)
    return (await tx.execute(insert(deliveries).from_select(list(values), them))).rowcount
