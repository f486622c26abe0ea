"""The sandbox's clock: it runs in real time on from whatever moment it was set to."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class SandboxClock:
    """A clock that can be set, and tells its watchers when it was."""

    def __init__(self, start: datetime | None = None) -> None:
        self._watchers: list[Callable[[], None]] = []
        self._put(start or datetime.now(UTC))

    def now(self) -> datetime:
        """Give the present moment of the sandbox, aware."""
        return self._moment + timedelta(seconds=time.monotonic() - self._put_at)

    def set(self, moment: datetime) -> None:
        """Jump to `moment` and run on from there; raises ValueError when it has no time zone."""
        self._put(moment)
        for told in self._watchers:
            told()

    def advance(self, by: timedelta) -> None:
        """Jump forward by `by`."""
        self.set(self.now() + by)

    def watch(self, told: Callable[[], None]) -> None:
        """Call `told` after every jump."""
        self._watchers.append(told)

    def _put(self, moment: datetime) -> None:
        if moment.tzinfo is None:
            raise ValueError("the clock needs a moment with a time zone")
        self._moment = moment
        self._put_at = time.monotonic()
