"""Running the bot as a process: signals, and an end that nothing can hold up."""

import asyncio
import os
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress

from bot.app import App

STOPS = {signal.SIGTERM, signal.SIGINT}
LAST_MOMENT_SECONDS = 4.0  # a stuck handler or a dead network gets no more, and a slow machine a second


def run(app: App) -> None:
    """Run until SIGTERM or Ctrl-C; within five seconds the process ends with 0, whatever is stuck.

    What is left undone is in the database. Raises what App.run raises.
    """
    # Blocked before any thread is born, for each inherits it: only the watch takes these signals, so that
    # they arrive while a handler holds the loop, and neither a second Ctrl-C nor a late one kills.
    signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
    asyncio.run(_until_told(app))


async def _until_told(app: App) -> None:
    loop, stopping = asyncio.get_running_loop(), asyncio.Event()
    tell = (lambda: loop.call_soon_threadsafe(stopping.set),)
    threading.Thread(target=_watch, args=tell, name="watch", daemon=True).start()
    await app.run(stopping)


def _watch(tell: Callable[[], object]) -> None:
    """Wait for a signal, tell the loop, and end what has not ended by itself a moment later.

    Ending so is right: every transaction is either kept or never happened. Nothing is flushed, for whoever
    should read our output may be what is stuck.
    """
    signal.sigwait(STOPS)
    with suppress(RuntimeError):  # the loop has ended already
        tell()
    time.sleep(LAST_MOMENT_SECONDS)
    os._exit(0)
