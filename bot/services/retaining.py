"""Retaining: what was kept long enough is forgotten, posts given for a time end, leavers are unlinked."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.services import parting
from bot.store import inbox, invites, made_files, outcomes, posts
from bot.store.database import Store

MADE_FILES_FOR = timedelta(days=2)  # longer than an answer is of use


@dataclass(frozen=True)
class Retention:
    """How long raw messages of people, and the words of what was sent to them, are kept; codes are not."""

    chat_days: int = 90
    delivery_days: int = 365


async def tick(store: Store, retention: Retention, now: datetime) -> int:
    """Forget what is too old, end posts whose time is over, and part with leavers; return how much."""
    async with store.transaction() as tx:
        ended = await posts.end_due(tx, now) + await parting.part(tx, now)
        chats = await inbox.forget_before(tx, now - timedelta(days=retention.chat_days))
        sent = await outcomes.forget_before(tx, now - timedelta(days=retention.delivery_days))
        files = await made_files.forget_before(tx, now - MADE_FILES_FOR)
        sent += await outcomes.forget_fleeting(tx)
        names = await invites.forget_names(tx, now)
    return ended + chats + sent + files + names
