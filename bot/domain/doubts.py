"""Why an edit of a draft is not done, and what edits are judged by."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.directory import Directory
from bot.domain.lookup import Lookup
from bot.domain.reading.model import Rules


class DoubtCode(StrEnum):
    """Why an edit changes nothing."""

    NO_SUCH_TASK = "no_such_task"
    NO_WORDS = "no_words"  # what is to be entered is asked for
    TOO_LONG = "too_long"
    MARKED = "marked"  # the words bear what looks like a mark of secrecy or of inside use
    UNKNOWN_ORGANISATION = "unknown_organisation"
    LEADS = "leads"  # who leads a task does not coordinate it too
    NOT_A_DATE = "not_a_date"
    PAST_DATE = "past_date"
    CUT_NOT_FOUND = "cut_not_found"
    CUT_NOT_CLEAR = "cut_not_clear"
    SAME_TASK = "same_task"
    TAKEN_REF = "taken_ref"
    LAST_TASK = "last_task"
    NOT_RESTRICTED = "not_restricted"
    NOTHING_TO_CONFIRM = "nothing_to_confirm"
    CHOOSE = "choose"  # a group that has no members to agree to
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Doubt:
    """What keeps an edit from being done: the ref or words concerned, and what may be meant instead."""

    code: DoubtCode
    words: str = ""
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True)
class Basis:
    """What edits of a draft are judged by."""

    directory: Directory
    rules: Rules
    issued_on: date | None
    meeting_on: date | None
    today: date

    @property
    def lookup(self) -> Lookup:
        """The directory as of the document's day."""
        return Lookup(self.directory, self.issued_on or self.meeting_on)
