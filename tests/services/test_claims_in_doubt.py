"""What is claimed is sent or owed again whatever the database says; what can't be read holds up nobody."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime

import pytest
from sqlalchemy import select, update

from bot.services import dispatching
from bot.store.database import Store, StoreError, Transaction
from bot.store.deliveries import SENDING
from bot.store.schema import DeliveryState, deliveries
from tests.fake_channel import FakeChannel
from tests.handlers.conftest import ON_SQLITE
from tests.services import outbox
from tests.services.sending import send_all


class Uncertain(Store):
    """Keeps the first claim, and fails before it can say so."""

    failed = False

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        async with super().transaction() as tx:
            yield tx
        async with self.reading() as tx:
            claimed = (await tx.execute(select(deliveries).where(SENDING))).first()
        if claimed and not self.failed:
            self.failed = True
            raise StoreError("no answer to the commit")


@ON_SQLITE
async def test_a_claim_that_is_kept_though_the_database_fails_at_its_end_is_sent_once(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dispatching, "AFTER_STORE_ERROR_SECONDS", 0.01)
    uncertain, channel = Uncertain(store.url.render_as_string()), FakeChannel()
    await outbox.owe(store, "a", "chào", now)

    await send_all(uncertain, channel, now)
    await uncertain.close()

    (row,) = await outbox.rows(store)
    assert (row.state, row.unsure_at, len(channel.sent)) == (DeliveryState.SENT, None, 1)


async def test_a_row_that_the_program_can_not_read_is_set_aside_and_the_rest_go_on(
    store: Store, now: datetime
) -> None:
    odd = await outbox.owe(store, "a", "của một bản khác", now)
    await outbox.owe(store, "a", "sau đó", now)
    await outbox.owe(store, "b", "chào", now)
    async with store.transaction() as tx:
        row = update(deliveries).where(deliveries.c.id == odd)
        await tx.execute(row.values(choices=[{"key": "1", "colour": "xanh"}]))
    channel = FakeChannel()

    await send_all(store, channel, now)

    first, *others = await outbox.rows(store)
    assert (first.state, first.error) == (DeliveryState.FAILED, "a fault: TypeError")
    assert {one.state for one in others} == {DeliveryState.SENT}
    assert sorted(sent.text for sent in channel.sent) == ["chào", "sau đó"]
