"""Messages of events that deadlines wait for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from bot.domain.assignments import TaskCard
from bot.domain.chat import Choice, Message
from bot.domain.office import Office
from messages.rendering import message

MOST_OFFERED = 9


class Awaited(Protocol):
    """An event without a day, and the open tasks that wait for it."""

    @property
    def name(self) -> str: ...

    @property
    def cards(self) -> tuple[TaskCard, ...]: ...


def events(office: Office, awaited: Sequence[Awaited], known: Sequence[tuple[str, date]]) -> Message:
    """List the events that deadlines wait for, and those whose day is known."""
    offered = tuple(
        Choice(str(n), each.name, f"sự kiện {each.name}") for n, each in enumerate(awaited[:MOST_OFFERED], 1)
    )
    return message("events", office, choices=offered, awaited=awaited, known=known)


def ask_event_day(office: Office, name: str) -> Message:
    """Ask on which day an event is held."""
    return message("ask_event_day", office, name=name)


def event_dated(office: Office, name: str, day: date, cards: Sequence[TaskCard]) -> Message:
    """Say which deadlines follow from an event's day."""
    return message("event_dated", office, name=name, day=day, cards=cards)


def event_unknown(office: Office, name: str) -> Message:
    """Say that no deadline waits for an event of that name."""
    return message("event_unknown", office, name=name)


def event_told(
    office: Office, name: str, day: date, cards: Sequence[TaskCard], *, account_id: int
) -> Message:
    """Tell a unit the deadlines that follow from an event's day."""
    about = tuple(card.id for card in cards)
    made = message("event_told", office, about=about, numbered=True, name=name, day=day, cards=cards)
    return replace(made, account_id=account_id)
