"""The log of every call a bot made: the referee of what really happened."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Call:
    """One answered call; `at` is in monotonic seconds, `chat_id` None when the method has no chat."""

    method: str
    chat_id: int | None
    status: int
    at: float
