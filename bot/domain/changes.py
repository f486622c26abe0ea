"""An edit changes the tasks of a draft, or a doubt says why it can't."""

from collections.abc import Callable

from bot.domain import list_changes, task_changes
from bot.domain.doubts import Basis, Doubt, DoubtCode
from bot.domain.drafts import DraftTask
from bot.domain.edits import LONGEST, Edit, EditKind
from bot.domain.list_changes import Tasks, index
from bot.domain.reading import secrecy
from bot.domain.reading.text import composed

Change = Callable[[Tasks, Edit, Basis], Tasks | Doubt]


def changed(tasks: Tasks, edit: Edit, basis: Basis) -> Tasks | Doubt:
    """Return the tasks after an edit, or why it is not done. Never for UNDO, NUMBER or SHOW."""
    if len(edit.words) > LONGEST:
        return Doubt(DoubtCode.TOO_LONG)
    if secrecy.refusal(composed(edit.words)) is not None:
        return Doubt(DoubtCode.MARKED)
    if edit.kind is not EditKind.ADD:
        known = {task.ref for task in tasks}
        missing = next((ref for ref in edit.refs if ref not in known), None)
        if missing is not None:
            return no_such_task(tasks, missing)
    if edit.kind in NEED_WORDS and not edit.words:
        return Doubt(DoubtCode.NO_WORDS, edit.refs[0])
    done = CHANGES[edit.kind](tasks, edit, basis)
    return Doubt(DoubtCode.UNCHANGED, edit.refs[0]) if done == tasks else done


def no_such_task(tasks: Tasks, ref: str) -> Doubt:
    """Return the doubt about a ref that no task bears, with the refs that begin with it."""
    return Doubt(DoubtCode.NO_SUCH_TASK, ref, tuple(t.ref for t in tasks if t.ref.startswith(ref)))


def _one(change: Callable[[DraftTask, Edit, Basis], DraftTask | Doubt]) -> Change:
    """Make a change of one task a change of all."""

    def run(tasks: Tasks, edit: Edit, basis: Basis) -> Tasks | Doubt:
        at = index(tasks, edit.refs[0])
        done = change(tasks[at], edit, basis)
        return done if isinstance(done, Doubt) else (*tasks[:at], done, *tasks[at + 1 :])

    return run


NEED_WORDS = frozenset(
    {
        EditKind.LEAD,
        EditKind.COORDINATORS,
        EditKind.ADD_COORDINATORS,
        EditKind.DROP_COORDINATORS,
        EditKind.DEADLINE,
        EditKind.WORDS,
        EditKind.SPLIT,
        EditKind.ADD,
    }
)
CHANGES: dict[EditKind, Change] = {
    EditKind.LEAD: _one(task_changes.lead),
    EditKind.COORDINATORS: _one(task_changes.coordinators),
    EditKind.ADD_COORDINATORS: _one(task_changes.coordinators),
    EditKind.DROP_COORDINATORS: _one(task_changes.coordinators),
    EditKind.DEADLINE: _one(task_changes.deadline),
    EditKind.WORDS: _one(task_changes.words),
    EditKind.SPLIT: list_changes.split,
    EditKind.MERGE: list_changes.merge,
    EditKind.DROP: list_changes.drop,
    EditKind.ADD: list_changes.add,
    EditKind.CONFIRM: _one(task_changes.confirm),
    EditKind.ALLOW: _one(task_changes.allow),
    EditKind.DENY: _one(task_changes.allow),
}
