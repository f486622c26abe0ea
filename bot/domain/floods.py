"""Floods: more messages from one person than anybody writes by hand."""

from collections.abc import Sequence
from datetime import datetime, timedelta

WITHIN = timedelta(minutes=1)


def looked_at(most: int) -> int:
    """Return how many moments `is_flood` and `begins` need."""
    return most + 2


def is_flood(moments: Sequence[datetime], most: int) -> bool:
    """Whether the newest of a person's messages (newest first) is one more than `most` in a minute."""
    return len(moments) > most and moments[0] - moments[most] < WITHIN


def begins(moments: Sequence[datetime], most: int) -> bool:
    """Whether a flood begins with the newest message: it was calm at the one before."""
    return is_flood(moments, most) and not is_flood(moments[1:], most)
