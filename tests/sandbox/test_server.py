"""The server starts, stops and starts again."""

import pytest
from aiohttp import ClientSession

from bot.sandbox import Network, Person, SandboxServer

from .driving import bot_of


def port_of(server: SandboxServer) -> int:
    return int(server.api_url.rpartition(":")[2])


async def test_it_listens_on_loopback_only(server: SandboxServer) -> None:
    assert server.api_url.startswith("http://127.0.0.1:")
    assert server.page_url == f"{server.api_url}/"


async def test_a_taken_port_is_an_error_and_leaves_nothing_open(server: SandboxServer) -> None:
    second = SandboxServer(Network("1:a"))

    with pytest.raises(OSError, match="address already in use"):
        await second.start(port_of(server))


async def test_after_a_restart_everything_is_still_there(server: SandboxServer, an: Person) -> None:
    port = port_of(server)
    await server.stop()
    an.say("trong lúc mất mạng")
    await server.start(port)

    async with bot_of(server) as bot:
        updates = await bot.get_updates()

    assert [update.message.text for update in updates if update.message] == ["trong lúc mất mạng"]


async def test_stopping_ends_an_open_page(server: SandboxServer) -> None:
    async with ClientSession() as session, session.get(f"{server.api_url}/sandbox/stream") as stream:
        await stream.content.readline()
        await server.stop()

        assert b"event: state" not in await stream.content.read()
