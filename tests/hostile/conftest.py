"""A town with a published conclusion, for those who mean harm."""

from datetime import datetime

import pytest

from bot.domain.directory import Directory
from bot.domain.office import Office
from bot.store.database import Store
from tests.town import Town

ON_SQLITE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)


@pytest.fixture
async def town(store: Store, office: Office, now: datetime, directory: Directory) -> Town:
    """A chief, and a focal point for each unit (whose id is also the chat's)."""
    made = Town(store, office, now)
    await made.settle(directory)
    await made.publish()
    return made
