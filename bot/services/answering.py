"""Answering: the office's words go back to who asked; an obstacle is cleared."""

from bot.domain.decisions import SETTLES
from bot.domain.matters import Closing
from bot.services.settling import Case, Decided, Undecided, Why, settle
from bot.store.database import Transaction


async def answer(tx: Transaction, case: Case) -> Decided | Undecided:
    """Settle a question with the office's words."""
    if not case.decision.words:
        return Undecided(Why.NO_ANSWER, case.matter)
    return await settle(tx, case, Closing.ANSWERED, answer=case.decision.words)


async def clear(tx: Transaction, case: Case) -> Decided | Undecided:
    """Settle an obstacle: the unit goes on, and is reminded again; what was done may be said."""
    return await settle(tx, case, Closing.CLEARED, answer=case.decision.words)


async def note(tx: Transaction, case: Case) -> Decided | Undecided:
    """Note that what a superior asked for was done, or is not needed; the office's words may be given."""
    return await settle(tx, case, SETTLES[case.matter.kind, case.decision.verb], answer=case.decision.words)
