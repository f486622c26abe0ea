"""SIGTERM and Ctrl-C end the process with 0 within five seconds, whatever is stuck."""

import asyncio
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.running import LAST_MOMENT_SECONDS
from bot.sandbox import PATIENCE_SECONDS, Network, Person, SandboxServer
from tests.channels.odd_server import HANG, serving

from .conftest import TOKEN
from .process import LIMIT_SECONDS, SLACK_SECONDS, Bot, running

SIGNALS = [signal.SIGTERM, signal.SIGINT]
NOWHERE = "http://127.0.0.1:9"
ODD_BOT = ("-m", "tests.running.odd_bot")


@pytest.fixture
async def silence() -> AsyncIterator[str]:
    """The address of a server that takes every connection and says nothing."""
    ended = asyncio.Event()

    async def wait(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await ended.wait()
        writer.close()

    server = await asyncio.start_server(wait, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    ended.set()
    server.close()
    await server.wait_closed()


async def _ends_well(bot: Bot, number: int = signal.SIGTERM) -> None:
    code, seconds = await bot.stops(number)

    assert code == 0, bot.said
    assert seconds < LIMIT_SECONDS + SLACK_SECONDS
    assert "Traceback" not in bot.said


def test_the_last_moment_is_within_the_limit() -> None:
    assert LAST_MOMENT_SECONDS < LIMIT_SECONDS


@pytest.mark.parametrize("number", SIGNALS)
async def test_a_healthy_bot(tmp_path: Path, server: SandboxServer, an: Person, number: int) -> None:
    async with running(tmp_path, server.api_url, TOKEN) as bot:
        await an.answer(an.start().id)

        await _ends_well(bot, number)

    assert "stopped" in bot.said


async def test_a_bot_whose_network_is_dead(tmp_path: Path, network: Network, an: Person) -> None:
    async with SandboxServer(network) as server, running(tmp_path, server.api_url, TOKEN) as bot:
        await an.answer(an.start().id)
        await server.stop()
        await bot.says("poll_failed")

        await _ends_well(bot)


async def test_a_bot_whose_messages_hang(tmp_path: Path) -> None:
    chat = {"id": 7, "type": "private", "first_name": "An"}
    said = {
        "update_id": 1,
        "message": {"message_id": 1, "date": 1, "chat": chat, "from": chat, "text": "xin chào"},
    }
    async with serving() as odd, running(tmp_path, odd.url, TOKEN) as bot:
        odd.answers["sendMessage"] = HANG
        odd.says("getUpdates", 200, {"ok": True, "result": [said]})
        async with asyncio.timeout(PATIENCE_SECONDS):
            while "sendMessage" not in odd.asked:  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        odd.answers["getUpdates"] = HANG

        await _ends_well(bot)


async def test_a_bot_that_never_reached_the_network(tmp_path: Path) -> None:
    async with running(tmp_path, NOWHERE, TOKEN) as bot:
        await bot.says("network_not_reached")

        await _ends_well(bot)


async def test_a_bot_whose_network_has_never_answered(tmp_path: Path, silence: str) -> None:
    async with running(tmp_path, silence, TOKEN) as bot:
        await bot.makes(tmp_path / "dondoc.sqlite3")

        await asyncio.sleep(1)  # there is nothing to see while it waits
        await _ends_well(bot)


@pytest.mark.parametrize("which", ["waits", "busy", "thread"])
async def test_a_bot_with_a_stuck_handler(
    tmp_path: Path, server: SandboxServer, an: Person, which: str
) -> None:
    async with running(tmp_path, server.api_url, TOKEN, *ODD_BOT, which) as bot:
        an.start()
        await bot.makes(tmp_path / "stuck")

        await _ends_well(bot, signal.SIGINT if which == "waits" else signal.SIGTERM)


async def test_a_bot_whose_output_nobody_reads(tmp_path: Path, server: SandboxServer, an: Person) -> None:
    async with running(tmp_path, server.api_url, TOKEN, *ODD_BOT, "shouts", unread=True) as bot:
        an.start()
        await bot.makes(tmp_path / "stuck")

        await _ends_well(bot)


async def test_a_bot_that_is_told_again_and_again(tmp_path: Path, server: SandboxServer, an: Person) -> None:
    async with running(tmp_path, server.api_url, TOKEN) as bot:
        await an.answer(an.start().id)

        while bot.process.returncode is None:
            bot.tell(signal.SIGINT)
            await asyncio.sleep(0.001)

    assert bot.process.returncode == 0
    assert "Traceback" not in bot.said
