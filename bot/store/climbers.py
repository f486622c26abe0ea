"""Climbers: the open assignments that may have reached a rung, with no more than the rungs go by."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, exists, func, or_, select

from bot.domain.assignments import REMINDED
from bot.domain.conclusions import ConclusionState
from bot.domain.people import Role
from bot.domain.periods import EVERY, Questions
from bot.store.database import Transaction
from bot.store.schema import (
    AccountState,
    accounts,
    assignments,
    conclusions,
    delegations,
    posts,
    reminders,
    snoozes,
    tasks,
)


@dataclass(frozen=True, slots=True)
class Climber:
    """What an open assignment's rungs go by; `delegation_id`: its newest, None where there never was one."""

    id: int
    organisation_id: str | None
    due_on: date | None
    given_at: datetime
    deadline_raw: str | None
    standing: bool
    delegation_id: int | None


_IN_HANDS = select(func.max(delegations.c.id)).where(delegations.c.assignment_id == assignments.c.id)
_CLIMBERS = select(
    assignments.c.id,
    assignments.c.organisation_id,
    assignments.c.due_on,
    assignments.c.given_at,
    tasks.c.deadline_raw,
    tasks.c.standing,
    _IN_HANDS.scalar_subquery(),
).select_from(assignments.join(tasks).join(conclusions))


def near(up_to: date, questions: Questions | None) -> ColumnElement[bool]:
    """Say what may have reached a rung: it waits for its unit without an obstacle, and is due up to a day.

    What was put off is among it, and of what has no deadline whatever somebody is still to be asked about.
    """
    put_off = assignments.c.id.in_(select(snoozes.c.assignment_id))
    asked = (_to_be_asked(questions),) if questions else ()
    return and_(assignments.c.state.in_(REMINDED), or_(assignments.c.due_on <= up_to, put_off, *asked))


def _to_be_asked(questions: Questions) -> ColumnElement[bool]:
    """Say what has no deadline, and somebody to be asked: where nobody of its unit is reached, the head."""
    people = (
        select(posts.c.id)
        .join(accounts, accounts.c.cadre_id == posts.c.cadre_id)
        .where(
            posts.c.organisation_id == assignments.c.organisation_id,
            posts.c.role.in_((Role.FOCAL, Role.MEMBER)),
            ~posts.c.away,
            accounts.c.state == AccountState.ACTIVE,
        )
    )
    of_theirs = reminders.c.assignment_id == assignments.c.id, reminders.c.cadre_id == posts.c.cadre_id
    asked_then = reminders.c.due_on.between(questions.on, questions.today), reminders.c.rung.startswith(EVERY)
    was_asked = exists().where(*of_theirs, *asked_then).correlate(assignments, posts)
    conditions = [assignments.c.due_on.is_(None), or_(~people.exists(), people.where(~was_asked).exists())]
    if questions.worded:
        names_period = tasks.c.id == assignments.c.task_id, tasks.c.deadline_raw.is_not(None)
        conditions.append(exists().where(*names_period).correlate(assignments))
    return and_(*conditions)


async def every(tx: Transaction, up_to: date, questions: Questions | None) -> tuple[Climber, ...]:
    """Return what is `near` of published conclusions, in no order."""
    published = conclusions.c.state == ConclusionState.PUBLISHED
    given = assignments.c.given_at.is_not(None)
    query = _CLIMBERS.where(published, given, near(up_to, questions))
    return tuple(Climber(*row) for row in await tx.execute(query))
