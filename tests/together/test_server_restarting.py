"""A PostgreSQL server that ends its connections, as one that restarts does, costs no message."""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy.exc import ProgrammingError

from bot.services import dispatching, recording
from bot.store import claims, outcomes
from bot.store.database import Store, StoreError
from bot.store.schema import DeliveryState
from tests.fake_channel import FakeChannel
from tests.postgresql import CUT
from tests.services import outbox
from tests.services.sending import all_settled, sending


@pytest.fixture(autouse=True)
def _hardly_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dispatching, "AFTER_STORE_ERROR_SECONDS", 0.01)
    monkeypatch.setattr(recording, "AGAIN_SECONDS", 0.01)


def _cutting(done: Callable[..., Any], second: Store) -> Callable[..., Any]:  # Any: whatever it takes
    """Do something, and the first time end every connection before the transaction is kept."""
    cut = asyncio.Event()

    async def then_cut(*given: Any, **named: Any) -> Any:
        found = await done(*given, **named)
        if not cut.is_set():
            cut.set()
            async with second.transaction() as tx:
                await tx.exec_driver_sql(CUT)
        return found

    return then_cut


async def _settled(store: Store) -> None:
    """Wait until nothing is owed; the one who looks is cut off too."""
    while True:
        with suppress(StoreError):
            return await all_settled(store)


@pytest.mark.parametrize(("table", "name"), [(claims, "claim"), (outcomes, "record_sent")])
async def test_what_was_being_written_is_written_again(
    store: Store, second: Store, now: datetime, monkeypatch: pytest.MonkeyPatch, table: object, name: str
) -> None:
    monkeypatch.setattr(table, name, _cutting(getattr(table, name), second))
    channel = FakeChannel()
    for chat in "abc":
        await outbox.owe(store, chat, "chào", now)

    async with sending(store, channel, now):
        await _settled(store)

    rows = await outbox.rows(store)
    assert [(row.state, row.unsure_at) for row in rows] == [(DeliveryState.SENT, None)] * 3
    assert len(channel.sent) == 3


async def test_a_statement_that_is_wrong_is_no_server_that_is_away(store: Store) -> None:
    with pytest.raises(ProgrammingError):
        async with store.reading() as tx:
            await tx.exec_driver_sql("SELECT 1 FROM nowhere")
