"""Bots: the name under which each network knows us."""

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite

from bot.store.database import Transaction
from bot.store.schema import bots


async def name(tx: Transaction, channel: str) -> str | None:
    """Return the bot's name on a network, None before it ever ran there."""
    return (await tx.execute(select(bots.c.name).where(bots.c.channel == channel))).scalar_one_or_none()


async def remember(tx: Transaction, channel: str, bot_name: str) -> None:
    """Store the bot's name on a network."""
    insert = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    added = insert(bots).values(channel=channel, name=bot_name)
    await tx.execute(added.on_conflict_do_update(index_elements=[bots.c.channel], set_={"name": bot_name}))
