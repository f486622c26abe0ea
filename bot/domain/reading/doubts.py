"""What a person should look at in an assignment, its organisations aside."""

from bot.domain.reading.collecting import DutyFound
from bot.domain.reading.model import Assignment, Deadline, DeadlineKind, Problem, ProblemCode


def doubts(assignment: Assignment, duty: DutyFound, ref: str, *, one_group: bool) -> list[Problem]:
    """Return what a person should look at in an assignment, its organisations aside."""
    problems = []
    if not assignment.leads:
        problems.append(Problem(ProblemCode.NO_LEAD, ref, assignment.text[:80]))
    if duty.several_asked and not one_group:
        problems.append(Problem(ProblemCode.SEVERAL_LEADS, ref, ", ".join(assignment.leads)))
    if assignment.deadline and (unsure := _unsure(assignment.deadline)):
        problems.append(Problem(unsure, ref, assignment.deadline.raw))
    if duty.conflicting:
        problems.append(Problem(ProblemCode.CONFLICTING_DATES, ref, "; ".join(duty.conflicting)))
    if assignment.restricted:
        problems.append(Problem(ProblemCode.RESTRICTED, ref))
    return problems


def _unsure(deadline: Deadline) -> ProblemCode | None:
    """Return what to ask about a deadline, None when its day is known or it has none."""
    if deadline.due is not None or deadline.kind is DeadlineKind.RECURRING:
        return None
    return ProblemCode.SUGGESTED_DATE if deadline.suggested else ProblemCode.UNKNOWN_DATE
