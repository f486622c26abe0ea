"""Bots: the name under which each network knows us."""

from sqlalchemy import insert, select, update

from bot.store.database import Transaction
from bot.store.schema import bots


async def name(tx: Transaction, channel: str) -> str | None:
    """Return the bot's name on a network, None before it ever ran there."""
    return (await tx.execute(select(bots.c.name).where(bots.c.channel == channel))).scalar_one_or_none()


async def remember(tx: Transaction, channel: str, bot_name: str) -> None:
    """Store the bot's name on a network."""
    done = await tx.execute(update(bots).where(bots.c.channel == channel).values(name=bot_name))
    if not done.rowcount:
        await tx.execute(insert(bots).values(channel=channel, name=bot_name))
