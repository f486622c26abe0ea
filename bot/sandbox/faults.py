"""What goes wrong on request: every kind of fault a network can have, by call, share and count."""

import itertools
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.sandbox.refusals import RefusalError, bad_request, forbidden, other_poller, too_many


class FaultKind(StrEnum):
    """What goes wrong with a call."""

    FLOOD = "flood"  # 429, to wait `seconds`
    ERROR = "error"  # `status`, a server's error
    DROP_BEFORE = "drop_before"  # the connection ends, nothing was done
    DROP_AFTER = "drop_after"  # the connection ends, it was done
    DELAY = "delay"  # `seconds` and up to `jitter_seconds` more, before it is done
    DELAY_AFTER = "delay_after"  # as long, between that and the answer
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    NOT_STARTED = "not_started"
    MIGRATED = "migrated"  # the group is the chat `to` now
    DUPLICATE = "duplicate"  # getUpdates takes no confirmation: the same updates come again
    RIVAL = "rival"  # getUpdates is somebody else's now


class FaultError(ValueError):
    """A fault that can't be: the message says why."""


@dataclass(frozen=True)
class Fault:
    """One thing that goes wrong.

    With calls of `method` ("": any) to chat `chat_id` (None: any), with a `share` of them (0 to 1), at most
    `count` times (None: until it is cleared).
    """

    kind: FaultKind
    method: str = ""
    chat_id: int | None = None
    share: float = 1.0
    count: int | None = None
    seconds: float = 1.0
    jitter_seconds: float = 0.0
    status: int = 502
    to: int = 0

    def __post_init__(self) -> None:
        if not 0 < self.share <= 1 or (self.count is not None and self.count < 1):
            raise FaultError("a share is above 0 and at most 1, a count at least 1")
        if self.seconds < 0 or self.jitter_seconds < 0 or not 500 <= self.status <= 599:
            raise FaultError("seconds are not negative, and a status is one of 500 to 599")

    def meets(self, method: str, chat_id: int | None) -> bool:
        """Say whether such a call can go wrong so."""
        if self.kind in _POLLS_ONLY and method != "getUpdates":
            return False
        here = self.chat_id is None or self.chat_id == chat_id
        return here and (not self.method or self.method.lower() == method.lower())


_POLLS_ONLY = {FaultKind.DUPLICATE, FaultKind.RIVAL}
_UPGRADED = "group chat was upgraded to a supergroup chat"
_WORDS = {
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}

# The answers in Telegram's words. Source: tdlib/telegram-bot-api, Client.cpp.
_REFUSALS: Mapping[FaultKind, Callable[[Fault], RefusalError]] = {
    FaultKind.FLOOD: lambda fault: too_many(max(1, round(fault.seconds))),
    FaultKind.ERROR: lambda fault: RefusalError(fault.status, _WORDS.get(fault.status, "Server Error")),
    FaultKind.BLOCKED: lambda _: forbidden("bot was blocked by the user"),
    FaultKind.DEACTIVATED: lambda _: forbidden("user is deactivated"),
    FaultKind.NOT_STARTED: lambda _: forbidden("bot can't initiate conversation with a user"),
    FaultKind.MIGRATED: lambda fault: bad_request(_UPGRADED, migrate_to=fault.to),
    FaultKind.RIVAL: lambda _: other_poller(),
}


@dataclass(frozen=True)
class Trouble:
    """All that goes wrong with one call."""

    faults: tuple[Fault, ...]
    chance: random.Random

    def has(self, kind: FaultKind) -> bool:
        """Say whether this kind is among them."""
        return any(fault.kind is kind for fault in self.faults)

    def seconds(self, kind: FaultKind) -> float:
        """Give how long the delays of a kind are together."""
        delays = (fault for fault in self.faults if fault.kind is kind)
        return sum(fault.seconds + self.chance.uniform(0, fault.jitter_seconds) for fault in delays)

    def refusal(self) -> RefusalError | None:
        """Give the answer that stands in the place of the method's, None when it is asked."""
        refusing = (_REFUSALS[fault.kind](fault) for fault in self.faults if fault.kind in _REFUSALS)
        return next(refusing, None)


class Faults:
    """What is to go wrong, by number."""

    def __init__(self, seed: int | None = None) -> None:
        self._chance = random.Random(seed)  # noqa: S311  # no secret
        self._numbers = itertools.count(1)
        self._wanted: dict[int, Fault] = {}
        self._left: dict[int, int] = {}

    @property
    def wanted(self) -> dict[int, Fault]:
        """Give the faults that go on, by number."""
        return dict(self._wanted)

    def add(self, fault: Fault) -> int:
        """Let this go wrong from now on; give its number."""
        number = next(self._numbers)
        self._wanted[number] = fault
        if fault.count is not None:
            self._left[number] = fault.count
        return number

    def clear(self, number: int | None = None) -> None:
        """Let one fault end, or all of them."""
        for ended in list(self._wanted) if number is None else [number]:
            self._wanted.pop(ended, None)
            self._left.pop(ended, None)

    def strike(self, method: str, chat_id: int | None) -> Trouble:
        """Give what goes wrong with a call that comes now, and count it."""
        struck = [n for n, f in self._wanted.items() if f.meets(method, chat_id) and self._happens(f)]
        trouble = Trouble(tuple(self._wanted[number] for number in struck), self._chance)
        for number in struck:
            self._count(number)
        return trouble

    def _happens(self, fault: Fault) -> bool:
        return fault.share >= 1 or self._chance.random() < fault.share

    def _count(self, number: int) -> None:
        if number in self._left:
            self._left[number] -= 1
            if not self._left[number]:
                self.clear(number)
