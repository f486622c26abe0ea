"""Messages of checking a draft: the list, one task, and what an edit did."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.domain.assignments import Holding
from bot.domain.chat import Choice, Message
from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.corrections import Difference
from bot.domain.doubts import Doubt
from bot.domain.drafts import DraftTask
from bot.domain.edits import Edit, EditKind
from bot.domain.letters import bare
from bot.domain.office import Office
from bot.domain.reading.model import Problem, ProblemCode
from messages import words
from messages.reckoning import asked, differing, when, where
from messages.rendering import message

A_PAGE = 20  # tasks
LONGEST_SAYS_BYTES = (
    64  # what a button may stand for; source: core.telegram.org/bots/api#inlinekeyboardbutton
)
CONFIRMABLE = frozenset(
    {
        ProblemCode.CONFIRM_GROUP,
        ProblemCode.SEVERAL_LEADS,
        ProblemCode.UNSURE_LEAD,
        ProblemCode.SUCCEEDED,
        ProblemCode.CONFLICTING_DATES,
        ProblemCode.SUGGESTED_DATE,
    }
)


class Draft(Protocol):
    """A draft as it stands."""

    @property
    def filed(self) -> Filed:
        """Its head."""

    @property
    def tasks(self) -> tuple[DraftTask, ...]:
        """Its tasks, in order."""

    @property
    def names(self) -> Mapping[str, str]:
        """Short names by organisation id."""

    @property
    def version(self) -> int:
        """What grows with every edit."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is asked."""

    @property
    def corrected(self) -> Filed | None:
        """The published conclusion that it is a later version of."""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """What differs from that."""


@dataclass(frozen=True)
class Line:
    """A task as a draft shows it; `asked` is what a person must look at."""

    task: DraftTask
    leads: str
    coordinators: str
    waiting: str
    when: str
    where: str
    asked: tuple[str, ...]


def draft(
    office: Office,
    shown: Draft,
    *,
    publishes: bool,
    page: int = 1,
    known: bool = False,
    edited: bool = False,
    submitter: str = "",
    account_id: int | None = None,
) -> Message:
    """Show a draft: what is unsure first, then a page of its tasks; a task's number opens its card."""
    is_draft = shown.filed.state is ConclusionState.DRAFT
    pages = max(1, -(-len(shown.tasks) // A_PAGE))
    page = min(max(page, 1), pages)
    tasks = shown.tasks[(page - 1) * A_PAGE : page * A_PAGE]
    actions = _actions(shown, publishes=publishes, page=page, pages=pages) if is_draft else ()
    made = message(
        "draft",
        office,
        choices=(*(_opens(shown.filed, t) for t in tasks), *actions) if is_draft else (),
        actions=actions,
        filed=shown.filed,
        is_draft=is_draft,
        known=known,
        edited=edited,
        submitter=submitter,
        corrected=shown.corrected,
        differences=[differing(d, shown.names) for d in shown.differences] if page == 1 else [],
        unchanged=len(shown.tasks) - sum(1 for d in shown.differences if d.new is not None),
        asked=_questions(shown) if is_draft and page == 1 else [],
        lines=[line(t, shown.names) for t in tasks],
        total=len(shown.tasks),
        page=page,
        pages=pages,
    )
    return Message(made.text, made.choices, account_id=account_id)


def draft_task(office: Office, shown: Draft, task: DraftTask, *, publishes: bool) -> Message:
    """Show one task of a draft in full, with the ways to change it."""
    choices = _numbered(_changes(shown, task, publishes=publishes))
    return message("draft_task", office, choices=choices, filed=shown.filed, line=line(task, shown.names))


def draft_edited(
    office: Office, shown: Draft, edit: Edit, touched: Sequence[DraftTask], change_id: int
) -> Message:
    """Say what an edit did, show the tasks as they stand, and how to take it back."""
    says = []
    if edit.kind is not EditKind.UNDO:
        says.append(("Hoàn tác", f"hoàn tác {change_id}"))
    says += [(f"Sửa tiếp mục {t.ref}", f"mục {t.ref}") for t in touched[:2]]
    choices = _numbered([(label, _says(shown.filed, text)) for label, text in says])
    listed = Choice(str(len(choices) + 1), "Về danh mục", f"danh mục {shown.filed.id}")
    refs = ", ".join(edit.refs)
    made = " và ".join(t.ref for t in touched)
    return message(
        "draft_edited",
        office,
        choices=(*choices, listed),
        says=words.EDITED[edit.kind].format(refs=refs, made=made),
        lines=[line(t, shown.names) for t in touched],
        left=len(shown.problems),
    )


def edit_not_done(office: Office, why: str, said: str = "", near: Sequence[str] = ()) -> Message:
    """Say why an edit was not done; the draft is as it was. `near` are the numbers that may be meant."""
    return message("edit_not_done", office, says=words.NOT_DONE[why].format(words=said[:80]), near=near)


def which_organisation(
    office: Office, filed: Filed, edit: Edit, doubt: Doubt, names: Mapping[str, str]
) -> Message:
    """Offer the organisations with the closest names for words that none bears."""
    offered = []
    for candidate in doubt.candidates:
        text = _says(
            filed, f"{edit.refs[0]} {words.TYPED[edit.kind]}: {edit.words.replace(doubt.words, candidate)}"
        )
        if len(text.encode()) <= LONGEST_SAYS_BYTES:
            offered.append((names[candidate], text))
    return message(
        "which_organisation", office, choices=_numbered(offered), said=doubt.words, offered=bool(offered)
    )


def ask_edit(office: Office, filed: Filed, edit: Edit, task: DraftTask | None) -> Message:
    """Ask for the words that an edit lacks."""
    ref = edit.refs[0] if edit.refs else ""
    offered = []
    if edit.kind is EditKind.DEADLINE:
        deadline = task.deadline if task else None
        days = dict.fromkeys(d for d in (deadline.other, deadline.suggested) if d) if deadline else {}
        offered = [(f"{day:%d/%m/%Y}", f"{ref} hạn {day:%d/%m/%Y}") for day in days]
        offered.append(("Không có thời hạn", f"{ref} hạn: không"))
    elif edit.kind is EditKind.COORDINATORS:
        offered = [("Không có đơn vị phối hợp", f"{ref} phối hợp: không")]
    choices = _numbered([(label, _says(filed, text)) for label, text in offered])
    return message(
        "ask_edit",
        office,
        choices=choices,
        says=words.ASKS[edit.kind].format(ref=ref),
        text=task.text if task else "",
    )


def line(task: DraftTask, names: Mapping[str, str]) -> Line:
    """Return what a draft shows of a task."""

    def held(holding: Holding) -> str:
        return "; ".join(names.get(i, i) for i in task.ids(holding))

    return Line(
        task,
        leads=held(Holding.LEAD),
        coordinators=held(Holding.COORDINATING),
        waiting="; ".join(filter(None, task.unresolved)),
        when=when(task),
        where=where(task),
        asked=tuple(asked(p, task, names, with_place=False) for p in task.problems),
    )


def _questions(shown: Draft) -> list[str]:
    """Return everything that is asked; what is restricted, which is often asked, in one line."""
    of_restricted = [p for p in shown.problems if p.code is ProblemCode.RESTRICTED]
    others = [p for p in shown.problems if p.code is not ProblemCode.RESTRICTED]
    lines = [asked(p, _task(shown, p), shown.names) for p in others]
    if of_restricted:
        refs = ", ".join(p.ref for p in of_restricted)
        says = words.PROBLEMS[ProblemCode.RESTRICTED]
        answer = words.ANSWERS[ProblemCode.RESTRICTED].format(ref=of_restricted[0].ref)
        lines.append(f"Mục {refs}: {says}. {answer}")
    return lines


def _task(shown: Draft, problem: Problem) -> DraftTask | None:
    return next((t for t in shown.tasks if t.ref == problem.ref), None) if problem.ref else None


def _actions(shown: Draft, *, publishes: bool, page: int, pages: int) -> tuple[Choice, ...]:
    """Return what can be done with a draft; every key is above the tasks' numbers, so none is mistaken."""
    filed = shown.filed
    says = [("Phát hành", f"phát hành {filed.id} bản {shown.version}")]
    if not publishes:
        says = [("Trình duyệt", f"trình duyệt {filed.id}")]
    says.append(("Xem trước", f"xem trước {filed.id}"))
    if page < pages:
        says.append(("Trang sau", f"danh mục {filed.id} trang {page + 1}"))
    says.append(("Bỏ dự thảo", f"bỏ dự thảo {filed.id}"))
    first = 1 + max((_first_number(t.ref) for t in shown.tasks), default=0)
    return tuple(Choice(str(first + n), label, text) for n, (label, text) in enumerate(says))


def _first_number(ref: str) -> int:
    digits = "".join(c if c.isdecimal() else " " for c in ref).split()
    return int(digits[0]) if digits else 0


def _opens(filed: Filed, task: DraftTask) -> Choice:
    return Choice(task.ref, task.ref, _says(filed, f"mục {task.ref}"))


def _changes(shown: Draft, task: DraftTask, *, publishes: bool) -> list[tuple[str, str]]:
    """Return (label, what it says) of every way to change a task, what is asked first."""
    ref = task.ref
    says = [("Đúng như đề nghị", f"{ref} đúng")] if _is_confirmable(task) else []
    says += [(shown.names[i], text) for i, text in _candidates(shown, task)]
    says += [
        ("Chủ trì", f"{ref} chủ trì"),
        ("Phối hợp", f"{ref} phối hợp"),
        ("Thời hạn", f"{ref} hạn"),
        ("Nội dung", f"{ref} nội dung"),
        ("Tách", f"tách {ref}"),
        ("Bỏ mục này", f"bỏ {ref}"),
    ]
    if task.restricted and publishes:
        allow = (
            ("Không gửi nội dung", "không gửi nội dung")
            if task.allowed
            else ("Cho gửi nội dung", "cho gửi nội dung")
        )
        says.append((allow[0], f"{ref} {allow[1]}"))
    listed = ("Về danh mục", f"danh mục {shown.filed.id}")
    return [*((label, _says(shown.filed, text)) for label, text in says), listed]


def _is_confirmable(task: DraftTask) -> bool:
    offers = task.deadline is not None and task.deadline.due is None and task.deadline.suggested is not None
    return any(p.code in CONFIRMABLE - {ProblemCode.SUGGESTED_DATE} for p in task.problems) or offers


def _candidates(shown: Draft, task: DraftTask) -> list[tuple[str, str]]:
    """Return (id, what it says) of the organisations that may be meant by words of the document."""
    found = []
    for problem in task.problems:
        holder = next((h for h in task.holders if h.words == problem.words and not h.organisation_id), None)
        if holder is None:
            continue
        kind = EditKind.LEAD if holder.holding is Holding.LEAD else EditKind.COORDINATORS
        now = task.ids(holder.holding)
        for candidate in problem.candidates:
            text = f"{task.ref} {words.TYPED[kind]}: {', '.join((*now, candidate))}"
            if candidate in shown.names and len(_says(shown.filed, text).encode()) <= LONGEST_SAYS_BYTES:
                found.append((candidate, text))
    return found


def _numbered(says: Sequence[tuple[str, str]]) -> tuple[Choice, ...]:
    return tuple(Choice(str(n), label, text) for n, (label, text) in enumerate(says, 1))


def _says(filed: Filed, text: str) -> str:
    """Return a typed edit that names its draft, without marks where it would be too long for a button."""
    full = f"dự thảo {filed.id}: {text}"
    return full if len(full.encode()) <= LONGEST_SAYS_BYTES else bare(f"dt {filed.id}: {text}")
