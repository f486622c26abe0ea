"""Urgency: in which order a unit's open tasks are listed."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from bot.domain.assignments import State, TaskCard, Timeliness, timeliness


class Urgency(StrEnum):
    """How a task presses, the most urgent first; what is blocked or paused waits for the office."""

    OVERDUE = "overdue"
    DUE_SOON = "due_soon"
    IN_TIME = "in_time"
    NO_DEADLINE = "no_deadline"
    BLOCKED = "blocked"
    PAUSED = "paused"


ORDER = tuple(Urgency)
OF = {
    Timeliness.OVERDUE: Urgency.OVERDUE,
    Timeliness.DUE_SOON: Urgency.DUE_SOON,
    Timeliness.IN_TIME: Urgency.IN_TIME,
}


def urgency(card: TaskCard, today: date) -> Urgency:
    """Return how an open task presses on a day."""
    if card.rests:
        return Urgency.PAUSED
    if card.state is State.BLOCKED:
        return Urgency.BLOCKED
    return OF.get(timeliness(card.state, card.due_on, card.reported_on, today), Urgency.NO_DEADLINE)


def by_urgency(cards: Iterable[TaskCard], today: date) -> tuple[TaskCard, ...]:
    """Order open tasks: overdue, due soon, later, undated, blocked, paused; each by its deadline."""
    return tuple(sorted(cards, key=lambda c: (ORDER.index(urgency(c, today)), c.due_on or date.max, c.id)))
