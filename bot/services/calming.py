"""Calming: what a person sends in a flood is left alone until it calms, and that is said once."""

from datetime import datetime

import messages
from bot.domain import floods
from bot.domain.chat import Happening, Incoming, Lane
from bot.domain.office import Office
from bot.services import queueing
from bot.store import accounts, inbox
from bot.store.database import Transaction

SAID = (Happening.MESSAGE, Happening.EDITED, Happening.PRESS)


async def is_flood(tx: Transaction, incoming: Incoming, inbox_id: int, most: int) -> bool:
    """Whether an update is one too many of its chat; that somebody left or is back never is.

    Many people talk in a group: how much stands there says nothing of one person."""
    if incoming.happening not in SAID or not incoming.private:
        return False
    return floods.is_flood(await inbox.moments(tx, inbox_id, floods.looked_at(most)), most)


async def tell(
    tx: Transaction, incoming: Incoming, inbox_id: int, most: int, *, office: Office, now: datetime
) -> None:
    """Owe the sentence that nothing is taken for a while, where the flood begins with this update."""
    if not floods.begins(await inbox.moments(tx, inbox_id, floods.looked_at(most)), most):
        return
    account = await accounts.find(tx, incoming.channel, incoming.chat_id)
    if account is not None:
        await queueing.owe(
            tx, messages.too_many_messages(office, most), to=account.id, lane=Lane.ANSWER, now=now
        )
