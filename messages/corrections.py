"""Messages of a correction: what changed for a unit."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.conclusions import Filed
from bot.domain.corrections import Difference
from bot.domain.office import Office
from messages import words
from messages.conclusions import RECEIVED, SEE_TASKS
from messages.rendering import content, day, deadline, excerpt, message


class Moved(Protocol):
    """An assignment before and after a correction."""

    @property
    def old(self) -> TaskCard | None:
        """As it was, None when it is new."""

    @property
    def new(self) -> TaskCard | None:
        """As it is, None when it is withdrawn."""

    @property
    def difference(self) -> Difference:
        """In what its task differs."""


@dataclass(frozen=True)
class Change:
    """A change as a unit reads it."""

    old: TaskCard | None
    new: TaskCard | None
    parts: tuple[str, ...]


def correction(office: Office, name: str, filed: Filed, moved: Sequence[Moved]) -> Message:
    """Push a correction to a cadre: only what changed for their own organisations."""
    return message(
        "correction",
        office,
        choices=(RECEIVED, SEE_TASKS),
        about=tuple(card.id for m in moved if (card := m.new or m.old)),
        asks=True,
        numbered=True,
        name=name,
        filed=filed,
        changes=[Change(m.old, m.new, tuple(_parts(m))) for m in moved],
    )


def _parts(moved: Moved) -> list[str]:
    old, new, difference = moved.old, moved.new, moved.difference
    if old is None or new is None:
        return []
    parts = []
    if difference.renumbered:
        parts.append(f"trước là mục {old.ref}")
    if difference.reworded:
        parts.append(f"nội dung: {excerpt(content(new)).rstrip('.')}")
    if difference.redated:
        before = day(old.due_on) if old.due_on else "không có ngày"
        parts.append(f"thời hạn: {deadline(new)}, trước là {before}")
    if old.holding is not new.holding:
        parts.append(f"đơn vị {words.HOLDINGS[new.holding]}, trước là {words.HOLDINGS[old.holding]}")
    return parts
