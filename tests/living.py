"""The real bot in this process, on a real file, against a sandbox: for stories over HTTP and at the page."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from pydantic import SecretStr

from bot.app import App
from bot.channels.telegram import TelegramChannel
from bot.config import Settings
from bot.domain.directory import Directory
from bot.domain.people import Post, Role
from bot.sandbox import PATIENCE_SECONDS, Network, SandboxServer
from bot.services import importing_directory, joining, tracking
from bot.store.database import Store
from bot.store.schema import DeliveryState
from tests import migrated

TICK_SECONDS = 60.0
POSTS = (Post(Role.ADMIN), Post(Role.FOCAL, "ubnd"))


@asynccontextmanager
async def office(
    folder: Path,
    token: str,
    network: Network,
    server: SandboxServer,
    directory: Directory,
    posts: Sequence[Post] = POSTS,
) -> AsyncIterator[tuple[str, ...]]:
    """Run the bot for an office; give codes, of its chief and of a focal point of UBND phường if not told."""
    settings = Settings(
        _env_file=None,
        _env_prefix="NOT_FOR_TESTS_",
        database_url=f"sqlite:///{folder / 'dondoc.sqlite3'}",
        telegram_token=SecretStr(token),
        office_name="Văn phòng Đảng ủy",
        office_contact="đồng chí trực (mẫu), 0000.000.000",
        messages_per_second=1000,
        messages_per_minute_from_a_person=1000,
        seconds_between_messages_to_a_chat=0,
    )
    codes = await _codes(folder, network, directory, posts)
    channel = TelegramChannel(token, server.api_url)
    app = App(settings, Store(settings.database_url), channel, network.clock.now, TICK_SECONDS)
    stopping = asyncio.Event()
    running = asyncio.create_task(app.run(stopping))
    try:
        yield codes
    finally:
        stopping.set()
        await running


async def settled(folder: Path) -> None:
    """Wait until nothing is on its way, so that the bot knows what a person has got before they answer."""
    store = Store(f"sqlite+aiosqlite:///{folder / 'dondoc.sqlite3'}")
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                async with store.reading() as tx:
                    counts = (await tracking.ledger(tx)).states
                if not counts[DeliveryState.QUEUED] and not counts[DeliveryState.SENDING]:
                    return
                await asyncio.sleep(0.02)
    finally:
        await store.close()


async def _codes(
    folder: Path, network: Network, directory: Directory, posts: Sequence[Post]
) -> tuple[str, ...]:
    store = Store(migrated.lay(folder / "dondoc.sqlite3"))
    async with store.transaction() as tx:
        await importing_directory.import_directory(tx, directory)
        now = network.clock.now()
        made = [await joining.invite(tx, post, name=None, now=now, days=1) for post in posts]
    await store.close()
    return tuple(one.code for one in made)
