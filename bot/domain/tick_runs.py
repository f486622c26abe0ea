"""Tick runs: when each tick ran last, how it went, and when it runs next."""

from dataclasses import dataclass
from datetime import datetime, timedelta

LATE_AFTER = timedelta(minutes=2)  # a busy machine lets a tick wait; more, and the bot does not run


@dataclass(frozen=True)
class TickRun:
    """The newest run of a tick; `owed` tells how much it did, None where it failed."""

    name: str
    every_seconds: float
    last_at: datetime
    took_ms: int
    owed: int | None

    @property
    def next_at(self) -> datetime:
        """When it is due again."""
        return self.last_at + timedelta(seconds=self.every_seconds)

    def is_late(self, now: datetime) -> bool:
        """Whether it should have run again long ago: the bot stands still.

        >>> from datetime import UTC
        >>> at = datetime(2026, 11, 18, 9, tzinfo=UTC)
        >>> run = TickRun("reminders", 30, at, 12, 0)
        >>> run.is_late(at + timedelta(minutes=2)), run.is_late(at + timedelta(minutes=3))
        (False, True)
        """
        return now > self.next_at + LATE_AFTER
