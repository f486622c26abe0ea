"""Outcomes that come close together are written in one transaction, each before its turn ends."""

import asyncio
from datetime import datetime

from bot.services.recording import Recorder, Sent
from bot.store import claims
from bot.store.claims import Delivery
from bot.store.database import Store
from bot.store.schema import DeliveryState
from tests.services import outbox

MANY = 20


async def _claimed(store: Store, now: datetime) -> tuple[Delivery, ...]:
    for number in range(MANY):
        await outbox.owe(store, f"chat {number}", "tin", now)
    async with store.transaction() as tx:
        return await claims.claim(tx, busy_accounts=(), now=now, most=MANY)


async def test_many_outcomes_take_few_transactions(store: Store, now: datetime) -> None:
    claimed = await _claimed(store, now)
    written: list[None] = []
    store.on_commit(lambda: written.append(None))
    recorder = Recorder(store)

    await asyncio.gather(*(recorder.record(Sent(one, str(one.id), now)) for one in claimed))

    assert await outbox.states(store) == [DeliveryState.SENT] * MANY
    assert len(written) <= 2


async def test_who_is_told_that_an_outcome_is_stored_finds_it_stored(store: Store, now: datetime) -> None:
    first, second, *_ = await _claimed(store, now)
    recorder = Recorder(store)

    await asyncio.gather(recorder.record(Sent(first, "1", now)), recorder.record(Sent(second, "2", now)))

    assert (await outbox.states(store))[:2] == [DeliveryState.SENT] * 2
