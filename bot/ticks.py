"""Ticks: which service runs when. Each takes `now` and finds its work in the database."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.domain.office import Office
from bot.services import reminding
from bot.store.database import Store

EVERY_SECONDS = 30.0
log = structlog.get_logger()


class Ticks:
    """Runs the services at their times: a stall or a sleep runs a missed tick once, however late."""

    def __init__(
        self, store: Store, office: Office, clock: Callable[[], datetime], *, every_seconds: float
    ) -> None:
        self._store = store
        self._office = office
        self._clock = clock
        self._at_work: asyncio.Task[None] | None = None
        self._scheduler = AsyncIOScheduler(timezone=office.zone)
        self._scheduler.add_job(
            self._remind,
            IntervalTrigger(seconds=every_seconds),
            id="reminders",
            coalesce=True,
            misfire_grace_time=None,
        )

    def start(self) -> None:
        """Start ticking."""
        self._scheduler.start()

    async def finish(self) -> None:
        """Start no more ticks, and wait for the one at work."""
        self._scheduler.pause()
        try:
            await asyncio.sleep(0)  # a tick that is due at this very moment starts
            if self._at_work is not None:
                await asyncio.wait([self._at_work])
        finally:
            self._scheduler.shutdown(wait=False)

    async def _remind(self) -> None:
        """Start a tick as a task of our own: the scheduler would cancel its own, and log that as an error."""
        if self._at_work is None or self._at_work.done():
            tick = reminding.tick(self._store, self._office, self._clock())
            self._at_work = asyncio.create_task(_run("reminders", tick))


async def _run(name: str, work: Awaitable[int]) -> None:
    try:
        owed = await work
    except Exception:  # the tick loop: the next tick finds the same work
        log.exception("tick_failed", tick=name)
    else:
        if owed:
            log.info("tick_done", tick=name, owed=owed)
