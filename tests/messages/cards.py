"""What messages are made of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.assignments import Holding, State, TaskCard
from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.corrections import Difference
from bot.domain.drafts import DraftTask, Holder
from bot.domain.edits import Edit
from bot.domain.matters import Kind, Matter
from bot.domain.meanwhile import OthersChange
from bot.domain.reading.model import Deadline, DeadlineKind, Problem
from bot.domain.replies.model import Outcome

CONTACT = "Đầu mối: đồng chí trực (mẫu), 0000.000.000"
NAME = "Nguyễn Văn A"
HOSTILE = '<b>&{{ 7 * 7 }}"\n</b>'
ESCAPED = "&lt;b&gt;&amp;{{ 7 * 7 }}&#34; &lt;/b&gt;"


@dataclass(frozen=True)
class Claim:
    """What somebody says of one assignment."""

    card: TaskCard
    outcome: Outcome
    percent: int | None = None
    new_due: date | None = None
    matter_id: int | None = None


@dataclass(frozen=True)
class Moved:
    """An assignment before and after a correction."""

    old: TaskCard | None
    new: TaskCard | None
    difference: Difference


@dataclass(frozen=True)
class Done:
    """What an edit did."""

    draft: "Shown"
    edit: Edit
    touched: tuple[DraftTask, ...] = ()
    change_id: int = 1
    meanwhile: tuple[OthersChange, ...] = ()


@dataclass(frozen=True)
class Shown:
    """A draft as it stands."""

    filed: Filed
    tasks: tuple[DraftTask, ...]
    names: Mapping[str, str] = field(
        default_factory=lambda: {"btc": "BTC", "bdv": "Ban Dân vận", "x": HOSTILE}
    )
    version: int = 3
    corrected: Filed | None = None
    differences: tuple[Difference, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*self.filed.problems, *(p for task in self.tasks for p in task.problems))


BTC = Holder("btc", "Ban Tổ chức", Holding.LEAD)
BDV = Holder("bdv", "Ban Dân vận", Holding.COORDINATING)
BEFORE = Deadline(
    "trước ngày 28/11/2026",
    DeadlineKind.DATE,
    date(2026, 11, 27),
    rule="R3 before",
    anchor=date(2026, 11, 28),
    other=date(2026, 11, 28),
)


def task(ref: str = "2.1", **changes: Any) -> DraftTask:  # Any: fields of the task
    values: dict[str, Any] = {"text": "Rà soát hồ sơ đảng viên.", "holders": (BTC,), "deadline": BEFORE}
    return DraftTask(ref, **values | changes)


def card(id_: int = 11, **changes: Any) -> TaskCard:  # Any: fields of the card
    values: dict[str, Any] = {
        "ref": "2.1",
        "section": "",
        "text": "Rà soát hồ sơ đảng viên.",
        "restricted": False,
        "holding": Holding.LEAD,
        "organisation_id": "btc",
        "organisation": "Ban Tổ chức",
        "organisation_short": "BTC",
        "state": State.NEW,
        "percent": None,
        "due_on": date(2026, 11, 27),
        "deadline_raw": "trước ngày 28/11/2026",
        "conclusion_id": 1,
        "conclusion": "45-TB/ĐU",
        "issued_on": date(2026, 11, 16),
    }
    return TaskCard(id_, **values | changes)


def plain(id_: int = 12, **changes: Any) -> TaskCard:  # Any: fields of the card
    """A task without number, deadline or another mark."""
    bare = {"ref": "3", "text": "Xây dựng kế hoạch.", "due_on": None, "deadline_raw": None, "conclusion": ""}
    return card(id_, **bare | changes)


def filed(**changes: Any) -> Filed:  # Any: fields of the conclusion
    values: dict[str, Any] = {
        "id": 7,
        "state": ConclusionState.DRAFT,
        "kind": "TB",
        "number": "45-TB/ĐU",
        "issued_on": date(2026, 11, 16),
        "meeting_on": None,
        "issuer": None,
        "title": "kết luận tại Hội nghị giao ban.",
        "chair": None,
    }
    return Filed(**values | changes)


@dataclass(frozen=True)
class Waits:
    """A matter, and the assignment it is about."""

    matter: Matter
    card: TaskCard | None


def matter(kind: Kind = Kind.REPORT, **changes: Any) -> Matter:  # Any: fields of the matter
    values: dict[str, Any] = {
        "id": 5,
        "kind": kind,
        "assignment_id": 11,
        "cadre_id": 3,
        "name": NAME,
        "words": "xong rồi.",
        "opened_at": datetime(2026, 11, 16, 9, 0, tzinfo=ZoneInfo("Asia/Ho_Chi_Minh")),
    }
    return Matter(**values | changes)
