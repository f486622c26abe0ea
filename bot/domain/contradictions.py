"""Contradictions: what a new report says against the one before it."""

from bot.domain.assignments import CLOSED, State, TaskCard
from bot.domain.replies.model import Outcome

TAKES_BACK_DONE = (Outcome.PROGRESS, Outcome.BLOCKED, Outcome.NOT_STARTED)


def changes_nothing(card: TaskCard, outcome: Outcome) -> bool:
    """Whether a report moves nothing: the task is closed, or was reported as done before."""
    return card.state in CLOSED or repeats_done(card, outcome)


def repeats_done(card: TaskCard, outcome: Outcome) -> bool:
    """Whether a task that waits for the office's review is reported as done once more."""
    return card.state is State.REPORTED and outcome is Outcome.DONE


def takes_back_done(card: TaskCard, outcome: Outcome) -> bool:
    """Whether a report takes back that the task is done."""
    return card.state is State.REPORTED and outcome in TAKES_BACK_DONE


def lowers(card: TaskCard, outcome: Outcome, percent: int | None) -> bool:
    """Whether a report says that less is done than was said before.

    A task that was returned has the percent of before its report.
    """
    told = 0 if outcome is Outcome.NOT_STARTED else percent
    if card.state in CLOSED or card.state is State.REPORTED or told is None or card.percent is None:
        return False
    return told < card.percent
