"""The pace of sending: a rolling second over all, and a pause when the network asks for one."""

from collections import deque

WINDOW_SECONDS = 1.0
MARGIN_SECONDS = 0.02  # what a message may gain on the one before it on its way


class Pace:
    """Evenly spaced slots: never more than `per_second` in any rolling second, no burst at the start.

    All times are seconds of one monotonic clock.
    """

    def __init__(self, per_second: int) -> None:
        self._gap = WINDOW_SECONDS / per_second
        self._taken: deque[float] = deque(maxlen=per_second)
        self._paused_until = 0.0

    def take(self, now: float) -> float:
        """Take the next slot and return its time, `now` at the earliest."""
        slot = max(now, self._paused_until)
        if self._taken:
            slot = max(slot, self._taken[-1] + self._gap)
        if len(self._taken) == self._taken.maxlen:
            slot = max(slot, self._taken[0] + WINDOW_SECONDS + MARGIN_SECONDS)
        self._taken.append(slot)
        return slot

    def pause(self, until: float) -> None:
        """Give out no slot before `until`; a longer pause stays."""
        self._paused_until = max(self._paused_until, until)

    @property
    def paused_until(self) -> float:
        """The end of the longest pause asked for so far."""
        return self._paused_until
