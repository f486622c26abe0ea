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


class Dated(Protocol):
    """An event with its day, None where it was put off, and the tasks that go by it."""

    @property
    def name(self) -> str: ...

    @property
    def held_on(self) -> date | None: ...

    @property
    def cards(self) -> tuple[TaskCard, ...]: ...

    @property
    def before(self) -> date | None: ...

    @property
    def kept(self) -> int: ...


def events(office: Office, awaited: Sequence[Awaited], known: Sequence[tuple[str, date]]) -> Message:
    """List the events that deadlines wait for, and those whose day is known."""
    offered = tuple(
        Choice(str(n), each.name, f"sự kiện {each.name}") for n, each in enumerate(awaited[:MOST_OFFERED], 1)
    )
    return message("events", office, choices=offered, awaited=awaited, known=known)


def ask_event_day(office: Office, name: str, *, past: date | None = None) -> Message:
    """Ask on which day an event is held; `past`: the day that was given, which is."""
    return message("ask_event_day", office, name=name, past=past)


def event_dated(office: Office, done: Dated) -> Message:
    """Say which deadlines follow from an event's day, or wait for another one."""
    return message("event_dated", office, done=done)


def event_unknown(office: Office, name: str) -> Message:
    """Say that no deadline waits for an event of that name."""
    return message("event_unknown", office, name=name)


def event_told(office: Office, done: Dated, *, account_id: int) -> Message:
    """Tell a unit the deadlines that follow from an event's day, or wait for another one."""
    about = tuple(card.id for card in done.cards)
    made = message("event_told", office, about=about, numbered=True, done=done)
    return replace(made, account_id=account_id)
