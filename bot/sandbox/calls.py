"""The log of every call a bot made: the referee of what really happened."""

from dataclasses import dataclass
from hashlib import sha256

DROPPED = 0  # the status of a call that is not answered, or not yet


@dataclass(frozen=True)
class Call:
    """One call; times are in monotonic seconds, `chat_id` None when the method has no chat.

    `at` is when it was done or refused, None meanwhile. `message_id` is the message that it made. `digest`
    stands for its text, so that the log tells equal texts and holds no words.
    """

    method: str
    chat_id: int | None
    arrived_at: float
    digest: str = ""
    status: int = DROPPED
    at: float | None = None
    message_id: int | None = None

    @property
    def took_effect(self) -> bool:
        """Say whether it made a message."""
        return self.message_id is not None


def digest(text: str) -> str:
    """Give a short sign of a text, "" for none.

    >>> digest("xin chào")
    '8aaecd06d85c'
    """
    return sha256(text.encode()).hexdigest()[:12] if text else ""


def as_json(call: Call) -> dict[str, object]:
    """Give a call as the JSON of /sandbox/calls."""
    return {**vars(call), "took_effect": call.took_effect}
