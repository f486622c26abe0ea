"""The real bot with one thing made odd: `python -m tests.running.odd_bot <which>`; run by the tests."""

import asyncio
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import handlers
from bot.cli import main as commands
from bot.domain.chat import Message
from bot.services import receiving
from bot.services.desk import Handle
from bot.services.visiting import Visit
from bot.store.database import Transaction

STUCK = Path("stuck")  # made when a handler has begun and will never end


def _tell() -> None:
    STUCK.touch()


async def _waits(_tx: Transaction, _visit: Visit, _now: datetime) -> list[Message]:
    _tell()
    await asyncio.Event().wait()
    return []


async def _is_busy(_tx: Transaction, _visit: Visit, _now: datetime) -> NoReturn:
    _tell()
    while True:
        pass


async def _sits_in_a_thread(_tx: Transaction, _visit: Visit, _now: datetime) -> list[Message]:
    _tell()
    await asyncio.to_thread(time.sleep, 120)
    return []


async def _says_more_than_anyone_reads(_tx: Transaction, _visit: Visit, _now: datetime) -> list[Message]:
    _tell()
    sys.stderr.write("x" * 10_000_000)
    return []


async def _fails(_tx: Transaction, visit: Visit, _now: datetime) -> NoReturn:
    raise ValueError(f"not a number: {visit.text!r} of {visit.incoming.sender_name}")


HANDLERS: dict[str, Handle] = {
    "waits": _waits,
    "busy": _is_busy,
    "thread": _sits_in_a_thread,
    "fails": _fails,
    "shouts": _says_more_than_anyone_reads,
}


def main() -> None:
    """Make something odd, then run."""
    which = sys.argv.pop()
    if which == "settled":
        receiving.SETTLED_SECONDS = 0
    else:
        setattr(handlers, "handle", HANDLERS[which])  # noqa: B010  # its type is narrower
    sys.argv[1:] = ["run"]
    commands.main()


if __name__ == "__main__":
    main()
