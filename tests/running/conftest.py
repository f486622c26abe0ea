"""A network with its server, and an office's database for the process to run on."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.directory import Directory
from bot.domain.people import Post, Role
from bot.sandbox import UNLIMITED, Network, Person, SandboxServer
from bot.services import importing_directory, joining
from bot.store.database import Store
from tests import migrated

TOKEN = "7000000001:AAF-mau_thu_nghiem"


@pytest.fixture
def network() -> Network:
    return Network(TOKEN, limits=UNLIMITED)


@pytest.fixture
async def server(network: Network) -> AsyncIterator[SandboxServer]:
    async with SandboxServer(network) as running:
        yield running


@pytest.fixture
def an(network: Network) -> Person:
    return network.add_person("Nguyễn Văn An", "an_nv")


@pytest.fixture
async def code(tmp_path: Path, directory: Directory) -> str:
    """A code for the Ban Tổ chức, in the database that the process will use."""
    store = Store(migrated.lay(tmp_path / "dondoc.sqlite3"))
    async with store.transaction() as tx:
        await importing_directory.import_directory(tx, directory)
        made = await joining.invite(tx, Post(Role.FOCAL, "btc"), name=None, now=datetime.now(UTC), days=1)
    await store.close()
    return made.code
