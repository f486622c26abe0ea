"""An assignment's state, and how a report moves it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.matters import Closing
from bot.domain.replies.model import Outcome


class Holding(StrEnum):
    """The two ways an organisation holds an assignment."""

    LEAD = "lead"
    COORDINATING = "coordinating"


class State(StrEnum):
    """Where an assignment stands."""

    NEW = "new"
    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    BLOCKED = "blocked"
    REPORTED = "reported"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"


CLOSED = frozenset({State.ACCEPTED, State.WITHDRAWN})
AWAITS_THE_UNIT = frozenset({State.NEW, State.RECEIVED, State.IN_PROGRESS, State.BLOCKED, State.RETURNED})
REMINDED = AWAITS_THE_UNIT - {State.BLOCKED}


class Timeliness(StrEnum):
    """How an assignment stands to its deadline: computed, never stored."""

    DONE_IN_TIME = "done_in_time"
    DONE_LATE = "done_late"
    IN_TIME = "in_time"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    NO_DEADLINE = "no_deadline"
    PAUSED = "paused"
    WITHDRAWN = "withdrawn"


DUE_SOON_DAYS = 7


@dataclass(frozen=True)
class TaskCard:
    """An assignment as a person sees it."""

    id: int
    ref: str
    section: str
    text: str
    restricted: bool
    holding: Holding
    organisation_id: str | None
    organisation: str
    organisation_short: str
    state: State
    percent: int | None
    due_on: date | None
    deadline_raw: str | None
    conclusion_id: int
    conclusion: str  # "345-TB/TU", or "" where the document has no number
    issued_on: date | None
    reported_on: date | None = None
    given_at: datetime | None = None  # when the unit was told of it as it stands; None in a draft
    extended: bool = False  # the office gave another deadline than the document
    standing: bool = False  # a duty without an end
    paused: bool = False  # by the office, until it says otherwise

    @property
    def is_reminded(self) -> bool:
        """Whether its unit is reminded of it."""
        return self.state in REMINDED and not self.paused

    @property
    def rests(self) -> bool:
        """Whether it would wait for its unit, but is paused."""
        return self.state in AWAITS_THE_UNIT and self.paused


@dataclass(frozen=True)
class Standing:
    """What a report can change."""

    state: State
    percent: int | None = None


def after(standing: Standing, outcome: Outcome, percent: int | None) -> Standing:
    """Return where an assignment stands after a report. The deadline is never changed by one.

    >>> after(Standing(State.NEW), Outcome.PROGRESS, 60)
    Standing(state=<State.IN_PROGRESS: 'in_progress'>, percent=60)
    """
    told = standing.percent if percent is None else percent
    match outcome:
        case Outcome.DONE:
            return Standing(State.REPORTED, 100)
        case Outcome.PROGRESS:
            return Standing(State.IN_PROGRESS, told)
        case Outcome.BLOCKED:
            return Standing(State.BLOCKED, told)
        case Outcome.NOT_STARTED:
            return Standing(State.RECEIVED, 0)
        case Outcome.ACK | Outcome.EXTENSION_REQUEST | Outcome.QUESTION | Outcome.NOT_OURS:
            return Standing(State.RECEIVED if standing.state is State.NEW else standing.state, told)
        case Outcome.UNDO | Outcome.UNCLEAR:
            return standing


def after_decision(standing: Standing, closing: Closing, percent_before: int | None = None) -> Standing:
    """Return where an assignment stands after the office settled a matter of it.

    `percent_before` is what was done before the report that is returned.

    >>> after_decision(Standing(State.REPORTED, 100), Closing.RETURNED, 60)
    Standing(state=<State.RETURNED: 'returned'>, percent=60)
    """
    match closing:
        case Closing.ACCEPTED | Closing.WITH_LEAD:
            return Standing(State.ACCEPTED, 100)
        case Closing.RETURNED:
            return Standing(State.RETURNED, percent_before)
        case Closing.CLEARED:
            return Standing(State.IN_PROGRESS, standing.percent)
        case Closing.REASSIGNED:
            return Standing(State.WITHDRAWN, standing.percent)
        case _:
            return standing


def timeliness(
    state: State, due_on: date | None, reported_on: date | None, today: date, *, paused: bool = False
) -> Timeliness:
    """Compute how an assignment stands to its deadline; a report waiting for the office counts as done.

    What is paused is late for nothing.

    >>> timeliness(State.NEW, date(2026, 11, 30), None, date(2026, 12, 1))
    <Timeliness.OVERDUE: 'overdue'>
    """
    if state is State.WITHDRAWN:
        return Timeliness.WITHDRAWN
    if paused and state in AWAITS_THE_UNIT:
        return Timeliness.PAUSED
    if due_on is None:
        return Timeliness.NO_DEADLINE
    if state in (State.REPORTED, State.ACCEPTED):
        late = reported_on is not None and reported_on > due_on
        return Timeliness.DONE_LATE if late else Timeliness.DONE_IN_TIME
    if today > due_on:
        return Timeliness.OVERDUE
    return Timeliness.DUE_SOON if (due_on - today).days <= DUE_SOON_DAYS else Timeliness.IN_TIME
