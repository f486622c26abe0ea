"""A migrated PostgreSQL database, and another process's way to it."""

from collections.abc import AsyncIterator

import pytest

from bot.store.database import Store
from tests.conftest import new_database
from tests.postgresql import Server


@pytest.fixture
async def store(postgresql: Server) -> AsyncIterator[Store]:
    made = Store(await new_database(postgresql))
    yield made
    await made.close()


@pytest.fixture
async def second(store: Store) -> AsyncIterator[Store]:
    made = Store(store.url.render_as_string(hide_password=False))
    yield made
    await made.close()
