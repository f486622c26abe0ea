"""Messages that show a draft: the list of its tasks, and one task."""

from collections.abc import Sequence

from bot.domain.assignments import Holding
from bot.domain.chat import Choice, Message
from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.drafts import DraftTask
from bot.domain.edits import EditKind
from bot.domain.meanwhile import OthersChange
from bot.domain.office import Office
from bot.domain.reading.model import ProblemCode
from messages import draft_words
from messages.draft_parts import Draft, by_others, fits, line, listed, numbered, says
from messages.reckoning import asked, differing, found_in
from messages.rendering import message

A_PAGE = 20  # tasks
MOST_ASKED = 100  # of more, the next are shown once these are answered
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
    meanwhile: Sequence[OthersChange] = (),
) -> Message:
    """Show a draft: what is unsure first, then a page of its tasks; a task's number opens its card.

    `meanwhile`: what others changed since the reader saw it.
    """
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
        meanwhile=by_others(meanwhile),
        corrected=shown.corrected,
        differences=[differing(d, shown.names) for d in shown.differences] if page == 1 else [],
        unchanged=len(shown.tasks) - sum(1 for d in shown.differences if d.new is not None),
        asked=_questions(shown) if is_draft and page == 1 else [],
        lines=[line(t, shown.names) for t in tasks],
        found_in=found_in(shown.filed) if is_draft and page == 1 else "",
        total=len(shown.tasks),
        page=page,
        pages=pages,
    )
    return Message(made.text, made.choices, account_id=account_id)


def draft_task(
    office: Office,
    shown: Draft,
    task: DraftTask,
    *,
    publishes: bool,
    meanwhile: Sequence[OthersChange] = (),
) -> Message:
    """Show one task of a draft in full, with the ways to change it."""
    choices = numbered(_changes(shown, task, publishes=publishes))
    return message(
        "draft_task",
        office,
        choices=(*choices, listed(shown, len(choices) + 1)),
        filed=shown.filed,
        line=line(task, shown.names),
        meanwhile=by_others(meanwhile),
    )


def _questions(shown: Draft) -> list[str]:
    """Return everything that is asked; what is restricted, which is often asked, in one line."""
    of_restricted = [p for p in shown.problems if p.code is ProblemCode.RESTRICTED]
    others = [p for p in shown.problems if p.code is not ProblemCode.RESTRICTED]
    tasks = {task.ref: task for task in shown.tasks}
    lines = [asked(p, tasks.get(p.ref or ""), shown.names) for p in others[:MOST_ASKED]]
    if len(others) > MOST_ASKED:
        lines.append(f"Và {len(others) - MOST_ASKED} chỗ khác, hiện tiếp khi các chỗ trên đã xong")
    if of_restricted:
        refs = ", ".join(p.ref for p in of_restricted[:MOST_ASKED])
        refs += ", …" if len(of_restricted) > MOST_ASKED else ""
        sentence = draft_words.PROBLEMS[ProblemCode.RESTRICTED]
        answer = draft_words.ANSWERS[ProblemCode.RESTRICTED].format(ref=of_restricted[0].ref)
        lines.append(f"Mục {refs}: {sentence}. {answer}")
    return lines


def _actions(shown: Draft, *, publishes: bool, page: int, pages: int) -> tuple[Choice, ...]:
    """Return what can be done with a draft; every key is above the tasks' numbers, so none is mistaken."""
    filed = shown.filed
    offered = [("Phát hành", f"phát hành {filed.id} bản {shown.version}")]
    if not publishes:
        offered = [("Trình duyệt", f"trình duyệt {filed.id} bản {shown.version}")]
    offered.append(("Xem trước", f"xem trước {filed.id}"))
    if page < pages:
        offered.append(("Trang sau", f"danh mục {filed.id} trang {page + 1}"))
    offered.append(("Bỏ dự thảo", f"bỏ dự thảo {filed.id} bản {shown.version}"))
    first = 1 + max((_first_number(t.ref) for t in shown.tasks), default=0)
    return tuple(Choice(str(first + n), label, text) for n, (label, text) in enumerate(offered))


def _first_number(ref: str) -> int:
    digits = "".join(c if c.isdecimal() else " " for c in ref).split()
    return int(digits[0]) if digits else 0


def _opens(filed: Filed, task: DraftTask) -> Choice:
    return Choice(task.ref, task.ref, says(filed, f"mục {task.ref}"))


def _changes(shown: Draft, task: DraftTask, *, publishes: bool) -> list[tuple[str, str]]:
    """Return (label, what it says) of every way to change a task, what is asked first."""
    ref = task.ref
    offered = [("Đúng như đề nghị", f"{ref} đúng")] if _is_confirmable(task) else []
    offered += [(shown.names[i], text) for i, text in _candidates(shown, task)]
    offered += [
        ("Chủ trì", f"{ref} chủ trì"),
        ("Phối hợp", f"{ref} phối hợp"),
        ("Thời hạn", f"{ref} hạn"),
        ("Nội dung", f"{ref} nội dung"),
        ("Tách", f"tách {ref}"),
        ("Bỏ mục này", f"bỏ {ref}"),
    ]
    if task.restricted and publishes:
        label = "Không gửi nội dung" if task.allowed else "Cho gửi nội dung"
        offered.append((label, f"{ref} {label.lower()}"))
    return [(label, says(shown.filed, text)) for label, text in offered]


def _is_confirmable(task: DraftTask) -> bool:
    offers = task.deadline is not None and task.deadline.due is None and task.deadline.suggested is not None
    return any(p.code in CONFIRMABLE - {ProblemCode.SUGGESTED_DATE} for p in task.problems) or offers


def _candidates(shown: Draft, task: DraftTask) -> list[tuple[str, str]]:
    """Return (id, what it offered) of the organisations that may be meant by words of the document."""
    found = []
    for problem in task.problems:
        holder = next((h for h in task.holders if h.words == problem.words and not h.organisation_id), None)
        if holder is None:
            continue
        kind = EditKind.LEAD if holder.holding is Holding.LEAD else EditKind.COORDINATORS
        now = task.ids(holder.holding)
        for candidate in problem.candidates:
            text = f"{task.ref} {draft_words.TYPED[kind]}: {', '.join((*now, candidate))}"
            if candidate in shown.names and fits(says(shown.filed, text)):
                found.append((candidate, text))
    return found
