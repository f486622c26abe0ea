"""Fixtures that every test may use: the office, the moment, and a real database of each kind."""

import logging
import os
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import structlog
from hypothesis import HealthCheck, settings

from bot.domain.directory import Directory, Group, Organisation
from bot.domain.office import Office
from bot.store.database import Store
from tests.originals import Originals, Story, happened, steps_before
from tests.postgresql import Server, installed
from tests.town import Town

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")

# A busy machine is slow to make examples: that says nothing of the code.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.fixture(autouse=True)
def _own_log() -> Iterator[None]:
    """Give every test the log as it is at the start: a command that ran in one configures it for itself."""
    structlog.reset_defaults()
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    structlog.reset_defaults()
    root.handlers[:], root.level = handlers, level


@pytest.fixture
def now() -> datetime:
    """A working Wednesday morning."""
    return datetime(2026, 11, 18, 9, 0, tzinfo=ZONE)


@pytest.fixture
def office() -> Office:
    return Office(name="Văn phòng Đảng ủy", contact="đồng chí trực (mẫu), 0000.000.000")


@pytest.fixture
def directory() -> Directory:
    """Three units: two that can be given tasks together, and one of the past."""
    return Directory(
        (
            Organisation("btc", "Ban Tổ chức", aliases=("BTC",), groups=("ban",)),
            Organisation("bdv", "Ban Dân vận", groups=("ban",)),
            Organisation("ubnd", "Ủy ban nhân dân phường", short="UBND phường"),
        ),
        (Group("ban", "Các ban Đảng"),),
    )


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A PostgreSQL server of our own in a temporary folder, on a local socket."""
    if not installed():
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed, and CI must test on it")
        pytest.skip("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    with Server() as server:
        yield server


@pytest.fixture(scope="session")
def originals(tmp_path_factory: pytest.TempPathFactory) -> Originals:
    """The databases that tests get copies of."""
    return Originals(tmp_path_factory.getbasetemp())


@pytest.fixture
def story(request: pytest.FixtureRequest, office: Office, now: datetime, directory: Directory) -> Story:
    """What has happened where a test is about a town."""
    return Story(office, now, directory, steps_before(request))


@pytest.fixture(params=["sqlite", "postgresql"])
async def store(
    request: pytest.FixtureRequest, originals: Originals, story: Story, tmp_path: Path
) -> AsyncIterator[Store]:
    """A migrated database, a new one for every test, of each kind that an office may run on."""
    told = story if "town" in request.fixturenames else None
    if request.param == "sqlite":
        url = await originals.on_file(tmp_path / "dondoc.sqlite3", told)
    else:
        url = await originals.on_server(request.getfixturevalue("postgresql"), told)
    made = Store(url)
    yield made
    await made.close()


@pytest.fixture
def town(store: Store, originals: Originals, story: Story) -> Town:
    """A chief, and a focal point for each unit (whose id is also the chat's)."""
    return originals.town(store, story)


@happened
async def busy(town: Town) -> None:
    """A conclusion is published.

    Task 1 of btc and bdv is due on Friday 27/11/2026, task 3 of ubnd on 31/12, task 2 of btc has no deadline.
    """
    await town.publish()
