"""Forgetting: what must leave no trace of its words or file."""

from datetime import datetime

import structlog

from bot.domain.journal import Deed
from bot.services import witnessing
from bot.store import inbox
from bot.store.database import Transaction

log = structlog.get_logger()


async def forget(tx: Transaction, inbox_id: int, *, by: int | None, now: datetime) -> None:
    """Blank an update that bears a mark of secrecy; only that it was refused is noted."""
    await inbox.forget_body(tx, inbox_id)
    witnessing.witness(tx, Deed.FORGOTTEN, by=by, inbox_id=inbox_id, now=now)
    log.warning("secret_refused", inbox_id=inbox_id)
