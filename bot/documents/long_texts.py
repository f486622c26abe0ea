"""A long text is read in a process of its own: while it is read, the bot answers as ever."""

import asyncio
import gc
import pickle
import weakref
from asyncio.subprocess import Process
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from bot.documents.apart import MOST_ANSWER_BYTES, feed, problem_of, process_of
from bot.documents.problems import DocumentError, DocumentProblem
from bot.documents.reading_process import LENGTH
from bot.domain.directory import Directory
from bot.domain.reading import read
from bot.domain.reading.model import Conclusion, Rules

LONG = 50_000  # letters: a process costs as much as the reading of these


async def conclusion_of(
    text: str, directory: Directory, rules: Rules, *, filename: str = "", caption: str = ""
) -> Conclusion:
    """Read a document as `read` does, without holding up anything else. Raises DocumentError."""
    if len(text) <= LONG:
        return await asyncio.to_thread(read, text, directory, rules, filename=filename, caption=caption)
    asked = await asyncio.to_thread(pickle.dumps, (text, directory, rules, filename, caption))
    async with process_of("bot.documents.reading_process") as process:
        _, conclusion = await asyncio.gather(feed(process, asked), _answer(process))
        return conclusion


async def _answer(process: Process) -> Conclusion:
    """Return what the process has read; it comes in pieces, so that none of them takes long."""
    try:
        conclusion = await _piece(process)
        if isinstance(conclusion, DocumentProblem):
            raise DocumentError(conclusion)
        with _looked_through_by_none() as keep:
            found: dict[str, list[Any]] = {}  # by the names of its fields, with what these hold
            while piece := await _piece(process):
                name, items = piece
                found.setdefault(name, []).extend(items)
                await asyncio.sleep(0)  # what has come already is read without waiting
            read_as: Conclusion = replace(conclusion, **{name: tuple(items) for name, items in found.items()})
            keep(read_as)
    except asyncio.IncompleteReadError as error:
        raise await problem_of(process) from error
    return read_as


@contextmanager
def _looked_through_by_none() -> Iterator[Callable[[Conclusion], None]]:
    """Let the memory's clean-up pass over what was read: it would look through it all, again and again.

    Nothing in it refers to itself, so it goes when it is no more used; then the clean-up looks at everything.
    """
    gc.disable()
    try:
        yield _passed_over
    finally:
        gc.enable()


def _passed_over(read_as: Conclusion) -> None:
    gc.freeze()
    if read_as.tasks:
        weakref.finalize(read_as.tasks[0], gc.unfreeze)  # they are kept and dropped together


async def _piece(process: Process) -> Any:  # the pieces are of several types
    assert process.stdout is not None, "it was started with a pipe"
    (length,) = LENGTH.unpack(await process.stdout.readexactly(LENGTH.size))
    if length > MOST_ANSWER_BYTES:
        raise DocumentError(DocumentProblem.TOO_HEAVY)
    written = await process.stdout.readexactly(length)
    return pickle.loads(written)  # noqa: S301  # this program has written it, from text alone
