"""How soon digests are out, and what a tick costs, with very many open assignments: nothing in it asserts.

`python -m tests.bench.reminding [--assignments N] [--people N]`. First 1,000 digests that are due at 07:30,
sent at 30 a second; then 100,000 open assignments, beside APScheduler with a job in memory for each.
"""

import argparse
import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.domain.office import Office
from bot.services import alerting, following_periods, reminding, resuming, summarising
from bot.services.dispatching import Dispatcher
from bot.store.database import Store
from tests.bench.many_tasks import Size, fill
from tests.conftest import ZONE
from tests.fake_channel import FakeChannel

OPENING = datetime(2026, 11, 18, 7, 30, tzinfo=ZONE)  # of a working Wednesday
OFFICE = Office("Văn phòng (mẫu)", "đồng chí trực (mẫu)")
PER_SECOND = 30
TIMES = 9
PATIENCE_SECONDS = 300
Tick = Callable[[], Awaitable[int]]


def nothing(assignment_id: int) -> None:
    """Stand for what a job of one assignment would do."""


def tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


async def digests(folder: Path, people: int) -> None:
    """Tell how soon after the office opens the first and the last of so many digests are out."""
    store = Store(f"sqlite+aiosqlite:///{folder}/digests.sqlite3")
    await store.migrate()
    await fill(store, Size(people, units=people, first_in_days=7, days=1), OPENING)
    OFFICE.calendar.is_working(OPENING.date())  # a bot that ran before has loaded the holidays
    began, cpu = time.perf_counter(), time.process_time()
    first_cpu = 0.0

    def now() -> datetime:
        return OPENING.astimezone(UTC) + timedelta(seconds=time.perf_counter() - began)

    channel = FakeChannel()
    dispatcher = Dispatcher(store, channel, now, per_second=PER_SECOND, chat_gap_seconds=1)
    store.on_commit(dispatcher.wake)
    loop = asyncio.create_task(dispatcher.run())
    ticking = asyncio.create_task(reminding.tick(store, OFFICE, now()))
    first = None
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not ticking.done() or len(channel.sent) < ticking.result():
            await asyncio.sleep(0.01)
            if first is None and channel.sent:
                first, first_cpu = time.perf_counter() - began, time.process_time() - cpu
    last, owed = time.perf_counter() - began, await ticking
    share, first = owed / PER_SECOND / last, first or last
    soon = f"first after {first:.2f} s, {first_cpu:.2f} s of CPU"
    tell(f"{owed:,} digests: {soon}; last after {last:.1f} s, {share:.2f} of the rate")
    loop.cancel()
    await asyncio.wait([loop])
    await dispatcher.finish()
    await store.close()


async def ours(folder: Path, size: Size) -> None:
    """Tell how long opening, the first tick and a later one take."""
    url = f"sqlite+aiosqlite:///{folder}/many.sqlite3"
    store = Store(url)
    await store.migrate()
    await fill(store, size, OPENING)
    await store.close()
    began = time.perf_counter()
    store = Store(url)
    await store.migrate()
    opened = time.perf_counter() - began
    first, _ = await _cost(lambda: reminding.tick(store, OFFICE, OPENING))
    tell(f"start-up {opened:.2f} s; first tick of the day, which owes the digests: {first:.0f} ms")
    for name, tick in _ticks(store).items():
        costs = [await _cost(tick) for _ in range(TIMES)]
        wall, cpu = (median(cost) for cost in zip(*costs, strict=True))
        tell(f"tick {name}: {wall:.0f} ms, of it {cpu:.0f} ms of CPU")
    await store.close()


def _ticks(store: Store) -> dict[str, Tick]:
    at = OPENING + timedelta(minutes=1)
    return {
        "reminders": lambda: reminding.tick(store, OFFICE, at),
        "summaries": lambda: summarising.tick(store, OFFICE, at),
        "alerts": lambda: alerting.tick(store, OFFICE, at),
        "periods": lambda: following_periods.tick(store, OFFICE, at),
        "pauses": lambda: resuming.tick(store, OFFICE, at),
    }


async def jobs(size: Size) -> None:
    """Tell how long APScheduler takes to start with a job in memory for each assignment."""
    began = time.perf_counter()
    scheduler = AsyncIOScheduler(timezone=ZONE)
    far = datetime.now(ZONE) + timedelta(days=1)
    for number in range(size.assignments):
        scheduler.add_job(nothing, "date", run_date=far + timedelta(seconds=number), args=[number])
    scheduler.start()
    took = time.perf_counter() - began
    tell(f"APScheduler with {len(scheduler.get_jobs()):,} jobs in memory: start-up {took:.1f} s")
    scheduler.shutdown(wait=False)


async def _cost(work: Tick) -> tuple[float, float]:
    """Return the milliseconds that some work takes, and those of the processor."""
    wall, cpu = time.perf_counter(), time.process_time()
    await work()
    return (time.perf_counter() - wall) * 1000, (time.process_time() - cpu) * 1000


def main() -> None:
    """Run one after the other."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--assignments", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=1000)
    given = parser.parse_args()
    size = Size(given.assignments)
    with TemporaryDirectory() as folder:
        asyncio.run(digests(Path(folder), given.people))
        tell(f"{size.assignments:,} open assignments of {size.units} units, due over {size.days} days")
        asyncio.run(ours(Path(folder), size))
    asyncio.run(jobs(size))


if __name__ == "__main__":
    main()
