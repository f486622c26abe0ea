"""Usefulness: what kind a message is of, and how long a message of its kind is worth sending."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.chat import Lane, Message, MessageKind

# How long after it was owed; none: as long as it takes. A reminder ends when the office closes.
USEFUL_FOR: dict[MessageKind, timedelta | None] = {
    MessageKind.ANSWER: timedelta(days=1),  # who asked has asked again, or has forgotten
    MessageKind.PUSH: None,  # a new task is one also a month later
    MessageKind.REMINDER: timedelta(days=1),
    MessageKind.NOTICE: timedelta(days=3),  # what waits for the office is told anew each morning
    MessageKind.ANNOUNCEMENT: None,
}
OF_LANE = {Lane.ANSWER: MessageKind.ANSWER, Lane.ANNOUNCEMENT: MessageKind.ANNOUNCEMENT}


def owed(message: Message, lane: Lane, now: datetime) -> Message:
    """Return a message with its kind and, unless it has its own, the end of its usefulness.

    >>> from datetime import UTC
    >>> owed(Message("Vâng"), Lane.ANSWER, datetime(2026, 11, 18, tzinfo=UTC)).useful_until
    datetime.datetime(2026, 11, 19, 0, 0, tzinfo=datetime.timezone.utc)
    """
    kind = OF_LANE.get(lane, message.kind)
    useful_for = USEFUL_FOR[kind]
    until = message.useful_until
    if until is None and useful_for is not None:
        until = now + useful_for
    return replace(message, kind=kind, useful_until=until)
