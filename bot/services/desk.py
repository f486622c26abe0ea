"""The desk: what everything that is received is handled with."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.chat import Message
from bot.domain.office import Office
from bot.domain.reading.model import Rules
from bot.ports import Channel
from bot.services.visiting import Visit
from bot.store.database import Store, Transaction

Handle = Callable[[Transaction, Visit, datetime], Awaitable[list[Message]]]


@dataclass(frozen=True)
class Desk:
    """What receiving works with."""

    store: Store
    channel: Channel
    handle: Handle
    office: Office
    rules: Rules
    limit_bytes: int
    clock: Callable[[], datetime]
    most_a_minute: int = 20  # messages and presses of one person; what is more is not handled
