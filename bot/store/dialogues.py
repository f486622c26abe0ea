"""Dialogues: what a person is being asked, until when."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select

from bot.store.database import Transaction
from bot.store.schema import dialogues


@dataclass(frozen=True)
class Dialogue:
    """A question waiting for its answer."""

    topic: str
    payload: dict[str, Any]  # JSON of the topic's own shape


async def current(tx: Transaction, account_id: int, now: datetime) -> Dialogue | None:
    """Return the question an account is being asked, None when there is none or it has expired."""
    query = select(dialogues).where(dialogues.c.account_id == account_id, dialogues.c.expires_at > now)
    row = (await tx.execute(query)).one_or_none()
    return Dialogue(row.topic, row.payload) if row else None


async def ask(tx: Transaction, account_id: int, dialogue: Dialogue, expires_at: datetime) -> None:
    """Store a question; it replaces the one before."""
    await end(tx, account_id)
    row = {"account_id": account_id, "topic": dialogue.topic, "payload": dialogue.payload}
    await tx.execute(insert(dialogues).values(row | {"expires_at": expires_at}))


async def end(tx: Transaction, account_id: int) -> bool:
    """Forget the question, if any; return whether there was one."""
    done = await tx.execute(delete(dialogues).where(dialogues.c.account_id == account_id))
    return bool(done.rowcount)
