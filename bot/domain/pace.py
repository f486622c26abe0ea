"""The pace of sending: a rolling second over all, and a pause when the network asks for one."""

from collections import deque

WINDOW_SECONDS = 1.0
# Over the window: what a message may gain on the one before it on its way, besides the spread of the answers.
MARGIN_SECONDS = 0.015
MOST_MARGIN_SECONDS = 0.1
CATCH_UP_SECONDS = 0.01  # what a late wake-up may make up for; less than the margin
GENTLE_SECONDS = 60.0  # after a pause
GENTLE_FACTOR = 1.25
TRIPS = 100  # answers whose time is remembered


class Pace:
    """Evenly spaced slots: never more than `per_second` in any rolling second, no burst at the start.

    All times are seconds of one monotonic clock.
    """

    def __init__(self, per_second: int) -> None:
        self._per_second = per_second
        self._taken: deque[float] = deque(maxlen=per_second)
        self._planned = float("-inf")
        self._paused_until = float("-inf")
        self._trips: deque[float] = deque(maxlen=TRIPS)
        self._margin = MARGIN_SECONDS

    def next_slot(self, now: float) -> float:
        """Return when the next message may leave; at once where that is not after `now`."""
        slot = max(self._planned + self._gap(now), self._paused_until)
        if len(self._taken) == self._taken.maxlen:
            slot = max(slot, self._taken[0] + WINDOW_SECONDS + self._margin - CATCH_UP_SECONDS)
        return slot

    def take(self, now: float) -> None:
        """Let a message leave at `now`, which is not before the next slot."""
        slot = self.next_slot(now)
        self._planned = slot if now - slot <= CATCH_UP_SECONDS else now
        self._taken.append(now)

    def pause(self, until: float) -> None:
        """Give out no slot before `until`, and come back gently; a longer pause stays."""
        self._paused_until = max(self._paused_until, until)

    @property
    def usual_gap(self) -> float:
        """How far slots are apart, in seconds, where no pause has just been."""
        return (WINDOW_SECONDS + self._margin) / self._per_second

    def answered(self, seconds: float) -> None:
        """Learn how long an answer took: the more that varies, the wider the slots."""
        self._trips.append(seconds)
        if len(self._trips) % 10 == 0:
            ordered = sorted(self._trips)
            spread = ordered[len(ordered) * 9 // 10] - ordered[len(ordered) // 10]
            self._margin = min(MARGIN_SECONDS + spread, MOST_MARGIN_SECONDS)

    def _gap(self, now: float) -> float:
        gentle = now < self._paused_until + GENTLE_SECONDS
        return self.usual_gap * GENTLE_FACTOR if gentle else self.usual_gap
