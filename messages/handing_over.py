"""Messages of duties that follow the post."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.domain.assignments import TaskCard
from bot.domain.chat import Message, MessageKind
from bot.domain.office import Office
from messages.reminders import left
from messages.rendering import message

MOST_LISTED = 20


def handed_over(
    office: Office, name: str, unit: str, leaver: str, cards: Sequence[TaskCard], today: date
) -> Message:
    """Give a successor what is open in the unit: each task with its deadline and state."""
    return message(
        "handed_over",
        office,
        about=tuple(card.id for card in cards[:MOST_LISTED]),
        numbered=True,
        name=name,
        unit=unit,
        leaver=leaver,
        lines=_lines(cards, today),
        total=len(cards),
    )


def unit_without_people(
    office: Office, name: str, unit: str, leaver: str, cards: Sequence[TaskCard], today: date
) -> Message:
    """Tell the office that nobody of a unit can be reached any more, and what is open there."""
    made = message(
        "unit_without_people",
        office,
        name=name,
        unit=unit,
        leaver=leaver,
        lines=_lines(cards, today),
        total=len(cards),
    )
    return replace(made, kind=MessageKind.NOTICE)


def unit_not_reached(office: Office, name: str, cards: Sequence[TaskCard], today: date) -> Message:
    """Remind the office, in the place of units where nobody can be reached, of their tasks."""
    return message("unit_not_reached", office, name=name, lines=_lines(cards, today), total=len(cards))


def _lines(cards: Sequence[TaskCard], today: date) -> list[tuple[TaskCard, str]]:
    return [(card, left(card.due_on, today) if card.due_on else "") for card in cards[:MOST_LISTED]]
