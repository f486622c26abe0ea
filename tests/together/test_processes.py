"""Several bots on one PostgreSQL database: one of them is killed, and nothing is lost."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest

from bot.sandbox import PATIENCE_SECONDS, Limits, SandboxServer
from bot.store.database import Store
from tests.crash import referee
from tests.crash.office import TOKEN, Crowd, crowd
from tests.crash.referee import Judgement
from tests.postgresql import Server
from tests.running.process import Bot, running

PEOPLE = 60
PER_SECOND = 20
READS = "reading_updates"
SENDERS = "SELECT count(DISTINCT claimed_by) FROM deliveries"
OWED = "SELECT count(*) FROM deliveries WHERE settled_at IS NULL"
IN_FLIGHT = "SELECT count(*) FROM deliveries WHERE state = 'sending'"
UNHANDLED = "SELECT count(*) FROM inbox WHERE state = 'waiting'"


@pytest.fixture
async def office(tmp_path: Path, postgresql: Server) -> Crowd:
    limits = Limits(messages_per_window=PER_SECOND)
    return await crowd(tmp_path, PEOPLE, limits, await postgresql.new_database())


@pytest.fixture
async def server(office: Crowd) -> AsyncIterator[SandboxServer]:
    async with SandboxServer(office.network) as running_server:
        yield running_server


@asynccontextmanager
async def _bots(office: Crowd, server: SandboxServer, how_many: int) -> AsyncIterator[list[Bot]]:
    assert office.server is not None
    settings = {"DATABASE_URL": office.server, "MESSAGES_PER_SECOND": str(PER_SECOND)}
    async with AsyncExitStack() as stack:
        started = [running(office.folder, server.api_url, TOKEN, settings=settings) for _ in range(how_many)]
        bots = [await stack.enter_async_context(bot) for bot in started]
        await _have_started(bots)
        yield bots


async def _have_started(bots: list[Bot]) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        left = bots
        while left:
            await asyncio.sleep(0.1)
            left = [bot for bot in left if "started" not in bot.said]


async def _count(store: Store, words: str) -> int:
    async with store.reading() as tx:
        return int((await tx.exec_driver_sql(words)).scalar_one())


async def _done(store: Store) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        left = 1
        while left:
            await asyncio.sleep(0.2)
            left = await _count(store, OWED) + await _count(store, UNHANDLED)


async def _is_under_way(office: Crowd) -> None:
    """Wait until some messages have come."""
    await office.network.wait_until(lambda: _arrived(office) > PEOPLE // 4 or None)


async def _judge(store: Store, office: Crowd) -> Judgement:
    async with store.reading() as tx:
        words = (referee.LEDGER, referee.UPDATES, referee.TWICE)
        rows, updates, twice = [(await tx.exec_driver_sql(one)).all() for one in words]
    return referee.compare(rows, [tuple(row) for row in updates], twice, calls=office.network.calls)


def _arrived(office: Crowd) -> int:
    return sum(call.took_effect for call in office.network.calls)


def _kept_the_limits(office: Crowd) -> bool:
    refused = [call for call in office.network.calls if call.status == 429]
    return not refused and referee.busiest_second(office.network.calls) <= PER_SECOND


async def test_three_send_together_within_the_limits(office: Crowd, server: SandboxServer) -> None:
    async with _bots(office, server, 3) as bots, office.store() as store:
        await office.publish()
        await office.publish()
        await _done(store)
        senders = await _count(store, SENDERS)
        judgement = await _judge(store, office)
        readers = [bot for bot in bots if READS in bot.said]
        codes = [await bot.stops() for bot in bots]

    assert (judgement.lost, judgement.repeats, judgement.unknown, judgement.unsettled) == (0, 0, 0, 0)
    assert senders == 3
    assert _kept_the_limits(office)
    assert len(readers) == 1
    assert [code for code, _ in codes] == [0, 0, 0]


async def test_when_the_one_that_reads_is_killed_another_reads_and_nothing_is_lost(
    office: Crowd, server: SandboxServer
) -> None:
    async with _bots(office, server, 2) as bots, office.store() as store:
        await office.publish()
        await _is_under_way(office)
        (reader,) = [bot for bot in bots if READS in bot.said]
        (other,) = [bot for bot in bots if bot is not reader]
        office.people[0].say("1 60%")
        reader.tell(signal.SIGKILL)
        await reader.ends()
        in_flight = await _count(store, IN_FLIGHT)
        office.people[1].say("2 đang làm 30%")
        await other.says(READS)
        await _done(store)
        judgement = await _judge(store, office)

    assert (judgement.lost, judgement.unknown, judgement.unflagged, judgement.unsettled) == (0, 0, 0, 0)
    assert judgement.repeats <= in_flight
    assert judgement.updates == {"handled": 2}
    assert judgement.updates_twice == 0
    assert _kept_the_limits(office)


async def test_when_one_that_only_sends_is_killed_what_it_had_is_sent_again(
    office: Crowd, server: SandboxServer
) -> None:
    async with _bots(office, server, 3) as bots, office.store() as store:
        await office.publish()
        await _is_under_way(office)
        sender = next(bot for bot in bots if READS not in bot.said)
        sender.tell(signal.SIGKILL)
        await sender.ends()
        in_flight = await _count(store, IN_FLIGHT)
        await _done(store)
        judgement = await _judge(store, office)

    assert (judgement.lost, judgement.unknown, judgement.unflagged, judgement.unsettled) == (0, 0, 0, 0)
    assert judgement.repeats <= in_flight
    assert _kept_the_limits(office)
