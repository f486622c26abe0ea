"""Reviewing: a report is accepted, which closes the task, or returned with a reason."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.assignments import CLOSED, Holding, Standing, TaskCard, after_decision
from bot.domain.matters import Closing, Kind
from bot.services import resuming, stopping
from bot.services.settling import Case, Decided, Undecided, Why, settle
from bot.store import assignments, matters, status_reports
from bot.store.database import Transaction
from bot.store.matters import Settled


async def accept(tx: Transaction, case: Case) -> Decided | Undecided:
    """Accept a report; the last lead unit's closes the task for those who coordinate."""
    assert case.card is not None, "a report is of an assignment"
    done = await settle(tx, case, Closing.ACCEPTED)
    await _idle(tx, [case.card], case)
    together = await assignments.of_task(tx, case.card.id)
    leads = [card for card in together if card.holding is Holding.LEAD]
    if case.card.holding is not Holding.LEAD or any(lead.state not in CLOSED for lead in leads):
        return done
    rest = [c for c in together if c.holding is Holding.COORDINATING and c.state not in CLOSED]
    return replace(done, closed=await _close_with_lead(tx, rest, case))


async def send_back(tx: Transaction, case: Case) -> Decided | Undecided:
    """Return a report with a reason; the unit goes on, and is reminded again, and so are who coordinate."""
    if not case.decision.words:
        return Undecided(Why.NO_REASON, case.matter)
    report = await status_reports.get(tx, case.matter.report_id) if case.matter.report_id else None
    percent = report.before.percent if report else None
    done = await settle(tx, case, Closing.RETURNED, answer=case.decision.words, percent_before=percent)
    return replace(done, along=await resuming.along(tx, case))


async def _close_with_lead(tx: Transaction, cards: Sequence[TaskCard], case: Case) -> tuple[TaskCard, ...]:
    """Close what coordinating units hold; each closing is a row of its own in their history."""
    await _idle(tx, cards, case)
    for card in cards:
        row = await matters.add(
            tx,
            Kind.REPORT,
            cadre_id=case.by or case.matter.cadre_id,
            words="",
            now=case.now,
            inbox_id=case.inbox_id,
            assignment_id=card.id,
        )
        await matters.settle(tx, [row], Settled(Closing.WITH_LEAD, case.now, case.inbox_id, case.by))
        then = after_decision(Standing(card.state, card.percent), Closing.WITH_LEAD)
        await assignments.set_standing(tx, card.id, then, card.reported_on or case.today)
    await stopping.stop(tx, case.now, [card.id for card in cards])
    return await assignments.get(tx, [card.id for card in cards])


async def _idle(tx: Transaction, cards: Sequence[TaskCard], case: Case) -> None:
    """Settle what else waits about assignments that are closed now, but no question."""
    waiting = await matters.waiting_of(tx, [card.id for card in cards])
    over = [matter.id for matter in waiting if matter.kind is not Kind.QUESTION]
    await matters.settle(tx, over, Settled(Closing.WITH_TASK, case.now, case.inbox_id, case.by))
