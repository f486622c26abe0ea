"""Gathering: what is said in a group chat, by people known from their own private chats."""

from dataclasses import replace
from datetime import datetime

from bot.domain.chat import Happening, Incoming, Update
from bot.domain.gatherings import asks_to_join
from bot.ports import Channel
from bot.store import accounts
from bot.store.accounts import Account
from bot.store.database import Transaction

SAID = (Happening.MESSAGE, Happening.EDITED)


def is_heard(incoming: Incoming) -> bool:
    """Whether an update is acted on: in a group only what a person says or shows, which was for the bot."""
    if incoming.private:
        return incoming.happening is not Happening.OTHER
    said = incoming.happening in SAID and (incoming.text != "" or incoming.attachment is not None)
    return said and incoming.sender_id is not None


async def kept(tx: Transaction, channel: Channel, update: Update) -> Update:
    """Return an update as it is stored: without a body, where it has a stranger's words in a group."""
    incoming = channel.incoming(update)
    if incoming.private or incoming.sender_id is None or asks_to_join(incoming.text):
        return update
    account = await accounts.find(tx, channel.name, incoming.sender_id)
    return update if account is not None and account.cadre_id is not None else replace(update, body={})


async def place(tx: Transaction, incoming: Incoming, now: datetime) -> Account:
    """Return the account of the chat in which something was said."""
    found = await accounts.find(tx, incoming.channel, incoming.chat_id)
    return found or await accounts.add(tx, incoming.channel, incoming.chat_id, now)
