"""Settling: what every decision of the office works with, and how it is stored."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.assignments import Standing, TaskCard, after_decision
from bot.domain.decisions import Decision
from bot.domain.journal import Deed
from bot.domain.matters import Closing, Matter
from bot.services import stopping, witnessing
from bot.store import assignments, matters
from bot.store.database import Transaction
from bot.store.matters import Settled


class Why(StrEnum):
    """Why nothing is decided."""

    UNKNOWN = "unknown"  # there is no such matter
    SETTLED = "settled"  # somebody settled it before
    NO_RIGHT = "no_right"
    UNFIT = "unfit"  # the words do not fit a matter of its kind
    NO_REASON = "no_reason"
    NO_DAY = "no_day"
    PAST_DAY = "past_day"
    NOT_AHEAD = "not_ahead"  # a pause is to last until a day that has come
    UNCLEAR_DAY = "unclear_day"
    NO_UNIT = "no_unit"
    UNKNOWN_UNIT = "unknown_unit"
    OTHER_UNIT = "other_unit"  # a task was named, and a unit that does not hold it
    SAME_UNIT = "same_unit"
    NO_ANSWER = "no_answer"


@dataclass(frozen=True)
class Case:
    """A matter before the office: its assignment (None: of a question about none), and the decision given."""

    matter: Matter
    card: TaskCard | None
    decision: Decision
    by: int | None  # the cadre who decides; none: a setting, or a day that had come
    inbox_id: int | None  # none: its day had come
    now: datetime
    today: date


@dataclass(frozen=True)
class Decided:
    """A settled matter.

    `card`: the assignment as it stands now. `closed`: what was closed with it, the coordinating units'.
    `given`: the assignment of the unit that holds it from now on. `along`: what was settled alike with it,
    for those who coordinate.
    """

    matter: Matter
    card: TaskCard | None
    closed: tuple[TaskCard, ...] = ()
    given: TaskCard | None = None
    along: tuple["Decided", ...] = ()


@dataclass(frozen=True)
class Undecided:
    """Nothing is decided, and why; `offered` are the organisations (id, name) that may be meant."""

    why: Why
    matter: Matter | None = None
    offered: tuple[tuple[str, str], ...] = ()


async def settle(
    tx: Transaction,
    case: Case,
    closing: Closing,
    *,
    answer: str = "",
    due_after: date | None = None,
    to: str | None = None,
    percent_before: int | None = None,
) -> Decided:
    """Store a decision, and where the assignment stands after it."""
    card = case.card
    due_before = card.due_on if card is not None and due_after is not None else None
    how = Settled(closing, case.now, case.inbox_id, case.by, answer, due_before, due_after, to)
    await matters.settle(tx, [case.matter.id], how)
    witnessing.witness(
        tx, Deed.DECIDED, by=case.by, inbox_id=case.inbox_id, now=case.now, matter=case.matter.id, how=closing
    )
    settled = await matters.get(tx, case.matter.id)
    assert settled is not None, "nobody removes matters"
    if card is None:
        return Decided(settled, None)
    before = Standing(card.state, card.percent)
    then = after_decision(before, closing, percent_before)
    if then != before:
        reported_on = None if closing is Closing.RETURNED else card.reported_on
        await assignments.set_standing(tx, card.id, then, reported_on)
    if due_after is not None:
        await assignments.set_due(tx, card.id, due_after)
    await stopping.stop(tx, case.now, [card.id])
    (after,) = await assignments.get(tx, [card.id])
    return Decided(settled, after)
