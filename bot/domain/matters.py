"""Matters: what units and superiors ask of the office; each is settled once, and by whom is kept."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.replies.model import Outcome
from bot.domain.rights import Right


class Kind(StrEnum):
    """What waits for the office."""

    REPORT = "report"  # a task reported as done
    OBSTACLE = "obstacle"
    EXTENSION = "extension"
    QUESTION = "question"
    NOT_OURS = "not_ours"
    WRITING = "writing"  # a superior wants the unit reminded in writing
    MEETING = "meeting"  # a superior wants it on the next meeting's list
    PAUSE = "pause"  # the office has paused the task, until it lets the unit go on


class Closing(StrEnum):
    """How a matter was settled."""

    ACCEPTED = "accepted"
    RETURNED = "returned"
    CLEARED = "cleared"  # an obstacle, by the office
    GRANTED = "granted"  # the day that was asked for
    CHANGED = "changed"  # another day
    REFUSED = "refused"
    ANSWERED = "answered"
    REASSIGNED = "reassigned"
    STAYS = "stays"  # with the unit that said it is not theirs
    WRITTEN = "written"  # the unit was reminded in writing
    DISCUSSED = "discussed"  # at a meeting
    DROPPED = "dropped"  # neither is needed
    RESUMED = "resumed"  # a pause
    MOVED_ON = "moved_on"  # by the unit's next report
    REPLACED = "replaced"  # the unit asked for something else since
    TAKEN_BACK = "taken_back"  # by who asked
    WITH_LEAD = "with_lead"  # the task was closed with the lead unit's report
    WITH_TASK = "with_task"  # the task was accepted or withdrawn meanwhile


RAISES = {
    Outcome.DONE: Kind.REPORT,
    Outcome.BLOCKED: Kind.OBSTACLE,
    Outcome.EXTENSION_REQUEST: Kind.EXTENSION,
    Outcome.QUESTION: Kind.QUESTION,
    Outcome.NOT_OURS: Kind.NOT_OURS,
}
# Of these one is open at a time for a task: said again, it is the same obstacle, as old as before.
LASTING = frozenset({Kind.REPORT, Kind.OBSTACLE, Kind.NOT_OURS})
DIRECTED = frozenset({Kind.WRITING, Kind.MEETING})  # what a superior asks for
IDLE_ONCE_REPORTED = DIRECTED | {Kind.PAUSE}
# Due days, closing and assigning are the chief's (source: the trade's notes, 5); the rest is review.
DECIDED_BY = {
    Closing.ACCEPTED: Right.DECIDE,
    Closing.RETURNED: Right.REVIEW,
    Closing.CLEARED: Right.REVIEW,
    Closing.GRANTED: Right.DECIDE,
    Closing.CHANGED: Right.DECIDE,
    Closing.REFUSED: Right.DECIDE,
    Closing.ANSWERED: Right.REVIEW,
    Closing.REASSIGNED: Right.DECIDE,
    Closing.STAYS: Right.DECIDE,
    Closing.WRITTEN: Right.REVIEW,
    Closing.DISCUSSED: Right.REVIEW,
    Closing.DROPPED: Right.REVIEW,
    Closing.RESUMED: Right.DECIDE,
}


@dataclass(frozen=True)
class Matter:
    """One thing that the office was asked, and how it was settled; `closing` None: it waits.

    `assignment_id` is None for a question about no one task. `new_due_on` is the day asked for. `answer`: the
    office's words. `due_before` and `due_after`: the deadline that an extension moved. `to`: the unit that
    got the task.
    """

    id: int
    kind: Kind
    assignment_id: int | None
    cadre_id: int
    name: str
    words: str
    opened_at: datetime
    new_due_on: date | None = None
    report_id: int | None = None
    closing: Closing | None = None
    closed_at: datetime | None = None
    closed_by: str | None = None
    answer: str = ""
    due_before: date | None = None
    due_after: date | None = None
    to: str = ""


def days_open(opened_on: date, today: date) -> int:
    """Return the age of a matter in days, 0 on its first.

    >>> days_open(date(2026, 11, 18), date(2026, 11, 20))
    2
    """
    return max(0, (today - opened_on).days)
