"""Messages that sum up: the office's every morning, the week's for heads and leaders."""

from collections import Counter
from collections.abc import Sequence
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


def weekly(office: Office, name: str, tasks: Sequence[tuple[TaskCard, Timeliness]], today: date) -> Message:
    """Tell a head of the unit's tasks, or a leader of all: how many stand how, and which are overdue."""
    counted = Counter(timeliness for _, timeliness in tasks)
    overdue = [card for card, timeliness in tasks if timeliness is Timeliness.OVERDUE]
    return message(
        "weekly",
        office,
        name=name,
        today=today,
        total=len(tasks),
        parts=[(words.TIMELINESS[t], counted[t]) for t in Timeliness if counted[t]],
        overdue=len(overdue),
        listed=overdue[:MOST_LISTED],
        unlisted=len(overdue[MOST_LISTED:]),
    )
