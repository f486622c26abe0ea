"""What the commands print of drafts: what is unsure first, and what a correction differs in."""

from collections.abc import Iterable, Iterator

from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.cli.showing_reading import Json, problem
from bot.domain.assignments import Holding
from bot.domain.corrections import Difference
from bot.domain.drafts import DraftTask
from bot.domain.reading.model import Finding, Place
from bot.domain.reading.problems import sentence
from bot.services.drafting import Draft


def draft(made: Draft) -> Json:
    """Return a stored draft as `import --json` prints it."""
    filed = made.filed
    return {
        "id": filed.id,
        "state": filed.state,
        "known": made.known,
        "number": filed.number,
        "issued_on": filed.issued_on.isoformat() if filed.issued_on else None,
        "corrects": made.corrected.id if made.corrected else None,
        "assignments": sum(len(task.holders) or 1 for task in made.tasks),
        "problems": [problem(p) for p in made.problems],
    }


def heading(made: Draft) -> str:
    """Say in one line what an import made."""
    notes = [f"draft {made.filed.id}: {len(made.tasks)} tasks, {len(made.problems)} to check"]
    if made.corrected:
        notes.append(f"a correction of conclusion {made.corrected.id}, {len(made.differences)} differ")
    if made.known:
        notes.append("this file was here before")
    return "; ".join(notes)


def draft_tables(made: Draft) -> Iterator[Table]:
    """Yield what is to be checked, what differs from the version before, and the tasks, the unsure first."""
    if made.filed.found_at:
        yield _listed("In the document", map(_found, made.filed.found_at))
    if made.problems:
        yield _listed("To check", (sentence(p) for p in made.problems))
    if made.corrected:
        yield _listed(f"Corrects conclusion {made.corrected.id}", map(_difference, made.differences))
    table = Table(title="Draft", title_justify="left", box=SIMPLE_HEAD)
    for column in ("Ref", "Lead", "Coordinating", "Deadline", "Place", "Task"):
        table.add_column(column, overflow="fold", no_wrap=column in ("Ref", "Deadline"))
    for task in sorted(made.tasks, key=lambda t: not t.problems):
        table.add_row(
            f"{task.ref}{' ?' if task.problems else ''}",
            _held(made, task, Holding.LEAD) or "not known",
            _held(made, task, Holding.COORDINATING),
            _deadline(task),
            _place(task),
            task.text,
        )
    yield table


def _listed(title: str, lines: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD, show_header=False)
    table.add_column(overflow="fold")
    for line in lines:
        table.add_row(line)
    return table


def _held(made: Draft, task: DraftTask, holding: Holding) -> str:
    held = (h for h in task.holders if h.holding is holding)
    return ", ".join(made.names.get(h.organisation_id or "", f"“{h.words}”") for h in held)


def _deadline(task: DraftTask) -> str:
    deadline = task.deadline
    if deadline is None:
        return "none"
    due = deadline.due.isoformat() if deadline.due else f"“{deadline.raw}”"
    return f"{due} ({deadline.rule})" if deadline.rule else due


def _place(task: DraftTask) -> str:
    return _at(task.place) if task.place else ""


def _at(place: Place) -> str:
    return f"page {place.page}, par. {place.paragraph}" if place.page else f"par. {place.paragraph}"


def _found(fact: tuple[str, Finding]) -> str:
    name, found = fact
    return f"{name.replace('_', ' ')}: “{found.phrase}” ({_at(found.place)})"


def _difference(found: Difference) -> str:
    if found.new is None:
        return f"{found.old.ref}: dropped" if found.old else ""
    if found.old is None:
        return f"{found.new.ref}: added"
    parts = (
        (found.renumbered, f"was {found.old.ref}"),
        (found.reworded, "words"),
        (found.redated, "deadline"),
        (found.reassigned, "organisations"),
    )
    return f"{found.new.ref}: {', '.join(name for differs, name in parts if differs)}"
