"""What people send is read in a process of its own, with limits: a hostile file can harm nothing else."""

import asyncio
import contextlib
import json
import os
import shutil
import signal
import sys
import tempfile
import time
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path

from bot.documents import limits
from bot.documents.document import Document, Progress
from bot.documents.kinds import suffix_of
from bot.documents.problems import DocumentError, DocumentProblem

ROOT = Path(__file__).parents[2]
MOST_ANSWER_BYTES = 256 * 1024 * 1024
PREFIX = "dondoc-reading-"
OUTDATED_SECONDS = 2 * limits.SECONDS
SECONDS_TO_SPARE = 10  # its own alarm goes first
# What the process gets to know of this one's environment: no setting, no token.
PASSED_ON = ("PATH", "TESSDATA_PREFIX")
STOPPED = (-signal.SIGKILL, -signal.SIGXCPU, -signal.SIGALRM)  # by a limit


async def document_of(
    name: str, content: bytes, *, limit_bytes: int, progress: Progress = lambda done, pages: None
) -> Document:
    """Read a file in a process with limits, which ends with this call. Raises DocumentError."""
    if len(content) > limit_bytes:
        raise DocumentError(DocumentProblem.TOO_LARGE)
    async with process_of("bot.documents", f"document{suffix_of(name)}", str(limit_bytes)) as process:
        _, document = await asyncio.gather(feed(process, content), _answer(process, progress))
        return document


@contextlib.asynccontextmanager
async def process_of(module: str, *arguments: str) -> AsyncIterator[Process]:
    """Run a module of this program in a process with limits, which ends with the context.

    Raises DocumentError where it takes too long.
    """
    _sweep()
    with tempfile.TemporaryDirectory(prefix=PREFIX) as folder:
        process = await _started(folder, module, *arguments)
        try:
            async with asyncio.timeout(limits.SECONDS + SECONDS_TO_SPARE):
                yield process
        except TimeoutError as error:
            raise DocumentError(DocumentProblem.TOO_HEAVY) from error
        finally:
            await _end(process)


def _sweep() -> None:
    """Take away the folders of readings whose bot was killed."""
    oldest = time.time() - OUTDATED_SECONDS
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        with contextlib.suppress(OSError):
            if folder.stat().st_mtime < oldest:
                shutil.rmtree(folder)


async def _started(folder: str, module: str, *arguments: str) -> Process:
    kept = {key: os.environ[key] for key in PASSED_ON if key in os.environ}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments),
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        limit=MOST_ANSWER_BYTES,
        cwd=folder,
        env={**kept, "HOME": folder, "TMPDIR": folder, "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)},
        start_new_session=True,
    )


async def feed(process: Process, content: bytes) -> None:
    """Give a process its standard input, all of it."""
    assert process.stdin is not None, "it was started with a pipe"
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # it has ended: its answer says why
        process.stdin.write(content)
        await process.stdin.drain()
    process.stdin.close()


async def _answer(process: Process, progress: Progress) -> Document:
    """Return what the process found, telling of each page. Raises DocumentError."""
    assert process.stdout is not None, "it was started with a pipe"
    try:
        while line := await process.stdout.readline():
            told = json.loads(line)
            if "pages" in told:
                progress(told["done"], told["pages"])
            elif "problem" in told:
                raise DocumentError(DocumentProblem(told["problem"]))
            else:
                return Document(told["text"], told["ocr_confidence"], told.get("unseen", 0))
    except (ValueError, KeyError) as error:  # far too long, or cut off
        raise DocumentError(DocumentProblem.TOO_HEAVY) from error
    raise await problem_of(process)


async def problem_of(process: Process) -> DocumentError:
    """Return what is wrong where a process ends without an answer: a limit has stopped it, or it broke."""
    stopped = await process.wait() in STOPPED
    return DocumentError(DocumentProblem.TOO_HEAVY if stopped else DocumentProblem.BROKEN)


async def _end(process: Process) -> None:
    """End the process with all that it has started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
