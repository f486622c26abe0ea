"""Reminders are owed tick by tick; a tick that runs when the bot is told to stop ends quietly."""

import asyncio
import logging
from datetime import datetime, timedelta

import pytest

from bot.domain.office import Office
from bot.sandbox import PATIENCE_SECONDS
from bot.services import reminding
from bot.store.database import Store
from bot.ticks import Ticks
from tests.services import outbox
from tests.town import Town

OFTEN_SECONDS = 0.02


async def test_a_tick_owes_what_is_due(town: Town) -> None:
    await town.publish()
    before = len(await outbox.rows(town.store))
    ticks = Ticks(town.store, town.office, lambda: town.now + timedelta(days=2), every_seconds=OFTEN_SECONDS)

    ticks.start()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(await outbox.rows(town.store)) == before:
            await asyncio.sleep(0.01)
    await ticks.finish()

    assert len(await outbox.rows(town.store)) == before + 2


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A tick that takes its time; what it does is noted."""
    noted: list[str] = []

    async def tick(_store: Store, _office: Office, _now: datetime) -> int:
        noted.append("begun")
        await asyncio.sleep(5 * OFTEN_SECONDS)
        noted.append("done")
        return 0

    monkeypatch.setattr(reminding, "tick", tick)
    return noted


async def test_a_tick_at_work_is_waited_for_and_no_other_begins(
    store: Store, office: Office, now: datetime, slow: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    ticks = Ticks(store, office, lambda: now, every_seconds=OFTEN_SECONDS)
    ticks.start()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not slow:
            await asyncio.sleep(0.001)

    await ticks.finish()
    await asyncio.sleep(3 * OFTEN_SECONDS)

    assert slow == ["begun", "done"]
    assert [r.message for r in caplog.records if r.levelno >= logging.WARNING] == []


async def test_a_tick_that_is_cut_off_says_nothing(
    store: Store, office: Office, now: datetime, slow: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    ticks = Ticks(store, office, lambda: now, every_seconds=OFTEN_SECONDS)
    ticks.start()
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not slow:
            await asyncio.sleep(0.001)

    with pytest.raises(TimeoutError):
        await asyncio.wait_for(ticks.finish(), OFTEN_SECONDS)
    await asyncio.sleep(10 * OFTEN_SECONDS)

    assert slow == ["begun", "done"]
    assert [r.message for r in caplog.records if r.levelno >= logging.WARNING] == []
