"""Timekeeping: when each tick ran last is kept, for the office to see that the bot is at work."""

import time
from collections.abc import Awaitable
from datetime import datetime

import structlog

from bot.domain.tick_runs import TickRun
from bot.store import tick_runs
from bot.store.database import Store, StoreError, Transaction

log = structlog.get_logger()


async def run(store: Store, name: str, every_seconds: float, work: Awaitable[int], now: datetime) -> None:
    """Run a tick's work and keep how it went; a failure is logged, for the next tick finds the same work."""
    started = time.monotonic()
    try:
        owed = await work
    except Exception:  # the tick loop
        log.exception("tick_failed", tick=name)
        owed = None
    if owed:
        log.info("tick_done", tick=name, owed=owed)
    took_ms = round((time.monotonic() - started) * 1000)
    try:
        async with store.transaction() as tx:
            await tick_runs.note(tx, TickRun(name, every_seconds, now, took_ms, owed))
    except StoreError as error:
        log.warning("tick_not_noted", tick=name, reason=str(error))


async def runs(tx: Transaction) -> tuple[TickRun, ...]:
    """Return the newest run of every tick, by name."""
    return await tick_runs.every(tx)
