"""Resuming: a unit goes on with what was paused, when the office says so or a day has come."""

from dataclasses import replace
from datetime import date, datetime

import messages
from bot.domain.chat import Lane
from bot.domain.decisions import Decision, Verb, term_in
from bot.domain.matters import Closing, Kind, Matter
from bot.domain.office import Office
from bot.domain.resting import go_on_with
from bot.services import keeping_calendar, queueing, reaching
from bot.services.settling import Case, Decided, Undecided, Why, settle
from bot.store import assignments, matters
from bot.store.database import Store, Transaction


async def of(tx: Transaction, assignment_id: int) -> Matter | None:
    """Return the pause that an assignment is under, None when it is under none."""
    waiting = await matters.waiting_of(tx, [assignment_id])
    return next((matter for matter in waiting if matter.kind is Kind.PAUSE), None)


async def resume(tx: Transaction, case: Case) -> Decided | Undecided:
    """End a pause, with another deadline where the words name its day; who coordinates goes on too."""
    assert case.card is not None, "a pause is of an assignment"
    term = term_in(case.decision.words, case.today)
    if term is None:
        return Undecided(Why.UNCLEAR_DAY, case.matter)
    day, answer = term
    if day is not None and day < case.today:
        return Undecided(Why.PAST_DAY, case.matter)
    done = await settle(tx, case, Closing.RESUMED, answer=answer, due_after=day)
    return replace(done, along=await along(tx, case, answer=answer, due_after=day))


async def along(
    tx: Transaction, case: Case, *, answer: str = "", due_after: date | None = None
) -> tuple[Decided, ...]:
    """Let those who coordinate go on too where a lead unit of their task does."""
    assert case.card is not None, "it is about an assignment"
    together = await assignments.of_task(tx, case.card.id)
    known = await matters.of(tx, [card.id for card in together])
    done = []
    for card, pause in go_on_with(together, known):
        own = replace(case, matter=pause, card=card)
        done.append(await settle(tx, own, Closing.RESUMED, answer=answer, due_after=due_after))
    return tuple(done)


async def tick(store: Store, office: Office, now: datetime) -> int:
    """End the pauses whose day has come, and tell the units and the office; return how many."""
    async with store.reading() as tx:
        office = await keeping_calendar.office_now(tx, office)
        over = await matters.over(tx, Kind.PAUSE, office.today(now))
    if not over or not office.hours.open_at(office.local(now), office.calendar):
        return 0
    async with store.transaction() as tx:
        return await follow(tx, office, now)


async def follow(tx: Transaction, office: Office, now: datetime) -> int:
    """End every pause whose day has come; return how many.

    The office is told once of a task that several units go on with.
    """
    over = await matters.over(tx, Kind.PAUSE, office.today(now))
    await assignments.of_task(tx, *(m.assignment_id for m in over if m.assignment_id))  # as `directing.keep`
    ended = [done for matter in over for done in await _end(tx, matter, office, now)]
    told_of: set[tuple[int, str]] = set()
    for done in ended:
        assert done.card is not None, "a pause is of an assignment"
        unit, task = done.card.organisation_id, (done.card.conclusion_id, done.card.ref)
        units = await reaching.units(tx, [unit]) if unit else ()
        bosses = () if task in told_of else (await reaching.office(tx)).account_ids
        told_of.add(task)
        letters = [
            messages.decision_told(office, done.matter, done.card, now, account_id=account_id)
            for account_id in dict.fromkeys((*units, *bosses))
        ]
        await queueing.owe_each(tx, letters, lane=Lane.PUSH, now=now, policy=office.policy)
    return len(ended)


async def _end(tx: Transaction, seen: Matter, office: Office, now: datetime) -> tuple[Decided, ...]:
    """End a pause by its own day, unless somebody did so meanwhile; return what goes on."""
    assert seen.assignment_id is not None, "a pause is of an assignment"
    together = await assignments.of_task(tx, seen.assignment_id)
    matter = await matters.get(tx, seen.id, to_decide=True)
    card = next((card for card in together if card.id == seen.assignment_id), None)
    if matter is None or matter.closing is not None or card is None:
        return ()
    case = Case(matter, card, Decision(Verb.RESUME), None, None, now, office.today(now))
    return await settle(tx, case, Closing.RESUMED), *await along(tx, case)
