"""Drafting: a file becomes a conclusion that the office checks."""

import asyncio
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from string import ascii_lowercase

from bot.documents import DocumentError, DocumentProblem, Progress, apart
from bot.domain.assignments import Holding, TaskCard
from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.directory import Directory
from bot.domain.reading import read
from bot.domain.reading.model import Assignment, Conclusion, ProblemCode, Refusal, Rules, Task
from bot.store import assignments, conclusions, organisations, tasks
from bot.store.assignments import Held
from bot.store.database import Store, Transaction

UNRESOLVED = (
    ProblemCode.UNKNOWN_ORGANISATION,
    ProblemCode.CONFIRM_GROUP,
    ProblemCode.CHOOSE_ORGANISATIONS,
)


@dataclass(frozen=True)
class Paper:
    """A file as read, not stored yet."""

    name: str
    sha256: str
    conclusion: Conclusion
    ocr_confidence: float | None = None  # how sure the recognised words are, 0 to 100; None: as written


class NumberRefusal(StrEnum):
    """Why a number is not entered."""

    UNKNOWN = "unknown"  # no such draft
    NUMBERED = "numbered"  # the document has its own


@dataclass(frozen=True)
class Draft:
    """A stored draft with every assignment; `known` when the same file was here before."""

    filed: Filed
    cards: tuple[TaskCard, ...]
    known: bool = False


async def read_file(
    store: Store, name: str, content: bytes, rules: Rules, *, limit_bytes: int
) -> Paper | DocumentProblem:
    """Read a file by the stored directory, storing nothing."""
    async with store.reading() as tx:
        directory = await organisations.directory(tx)
    return await read_paper(name, content, directory, rules, limit_bytes=limit_bytes)


async def read_paper(
    name: str,
    content: bytes,
    directory: Directory,
    rules: Rules,
    *,
    limit_bytes: int,
    progress: Progress = lambda done, pages: None,
) -> Paper | DocumentProblem:
    """Read a file by a directory; its parsing is kept apart from this process."""
    try:
        document = await apart.document_of(name, content, limit_bytes=limit_bytes, progress=progress)
    except DocumentError as error:
        return error.code
    digest = hashlib.sha256(content).hexdigest()
    conclusion = await asyncio.to_thread(read, document.text, directory, rules, filename=name)
    return Paper(name, digest, conclusion, document.ocr_confidence)


async def draft(tx: Transaction, paper: Paper, now: datetime) -> Draft | Refusal | ProblemCode:
    """Store a paper as a draft. A refused one, or one with no task, leaves no trace."""
    read_as = paper.conclusion
    if read_as.refused is not None:
        return read_as.refused
    if not read_as.tasks:
        return ProblemCode.NO_TASK
    known = await conclusions.same_file(tx, paper.sha256)
    if known is not None and known.state is ConclusionState.PUBLISHED:
        return Draft(known, await assignments.of_conclusion(tx, known.id), known=True)
    if known is not None:  # read again: the directory may know more by now
        await conclusions.set_state(tx, known.id, ConclusionState.DISCARDED, now=now, by=None)
    conclusion_id = await conclusions.add(tx, read_as, file_name=paper.name, sha256=paper.sha256, now=now)
    await _add_tasks(tx, conclusion_id, read_as, await organisations.directory(tx))
    return await _view(tx, conclusion_id, known=known is not None)


async def number(tx: Transaction, conclusion_id: int, number: str, issued_on: date) -> Draft | NumberRefusal:
    """Enter the number and day of issue that the document lacks; what it says itself is never overwritten."""
    filed = await conclusions.get(tx, conclusion_id, to_decide=True)
    if filed is None or filed.state is not ConclusionState.DRAFT:
        return NumberRefusal.UNKNOWN
    if not {ProblemCode.NO_NUMBER, ProblemCode.NO_ISSUE_DATE} & {p.code for p in filed.problems}:
        return NumberRefusal.NUMBERED
    await conclusions.set_number(tx, conclusion_id, number, issued_on)
    return await _view(tx, conclusion_id)


async def drafts(tx: Transaction) -> list[int]:
    """Return the ids of the drafts that wait, the newest first."""
    return await conclusions.drafts(tx)


async def discard(tx: Transaction, conclusion_id: int, now: datetime) -> Filed | ConclusionState | None:
    """Put a draft aside; return the state of what is no draft any more, None where there is nothing."""
    filed = await conclusions.get(tx, conclusion_id, to_decide=True)
    if filed is None:
        return None
    if filed.state is not ConclusionState.DRAFT:
        return filed.state
    await conclusions.set_state(tx, conclusion_id, ConclusionState.DISCARDED, now=now, by=None)
    return filed


async def _view(tx: Transaction, conclusion_id: int, *, known: bool = False) -> Draft:
    filed = await conclusions.get(tx, conclusion_id)
    assert filed is not None, "a conclusion was stored in this transaction"
    return Draft(filed, await assignments.of_conclusion(tx, conclusion_id), known)


async def _add_tasks(tx: Transaction, conclusion_id: int, read_as: Conclusion, directory: Directory) -> None:
    unresolved = {(p.ref, p.words) for p in read_as.problems if p.code in UNRESOLVED}
    for position, (ref, task, duty) in enumerate(_duties(read_as)):
        task_id = await tasks.add(tx, conclusion_id, position, ref=ref, task=task, duty=duty)
        held = tuple(_held(task.ref, duty, directory, unresolved))
        await assignments.add(tx, task_id, held or (Held(None, "", Holding.LEAD),), duty.deadline)


def _duties(read_as: Conclusion) -> Iterator[tuple[str, Task, Assignment]]:
    """Yield every duty with its own ref: the task's, or with a letter where a task holds several."""
    for task in read_as.tasks:
        duties = task.assignments or (Assignment(task.text),)
        for index, duty in enumerate(duties):
            yield (task.ref if len(duties) == 1 else task.ref + _letter(index)), task, duty


def _letter(index: int) -> str:
    return ascii_lowercase[index] if index < len(ascii_lowercase) else f"-{index + 1}"


def _held(
    ref: str, duty: Assignment, directory: Directory, unresolved: set[tuple[str, str]]
) -> Iterator[Held]:
    """Yield who holds a duty, each organisation once, leads first; words the directory doesn't know last."""
    by_way = ((Holding.LEAD, duty.lead_ids), (Holding.COORDINATING, duty.coordinator_ids))
    seen: set[str] = set()
    for holding, ids in by_way:
        for organisation_id in ids:
            if organisation_id not in seen:
                seen.add(organisation_id)
                yield Held(organisation_id, directory.by_id[organisation_id].name, holding)
    for holding, words in ((Holding.LEAD, duty.leads), (Holding.COORDINATING, duty.coordinators)):
        yield from (Held(None, w, holding) for w in words if (ref, w) in unresolved)
