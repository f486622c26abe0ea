"""Forgetting: what must leave no trace of its words or file."""

import structlog

from bot.store import inbox
from bot.store.database import Transaction

log = structlog.get_logger()


async def forget(tx: Transaction, inbox_id: int) -> None:
    """Blank an update that bears a mark of secrecy; only that it was refused is noted."""
    await inbox.forget_body(tx, inbox_id)
    log.warning("secret_refused", inbox_id=inbox_id)
