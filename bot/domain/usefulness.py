"""Usefulness: what kind a message is of, and how long a message of its kind is worth sending."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.chat import Lane, Message, MessageKind
from bot.domain.policy import Policy

OF_LANE = {Lane.ANSWER: MessageKind.ANSWER, Lane.ANNOUNCEMENT: MessageKind.ANNOUNCEMENT}


def owed(message: Message, lane: Lane, now: datetime, policy: Policy) -> Message:
    """Return a message with its kind and, unless it has its own, the end of its usefulness.

    >>> from datetime import UTC
    >>> owed(Message("Vâng"), Lane.ANSWER, datetime(2026, 11, 18, tzinfo=UTC), Policy()).useful_until
    datetime.datetime(2026, 11, 19, 0, 0, tzinfo=datetime.timezone.utc)
    """
    kind = OF_LANE.get(lane, message.kind)
    days = _useful_days(kind, policy)
    until = message.useful_until
    if until is None and days is not None:
        until = now + timedelta(days=days)
    return replace(message, kind=kind, useful_until=until)


def _useful_days(kind: MessageKind, policy: Policy) -> int | None:
    """Return for how many days a message is of use, None: as long as it takes.

    A new task is one also a month later. A reminder comes with its own end, when the office closes.
    """
    match kind:
        case MessageKind.ANSWER:
            return policy.answer_days  # who asked has asked again, or has forgotten
        case MessageKind.NOTICE:
            return policy.notice_days  # what waits for the office is told anew each morning
        case _:
            return None
