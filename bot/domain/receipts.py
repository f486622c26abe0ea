"""Receipts: how far an announcement has come, and what became of it with those whom it was for."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Count:
    """How many people of one unit ("" the office) there are in a list."""

    unit: str
    people: int


@dataclass(frozen=True)
class UnitStanding:
    """What became of an announcement in one unit ("" the office)."""

    unit: str
    people: int
    sent: int
    acknowledged: int
    unreachable: int
    failed: int
    owed: int


@dataclass(frozen=True)
class Standing:
    """What became of an announcement: by unit; failures by reason; answers of a poll by unit.

    `missing` are (unit, names) of those who have it and have not said "đã nhận". `unchanged` are (unit,
    names) of those whose copy could be neither corrected nor taken back.
    """

    units: tuple[UnitStanding, ...] = ()
    reasons: tuple[tuple[str, int], ...] = ()
    tally: tuple[tuple[str, int, tuple[Count, ...]], ...] = ()
    missing: tuple[tuple[str, tuple[str, ...]], ...] = ()
    unchanged: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def total(self, of: str) -> int:
        """Return the sum of a count over all units."""
        return sum(getattr(one, of) for one in self.units)


@dataclass(frozen=True)
class Receipt:
    """What became of an announcement with one person; `state` is that of its delivery, "" without one."""

    unit: str
    name: str
    state: str
    reason: str
    settled_at: datetime | None
    acknowledged_at: datetime | None
    answer: int | None


@dataclass(frozen=True)
class Progress:
    """How many copies there are, have left, will not arrive, are owed, and left in the last minute."""

    people: int
    sent: int
    lost: int
    owed: int
    last_minute: int


def seconds_to_send(copies: int, per_second: float) -> float:
    """Return how long so many messages take at a pace."""
    return copies / per_second


def seconds_left(progress: Progress, per_second: int) -> float | None:
    """Return how long the rest takes at the pace of the last minute, None while nothing leaves.

    At first, before anything has left, the allowed pace stands for it.
    """
    if progress.owed == 0:
        return 0.0
    if progress.last_minute == 0:
        return seconds_to_send(progress.owed, per_second) if progress.sent == 0 else None
    return seconds_to_send(progress.owed, min(per_second, max(progress.last_minute / 60, 1 / 60)))
