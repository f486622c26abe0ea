"""A process that fails over secrets and people's words: `python -m tests.hostile.falling TOKEN WORDS`."""

import asyncio
import logging
import sys

import structlog

from bot import logs
from bot.config import load


def main() -> None:
    """Log as our code and libraries do when something fails, and end by an error that nobody expects."""
    token, words = sys.argv[1:]
    given = load(None, to_run=True)
    logs.configure(level="DEBUG", as_json=False, secrets=given.secrets)
    log = structlog.get_logger()
    try:
        int(words)
    except ValueError:
        log.exception("update_failed", inbox_id=1)
        logging.getLogger("some.library").exception("failed with %s at %s", token, given.database_url)
    asyncio.run(_forgotten(words))
    raise RuntimeError(words, token, given.database_url)


async def _forgotten(words: str) -> None:
    """Leave behind a task whose error nobody asks for."""

    async def fail() -> None:
        raise ValueError(words)

    task = asyncio.create_task(fail())
    await asyncio.sleep(0)
    del task


if __name__ == "__main__":
    main()
