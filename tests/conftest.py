"""Fixtures that every test may use: the office, the moment, and a real database of each kind."""

import logging
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import structlog
from hypothesis import HealthCheck, settings
from sqlalchemy import make_url

from bot.domain.directory import Directory, Group, Organisation
from bot.domain.office import Office
from bot.store.database import Store
from tests.postgresql import Server, installed

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


@pytest.fixture(params=["sqlite", "postgresql"])
async def store(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> AsyncIterator[Store]:
    """A migrated database, a new one for every test, of each kind that an office may run on."""
    if request.param == "sqlite":
        url = await _new_file(
            tmp_path_factory.getbasetemp() / "migrated.sqlite3", tmp_path / "dondoc.sqlite3"
        )
    else:
        url = await new_database(request.getfixturevalue("postgresql"))
    made = Store(url)
    yield made
    await made.close()


async def _new_file(migrated: Path, file: Path) -> str:
    """Copy the migrated file, made once."""
    try:
        shutil.copy(migrated, file)
    except FileNotFoundError:
        await _migrate(f"sqlite+aiosqlite:///{migrated}")
        shutil.copy(migrated, file)
    return f"sqlite+aiosqlite:///{file}"


async def new_database(server: Server) -> str:
    """Copy the migrated database, made once."""
    if server.migrated is None:
        url = await server.new_database()
        await _migrate(url)
        server.migrated = make_url(url).database
    return await server.new_database(server.migrated)


async def _migrate(url: str) -> None:
    store = Store(url)
    await store.migrate()
    await store.close()
