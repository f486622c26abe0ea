"""Who takes over reads the updates, whoever else still asks for them."""

import asyncio
from datetime import datetime

import pytest

from bot.domain.chat import Message, Update
from bot.domain.office import Office
from bot.ports import AnotherInstanceError
from bot.sandbox import PATIENCE_SECONDS
from bot.services import receiving
from bot.services.receiving import Receiver
from bot.services.visiting import Visit
from bot.store.database import Store, Transaction
from tests.fake_channel import FakeChannel
from tests.services.desks import desk


class Contested(FakeChannel):
    """Another process asks for the updates too, the first two times."""

    asked = 0

    async def poll(self, after: str | None) -> list[Update]:
        self.asked += 1
        if self.asked <= 2:
            raise AnotherInstanceError("Conflict")
        return await super().poll(after)


async def _nothing(_tx: Transaction, _visit: Visit, _now: datetime) -> list[Message]:
    return []


async def test_who_took_over_does_not_give_way(
    store: Store, office: Office, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(receiving, "RIVAL_PAUSE_SECONDS", 0.01)
    channel = Contested()
    polling = asyncio.create_task(Receiver(desk(store, office, now, _nothing, channel), rightful=True).poll())

    async with asyncio.timeout(PATIENCE_SECONDS):
        while channel.asked < 3:
            assert not polling.done()
            await asyncio.sleep(0.02)

    polling.cancel()
    await asyncio.wait([polling])
