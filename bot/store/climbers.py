"""Climbers: the open assignments that may have reached a rung, with no more than the rungs go by."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, and_, case, exists, false, func, literal, or_, select

from bot.domain.conclusions import ConclusionState
from bot.domain.ladder import UNIT_MARK
from bot.domain.matters import Closing
from bot.domain.people import Role
from bot.domain.periods import EVERY, Questions
from bot.store.database import Transaction
from bot.store.pauses import IS_REMINDED
from bot.store.schema import (
    AccountState,
    Moment,
    accounts,
    assignments,
    conclusions,
    delegations,
    matters,
    posts,
    reminders,
    snoozes,
    tasks,
)


@dataclass(frozen=True, slots=True)
class Climber:
    """What an open assignment's rungs go by.

    `delegation_id`: its newest; `resumed_at`: when a pause of it last ended. None where there never was one.
    """

    id: int
    organisation_id: str | None
    due_on: date | None
    given_at: datetime
    deadline_raw: str | None
    standing: bool
    delegation_id: int | None
    resumed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Rungs:
    """What units are told at a moment of deadlines from today on: by deadline, when its rung's day began."""

    today: date
    now: datetime
    since: Mapping[date, datetime]


_IN_HANDS = select(func.max(delegations.c.id)).where(delegations.c.assignment_id == assignments.c.id)
_RESUMED = select(func.max(matters.c.closed_at, type_=Moment)).where(
    matters.c.assignment_id == assignments.c.id, matters.c.closing == Closing.RESUMED
)
_CLIMBERS = select(
    assignments.c.id,
    assignments.c.organisation_id,
    assignments.c.due_on,
    assignments.c.given_at,
    tasks.c.deadline_raw,
    tasks.c.standing,
    _IN_HANDS.scalar_subquery(),
    _RESUMED.scalar_subquery(),
).select_from(assignments.join(tasks).join(conclusions))


def near(up_to: date, questions: Questions | None, rungs: Rungs | None) -> ColumnElement[bool]:
    """Say what may have reached a rung: its unit is reminded of it, and it is due up to a day.

    What was put off is among it, and of what has no deadline, or with `rungs` a deadline ahead, whatever
    somebody is still to be told of.
    """
    dated = assignments.c.due_on <= up_to
    if rungs:
        dated = or_(assignments.c.due_on < rungs.today, _to_be_told(up_to, rungs))
    put_off = assignments.c.id.in_(select(snoozes.c.assignment_id))
    asked = (_to_be_asked(questions),) if questions else ()
    return and_(IS_REMINDED, or_(dated, put_off, *asked))


def _to_be_told(up_to: date, rungs: Rungs) -> ColumnElement[bool]:
    """Say what was given before the day of its rung, and somebody is to be told since then."""
    if not rungs.since:
        return false()
    days = {due_on: literal(day, Moment) for due_on, day in rungs.since.items()}
    since = case(days, value=assignments.c.due_on)
    ahead = and_(assignments.c.due_on.between(rungs.today, up_to), assignments.c.given_at < since)
    of_ladder = reminders.c.due_on == assignments.c.due_on, reminders.c.rung.startswith(UNIT_MARK)
    told_then = reminders.c.sent_at >= since, reminders.c.sent_at <= rungs.now
    return _waited_for(ahead, *of_ladder, *told_then)


def _to_be_asked(questions: Questions) -> ColumnElement[bool]:
    """Say what has no deadline, and somebody to be asked."""
    undated: ColumnElement[bool] = assignments.c.due_on.is_(None)
    if questions.worded:
        names_period = tasks.c.id == assignments.c.task_id, tasks.c.deadline_raw.is_not(None)
        undated = and_(undated, exists().where(*names_period).correlate(assignments))
    asked_then = reminders.c.due_on.between(questions.on, questions.today), reminders.c.rung.startswith(EVERY)
    return _waited_for(undated, *asked_then)


def _waited_for(tasks_so: ColumnElement[bool], *was_told: ColumnElement[bool]) -> ColumnElement[bool]:
    """Say which of some assignments somebody is to be told of still; where nobody is reached, the head is.

    Sets of them, and nothing that is asked of each: PostgreSQL takes a second to plan for that.
    """
    people = posts.join(accounts, accounts.c.cadre_id == posts.c.cadre_id)
    reached = (
        posts.c.role.in_((Role.FOCAL, Role.MEMBER)),
        ~posts.c.away,
        accounts.c.state == AccountState.ACTIVE,
    )
    units = select(posts.c.organisation_id).select_from(people)
    with_people = units.where(*reached, posts.c.organisation_id.is_not(None))
    of_theirs = reminders.c.assignment_id == assignments.c.id, reminders.c.cadre_id == posts.c.cadre_id
    told = exists().where(*of_theirs, *was_told).correlate(assignments, posts)
    held = assignments.join(people, posts.c.organisation_id == assignments.c.organisation_id)
    untold = select(assignments.c.id).select_from(held).where(tasks_so, *reached, ~told).correlate(None)
    unit = assignments.c.organisation_id
    alone = or_(unit.is_(None), unit.not_in(with_people))
    return or_(assignments.c.id.in_(untold), and_(tasks_so, alone))


async def every(
    tx: Transaction, up_to: date, questions: Questions | None, rungs: Rungs | None
) -> tuple[Climber, ...]:
    """Return what is `near` of published conclusions, in no order.

    PostgreSQL plans for this moment each time: a plan for any moment takes seconds.
    Source: postgresql.org/docs/current/runtime-config-query.html#GUC-PLAN-CACHE-MODE
    """
    if tx.dialect.name == "postgresql":
        await tx.exec_driver_sql("SET LOCAL plan_cache_mode = force_custom_plan")
    published = conclusions.c.state == ConclusionState.PUBLISHED
    given = assignments.c.given_at.is_not(None)
    query = _CLIMBERS.where(published, given, near(up_to, questions, rungs))
    return tuple(Climber(*row) for row in await tx.execute(query))
