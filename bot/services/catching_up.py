"""Catching up: what a stall, a sleep or a stop has missed goes out once, and says that it is late."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import structlog

import messages
from bot.domain.ladder import Ladder, Rung, rung_due
from bot.domain.office import Office
from bot.domain.periods import EVERY
from bot.services import climbing, standing_in
from bot.services.climbing import Owed
from bot.store import tick_runs
from bot.store.database import Transaction

ONE_DAY = timedelta(days=1)
log = structlog.get_logger()


async def paused_on(tx: Transaction, office: Office, now: datetime) -> date | None:
    """Return the day on which reminders were last looked for, None where no day since was missed whole."""
    last = await tick_runs.last_open(tx)
    if last is None:
        return None
    day, today = office.today(last), office.today(now)
    return day if day < today and office.calendar.next_working(day + ONE_DAY) < today else None


def said_late(owed: Sequence[Owed], office: Office, paused: date, today: date) -> list[Owed]:
    """Let those messages say that they are late of which a rung fell on a day that was missed."""
    return [
        replace(one, message=messages.sent_late(office, one.message, paused))
        if _missed(one, office, paused, today)
        else one
        for one in owed
    ]


async def log_useless(tx: Transaction, office: Office, now: datetime) -> None:
    """Log how many tasks have a rung that was missed and is too old to be sent."""
    paused, today = await paused_on(tx, office, now), office.today(now)
    if paused is None:
        return
    tasks = await climbing.open_tasks(tx, office, now, told_too=True)
    latest = [
        due
        for ladder in _ladders(office)
        for due in climbing.reached(tasks, office, ladder, today, useful_only=False)
    ]
    missed = {due.task.id for due in latest if paused < due.rung.on < climbing.oldest_of_use(office, today)}
    if missed:
        log.warning("rungs_too_late", count=len(missed), paused_on=paused.isoformat())


def _missed(one: Owed, office: Office, paused: date, today: date) -> bool:
    ladders = {ladder.mark: ladder for ladder in _ladders(office)}
    dated = [(due_on, name) for _, _, due_on, name in one.keys if not name.startswith(EVERY)]
    days = [(due_on, ladders.get(Rung(name, due_on).mark)) for due_on, name in dated]
    eve, calendar = today - ONE_DAY, office.calendar
    return any(
        rung_due(due_on, since=paused, today=eve, calendar=calendar, ladder=ladder) is not None
        for due_on, ladder in days
        if ladder is not None
    )


def _ladders(office: Office) -> tuple[Ladder, ...]:
    policy = office.policy
    return policy.to_unit, policy.to_head, policy.to_chief, policy.to_leader, standing_in.ladder(office)
