"""A network with a small bot that answers, and a browser that looks at its page."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import suppress
from ctypes.util import find_library
from datetime import datetime
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, async_playwright, expect

from bot.domain.directory import Directory
from bot.domain.people import Post, Role
from bot.sandbox import PATIENCE_SECONDS, UNLIMITED, Network, Person, SandboxClock, SandboxServer
from tests import living

from .desk import CADRE, CHIEF, SPECIALIST, Desk
from .small_bot import SmallBot

os.environ["PTB_TIMEDELTA"] = "true"

TOKEN = "7000000001:AAF-mau_thu_nghiem"
DESKTOP = ViewportSize(width=1280, height=860)
PHONE = ViewportSize(width=360, height=740)
PATIENCE_MS = PATIENCE_SECONDS * 1000
ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
]


expect.set_options(timeout=PATIENCE_MS)

in_one_loop = pytest_asyncio.fixture(loop_scope="session")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let these tests share an event loop, and so one browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents and pytest_asyncio.is_async_test(item):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@pytest.fixture(scope="session")
def chromium() -> str:
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found and find_library("atomic"):  # the driver's own need
        return found
    if os.environ.get("CI"):
        pytest.fail("chromium or libatomic1 is missing: these tests may not be skipped here")
    pytest.skip("chromium or libatomic1 is not installed (Debian: apt install chromium libatomic1)")


@pytest.fixture
def network() -> Network:
    return Network(TOKEN, limits=UNLIMITED)


@in_one_loop
async def server(network: Network) -> AsyncIterator[SandboxServer]:
    async with SandboxServer(network) as running:
        yield running


@in_one_loop
async def small_bot(server: SandboxServer) -> AsyncIterator[SmallBot]:
    async with SmallBot(TOKEN, server.api_url) as answering:
        task = asyncio.create_task(answering.run())
        yield answering
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@pytest.fixture
def ha(network: Network) -> Person:
    """Someone who has started the bot."""
    person = network.add_person("Nguyễn Thị Thu Hà")
    person.start()
    network.updates.drop()
    return person


@pytest.fixture
def hoa(network: Network, ha: Person) -> Person:
    """Someone else, who has not."""
    return network.add_person("Lê Quang Hòa")


@pytest_asyncio.fixture(loop_scope="session", scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        yield launched
        await launched.close()


@in_one_loop
async def page(browser: Browser, server: SandboxServer, hoa: Person) -> AsyncIterator[Page]:
    async with await browser.new_context(viewport=DESKTOP) as context:
        async for ready in showing(await context.new_page(), server):
            yield ready


@in_one_loop
async def phone(browser: Browser, server: SandboxServer, hoa: Person) -> AsyncIterator[Page]:
    async with await browser.new_context(viewport=PHONE, is_mobile=True, has_touch=True) as context:
        async for ready in showing(await context.new_page(), server):
            yield ready


@in_one_loop
async def desk(browser: Browser, tmp_path: Path, now: datetime, directory: Directory) -> AsyncIterator[Desk]:
    """The people who have joined at the page of a running office."""
    network = Network(TOKEN, SandboxClock(now), limits=UNLIMITED)
    people = [network.add_person(name) for name in (CHIEF, CADRE, SPECIALIST)]
    posts = (*living.POSTS, Post(Role.SPECIALIST))
    async with (
        SandboxServer(network) as server,
        living.office(tmp_path, TOKEN, network, server, directory, posts) as codes,
        await browser.new_context(viewport=DESKTOP) as context,
    ):
        for person, code in zip(people, codes, strict=True):
            await person.answer(person.start(code).id)
            await person.answer(person.say("1").id)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        await page.goto(server.page_url)
        yield Desk(page, tmp_path)


async def showing(page: Page, server: SandboxServer) -> AsyncIterator[Page]:
    """Open the page, and fail the test in the end when a script of it failed."""
    mistakes: list[str] = []
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    page.set_default_timeout(PATIENCE_MS)
    await page.goto(server.page_url)
    await page.get_by_role("button", name="Nguyễn Thị Thu Hà").wait_for()
    yield page
    assert mistakes == []
