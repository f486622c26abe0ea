"""An SQLite file with every table and nothing in it, made once: a copy of it has nothing left to migrate."""

import asyncio
import shutil
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.store.database import Store


def lay(file: Path) -> str:
    """Lay a copy where a program or a test will look for its database; return its address."""
    shutil.copy(_original(_folder().name), file)
    return f"sqlite+aiosqlite:///{file}"


@cache
def _folder() -> TemporaryDirectory[str]:
    """Return a folder that goes with this process."""
    return TemporaryDirectory()


@cache
def _original(folder: str) -> Path:
    file = Path(folder) / "migrated.sqlite3"

    async def make() -> None:
        store = Store(f"sqlite+aiosqlite:///{file}")
        await store.migrate()
        await store.close()

    with ThreadPoolExecutor(1) as apart:  # a loop may be running here
        apart.submit(asyncio.run, make()).result()
    return file
