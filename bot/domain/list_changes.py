"""What an edit does to the list of a draft's tasks: split, merge, drop, add."""

from dataclasses import replace
from datetime import date

from bot.domain.assignments import Holding
from bot.domain.doubts import Basis, Doubt, DoubtCode
from bot.domain.drafts import DraftTask, held, tasks_of
from bot.domain.edits import Edit
from bot.domain.reading import assignments_in, restricted
from bot.domain.reading.model import (
    Assignment,
    Conclusion,
    Deadline,
    DeadlineKind,
    Problem,
    ProblemCode,
    Task,
)
from bot.domain.reading.refs import free_ref

Tasks = tuple[DraftTask, ...]


def split(tasks: Tasks, edit: Edit, basis: Basis) -> Tasks | Doubt:
    """Part a task in two, where the words given begin."""
    at = index(tasks, edit.refs[0])
    task = tasks[at]
    cut = _cut(task.text, edit.words)
    if isinstance(cut, Doubt):
        return cut
    taken = {t.ref for t in tasks} - {task.ref}
    first_ref = task.ref if task.ref[-1:].isalpha() else free_ref(task.ref, taken | {task.ref})
    second_ref = free_ref(first_ref, taken | {first_ref, task.ref})
    first = _renamed(replace(task, text=task.text[:cut].strip(" ;,")), first_ref)
    second = _renamed(replace(task, text=task.text[cut:].strip()), second_ref)
    return (*tasks[:at], first, second, *tasks[at + 1 :])


def _cut(text: str, words: str) -> int | Doubt:
    """Return where the second part begins: at the only place where its words stand."""
    sought, whole = words.strip(" .;,").lower(), text.lower()
    starts = [i for i in range(len(whole)) if whole.startswith(sought, i)] if sought else []
    if not starts:
        return Doubt(DoubtCode.CUT_NOT_FOUND, words)
    if len(starts) > 1 or not text[: starts[0]].strip(" ;,.") or len(whole) != len(text):
        return Doubt(DoubtCode.CUT_NOT_CLEAR, words)
    return starts[0]


def merge(tasks: Tasks, edit: Edit, basis: Basis) -> Tasks | Doubt:
    """Put tasks together under the ref of the first."""
    if len(set(edit.refs)) < len(edit.refs):
        return Doubt(DoubtCode.SAME_TASK, edit.refs[0])
    first, *others = (tasks[index(tasks, ref)] for ref in edit.refs)
    for other in others:
        first = _joined(first, other, basis)
    gone = set(edit.refs[1:])
    return tuple(first if t.ref == first.ref else t for t in tasks if t.ref not in gone)


def _joined(one: DraftTask, other: DraftTask, basis: Basis) -> DraftTask:
    """Put a second task into a first: all who hold either, the earlier deadline."""
    leads = (*one.ids(Holding.LEAD), *other.ids(Holding.LEAD))
    helping = (*one.ids(Holding.COORDINATING), *other.ids(Holding.COORDINATING))
    unresolved = tuple(h for h in (*one.holders, *other.holders) if h.organisation_id is None)
    ended = one.text.rstrip().endswith((".", ";", ":"))
    problems = (*one.problems, *(replace(p, ref=one.ref) for p in other.problems))
    joined = replace(
        one,
        text=one.text.rstrip(" ,") + (" " if ended else "; ") + other.text,
        holders=(),
        deadline=_earlier(one.deadline, other.deadline),
        standing=one.standing and other.standing,
        restricted=one.restricted or other.restricted,
        allowed=all(t.allowed or not t.restricted for t in (one, other)) and (one.allowed or other.allowed),
        problems=tuple(dict.fromkeys(problems)),
    )
    joined = held(joined, leads, Holding.LEAD, basis.directory)
    joined = held(joined, helping, Holding.COORDINATING, basis.directory)
    return replace(joined, holders=joined.holders + unresolved)


def _earlier(one: Deadline | None, other: Deadline | None) -> Deadline | None:
    dated = [d for d in (one, other) if d is not None and d.due is not None]
    return min(dated, key=lambda d: d.due or date.max) if dated else one or other


def drop(tasks: Tasks, edit: Edit, basis: Basis) -> Tasks | Doubt:
    """Take tasks out of the draft."""
    left = tuple(t for t in tasks if t.ref not in edit.refs)
    return left or Doubt(DoubtCode.LAST_TASK, edit.refs[0])


def add(tasks: Tasks, edit: Edit, basis: Basis) -> Tasks | Doubt:
    """Put a task in, read like a passage of the document."""
    ref = edit.refs[0]
    if any(t.ref == ref for t in tasks):
        return Doubt(DoubtCode.TAKEN_REF, ref)
    day = basis.issued_on or basis.meeting_on
    duties = assignments_in(edit.words, issued_on=day, directory=basis.directory, rules=basis.rules)
    task = Task(ref, "", edit.words, duties or (Assignment(edit.words, restricted=restricted(edit.words)),))
    read = Conclusion(tasks=(task,))
    new = tuple(_doubted(t, basis) for t in tasks_of(read, basis.directory))
    if {t.ref for t in new} & {t.ref for t in tasks}:
        return Doubt(DoubtCode.TAKEN_REF, ref)
    at = next((i for i, t in enumerate(tasks) if _order(t.ref) > _order(ref)), len(tasks))
    return (*tasks[:at], *new, *tasks[at:])


def _doubted(task: DraftTask, basis: Basis) -> DraftTask:
    """Ask of an added task what is asked of one that was read."""
    problems = []
    if not task.ids(Holding.LEAD):
        problems.append(Problem(ProblemCode.NO_LEAD, task.ref, task.text[:80]))
    if task.deadline and task.deadline.due is None and task.deadline.kind is not DeadlineKind.RECURRING:
        problems.append(Problem(ProblemCode.UNKNOWN_DATE, task.ref, task.deadline.raw))
    if task.restricted:
        problems.append(Problem(ProblemCode.RESTRICTED, task.ref))
    return replace(task, problems=tuple(problems))


def _renamed(task: DraftTask, ref: str) -> DraftTask:
    return replace(task, ref=ref, problems=tuple(replace(p, ref=ref) for p in task.problems))


def index(tasks: Tasks, ref: str) -> int:
    """Return where the task with a ref stands; it must be there."""
    return next(i for i, task in enumerate(tasks) if task.ref == ref)


def _order(ref: str) -> tuple[tuple[int, str], ...]:
    """Return what puts refs into the document's order: "2.1" before "2.10", after "1.9b"."""
    parts = ref.replace("-", ".").split(".")
    numbers = ("".join(c for c in part if c.isdigit()) for part in parts)
    return tuple((int(n or 0), part.lstrip("0123456789")) for n, part in zip(numbers, parts, strict=True))
