"""A town: people who have joined, over each kind of database."""

from datetime import datetime

import pytest

from bot.domain.directory import Directory
from bot.domain.office import Office
from bot.store.database import Store
from tests.town import Town

# Behaviours in which the database has no part are told on one of them only.
ON_SQLITE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)


@pytest.fixture
async def town(store: Store, office: Office, now: datetime, directory: Directory) -> Town:
    """A chief, and a focal point for each unit (whose id is also the chat's)."""
    made = Town(store, office, now)
    await made.settle(directory)
    return made


@pytest.fixture
async def busy(town: Town) -> Town:
    """The same, with a conclusion published: two tasks for btc, one for bdv, one for ubnd."""
    await town.publish()
    return town
