"""The demo: the sandbox, the real bot against it, and a story that is played and checked."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from importlib import resources
from pathlib import Path

import yaml
from pydantic import SecretStr
from rich.console import Console
from rich.markup import escape

from bot.app import MEGABYTE, App, rules
from bot.channels.telegram import TelegramChannel
from bot.cli import showing
from bot.config import Settings
from bot.demo.stage import Stage, StoryError
from bot.demo.story import tell
from bot.documents import DocumentProblem
from bot.documents.unread import FILE_PROBLEMS, REFUSALS
from bot.domain.directory import Directory
from bot.domain.directory_file import parse
from bot.sandbox import Network, SandboxClock, SandboxServer
from bot.services import drafting
from bot.services.drafting import Paper
from bot.services.importing_directory import import_directory
from bot.store.database import Store

SAMPLES = resources.files("bot.sandbox") / "samples"
TOKEN = "1000000001:sandbox-token-that-opens-nothing"  # noqa: S105
CONTACT = "đồng chí trực Văn phòng (mẫu), số máy 0000.000.000"
START = time(9, 0)
TICK_SECONDS = 0.5


@dataclass(frozen=True)
class Chosen:
    """The conclusion and the directory to play."""

    name: str
    content: bytes
    directory: Directory

    @classmethod
    def sample(cls) -> "Chosen":
        """Return the invented office that ships with the program."""
        directory, _ = parse(yaml.safe_load((SAMPLES / "danh-ba-mau.yaml").read_text("utf-8")))
        return cls("ket-luan-mau.md", (SAMPLES / "ket-luan-mau.md").read_bytes(), directory)


def play(chosen: Chosen, *, once: bool, port: int) -> int:
    """Play the story; with `once` end after it, else stay up until Ctrl-C. Return 0 when all went as told."""
    console = showing.console()
    try:
        with suppress(KeyboardInterrupt):
            asyncio.run(_play(chosen, console, once=once, port=port))
    except StoryError as error:
        console.print(f"[bold red]The story did not go as told:[/] {escape(str(error))}")
        return 1
    return 0


async def _play(chosen: Chosen, console: Console, *, once: bool, port: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="dondoc-demo-"))
    settings = _settings(chosen.directory, folder)
    paper = await _paper(chosen, settings)
    network = Network(TOKEN, SandboxClock(_start(paper, settings)))
    store = Store(settings.database_url)
    await store.migrate()
    async with store.transaction() as tx:
        await import_directory(tx, chosen.directory)
    try:
        async with _serving(network, port) as server, _running(settings, server, network):
            stage = Stage(
                console, network, store, settings, chosen.name, chosen.content, chosen.directory, paper
            )
            await tell(stage)
            console.print(f"\nThe page, where you can be any of these people: [bold]{server.page_url}[/]")
            if not once:
                console.print("It stays up until Ctrl-C.")
                await asyncio.Event().wait()
            console.print("It is gone now; without ONCE=1 it stays up.")
    finally:
        await store.close()


@asynccontextmanager
async def _serving(network: Network, port: int) -> AsyncIterator[SandboxServer]:
    """Serve the sandbox at the port asked for, or at any other when that one is taken."""
    server = SandboxServer(network)
    try:
        await server.start(port)
    except OSError:
        await server.start(0)
    try:
        yield server
    finally:
        await server.stop()


@asynccontextmanager
async def _running(settings: Settings, server: SandboxServer, network: Network) -> AsyncIterator[None]:
    """Run the real bot against the sandbox, over HTTP."""
    channel = TelegramChannel(TOKEN, server.api_url)
    app = App(settings, Store(settings.database_url), channel, network.clock.now, TICK_SECONDS)
    stopping = asyncio.Event()
    running = asyncio.create_task(app.run(stopping))
    try:
        yield
    finally:
        stopping.set()
        await running


def _settings(directory: Directory, folder: Path) -> Settings:
    offices = (o.name for o in directory.organisations if o.name.startswith("Văn phòng"))
    return Settings(
        _env_file=None,
        _env_prefix="NOT_FOR_THE_DEMO_",  # it is the same on every machine
        telegram_token=SecretStr(TOKEN),
        database_url=f"sqlite:///{folder / 'dondoc.sqlite3'}",
        office_name=next(offices, "Văn phòng"),
        office_contact=CONTACT,
        messages_per_minute_from_a_person=1000,  # it answers at once
    )


async def _paper(chosen: Chosen, settings: Settings) -> Paper:
    limit = settings.max_file_mb * MEGABYTE
    how = rules(settings, settings.office)
    paper = await drafting.read_paper(chosen.name, chosen.content, chosen.directory, how, limit_bytes=limit)
    if isinstance(paper, DocumentProblem):
        raise StoryError(f"{chosen.name}: {FILE_PROBLEMS[paper]}")
    read = paper.conclusion
    if read.refused is not None:
        raise StoryError(f"{chosen.name} is refused: {REFUSALS[read.refused]}")
    if not read.tasks:
        raise StoryError(f"{chosen.name} holds no task")
    if not any(duty.lead_ids or duty.coordinator_ids for task in read.tasks for duty in task.assignments):
        raise StoryError(f"{chosen.name} names no organisation of the directory; give its own (--directory)")
    return paper


def _start(paper: Paper, settings: Settings) -> datetime:
    """Return nine o'clock of the first working day after the paper was issued, or its meeting held."""
    office = settings.office
    day: date = paper.conclusion.issued_on or paper.conclusion.meeting_on or office.today(datetime.now(UTC))
    return datetime.combine(office.calendar.next_working(day), START, office.zone)
