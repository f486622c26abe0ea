"""Messages of the office's calendar."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.office import Office
from messages.rendering import message


class Moved(Protocol):
    """A task whose deadline moved: one of its assignments as it was, and the new day."""

    @property
    def card(self) -> TaskCard: ...

    @property
    def due_on(self) -> date: ...


def days_moved(office: Office, moved: Sequence[Moved], *, account_id: int) -> Message:
    """Tell the office which deadlines another calendar has moved."""
    return replace(message("days_moved", office, moved=moved), account_id=account_id)
