"""The pace in each chat: its messages stand well apart, and a group takes only so many a minute."""

from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass

MINUTE_SECONDS = 60.5  # a little more than the network counts: a message may gain on the one before it


@dataclass(frozen=True)
class ChatLimits:
    """What a chat takes. Source: core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this"""

    gap_seconds: float
    per_minute_to_a_group: int

    def rested_at(self, taken: Sequence[float], *, group: bool) -> float:
        """Return when a chat takes something again that took its last messages at `taken`.

        >>> ChatLimits(1.0, 2).rested_at([3.0, 4.0], group=True)
        63.5
        """
        until = taken[-1] + self.gap_seconds
        if group and len(taken) >= self.per_minute_to_a_group:
            until = max(until, taken[-self.per_minute_to_a_group] + MINUTE_SECONDS)
        return until


class ChatPace:
    """Knows which chats rest. All times are seconds of one monotonic clock."""

    def __init__(self, limits: ChatLimits) -> None:
        self._limits = limits
        self._rests_until: dict[int, float] = {}
        self._groups: defaultdict[int, deque[float]] = defaultdict(
            lambda: deque(maxlen=limits.per_minute_to_a_group)
        )

    def sent(self, chat: int, now: float, *, group: bool) -> None:
        """Let a chat rest: a message to it has left, and was answered at `now`."""
        if group:
            self._groups[chat].append(now)
        taken = tuple(self._groups[chat]) if group else (now,)
        self._rests_until[chat] = self._limits.rested_at(taken, group=group)

    def resting(self, now: float) -> frozenset[int]:
        """Return the chats that take nothing at `now`."""
        self._rests_until = {chat: until for chat, until in self._rests_until.items() if until > now}
        return frozenset(self._rests_until)

    def next_end(self) -> float:
        """Return when the first of the resting chats takes something again; infinity when none rests."""
        return min(self._rests_until.values(), default=float("inf"))
