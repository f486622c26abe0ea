"""Calming: what a person sends in a flood is left alone until it calms, and that is said once."""

from dataclasses import dataclass
from datetime import datetime

import messages
from bot.domain import floods
from bot.domain.chat import Happening, Incoming, Lane
from bot.domain.office import Office
from bot.ports import Channel
from bot.services import queueing
from bot.store import accounts, inbox
from bot.store.database import Transaction

LOOKED_AT_IN_GROUP = 200  # updates: whoever writes many in a minute stands among them
SAID = (Happening.MESSAGE, Happening.EDITED, Happening.PRESS)


@dataclass(frozen=True)
class Flood:
    """More of one person than is taken; `begins`: it was calm at the message before."""

    begins: bool


async def flood(
    tx: Transaction, channel: Channel, incoming: Incoming, inbox_id: int, most: int
) -> Flood | None:
    """Return the flood that an update is part of, None: it is calm. That somebody left or is back is heard.

    In a group only what this person said there counts.
    """
    if incoming.happening not in SAID:
        return None
    looked_at = floods.looked_at(most) if incoming.private else LOOKED_AT_IN_GROUP
    newest = await inbox.newest(tx, inbox_id, looked_at)
    moments = tuple(r.received_at for r in newest if _home(channel.incoming(r.update)) == _home(incoming))
    return Flood(floods.begins(moments, most)) if floods.is_flood(moments, most) else None


async def tell(tx: Transaction, incoming: Incoming, most: int, *, office: Office, now: datetime) -> None:
    """Owe the person the sentence that nothing is taken for a while."""
    account = await accounts.find(tx, incoming.channel, _home(incoming))
    if account is not None:
        told = messages.too_many_messages(office, most)
        await queueing.owe(tx, told, to=account.id, lane=Lane.ANSWER, now=now, policy=office.policy)


def _home(incoming: Incoming) -> str:
    """Return the private chat of who speaks."""
    return incoming.chat_id if incoming.private else incoming.sender_id or ""
