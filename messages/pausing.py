"""Messages of tasks that the office pauses."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.domain.assignments import TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.directions import SAYS, Measure
from bot.domain.matters import Matter
from bot.domain.office import Office
from messages.directions import LEFT, Left
from messages.rendering import clock, message


def paused(
    office: Office,
    noted: Sequence[tuple[TaskCard, int]],
    left: Sequence[tuple[TaskCard, Left]],
    told: Sequence[str],
    *,
    until: date | None = None,
) -> Message:
    """Say which tasks (each with its matter) are paused now, and which are left as they are."""
    resumes = tuple(Choice("1", "Cho tiếp tục", f"việc chờ {matter}: tiếp tục") for _, matter in noted[:1])
    return message(
        "paused",
        office,
        choices=resumes if len(noted) == 1 else (),
        about=tuple(card.id for card, _ in noted),
        cards=[card for card, _ in noted],
        left=[(card, LEFT[why.value]) for card, why in left],
        told=told,
        until=until,
        says=SAYS[Measure.RESUME],
    )


def pause_told(
    office: Office,
    cards: Sequence[TaskCard],
    pause: Matter,
    now: datetime,
    *,
    account_id: int,
    choices: tuple[Choice, ...] = (),
) -> Message:
    """Tell a unit, or who else of the office has to know, that tasks are paused: each so as `pause` says."""
    made = message(
        "pause_told",
        office,
        choices=choices,
        about=tuple(card.id for card in cards),
        cards=cards,
        reason=pause.words,
        at=clock(now, office),
        until=pause.new_due_on,
    )
    return replace(made, account_id=account_id)


def not_paused(office: Office) -> Message:
    """Say that a task is not paused."""
    return message("not_paused", office)


def pause_not_understood(office: Office) -> Message:
    """Say that it is not clear which task is to rest or to go on, and how that is typed."""
    return message("pause_not_understood", office)
