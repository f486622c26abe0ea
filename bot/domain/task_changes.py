"""What an edit does to one task of a draft."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.domain.assignments import Holding
from bot.domain.doubts import Basis, Doubt, DoubtCode
from bot.domain.drafts import OF_DATES, DraftTask, Holder, held, without
from bot.domain.edits import Edit, EditKind
from bot.domain.letters import bare
from bot.domain.lookup import Unknown
from bot.domain.reading import restricted
from bot.domain.reading.deadlines import deadlines
from bot.domain.reading.model import Deadline, Problem, ProblemCode, Rules

NONE = frozenset({"khong", "khong co", "bo", "khong nao", "chua co", "khong neu"})
STANDING = frozenset({"thuong xuyen", "nhiem vu thuong xuyen"})
# The words of deadlines as they are typed without marks. Example: "truoc 20/12", "thang 12", "quy IV"
MARKED = {
    "cuoi": "cuối",
    "den": "đến",
    "han": "hạn",
    "het": "hết",
    "ke": "kể",
    "ky": "ký",
    "lam": "làm",
    "nam": "năm",
    "ngay": "ngày",
    "quy": "quý",
    "tet": "Tết",
    "thang": "tháng",
    "truoc": "trước",
    "tu": "từ",
    "tuan": "tuần",
    "viec": "việc",
}
BY_OFFICE = "office"  # the rule of a deadline that the office enters
OF_LEADS = (ProblemCode.NO_LEAD, ProblemCode.SEVERAL_LEADS, ProblemCode.UNSURE_LEAD, ProblemCode.SUCCEEDED)
LATEST_YEARS = 20


def lead(task: DraftTask, edit: Edit, basis: Basis) -> DraftTask | Doubt:
    """Let others lead."""
    ids = basis.lookup.ids(edit.words)
    if isinstance(ids, Unknown):
        return _unknown(ids)
    return without(held(task, ids, Holding.LEAD, basis.directory), *OF_LEADS)


def coordinators(task: DraftTask, edit: Edit, basis: Basis) -> DraftTask | Doubt:
    """Let others coordinate: in place of those before, beside them, or no more."""
    waiting = tuple(
        h for h in task.holders if h.organisation_id is None and h.holding is Holding.COORDINATING
    )
    if edit.kind is EditKind.DROP_COORDINATORS and (named := _named(waiting, edit.words)):
        return without(replace(task, holders=tuple(h for h in task.holders if h not in named)))
    ids: tuple[str, ...] | Unknown = () if bare(edit.words) in NONE else basis.lookup.ids(edit.words)
    if isinstance(ids, Unknown):
        return _unknown(ids)
    now, leads = task.ids(Holding.COORDINATING), task.ids(Holding.LEAD)
    if ids and edit.kind is not EditKind.DROP_COORDINATORS and set(ids) <= set(leads):
        return Doubt(DoubtCode.LEADS, "; ".join(basis.directory.by_id[i].name for i in ids))
    match edit.kind:
        case EditKind.ADD_COORDINATORS:
            ids = (*now, *ids)
        case EditKind.DROP_COORDINATORS:
            ids = tuple(i for i in now if i not in ids)
        case _:
            waiting = ()
    done = held(task, ids, Holding.COORDINATING, basis.directory)
    return without(replace(done, holders=done.holders + waiting))


def _named(holders: tuple[Holder, ...], words: str) -> tuple[Holder, ...]:
    return tuple(h for h in holders if bare(h.words) == bare(words))


def _unknown(found: Unknown) -> Doubt:
    return Doubt(DoubtCode.UNKNOWN_ORGANISATION, found.words, found.candidates)


def deadline(task: DraftTask, edit: Edit, basis: Basis) -> DraftTask | Doubt:
    """Enter a deadline, or take it away."""
    said = bare(edit.words).rstrip(".")
    if said in NONE | STANDING:
        return replace(without(task, *OF_DATES), deadline=None, standing=task.standing or said in STANDING)
    given = _read_deadline(edit.words, basis)
    if given is None or given.due is None or given.due.year > basis.today.year + LATEST_YEARS:
        return Doubt(DoubtCode.NOT_A_DATE, edit.words)
    if given.due < basis.today:
        return Doubt(DoubtCode.PAST_DATE, f"{given.due:%d/%m/%Y}")
    own = task.deadline
    raw = own.raw if own is not None and own.due is None else ""  # the document's words, while they hold
    return replace(without(task, *OF_DATES), deadline=replace(given, raw=raw, rule=BY_OFFICE), standing=False)


def _read_deadline(said: str, basis: Basis) -> Deadline | None:
    """Read a deadline by the rules of documents, with or without the words that stand before it there."""
    words = " ".join(MARKED.get(word.lower(), word) for word in said.split()) if said.isascii() else said
    for since in (basis.issued_on or basis.today, None):  # a document has no deadline before its own day
        for written in (words, f"hạn {words}", f"hạn đến {words}", f"trong {words}"):
            found = deadlines(written.strip(), since, basis.rules)
            if len(found) == 1 and found[0].deadline.due is not None:
                return found[0].deadline
    return None


def dated(task: DraftTask, issued_on: date, rules: Rules, before: date | None = None) -> DraftTask:
    """Reckon a deadline by the document's own words, where it waited for the day of issue.

    Or where it went by `before`, the day taken so far. What a person has entered or agreed to stays.
    """
    own = task.deadline
    if own is None or own.rule == BY_OFFICE:
        return task
    taken = _reckoned(own.raw, before, rules) if before is not None else None
    went_by = own.due is None or (taken is not None and own.due == taken.due)
    found = _reckoned(own.raw, issued_on, rules) if went_by else None
    if found is None or found.due in (None, own.due):
        return task
    return replace(without(task, *OF_DATES), deadline=found)


def reckoned_again(task: DraftTask, issued_on: date | None, before: Rules, after: Rules) -> DraftTask:
    """Reckon a deadline by other rules, where it is the day that the rules before gave."""
    own = task.deadline
    if own is None or own.rule == BY_OFFICE:
        return task
    if same_day_moved(own.raw, own.due, issued_on, before, after) is None:
        return task
    return replace(task, deadline=_reckoned(own.raw, issued_on, after))


def same_day_moved(
    raw: str | None, due: date | None, issued_on: date | None, before: Rules, after: Rules
) -> date | None:
    """Return the day that other rules give for a document's words; None: the same, or not reckoned."""
    was, now = (_reckoned(raw or "", issued_on, rules) for rules in (before, after))
    reckoned = was is not None and due is not None and was.due == due
    return now.due if reckoned and now is not None and now.due != due else None


def _reckoned(raw: str, issued_on: date | None, rules: Rules) -> Deadline | None:
    found = deadlines(raw, issued_on, rules)
    return found[0].deadline if len(found) == 1 else None


def words(task: DraftTask, edit: Edit, basis: Basis) -> DraftTask:
    """Change a task's words; what touches a restricted matter is restricted, and asked of the chief anew."""
    is_restricted = task.restricted or restricted(edit.words)
    asked = (Problem(ProblemCode.RESTRICTED, task.ref),) if is_restricted else ()
    kept = without(task, ProblemCode.RESTRICTED)
    problems = kept.problems + asked
    return replace(kept, text=edit.words, restricted=is_restricted, allowed=False, problems=problems)


def confirm(task: DraftTask, edit: Edit, basis: Basis) -> DraftTask | Doubt:
    """Agree to what is offered: a suggested day, the members of a group, the first of several as lead."""
    done = without(task, ProblemCode.UNSURE_LEAD, ProblemCode.SUCCEEDED, ProblemCode.CONFLICTING_DATES)
    for problem in task.problems:
        if problem.code is ProblemCode.CONFIRM_GROUP:
            members = basis.lookup.members(problem.words)
            if not members:
                return Doubt(DoubtCode.CHOOSE, problem.words)
            done = _expanded(done, problem.words, members, basis)
        elif problem.code is ProblemCode.SEVERAL_LEADS:
            done = _first_leads(done, basis)
    if task.deadline is not None and task.deadline.due is None and task.deadline.suggested is not None:
        dated = replace(task.deadline, due=task.deadline.suggested)
        done = replace(without(done, *OF_DATES), deadline=dated)
    return Doubt(DoubtCode.NOTHING_TO_CONFIRM, task.ref) if done == task else done


def _expanded(task: DraftTask, words: str, members: Sequence[str], basis: Basis) -> DraftTask:
    """Put a group's members in the place of the words for it."""
    group = next((h for h in task.holders if h.words == words and h.organisation_id is None), None)
    if group is None:
        return without(task, ProblemCode.CONFIRM_GROUP)
    left = replace(task, holders=tuple(h for h in task.holders if h != group))
    return without(held(left, (*left.ids(group.holding), *members), group.holding, basis.directory))


def _first_leads(task: DraftTask, basis: Basis) -> DraftTask:
    """Let the first of several leads lead, and the others coordinate."""
    first, *others = task.ids(Holding.LEAD) or ("",)
    if not first:
        return task
    led = held(task, (first,), Holding.LEAD, basis.directory)
    helping = (*others, *task.ids(Holding.COORDINATING))
    return without(held(led, helping, Holding.COORDINATING, basis.directory), ProblemCode.SEVERAL_LEADS)


def allow(task: DraftTask, edit: Edit, basis: Basis) -> DraftTask | Doubt:
    """Let the content of a restricted task be sent, or not; either answers what was asked of it."""
    if not task.restricted:
        return Doubt(DoubtCode.NOT_RESTRICTED, task.ref)
    return replace(without(task, ProblemCode.RESTRICTED), allowed=edit.kind is EditKind.ALLOW)
