"""A conclusion as the office keeps it: its head and its state."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.reading.model import Problem


class ConclusionState(StrEnum):
    """A conclusion is checked as a draft, then published."""

    DRAFT = "draft"
    PUBLISHED = "published"
    DISCARDED = "discarded"


@dataclass(frozen=True)
class Filed:
    """A stored conclusion, without its tasks."""

    id: int
    state: ConclusionState
    kind: str | None
    number: str | None
    issued_on: date | None
    meeting_on: date | None
    issuer: str | None
    title: str | None
    chair: str | None
    problems: tuple[Problem, ...] = ()
    published_at: datetime | None = None
    corrects_id: int | None = None  # the published conclusion that this is a later version of

    @property
    def lacks_number(self) -> bool:
        """Whether the number or the day of issue is still to be entered."""
        return self.number is None or self.issued_on is None
