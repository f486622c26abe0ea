"""A network, its server, and Telegram's channel against it, over HTTP."""

from collections.abc import AsyncIterator

import pytest

from bot.channels.telegram import TelegramChannel
from bot.domain.chat import Command
from bot.sandbox import UNLIMITED, Network, Person, SandboxServer

from .driving import TOKEN
from .odd_server import OddServer, serving

MENU = (Command("viec", "Xem nhiệm vụ"), Command("trogiup", "Hướng dẫn"))


@pytest.fixture
def network() -> Network:
    return Network(TOKEN, limits=UNLIMITED)


@pytest.fixture
async def server(network: Network) -> AsyncIterator[SandboxServer]:
    async with SandboxServer(network) as running:
        yield running


@pytest.fixture
async def channel(server: SandboxServer) -> AsyncIterator[TelegramChannel]:
    """An opened channel; nobody has written yet."""
    made = TelegramChannel(TOKEN, server.api_url)
    await made.open(MENU)
    yield made
    await made.close()


@pytest.fixture
def an(network: Network) -> Person:
    """Someone who has started the bot."""
    person = network.add_person("Nguyễn Văn An", "an_nv")
    person.start()
    network.updates.drop()
    return person


@pytest.fixture
async def odd() -> AsyncIterator[OddServer]:
    async with serving() as server:
        yield server


@pytest.fixture
async def uneasy(odd: OddServer) -> AsyncIterator[TelegramChannel]:
    """A channel that is open at a server about to misbehave."""
    made = TelegramChannel(TOKEN, odd.url, answer_seconds=0.5)
    await made.open(())
    yield made
    await made.close()
