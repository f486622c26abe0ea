"""A small office whose bot is killed, and the network that it talks to."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox import Limits, SandboxServer
from tests.crash.killing import Killer
from tests.crash.office import Crowd, crowd


@pytest.fixture
async def office(tmp_path: Path) -> Crowd:
    return await crowd(tmp_path, 40, Limits(messages_per_window=30))


@pytest.fixture
async def killer(office: Crowd) -> AsyncIterator[Killer]:
    async with SandboxServer(office.network) as server:
        yield Killer(office, server, {"MESSAGES_PER_SECOND": "30"})
