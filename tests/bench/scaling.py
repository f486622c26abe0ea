"""What an outbox costs as it grows, one process a size: `python -m tests.bench.scaling <owed>`.

Prints one line: fan-out and the longest hold of the loop then, a claim, the first message after a start,
a reply's wait behind all that is owed, and the peak memory of the whole process.
"""

import asyncio
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime
from statistics import median

from sqlalchemy import insert

from bot import logs
from bot.domain.chat import Lane, Message
from bot.domain.policy import Policy
from bot.services import queueing
from bot.services.dispatching import Dispatcher
from bot.store import accounts, claims
from bot.store.database import Store
from bot.store.schema import accounts as table
from bot.store.schema import cadres
from tests.fake_channel import FakeChannel
from tests.services import outbox

TEXT = "Thông báo: " + "việc phải làm trong tuần này. " * 20
CLAIMS = 50


def now() -> datetime:
    return datetime.now(UTC)


async def _people(store: Store, count: int) -> None:
    """Let people join, a thousand at a time: this is not what is measured."""
    async with store.transaction() as tx:
        for first in range(1, count + 1, 1000):
            ids = range(first, min(first + 1000, count + 1))
            await tx.execute(
                insert(cadres), [{"id": i, "name": f"Cán bộ {i}", "joined_at": now()} for i in ids]
            )
            account = {"channel": "telegram", "state": "active", "changed_at": now()}
            await tx.execute(
                insert(table), [{"id": i, "cadre_id": i, "chat_id": str(i), **account} for i in ids]
            )
        await accounts.add(tx, "telegram", "asks", now())


async def _longest_hold(until: asyncio.Event) -> float:
    """Return for how long the loop was not free at worst, in seconds."""
    worst = 0.0
    while not until.is_set():
        before = time.perf_counter()
        await asyncio.sleep(0.001)
        worst = max(worst, time.perf_counter() - before - 0.001)
    return worst


async def _fan_out(store: Store) -> tuple[float, float]:
    done = asyncio.Event()
    watching = asyncio.create_task(_longest_hold(done))
    await asyncio.sleep(0.01)
    began = time.perf_counter()
    async with store.transaction() as tx:
        await outbox.owe_everybody(tx, Message(TEXT), now(), Lane.ANNOUNCEMENT)
    took = time.perf_counter() - began
    done.set()
    return took, await watching


async def _claims(store: Store) -> float:
    """Return what a claim and its release cost, the median of some."""
    took = []
    for _ in range(CLAIMS):
        began = time.perf_counter()
        async with store.transaction() as tx:
            claimed = await claims.claim(tx, busy_accounts=(), now=now(), most=1)
        took.append(time.perf_counter() - began)
        async with store.transaction() as tx:
            await claims.release(tx, [one.id for one in claimed])
    return median(took)


async def _start(store: Store, asker: int) -> tuple[float, float]:
    """Return how long the first message takes after a start, and a reply behind everything."""
    channel = FakeChannel()
    dispatcher = Dispatcher(store, channel, now, per_second=30, chat_gap_seconds=1)
    store.on_commit(dispatcher.wake)
    began = time.perf_counter()
    loop = asyncio.create_task(dispatcher.run())
    while not channel.sent:
        await asyncio.sleep(0.001)
    first = time.perf_counter() - began
    await asyncio.sleep(2)
    waits = []
    for number in range(3):
        began = time.perf_counter()
        async with store.transaction() as tx:
            said = Message(f"trả lời {number}")
            await queueing.owe(tx, said, to=asker, lane=Lane.ANSWER, now=now(), policy=Policy())
        while not any(sent.text == f"trả lời {number}" for sent in channel.sent):
            await asyncio.sleep(0.001)
        waits.append(time.perf_counter() - began)
        await asyncio.sleep(1.1)
    loop.cancel()
    await asyncio.wait([loop])
    await dispatcher.finish()
    return first, median(waits)


async def main(owed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3")
        await store.migrate()
        await _people(store, owed)
        fan_out, held = await _fan_out(store)
        claim = await _claims(store)
        async with store.reading() as tx:
            asker = await accounts.find(tx, "telegram", "asks")
        assert asker is not None
        start, reply = await _start(store, asker.id)
        await store.close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    times = [fan_out, held, claim, start, reply]
    shown = [f"{1000 * t:.1f}" for t in times]
    sys.stdout.write(
        f"{owed:>8}{shown[0]:>12}{shown[1]:>14}{shown[2]:>10}{shown[3]:>10}{shown[4]:>10}{peak:>9.0f}\n"
    )


if __name__ == "__main__":
    logs.configure(level="WARNING", as_json=False)  # not among the figures
    asyncio.run(main(int(sys.argv[1])))
