"""Messages that sum up: the office's every morning, the week's for heads and leaders."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain.assignments import TaskCard, Timeliness
from bot.domain.chat import Message
from bot.domain.office import Office
from bot.domain.summaries import Morning
from messages import words
from messages.rendering import message

MOST_LISTED = 10


def morning(office: Office, name: str, needs: Morning, today: date) -> Message:
    """Tell the office what needs it today."""
    return message(
        "morning",
        office,
        name=name,
        needs=needs,
        today=today,
        waiting=sum(number for _, number, _ in needs.waits),
        listed=needs.due_today[:MOST_LISTED],
        unlisted=len(needs.due_today[MOST_LISTED:]),
    )


def weekly(
    office: Office, name: str, counted: Mapping[Timeliness, int], overdue: Sequence[TaskCard], today: date
) -> Message:
    """Tell a head of the unit's tasks, or a leader of all: how many stand how, and the first overdue."""
    late = counted.get(Timeliness.OVERDUE, 0)
    listed = overdue[:MOST_LISTED]
    return message(
        "weekly",
        office,
        name=name,
        today=today,
        total=sum(counted.values()),
        parts=[(words.TIMELINESS[t], counted[t]) for t in Timeliness if counted.get(t)],
        overdue=late,
        listed=listed,
        unlisted=late - len(listed),
    )
