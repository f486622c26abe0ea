"""How a report moves an assignment, and how it stands to its deadline."""

from datetime import date

import pytest

from bot.domain.assignments import Standing, State, Timeliness, after, timeliness
from bot.domain.replies.model import Outcome

DUE = date(2026, 11, 27)
BEFORE, ON, LATER = date(2026, 11, 10), DUE, date(2026, 11, 28)


@pytest.mark.parametrize(
    ("before", "outcome", "percent", "then"),
    [
        (Standing(State.NEW), Outcome.DONE, None, Standing(State.REPORTED, 100)),
        (Standing(State.BLOCKED, 40), Outcome.DONE, None, Standing(State.REPORTED, 100)),
        (Standing(State.NEW), Outcome.PROGRESS, 60, Standing(State.IN_PROGRESS, 60)),
        (Standing(State.IN_PROGRESS, 60), Outcome.PROGRESS, None, Standing(State.IN_PROGRESS, 60)),
        (Standing(State.RETURNED, 100), Outcome.PROGRESS, 80, Standing(State.IN_PROGRESS, 80)),
        (Standing(State.IN_PROGRESS, 60), Outcome.BLOCKED, None, Standing(State.BLOCKED, 60)),
        (Standing(State.NEW), Outcome.NOT_STARTED, None, Standing(State.RECEIVED, 0)),
        (Standing(State.NEW), Outcome.ACK, None, Standing(State.RECEIVED)),
        (Standing(State.IN_PROGRESS, 30), Outcome.ACK, None, Standing(State.IN_PROGRESS, 30)),
        (Standing(State.REPORTED, 100), Outcome.ACK, None, Standing(State.REPORTED, 100)),
        (Standing(State.NEW), Outcome.EXTENSION_REQUEST, None, Standing(State.RECEIVED)),
        (Standing(State.IN_PROGRESS, 30), Outcome.EXTENSION_REQUEST, 50, Standing(State.IN_PROGRESS, 50)),
        (Standing(State.NEW), Outcome.QUESTION, None, Standing(State.RECEIVED)),
        (Standing(State.NEW), Outcome.NOT_OURS, None, Standing(State.RECEIVED)),
        (Standing(State.NEW), Outcome.UNDO, None, Standing(State.NEW)),
        (Standing(State.IN_PROGRESS, 5), Outcome.UNCLEAR, None, Standing(State.IN_PROGRESS, 5)),
    ],
)
def test_a_report_moves_an_assignment(
    before: Standing, outcome: Outcome, percent: int | None, then: Standing
) -> None:
    assert after(before, outcome, percent) == then


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("outcome", [o for o in Outcome if o is not Outcome.DONE])
def test_only_done_makes_an_assignment_reported(state: State, outcome: Outcome) -> None:
    then = after(Standing(state), outcome, 100)

    assert then.state is not State.REPORTED or state is State.REPORTED


@pytest.mark.parametrize(
    ("state", "reported_on", "today", "stands"),
    [
        (State.NEW, None, BEFORE, Timeliness.IN_TIME),
        (State.NEW, None, date(2026, 11, 19), Timeliness.IN_TIME),
        (State.NEW, None, date(2026, 11, 20), Timeliness.DUE_SOON),
        (State.IN_PROGRESS, None, ON, Timeliness.DUE_SOON),
        (State.BLOCKED, None, LATER, Timeliness.OVERDUE),
        (State.RETURNED, ON, LATER, Timeliness.OVERDUE),
        (State.REPORTED, ON, LATER, Timeliness.DONE_IN_TIME),
        (State.REPORTED, LATER, LATER, Timeliness.DONE_LATE),
        (State.ACCEPTED, BEFORE, LATER, Timeliness.DONE_IN_TIME),
        (State.ACCEPTED, None, LATER, Timeliness.DONE_IN_TIME),
    ],
)
def test_an_assignment_stands_to_its_deadline(
    state: State, reported_on: date | None, today: date, stands: Timeliness
) -> None:
    assert timeliness(state, DUE, reported_on, today) is stands


def test_the_day_of_the_report_counts_not_the_day_of_looking() -> None:
    assert timeliness(State.REPORTED, DUE, ON, date(2027, 5, 1)) is Timeliness.DONE_IN_TIME


@pytest.mark.parametrize("due", [None, DUE])
def test_what_is_withdrawn_is_never_late(due: date | None) -> None:
    assert timeliness(State.WITHDRAWN, due, None, LATER) is Timeliness.WITHDRAWN


@pytest.mark.parametrize("state", [state for state in State if state is not State.WITHDRAWN])
def test_without_a_deadline_nothing_is_late(state: State) -> None:
    assert timeliness(state, None, None, LATER) is Timeliness.NO_DEADLINE
