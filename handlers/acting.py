"""Acts: what somebody asks for, with the right that it needs; the one place that lets it through."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

import messages
from bot.domain.chat import Message
from bot.domain.rights import Right
from bot.services.visiting import Visit
from bot.store.database import Transaction

Handler = Callable[[Transaction, Visit, datetime], Awaitable[list[Message]]]


@dataclass(frozen=True)
class Act:
    """What the words of a person ask for, and the right that this needs."""

    right: Right
    run: Handler


async def perform(act: Act, tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Do what was asked for, or say that the speaker may not; of which unit, the act asks itself."""
    if not visit.speaker.may(act.right):
        return [messages.no_right(visit.office, act.right)]
    return await act.run(tx, visit, now)
