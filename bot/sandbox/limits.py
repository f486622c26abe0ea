"""How much the network lets a bot send, counted over rolling windows of real time."""

import math
from collections import defaultdict, deque
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """The numbers a network enforces; where Telegram publishes none, the strict value.

    Source: core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
    """

    messages_per_window: int = 30
    messages_per_window_to_a_chat: int = 1
    window_seconds: float = 1.0
    messages_per_minute_to_a_group: int = 20
    callback_seconds: float = 10.0
    text_characters: int = 4096
    caption_characters: int = 1024
    document_bytes: int = 50_000_000
    photo_bytes: int = 10_000_000
    download_bytes: int = 20_000_000


UNLIMITED = Limits(
    messages_per_window=1_000_000,
    messages_per_window_to_a_chat=1_000_000,
    messages_per_minute_to_a_group=1_000_000,
)
_MINUTE_SECONDS = 60.0


class FloodGate:
    """Admits messages as long as no rolling window is full."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._all: deque[float] = deque()
        self._by_chat: defaultdict[int, deque[float]] = defaultdict(deque)
        self._by_group: defaultdict[int, deque[float]] = defaultdict(deque)

    def admit(self, chat_id: int, now: float) -> int:
        """Count a message at `now` (monotonic seconds); give 0, or the whole seconds to wait instead."""
        chat = self._by_chat[chat_id]
        per_second = self._limits.window_seconds
        wait = max(
            _wait(self._all, self._limits.messages_per_window, per_second, now),
            _wait(chat, self._limits.messages_per_window_to_a_chat, per_second, now),
            self._wait_of_group(chat_id, now),
        )
        if wait > 0:
            return math.ceil(wait)
        for sent in (self._all, chat, *([self._by_group[chat_id]] if chat_id < 0 else [])):
            sent.append(now)
        return 0

    def _wait_of_group(self, chat_id: int, now: float) -> float:
        if chat_id >= 0:
            return 0.0
        allowed = self._limits.messages_per_minute_to_a_group
        return _wait(self._by_group[chat_id], allowed, _MINUTE_SECONDS, now)


def _wait(sent: deque[float], allowed: int, window_seconds: float, now: float) -> float:
    while sent and sent[0] <= now - window_seconds:
        sent.popleft()
    return 0.0 if len(sent) < allowed else sent[-allowed] + window_seconds - now
