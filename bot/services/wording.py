"""Wording: who is to be told of which rungs becomes messages, as everything stands at that moment."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime

from bot.domain.assignments import TaskCard
from bot.domain.histories import Overdue
from bot.domain.office import Office
from bot.services.climbing import Open, Owed, Plan
from bot.store import assignments, reminders, status_reports
from bot.store.database import Transaction


async def worded(tx: Transaction, office: Office, plans: Sequence[Plan], now: datetime) -> list[Owed]:
    """Put plans in words; those of which a task stands otherwise since are left to the next tick."""
    cards = {card.id: card for card in await assignments.get(tx, {i for plan in plans for i in plan.ids})}
    sent = await reminders.sent(tx, cards.keys())
    holding = [plan for plan in plans if _holds(plan, cards, sent)]
    tasks = {due.task.id: due.task for plan in holding if plan.says_more for due in plan.due}
    past = await _histories(tx, office, tasks.values(), cards, now)
    return [_owed(plan, office, cards, past, office.today(now)) for plan in holding]


def _holds(plan: Plan, cards: Mapping[int, TaskCard], sent: Collection[reminders.Key]) -> bool:
    tasks = (due.task for due in plan.due)
    as_planned = all(task.id in cards and _stands(task, cards[task.id]) for task in tasks)
    return as_planned and not any(key in sent for key in plan.keys)


def _stands(task: Open, card: TaskCard) -> bool:
    same = card.due_on == task.due_on and card.organisation_id == task.organisation_id
    return same and card.is_reminded


def _owed(
    plan: Plan, office: Office, cards: Mapping[int, TaskCard], past: Mapping[int, Overdue], today: date
) -> Owed:
    if plan.says is not None:
        message = plan.says(office, plan.to.name, [cards[i] for i in plan.ids], today)
    else:
        assert plan.says_more is not None, "a plan has words of one kind"
        message = plan.says_more(office, plan.to.name, [past[i] for i in plan.ids], today)
    return Owed(plan.to, message, plan.keys)


async def _histories(
    tx: Transaction, office: Office, tasks: Iterable[Open], cards: Mapping[int, TaskCard], now: datetime
) -> dict[int, Overdue]:
    """Return by assignment what a superior needs to know of it.

    The reminders of the same moment don't count: some may be written before this, some after.
    """
    own = {task.id: task for task in tasks}
    times = await reminders.times(tx, own.keys(), now) if own else {}
    known = {}
    for task in own.values():
        report = await status_reports.last_of(tx, task.id)
        often, last_at = times.get(task.id, (0, None))
        known[task.id] = Overdue(
            cards[task.id],
            given_on=task.given_on,
            reminded=often,
            reminded_on=office.today(last_at) if last_at else None,
            answered_on=office.today(report.reported_at) if report else None,
            answer=report.words if report else "",
        )
    return known
