"""A draft under checking: its tasks as values, who holds each, and what is asked of it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from string import ascii_lowercase

from bot.domain.assignments import Holding
from bot.domain.directory import Directory
from bot.domain.reading.model import Assignment, Conclusion, Deadline, Place, Problem, ProblemCode, Task
from bot.domain.reading.refs import free_ref

# What is asked of the words for a body, so that they wait for an organisation.
UNRESOLVED = (
    ProblemCode.UNKNOWN_ORGANISATION,
    ProblemCode.CONFIRM_GROUP,
    ProblemCode.CHOOSE_ORGANISATIONS,
)
OF_DATES = (ProblemCode.UNKNOWN_DATE, ProblemCode.SUGGESTED_DATE, ProblemCode.CONFLICTING_DATES)


@dataclass(frozen=True)
class Holder:
    """Who holds a task: an organisation of the directory, or words that it doesn't know."""

    organisation_id: str | None
    words: str
    holding: Holding


@dataclass(frozen=True)
class DraftTask:
    """One duty of a draft; its ref is its own in the draft.

    `restricted`: only a pointer may be sent, unless the chief has `allowed` its content.
    """

    ref: str
    text: str
    section: str = ""
    holders: tuple[Holder, ...] = ()
    deadline: Deadline | None = None
    standing: bool = False
    restricted: bool = False
    allowed: bool = False
    place: Place | None = None
    problems: tuple[Problem, ...] = ()

    def ids(self, holding: Holding) -> tuple[str, ...]:
        """Return the organisations that hold it in one way, in order."""
        held = (h.organisation_id for h in self.holders if h.holding is holding)
        return tuple(i for i in held if i is not None)

    @property
    def unresolved(self) -> tuple[str, ...]:
        """The words that wait for an organisation."""
        return tuple(h.words for h in self.holders if h.organisation_id is None)


def tasks_of(read: Conclusion, directory: Directory) -> tuple[DraftTask, ...]:
    """Return every duty of a conclusion under a ref of its own: "2.1a", "2.1b" where a task holds several."""
    taken: set[str] = set()
    asked: dict[str | None, list[Problem]] = defaultdict(list)
    for problem in read.problems:
        asked[problem.ref].append(problem)
    return tuple(task for each in read.tasks for task in _duties(each, asked[each.ref], directory, taken))


def held(task: DraftTask, ids: Sequence[str], holding: Holding, directory: Directory) -> DraftTask:
    """Let organisations hold a task in one way in place of those before; a lead coordinates no more."""
    new = tuple(Holder(i, directory.by_id[i].name, holding) for i in dict.fromkeys(ids))
    lead = holding is Holding.LEAD
    elsewhere = () if lead else task.ids(Holding.LEAD)
    kept = tuple(
        h for h in task.holders if h.holding is not holding and (not lead or h.organisation_id not in ids)
    )
    new = tuple(h for h in new if h.organisation_id not in elsewhere)
    return replace(task, holders=new + kept if lead else kept + new)


def without(task: DraftTask, *codes: ProblemCode) -> DraftTask:
    """Take back what is asked: of these kinds, and of words that wait for nothing any more."""
    kept = (p for p in task.problems if p.code not in codes)
    waiting = task.unresolved
    return replace(task, problems=tuple(p for p in kept if p.code not in UNRESOLVED or p.words in waiting))


def _duties(
    task: Task, asked: Sequence[Problem], directory: Directory, taken: set[str]
) -> Iterator[DraftTask]:
    duties = task.assignments or (Assignment(task.text),)
    for index, duty in enumerate(duties):
        ref = task.ref if len(duties) == 1 else task.ref + _letter(index)
        ref = free_ref(ref, taken) if ref in taken else ref
        taken.add(ref)
        own = [p for p in asked if _concerns(p, duty)] + [
            p for p in asked if index == 0 and not any(_concerns(p, d) for d in duties)
        ]
        yield _task(ref, task, duty, tuple(replace(p, ref=ref) for p in own), directory)


def _task(
    ref: str, task: Task, duty: Assignment, problems: tuple[Problem, ...], directory: Directory
) -> DraftTask:
    waiting = {p.words for p in problems if p.code in UNRESOLVED}
    return DraftTask(
        ref=ref,
        text=duty.text,
        section=task.section,
        holders=tuple(_holders(duty, directory, waiting)),
        deadline=duty.deadline,
        standing=duty.standing,
        restricted=duty.restricted,
        place=duty.place or task.place,
        problems=problems,
    )


def _holders(duty: Assignment, directory: Directory, waiting: set[str]) -> Iterator[Holder]:
    """Yield who holds a duty, each organisation once, leads first; words the directory doesn't know last."""
    by_way = ((Holding.LEAD, duty.lead_ids), (Holding.COORDINATING, duty.coordinator_ids))
    seen: set[str] = set()
    for holding, ids in by_way:
        for organisation_id in ids:
            if organisation_id not in seen:
                seen.add(organisation_id)
                yield Holder(organisation_id, directory.by_id[organisation_id].name, holding)
    for holding, words in ((Holding.LEAD, duty.leads), (Holding.COORDINATING, duty.coordinators)):
        together = " ".join(words)
        said = words if together not in waiting else (together,)
        yield from (Holder(None, w, holding) for w in said if w in waiting)


def _concerns(problem: Problem, duty: Assignment) -> bool:
    """Whether a problem of a task is of this one of its duties."""
    match problem.code:
        case ProblemCode.NO_LEAD:
            return not duty.leads and duty.text.startswith(problem.words)
        case ProblemCode.RESTRICTED:
            return duty.restricted
        case code if code in OF_DATES:
            return duty.deadline is not None and problem.words in duty.deadline.raw
    bodies = (*duty.leads, *duty.coordinators)
    groups = (" ".join(duty.leads), " ".join(duty.coordinators), ", ".join(duty.leads))
    return problem.words in (*bodies, *groups)


def _letter(index: int) -> str:
    return ascii_lowercase[index] if index < len(ascii_lowercase) else f"-{index + 1}"
