"""The sandbox's clock: it runs on from whatever moment it was set to, in real time or faster."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class SandboxClock:
    """A clock that can be set, and tells its watchers when it was."""

    def __init__(self, start: datetime | None = None) -> None:
        self._watchers: list[Callable[[], None]] = []
        self._speed = 1.0
        self._put(start or datetime.now(UTC))

    def now(self) -> datetime:
        """Give the present moment of the sandbox, aware."""
        return self._moment + timedelta(seconds=(time.monotonic() - self._put_at) * self._speed)

    @property
    def speed(self) -> float:
        """Give how many seconds pass here in a real one."""
        return self._speed

    def run_at(self, speed: float) -> None:
        """Run so many times as fast from now on; raises ValueError when it would stand or run backwards."""
        if not speed > 0:
            raise ValueError("a clock runs forward")
        moment, self._speed = self.now(), speed
        self.set(moment)

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
