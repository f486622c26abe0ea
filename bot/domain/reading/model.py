"""What reading a conclusion gives: values only."""

from collections.abc import Mapping
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


@dataclass(frozen=True, order=True)
class Place:
    """Where something stands: the page, None where the file has none, and the paragraph on it; from 1.

    A place is shown, never compared: the same words elsewhere are the same duty.
    """

    page: int | None
    paragraph: int


@dataclass(frozen=True)
class Finding:
    """Where a fact of the head or foot was found, and the words that say it."""

    place: Place
    phrase: str


class DeadlineKind(StrEnum):
    """How a deadline is worded."""

    DATE = "date"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    EVENT = "event"
    RECURRING = "recurring"
    LOOSE = "loose"  # words that press for time and fix no day: "khẩn trương", "cuối năm"


@dataclass(frozen=True)
class Deadline:
    """A deadline: the document's words, and the day they fix (None when they fix none).

    `rule` is the rule of the trade, R1 to R9, and its wording. `anchor` is the day a length is counted
    from, or the day that "trước ngày D" names; `other` the due day under the other `BeforeDate` setting.
    `suggested` may be offered where no day is fixed; it never is the due day until a person says so.
    """

    raw: str
    kind: DeadlineKind
    due: date | None = None
    remind_on: date | None = None  # the last working day up to `due`
    rule: str = ""  # "R3 before"
    anchor: date | None = None
    other: date | None = None
    suggested: date | None = None


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
    place: Place | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Task:
    """One numbered duty of the document, with the assignments its text makes."""

    ref: str  # "2.1"
    section: str  # the heading it stands under, "" when none
    text: str  # verbatim, without the number
    assignments: tuple[Assignment, ...] = ()
    place: Place | None = field(default=None, compare=False)


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
    UNSURE_LEAD = "unsure_lead"  # a heading's bodies lead a duty that itself names some of them
    UNKNOWN_DATE = "unknown_date"
    SUGGESTED_DATE = "suggested_date"  # the words fix no day, one may be offered
    CONFLICTING_DATES = "conflicting_dates"  # one duty with several days: the earliest is taken
    RECOGNISED = "recognised"  # words that were recognised from pictures may be wrong
    UNSEEN = "unseen"  # pictures that nobody has looked at may bear a mark of secrecy
    INTERNAL = "internal"  # marked for inside use: no content may be sent
    UNSIGNED = "unsigned"  # marked as a draft: held until the office enters its number and day
    STAMPED = "stamped"  # figures away from the head that may be its stamped number or day
    RESTRICTED = "restricted"


@dataclass(frozen=True)
class Problem:
    """Something to check: where (a task's ref, "" for the whole document) and the words concerned.

    `candidates`: for an unknown body the ids of the organisations with the closest names, only to be offered.
    """

    code: ProblemCode
    ref: str = ""
    words: str = ""
    candidates: tuple[str, ...] = ()


class Refusal(StrEnum):
    """What a document is marked as: the first two may not enter, the others are held for the office."""

    SECRET = "secret"  # marked MẬT, TỐI MẬT or TUYỆT MẬT  # noqa: S105
    DOUBTFUL = "doubtful"  # what OCR may have made of such a mark: a person decides
    INTERNAL = "internal"  # "lưu hành nội bộ" and the like
    UNSIGNED = "unsigned"  # marked as a draft


@dataclass(frozen=True)
class Conclusion:
    """A conclusion as read. What the document does not say is None; a refused one holds nothing else.

    `found_at` tells where each fact of the head and foot stood, by the name of its field.
    """

    kind: str | None = None  # "TB", "KL", "CV" …
    number: str | None = None
    issued_on: date | None = None
    meeting_on: date | None = None
    issuer: str | None = None
    chair: str | None = None
    title: str | None = None
    signer: str | None = None
    signer_capacity: str | None = None  # "T/L BAN THƯỜNG VỤ, CHÁNH VĂN PHÒNG"
    opinion_of: str | None = None  # whose conclusion a letter passes on: "Phó Thủ tướng A (mẫu)"
    place_of_issue: str | None = None
    urgency: str | None = None  # "KHẨN", "THƯỢNG KHẨN", "HỎA TỐC"
    recipients: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    tasks: tuple[Task, ...] = ()
    problems: tuple[Problem, ...] = ()
    refused: Refusal | None = None
    found_at: Mapping[str, Finding] = field(default_factory=dict, compare=False)
