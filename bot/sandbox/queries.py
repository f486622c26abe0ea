"""The pressed buttons whose answer the person's phone is waiting for."""

import secrets
from dataclasses import dataclass


@dataclass(frozen=True)
class _Waiting:
    person_id: int
    message_id: int
    until: float


class OpenQueries:
    """Each query can be answered once, and not after its time."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._waiting: dict[str, _Waiting] = {}

    def open(self, person_id: int, message_id: int, now: float) -> str:
        """Begin to wait from `now` (monotonic seconds); give the query's id."""
        query_id = str(secrets.randbits(62))
        self._waiting[query_id] = _Waiting(person_id, message_id, now + self._seconds)
        return query_id

    def answer(self, query_id: str, now: float) -> tuple[int, int] | None:
        """End the wait; give the ids of person and message, None when nobody waits any more."""
        waiting = self._waiting.pop(query_id, None)
        if waiting is None or now > waiting.until:
            return None
        return waiting.person_id, waiting.message_id
