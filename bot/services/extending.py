"""Extending: more time is granted, another day is given, or the deadline stays; nothing else moves it."""

from bot.domain.decisions import day_in
from bot.domain.matters import Closing
from bot.services.settling import Case, Decided, Undecided, Why, settle
from bot.store.database import Transaction


async def grant(tx: Transaction, case: Case) -> Decided | Undecided:
    """Move the deadline to the day that the office names, else to the day that was asked for."""
    asked = case.matter.new_due_on
    day = day_in(case.decision.words, case.today) if case.decision.words else asked
    if day is None:
        return Undecided(Why.NO_DAY, case.matter)
    if day < case.today:
        return Undecided(Why.PAST_DAY, case.matter)
    closing = Closing.GRANTED if day == asked else Closing.CHANGED
    return await settle(tx, case, closing, due_after=day)


async def refuse(tx: Transaction, case: Case) -> Decided | Undecided:
    """Let the deadline stay; a reason may be given."""
    return await settle(tx, case, Closing.REFUSED, answer=case.decision.words)
