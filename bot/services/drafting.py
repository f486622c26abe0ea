"""Drafting: a file becomes a conclusion that the office checks."""

import asyncio
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.documents import Document, DocumentError, DocumentProblem, Progress, apart, long_texts
from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.corrections import Difference
from bot.domain.directory import Directory
from bot.domain.drafts import DraftTask, tasks_of
from bot.domain.journal import Deed
from bot.domain.reading.model import Conclusion, Problem, ProblemCode, Refusal, Rules
from bot.services import correcting, keeping_calendar, witnessing
from bot.store import conclusions, draft_changes, organisations, tasks
from bot.store.database import Store, Transaction
from bot.store.draft_changes import DraftChange, Snapshot

READINGS = asyncio.Semaphore(2)  # files at once: the chats of the others wait, everything else goes on


@dataclass(frozen=True)
class Paper:
    """A file as read, not stored yet."""

    name: str
    sha256: str
    conclusion: Conclusion


@dataclass(frozen=True)
class Draft:
    """A stored draft as it stands.

    `names`: short names by organisation id. `version` changes with every edit. `known`: the same file was
    here before; `edited`: and what the office has changed since is kept. `corrected` is the published
    conclusion that this is a later version of, `differences` what differs from it.
    """

    filed: Filed
    tasks: tuple[DraftTask, ...]
    names: Mapping[str, str]
    version: int = 0
    known: bool = False
    edited: bool = False
    corrected: Filed | None = None
    differences: tuple[Difference, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that is asked, of the whole document first."""
        return (*self.filed.problems, *(p for task in self.tasks for p in task.problems))


async def read_file(
    store: Store, name: str, content: bytes, rules: Rules, *, limit_bytes: int, caption: str = ""
) -> Paper | DocumentProblem:
    """Read a file by the stored directory, storing nothing; `caption` is what was said with it."""
    async with store.reading() as tx:
        directory = await organisations.directory(tx)
        rules = await keeping_calendar.rules_now(tx, rules)
    return await read_paper(name, content, directory, rules, limit_bytes=limit_bytes, caption=caption)


async def read_paper(
    name: str,
    content: bytes,
    directory: Directory,
    rules: Rules,
    *,
    limit_bytes: int,
    caption: str = "",
    progress: Progress = lambda done, pages: None,
) -> Paper | DocumentProblem:
    """Read a file by a directory; its parsing, and the reading of a long text, go on apart."""
    async with READINGS:
        try:
            document = await apart.document_of(name, content, limit_bytes=limit_bytes, progress=progress)
            conclusion = await long_texts.conclusion_of(
                document.text, directory, rules, filename=name, caption=caption
            )
        except DocumentError as error:
            return error.code
    digest = hashlib.sha256(content).hexdigest()
    return Paper(name, digest, _doubted(conclusion, document))


def _doubted(conclusion: Conclusion, document: Document) -> Conclusion:
    """Let a person compare what was recognised from pictures, and look at what could not be looked at."""
    doubts = []
    if document.unseen:
        doubts.append(Problem(ProblemCode.UNSEEN, words=f"{document.unseen:02}"))
    if document.ocr_confidence is not None:
        doubts.append(Problem(ProblemCode.RECOGNISED, words=f"{document.ocr_confidence:.0f} %"))
    return conclusion if conclusion.refused else replace(conclusion, problems=(*doubts, *conclusion.problems))


async def draft(
    tx: Transaction, paper: Paper, now: datetime, *, by: int | None = None, inbox_id: int | None = None
) -> Draft | Refusal | ProblemCode:
    """Store a paper as a draft. A refused one, or one with no task, leaves no trace.

    `by` is the cadre who hands it in, and `inbox_id` their message; None: the command line.
    """
    read_as = paper.conclusion
    if read_as.refused is not None:
        return read_as.refused
    if not read_as.tasks:
        return ProblemCode.NO_TASK
    known = await conclusions.same_file(tx, paper.sha256)
    if known is not None:
        edited = await draft_changes.version(tx, known.id) > 0
        if known.state is ConclusionState.PUBLISHED:
            return await view(tx, await conclusions.newest_version(tx, known.id), known=True)
        if edited:
            return await view(tx, known.id, known=True, edited=True)
        # read again: the directory may know more by now
        await conclusions.set_state(tx, known.id, ConclusionState.DISCARDED, now=now, by=None)
    conclusion_id = await conclusions.add(tx, read_as, file_name=paper.name, sha256=paper.sha256, now=now)
    witnessing.witness(tx, Deed.DRAFTED, by=by, inbox_id=inbox_id, now=now, conclusion=conclusion_id)
    directory = await organisations.directory(tx)
    drafted = await asyncio.to_thread(tasks_of, read_as, directory)  # there may be very many
    filed = await conclusions.get(tx, conclusion_id)
    assert filed is not None, "it was stored in this transaction"
    await tasks.add(tx, conclusion_id, await correcting.as_the_office_left_it(tx, filed, drafted))
    return await view(tx, conclusion_id, known=known is not None)


async def drafts(tx: Transaction) -> list[int]:
    """Return the ids of the drafts that wait, the newest first."""
    return await conclusions.drafts(tx)


async def discard(
    tx: Transaction, conclusion_id: int, *, by: int, inbox_id: int, now: datetime
) -> Filed | ConclusionState | None:
    """Put a draft aside; return the state of what is no draft any more, None where there is nothing."""
    filed = await conclusions.get(tx, conclusion_id, to_decide=True)
    if filed is None:
        return None
    if filed.state is not ConclusionState.DRAFT:
        return filed.state
    await conclusions.set_state(tx, conclusion_id, ConclusionState.DISCARDED, now=now, by=by)
    as_it_was = Snapshot(filed.number, filed.issued_on, filed.problems, ())
    change = DraftChange(conclusion_id, by, "discard", "", now)
    await draft_changes.add(tx, change, as_it_was, as_it_was)
    witnessing.witness(tx, Deed.DISCARDED, by=by, inbox_id=inbox_id, now=now, conclusion=conclusion_id)
    return filed


async def find(tx: Transaction, conclusion_id: int) -> Draft | ConclusionState | None:
    """Return a draft; the state of what is no draft any more, None where there is nothing."""
    filed = await conclusions.get(tx, conclusion_id)
    if filed is None:
        return None
    return await view(tx, conclusion_id) if filed.state is ConclusionState.DRAFT else filed.state


async def view(tx: Transaction, conclusion_id: int, *, known: bool = False, edited: bool = False) -> Draft:
    """Return a stored conclusion, which must be there, with everything that checking shows."""
    filed = await conclusions.get(tx, conclusion_id)
    assert filed is not None, "whoever asks has just seen or stored it"
    drafted = await tasks.of_draft(tx, conclusion_id)
    is_draft = filed.state is ConclusionState.DRAFT
    corrected = await correcting.corrected(tx, filed) if is_draft else None
    found = await correcting.differences_from(tx, corrected, drafted) if corrected else ()
    known_names = (await organisations.directory(tx)).organisations
    return Draft(
        filed=filed,
        tasks=drafted,
        names={o.id: o.short or o.name for o in known_names},
        version=await draft_changes.version(tx, conclusion_id),
        known=known,
        edited=edited,
        corrected=corrected,
        differences=found,
    )
