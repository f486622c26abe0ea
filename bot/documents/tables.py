"""A table that people send is read in a process of its own, as documents are."""

import asyncio
import json
from asyncio.subprocess import Process
from dataclasses import dataclass

from bot.documents.apart import feed, problem_of, process_of
from bot.documents.problems import DocumentError, DocumentProblem
from bot.domain.reading.model import Refusal


@dataclass(frozen=True)
class Table:
    """The rows that hold words, by the numbers that a spreadsheet gives them; none of a `marked` one."""

    rows: tuple[tuple[int, tuple[str, ...]], ...] = ()
    marked: Refusal | None = None


async def table_of(content: bytes, *, limit_bytes: int) -> Table:
    """Read a .xlsx or .csv file in a process with limits. Raises DocumentError."""
    if len(content) > limit_bytes:
        raise DocumentError(DocumentProblem.TOO_LARGE)
    async with process_of("bot.documents.sheet_process", str(limit_bytes)) as process:
        _, table = await asyncio.gather(feed(process, content), _answer(process))
        return table


async def _answer(process: Process) -> Table:
    assert process.stdout is not None, "it was started with a pipe"
    try:
        line = await process.stdout.readline()
        told = json.loads(line) if line else None
    except ValueError as error:  # far too long, or cut off
        raise DocumentError(DocumentProblem.TOO_HEAVY) from error
    if told is None:
        raise await problem_of(process)
    if "problem" in told:
        raise DocumentError(DocumentProblem(told["problem"]))
    if "marked" in told:
        return Table(marked=Refusal(told["marked"]))
    return Table(tuple((number, tuple(cells)) for number, cells in told["rows"]))
