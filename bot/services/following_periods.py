"""Following periods: a recurring report has its period's deadline, and the next period its own assignment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.assignments import CLOSED, State, TaskCard
from bot.domain.office import Office
from bot.domain.reading.model import DeadlineKind
from bot.domain.recurring import rhythm_in
from bot.services import dating_events, keeping_calendar
from bot.store import repeats
from bot.store.database import Store, Transaction
from bot.store.repeats import Series

DONE = frozenset({State.REPORTED, State.ACCEPTED})


@dataclass(frozen=True)
class Next:
    """A period that begins for a unit: the series, the assignment that it follows, and its deadline."""

    series: Series
    card: TaskCard
    due_on: date


async def tick(store: Store, office: Office, now: datetime) -> int:
    """Give recurring reports their deadlines and next periods, and dated events theirs; return how many."""
    async with store.reading() as tx:
        office = await keeping_calendar.office_now(tx, office)
        every = await repeats.series(tx, DeadlineKind.RECURRING)
        due = _next(every, office, now)
        waits = await dating_events.awaited(tx)
    if not due and not waits:
        return 0
    async with store.transaction() as tx:
        return await follow(tx, office, now) + await dating_events.follow(tx, office, now)


async def follow(tx: Transaction, office: Office, now: datetime) -> int:
    """Begin every period that has come, each once; return how many."""
    due = _next(await repeats.series(tx, DeadlineKind.RECURRING), office, now)
    for one in due:
        if one.card.due_on is None:
            await repeats.begin(tx, one.card.id, one.due_on)
        else:
            await repeats.add(tx, one.series.task_id, one.card, one.due_on, now)
    return len(due)


def _next(every: Sequence[Series], office: Office, now: datetime) -> list[Next]:
    """Return what begins today: where the last period was reported or is over, or none has begun.

    Of what is paused nothing begins.
    """
    found = []
    today, rule = office.today(now), office.policy.before_date
    for series in every:
        rhythm, card = rhythm_in(series.last.deadline_raw), series.last
        if rhythm is None or card.state is State.WITHDRAWN or card.given_at is None or card.rests:
            continue
        if card.due_on is None and card.state not in CLOSED:
            found.append(Next(series, card, rhythm.due_after(today, rule)))
        elif card.due_on is not None and (card.state in DONE or card.due_on < today):
            found.append(Next(series, card, rhythm.due_after(max(card.due_on, today), rule)))
    return found
