"""A bot's outbox on a real file, sending over HTTP to a network that fails on request."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.channels.telegram import TelegramChannel
from bot.sandbox import PATIENCE_SECONDS, Limits, Network, Person, SandboxServer
from bot.services.dispatching import Dispatcher
from bot.store.database import Store
from tests import migrated
from tests.crash import referee
from tests.crash.referee import Judgement
from tests.services import outbox

TOKEN = "7000000001:AAF-mau_thu_nghiem"
ANSWER_SECONDS = 0.4


@dataclass
class Line:
    """Messages owed to people of a network, and who sends them."""

    network: Network
    store: Store
    file: Path
    people: list[Person]

    async def owe(self, each: int = 1) -> None:
        """Owe everybody so many messages."""
        for number in range(each):
            for person in self.people:
                await outbox.owe(self.store, str(person.id), f"tin {number}", datetime.now(UTC))

    @asynccontextmanager
    async def sending(self, api_url: str) -> AsyncIterator[None]:
        """Send meanwhile."""
        channel = TelegramChannel(TOKEN, api_url, answer_seconds=ANSWER_SECONDS)
        await channel.open(())
        dispatcher = Dispatcher(
            self.store, channel, lambda: datetime.now(UTC), per_second=200, chat_gap_seconds=0
        )
        self.store.on_commit(dispatcher.wake)
        loop = asyncio.create_task(dispatcher.run())
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                yield
        finally:
            loop.cancel()
            await asyncio.wait([loop])
            await dispatcher.finish()
            await channel.close()

    async def settled(self) -> None:
        """Wait until nothing is owed."""
        while any(row.settled_at is None for row in await outbox.rows(self.store)):
            await asyncio.sleep(0.05)

    def judged(self) -> Judgement:
        """Compare the ledger with the network's log."""
        return referee.judge(self.file, self.network.calls)


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody wait a minute for the repeat of what may have arrived."""
    monkeypatch.setattr("bot.services.recording.UNSURE_SECONDS", 0.2)


@pytest.fixture
async def line(tmp_path: Path) -> AsyncIterator[Line]:
    network = Network(TOKEN, limits=Limits(messages_per_window=200, messages_per_window_to_a_chat=200))
    people = [network.add_person(f"Cán bộ mẫu {number}") for number in range(20)]
    for person in people:
        person.chat.started = True
    file = tmp_path / "dondoc.sqlite3"
    store = Store(migrated.lay(file))
    yield Line(network, store, file, people)
    await store.close()


@pytest.fixture
async def server(line: Line) -> AsyncIterator[SandboxServer]:
    async with SandboxServer(line.network) as running:
        yield running
