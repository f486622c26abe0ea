"""A migrated PostgreSQL database, and another process's way to it."""

from collections.abc import AsyncIterator

import pytest

from bot.store.database import Store
from tests.originals import Originals
from tests.postgresql import Server


@pytest.fixture
async def store(postgresql: Server, originals: Originals) -> AsyncIterator[Store]:
    made = Store(await originals.on_server(postgresql))
    yield made
    await made.close()


@pytest.fixture
async def second(store: Store) -> AsyncIterator[Store]:
    made = Store(store.url.render_as_string(hide_password=False))
    yield made
    await made.close()
