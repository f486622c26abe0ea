"""What many tests begin with is made once for each kind of database, and every test gets a copy of it."""

import asyncio
import itertools
import shutil
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.domain.directory import Directory
from bot.domain.office import Office
from bot.store.database import Store
from tests.postgresql import Server
from tests.town import Town

Step = Callable[[Town], Awaitable[None]]
HAPPENED: dict[tuple[str, str], Step] = {}  # by the module and the name of the fixture


@dataclass(frozen=True)
class Story:
    """What has happened in a town before a test begins: people have joined, and then the steps."""

    office: Office
    now: datetime
    directory: Directory
    steps: tuple[Step, ...] = ()

    async def told(self, store: Store) -> Town:
        """Let it happen, in an empty database."""
        town = Town(store, self.office, self.now)
        await town.settle(self.directory)
        for step in self.steps:
            await step(town)
        return town


def happened(step: Step) -> Callable[[Town], Town]:
    """Make a fixture of what happens in a town before a test: it happens once, and each test gets a copy."""

    def stands(town: Town) -> Town:
        return town

    HAPPENED[step.__module__, step.__name__] = step
    stands.__doc__ = step.__doc__
    return pytest.fixture(name=step.__name__)(stands)


def steps_before(request: pytest.FixtureRequest) -> tuple[Step, ...]:
    """Return what has happened where a test asks for these fixtures, what is shared by all tests first."""
    places = ("tests.conftest", request.module.__name__)
    asked = [(place, name) for place in places for name in request.fixturenames]
    return tuple(HAPPENED[one] for one in asked if one in HAPPENED)


@dataclass(frozen=True)
class Original:
    """A database that nobody has open, and the town in it."""

    kind: str
    story: Story | None
    database: str  # a file's path, or a name on the server
    town: Town | None


class Originals:
    """The databases that copies are made of, each made by the first test that needs it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: list[Original] = []
        self._numbers = itertools.count(1)

    async def on_file(self, file: Path, story: Story | None = None) -> str:
        """Copy a database, empty where there is no story, to a file; return its address."""
        original = self._known("sqlite", story)
        if original is None:
            place = self._folder / f"original_{next(self._numbers)}.sqlite3"
            url = await self.on_file(place) if story else f"sqlite+aiosqlite:///{place}"
            original = await self._make(url, story)
        shutil.copy(original.database, file)
        return f"sqlite+aiosqlite:///{file}"

    async def on_server(self, server: Server, story: Story | None = None) -> str:
        """Copy a database, empty where there is no story, on a server; return its address."""
        original = self._known("postgresql", story)
        if original is None:
            url = await (self.on_server(server) if story else server.new_database())
            original = await self._make(url, story)
        return await server.new_database(original.database)

    def town(self, store: Store, story: Story) -> Town:
        """Return the town in a copy: nobody has done anything in it since the story."""
        original = self._known(store.url.get_backend_name(), story)
        assert original is not None, "the copy was made of it"
        assert original.town is not None, "there is a town where there is a story"
        return _again(original.town, store)

    def _known(self, kind: str, story: Story | None) -> Original | None:
        return next((one for one in self._made if (one.kind, one.story) == (kind, story)), None)

    async def _make(self, url: str, story: Story | None) -> Original:
        store = Store(url)
        await store.migrate()
        town = await story.told(store) if story else None
        await store.close()
        kind, database = make_url(url).get_backend_name(), make_url(url).database
        assert database is not None, "it has a place"
        original = Original(kind, story, database, town)
        self._made.append(original)
        return original


def _again(town: Town, store: Store) -> Town:
    """Return the same town over another database, sharing nothing that changes."""
    network = replace(
        town.channel,
        sent=[*town.channel.sent],
        contents={**town.channel.contents},
        acknowledged=[*town.channel.acknowledged],
        asked_after=[],
        unchangeable=set(),
        refusals=deque(),
        updates=asyncio.Queue(),
    )
    following = next(town.keys)
    town.keys = itertools.count(following)
    return replace(town, store=store, channel=network, keys=itertools.count(following))
