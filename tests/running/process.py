"""The bot as a process of its own, as an office runs it."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from bot.sandbox import PATIENCE_SECONDS

ROOT = Path(__file__).parents[2]
REAL = ("-m", "bot", "run")
LIMIT_SECONDS = 5.0
SLACK_SECONDS = 60.0  # for a busy machine to notice; without the watch the stuck ones never end


@dataclass
class Bot:
    """A running process; all that it says goes to `out`."""

    process: asyncio.subprocess.Process
    out: Path

    def tell(self, number: int) -> None:
        """Send a signal; not by the library, which may take the exit code from under its own watcher."""
        with suppress(ProcessLookupError):
            os.kill(self.process.pid, number)

    @property
    def said(self) -> str:
        """Return standard output and standard error so far."""
        return self.out.read_text("utf-8")

    async def says(self, words: str) -> None:
        """Wait until it has said something."""
        await self._until(lambda: words in self.said, f"no {words!r}")

    async def makes(self, file: Path) -> None:
        """Wait until a file is there."""
        await self._until(file.exists, f"no {file.name}")

    async def ends(self) -> int:
        """Wait for the end; return the exit code."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await self.process.wait()

    async def stops(self, number: int = signal.SIGTERM) -> tuple[int, float]:
        """Tell it to stop; return the exit code, and how many seconds that took."""
        loop = asyncio.get_running_loop()
        start = loop.time()
        self.tell(number)
        code = await self.ends()
        return code, loop.time() - start

    async def _until(self, condition: object, otherwise: str) -> None:
        assert callable(condition)
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not condition():
                assert self.process.returncode is None, f"{otherwise}; it ended:\n{self.said}"
                await asyncio.sleep(0.02)


@asynccontextmanager
async def running(
    folder: Path,
    api_url: str,
    token: str,
    *command: str,
    unread: bool = False,
    settings: dict[str, str] | None = None,
) -> AsyncIterator[Bot]:
    """Run `command`, the real bot unless told otherwise, in `folder`; kill what is left of it.

    With `unread`, standard error is a pipe that nobody reads.
    """
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    environment = {
        **kept,
        "PYTHONPATH": str(ROOT),
        "TELEGRAM_TOKEN": token,
        "TELEGRAM_API_URL": api_url,
        "DATABASE_URL": f"sqlite:///{folder}/dondoc.sqlite3",
        **(settings or {}),
    }
    out = _new_file(folder)
    reading, writing = os.pipe()
    with out.open("wb") as file:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *(command or REAL),
            cwd=folder,
            env=environment,
            stdout=file,
            stderr=writing if unread else file,
        )
    os.close(writing)
    try:
        yield Bot(process, out)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
        os.close(reading)


def _new_file(folder: Path) -> Path:
    return folder / f"out-{len(list(folder.glob('out-*')))}.txt"
