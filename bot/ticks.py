"""Ticks: which service runs when. Each takes `now` and finds its work in the database."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.domain.office import Office
from bot.domain.office_hours import STEP_MINUTES
from bot.services import (
    alerting,
    following_periods,
    going_out,
    reminding,
    resuming,
    retaining,
    substituting,
    summarising,
    timekeeping,
)
from bot.services.retaining import Retention
from bot.store.database import Store

Work = Callable[[datetime], Coroutine[Any, Any, int]]  # returns how much it did
EVERY_SECONDS = 30.0
AUDIT_SECONDS = 60.0
SUMMARY_SECONDS = STEP_MINUTES * 60.0
KEPT = Retention()
MIDNIGHT = datetime(2026, 1, 1)  # noqa: DTZ001  # ticks fall on whole minutes, so one on the opening hour
ANNOUNCING_SECONDS = 5.0  # their authors look on while they go out


class Ticks:
    """Runs the services at their times: a stall or a sleep runs a missed tick once, however late."""

    def __init__(
        self,
        store: Store,
        office: Office,
        clock: Callable[[], datetime],
        *,
        every_seconds: float,
        audit: Work | None = None,
        audit_seconds: float = AUDIT_SECONDS,
        retention: Retention = KEPT,
    ) -> None:
        self._store = store
        self._clock = clock
        self._at_work: dict[str, asyncio.Task[None]] = {}
        self._scheduler = AsyncIOScheduler(timezone=office.zone)
        self._add("reminders", every_seconds, lambda now: reminding.tick(store, office, now))
        self._add("alerts", every_seconds, lambda now: alerting.tick(store, office, now))
        self._add("summaries", SUMMARY_SECONDS, lambda now: summarising.tick(store, office, now))
        self._add("periods", SUMMARY_SECONDS, lambda now: following_periods.tick(store, office, now))
        self._add("pauses", SUMMARY_SECONDS, lambda now: resuming.tick(store, office, now))
        announcing_seconds = min(every_seconds, ANNOUNCING_SECONDS)
        self._add("announcements", announcing_seconds, lambda now: going_out.tick(store, office, now))
        self._add("leaves", every_seconds, lambda now: substituting.tick(store, office, now))
        self._add("retention", SUMMARY_SECONDS, lambda now: retaining.tick(store, retention, now))
        if audit is not None:
            self._add("audit", audit_seconds, audit)

    def _add(self, name: str, seconds: float, work: Work) -> None:
        self._scheduler.add_job(
            self._tick,
            IntervalTrigger(seconds=seconds, start_date=MIDNIGHT.replace(tzinfo=self._scheduler.timezone)),
            args=[name, seconds, work],
            id=name,
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
            if self._at_work:
                await asyncio.wait(self._at_work.values())
        finally:
            self._scheduler.shutdown(wait=False)

    async def _tick(self, name: str, seconds: float, work: Work) -> None:
        """Start a tick as a task of our own: the scheduler would cancel its own, and log that as an error."""
        if name not in self._at_work or self._at_work[name].done():
            now = self._clock()
            running = timekeeping.run(self._store, name, seconds, work(now), now)
            self._at_work[name] = asyncio.create_task(running)
