"""The pace in each chat: its messages stand well apart, and a group takes only so many a minute."""

from collections import defaultdict, deque

MINUTE_SECONDS = 60.5  # a little more than the network counts: a message may gain on the one before it


class ChatPace:
    """Knows which chats rest. All times are seconds of one monotonic clock.

    Source: core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    """

    def __init__(self, gap_seconds: float, per_minute_to_a_group: int) -> None:
        self._gap_seconds = gap_seconds
        self._per_minute = per_minute_to_a_group
        self._rests_until: dict[int, float] = {}
        self._groups: defaultdict[int, deque[float]] = defaultdict(lambda: deque(maxlen=self._per_minute))

    def sent(self, chat: int, now: float, *, group: bool) -> None:
        """Let a chat rest: a message to it has left, and was answered at `now`."""
        until = now + self._gap_seconds
        if group:
            taken = self._groups[chat]
            taken.append(now)
            if len(taken) == self._per_minute:
                until = max(until, taken[0] + MINUTE_SECONDS)
        self._rests_until[chat] = until

    def resting(self, now: float) -> frozenset[int]:
        """Return the chats that take nothing at `now`."""
        self._rests_until = {chat: until for chat, until in self._rests_until.items() if until > now}
        return frozenset(self._rests_until)

    def next_end(self) -> float:
        """Return when the first of the resting chats takes something again; infinity when none rests."""
        return min(self._rests_until.values(), default=float("inf"))
