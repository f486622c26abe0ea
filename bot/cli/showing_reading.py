"""What `read` and `assignments` print: JSON shapes for programs, tables for people."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.table import Table

from bot.domain.reading.model import Assignment, Conclusion, Deadline, DeadlineKind, Place, Problem, Task
from bot.domain.reading.problems import sentence

Json = dict[str, Any]  # Any: JSON values
FACTS = ("kind", "number", "issued_on", "meeting_on", "issuer", "chair", "title", "signer")
MORE_FACTS = ("signer_capacity", "opinion_of", "place_of_issue", "urgency")


def conclusion(read: Conclusion) -> Json:
    """Return a conclusion as `read --json` prints it; dates are ISO, what isn't known is null."""
    return {
        **{name: _value(getattr(read, name)) for name in FACTS},
        "recipients": list(read.recipients),
        "references": [{"number": r.number, "issued_on": _iso(r.issued_on)} for r in read.references],
        "tasks": [_task(task) for task in read.tasks],
        "problems": [problem(p) for p in read.problems],
        "refused": read.refused,
        **{name: _value(getattr(read, name)) for name in MORE_FACTS},
        "found_at": {
            name: {**_place(found.place), "phrase": found.phrase} for name, found in read.found_at.items()
        },
    }


def problem(found: Problem) -> Json:
    """Return a problem with its code, its sentence, and what it is about."""
    return {
        "code": found.code,
        "message": sentence(found),
        "ref": found.ref,
        "words": found.words,
        "candidates": list(found.candidates),
    }


def passage(passage_id: str, assignments: Iterable[Assignment]) -> Json:
    """Return the assignments of one passage as `assignments --jsonl` prints them."""
    return {
        "id": passage_id,
        "assignments": [
            {
                "leads": list(a.leads),
                "coordinators": list(a.coordinators),
                "deadline": _deadline(a.deadline),
            }
            for a in assignments
        ],
    }


def conclusion_tables(read: Conclusion) -> Iterable[Table]:
    """Yield what was read: the head, the tasks, what to check."""
    head = Table(show_header=False, title="Conclusion", title_justify="left", box=SIMPLE_HEAD)
    for name in (*FACTS, *MORE_FACTS):
        found = read.found_at.get(name)
        where = _at(found.place) if found else ""
        head.add_row(name.replace("_", " "), str(getattr(read, name) or "not in the document"), where)
    yield head
    yield _tasks(read)
    if read.problems:
        problems = Table("Problem", title="To check", title_justify="left", box=SIMPLE_HEAD)
        for each in read.problems:
            problems.add_row(sentence(each))
        yield problems


def _tasks(read: Conclusion) -> Table:
    table = Table(title="Tasks", title_justify="left", box=SIMPLE_HEAD)
    for column in ("Ref", "At", "Task", "Leads", "Coordinators", "Deadline"):
        table.add_column(column, overflow="fold", no_wrap=column in {"Ref", "At"})
    for task in read.tasks:
        for a in task.assignments or (Assignment(task.text),):
            place = a.place or task.place
            at = _at(place) if place else ""
            table.add_row(
                task.ref, at, a.text, ", ".join(a.leads), ", ".join(a.coordinators), _words(a.deadline)
            )
    return table


def _task(task: Task) -> Json:
    return {
        "ref": task.ref,
        "section": task.section,
        "text": task.text,
        "assignments": [_assignment(a) for a in task.assignments],
        "place": _place(task.place),
    }


def _assignment(a: Assignment) -> Json:
    return {
        "text": a.text,
        "leads": list(a.leads),
        "coordinators": list(a.coordinators),
        "lead_ids": list(a.lead_ids),
        "coordinator_ids": list(a.coordinator_ids),
        "deadline": _deadline(a.deadline),
        "standing": a.standing,
        "restricted": a.restricted,
        "suggestion": _suggestion(a.deadline),
        "place": _place(a.place),
    }


def _deadline(deadline: Deadline | None) -> Json | None:
    """Return a deadline; words that fix no day are none, only a suggestion."""
    if deadline is None or deadline.kind is DeadlineKind.LOOSE:
        return None
    return {
        "raw": deadline.raw,
        "kind": deadline.kind,
        "due": _iso(deadline.due),
        "remind_on": _iso(deadline.remind_on),
        "rule": deadline.rule,
        "anchor": _iso(deadline.anchor),
        "other_due": _iso(deadline.other),
    }


def _suggestion(deadline: Deadline | None) -> Json | None:
    if deadline is None or deadline.suggested is None:
        return None
    return {"raw": deadline.raw, "rule": deadline.rule, "suggested": _iso(deadline.suggested)}


def _place(place: Place | None) -> Json:
    return {"page": place.page, "paragraph": place.paragraph} if place else {"page": None, "paragraph": None}


def _at(place: Place) -> str:
    return f"p. {place.page}, {place.paragraph}" if place.page else str(place.paragraph)


def _words(deadline: Deadline | None) -> str:
    if deadline is None:
        return "none"
    if deadline.suggested and deadline.due is None:
        return f"none; {_iso(deadline.suggested)} suggested ({deadline.raw}; {deadline.rule})"
    other = f"; or {_iso(deadline.other)}" if deadline.other else ""
    return f"{_iso(deadline.due) or deadline.kind}{other} ({deadline.raw}; {deadline.rule})"


def _value(fact: object) -> str | None:
    return fact.isoformat() if isinstance(fact, date) else str(fact) if fact else None


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
