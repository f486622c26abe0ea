"""A network, its server and a python-telegram-bot against it."""

import os
from collections.abc import AsyncIterator

import pytest
from telegram import Bot

from bot.sandbox import UNLIMITED, Network, Person, SandboxServer

from .driving import TOKEN, bot_of

os.environ["PTB_TIMEDELTA"] = "true"


@pytest.fixture
def network() -> Network:
    return Network(TOKEN, limits=UNLIMITED)


@pytest.fixture
async def server(network: Network) -> AsyncIterator[SandboxServer]:
    async with SandboxServer(network) as running:
        yield running


@pytest.fixture
async def bot(server: SandboxServer) -> AsyncIterator[Bot]:
    async with bot_of(server) as ready:
        yield ready


@pytest.fixture
def an(network: Network) -> Person:
    """Someone who has started the bot."""
    person = network.add_person("Nguyễn Văn An", "an_nv")
    person.start()
    network.updates.drop()
    return person
