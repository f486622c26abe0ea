"""Resting: who coordinates a task rests as long as no lead unit goes on with it."""

from collections.abc import Sequence

from bot.domain.assignments import AWAITS_THE_UNIT, Holding, TaskCard
from bot.domain.matters import Kind, Matter


def goes_on(together: Sequence[TaskCard]) -> bool:
    """Whether a lead unit goes on with a task: it still has to report, and does not rest."""
    leads = (card for card in together if card.holding is Holding.LEAD)
    return any(card.state in AWAITS_THE_UNIT and not card.paused for card in leads)


def rest_with(card: TaskCard, together: Sequence[TaskCard]) -> tuple[TaskCard, ...]:
    """Return what is to rest with `card` that coordinating units hold: no other lead unit goes on with it."""
    others = [one for one in together if one.id != card.id]
    if card.holding is not Holding.LEAD or goes_on(others):
        return ()
    return tuple(one for one in others if one.state in AWAITS_THE_UNIT and not one.paused)


def go_on_with(together: Sequence[TaskCard], known: Sequence[Matter]) -> tuple[tuple[TaskCard, Matter], ...]:
    """Return what coordinating units go on with, each with its pause, once a lead unit does.

    Not what was paused by itself, but what rests since a lead was paused. `known`: all matters of the task.
    """
    if not goes_on(together):
        return ()
    pauses = [matter for matter in known if matter.kind is Kind.PAUSE]
    leads = {card.id for card in together if card.holding is Holding.LEAD}
    since = {pause.opened_at for pause in pauses if pause.assignment_id in leads}
    resting = {
        pause.assignment_id: pause for pause in pauses if pause.closing is None and pause.opened_at in since
    }
    return tuple((card, resting[card.id]) for card in together if card.id in resting.keys() - leads)
