"""News of what changed in the network, for whoever listens: waiting tests and open pages."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    """One thing that changed: a message, deleted, person, answered, typing, menu, clock, faults or call."""

    kind: str
    person_id: int = 0
    message_id: int = 0
    text: str = ""


class Changes:
    """Hands every change to every listener."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[Change | None]] = set()

    def tell(self, change: Change) -> None:
        """Queue `change` for everyone who listens now."""
        for listener in self._listeners:
            listener.put_nowait(change)

    def close(self) -> None:
        """Tell every listener that nothing more will come."""
        for listener in self._listeners:
            listener.put_nowait(None)

    @contextmanager
    def listen(self) -> Iterator[asyncio.Queue[Change | None]]:
        """Open a queue of the changes from now on; None ends it."""
        queue: asyncio.Queue[Change | None] = asyncio.Queue()
        self._listeners.add(queue)
        try:
            yield queue
        finally:
            self._listeners.discard(queue)
