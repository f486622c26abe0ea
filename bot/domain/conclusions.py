"""A conclusion as the office keeps it: its head and its state."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.reading.model import Finding, Problem

MOST_URGENT = "HỎA TỐC"


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
    urgency: str | None = None  # as the document is marked
    found_at: tuple[tuple[str, Finding], ...] = ()  # by the names of the facts

    @property
    def lacks_number(self) -> bool:
        """Whether the number or the day of issue is still to be entered."""
        return self.number is None or self.issued_on is None

    @property
    def is_urgent(self) -> bool:
        """Whether the document is marked to go at once, HỎA TỐC."""
        return (self.urgency or "").startswith(MOST_URGENT)
