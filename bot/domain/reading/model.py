"""What reading a conclusion gives: values only."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.working_days import WorkingCalendar


class BeforeDate(StrEnum):
    """What "trước ngày D" means for an office: the day before D, or D itself."""

    DAY_BEFORE = "day_before"
    SAME_DAY = "same_day"


@dataclass(frozen=True)
class Rules:
    """What an office can set about reading."""

    before_date: BeforeDate = BeforeDate.DAY_BEFORE
    calendar: WorkingCalendar = field(default_factory=WorkingCalendar)


class DeadlineKind(StrEnum):
    """How a deadline is worded."""

    DATE = "date"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    EVENT = "event"
    RECURRING = "recurring"


@dataclass(frozen=True)
class Deadline:
    """A deadline: the document's words, and the day they fix (None when they fix none)."""

    raw: str
    kind: DeadlineKind
    due: date | None = None
    remind_on: date | None = None  # the last working day up to `due`


@dataclass(frozen=True)
class Assignment:
    """One duty: who leads, who coordinates, by when.

    `leads` and `coordinators` are the document's words, in its order; the ids are the directory's, groups
    expanded, each once. `standing`: a duty without an end. `restricted`: only a pointer may be pushed.
    """

    text: str
    leads: tuple[str, ...] = ()
    coordinators: tuple[str, ...] = ()
    lead_ids: tuple[str, ...] = ()
    coordinator_ids: tuple[str, ...] = ()
    deadline: Deadline | None = None
    standing: bool = False
    restricted: bool = False


@dataclass(frozen=True)
class Task:
    """One numbered duty of the document, with the assignments its text makes."""

    ref: str  # "2.1"
    section: str  # the heading it stands under, "" when none
    text: str  # verbatim, without the number
    assignments: tuple[Assignment, ...] = ()


@dataclass(frozen=True)
class Reference:
    """Another document that this one cites."""

    number: str
    issued_on: date | None = None


class ProblemCode(StrEnum):
    """What a person must look at in a draft."""

    NO_NUMBER = "no_number"
    NO_ISSUE_DATE = "no_issue_date"
    NO_TASK = "no_task"
    NO_LEAD = "no_lead"
    UNKNOWN_ORGANISATION = "unknown_organisation"
    SUCCEEDED = "succeeded"  # named by what it was: its successor stands for it
    CONFIRM_GROUP = "confirm_group"
    CHOOSE_ORGANISATIONS = "choose_organisations"
    SEVERAL_LEADS = "several_leads"
    UNKNOWN_DATE = "unknown_date"
    RESTRICTED = "restricted"


@dataclass(frozen=True)
class Problem:
    """Something to check: where (a task's ref, "" for the whole document) and the words concerned."""

    code: ProblemCode
    ref: str = ""
    words: str = ""


class Refusal(StrEnum):
    """Why a document may not enter."""

    SECRET = "secret"  # marked MẬT, TỐI MẬT or TUYỆT MẬT  # noqa: S105
    DOUBTFUL = "doubtful"  # what OCR may have made of such a mark: a person decides
    INTERNAL = "internal"  # "lưu hành nội bộ" and the like
    UNSIGNED = "unsigned"  # marked as a draft


@dataclass(frozen=True)
class Conclusion:
    """A conclusion as read. What the document does not say is None; a refused one holds nothing else."""

    kind: str | None = None  # "TB", "KL", "CV" …
    number: str | None = None
    issued_on: date | None = None
    meeting_on: date | None = None
    issuer: str | None = None
    chair: str | None = None
    title: str | None = None
    signer: str | None = None
    recipients: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    tasks: tuple[Task, ...] = ()
    problems: tuple[Problem, ...] = ()
    refused: Refusal | None = None
