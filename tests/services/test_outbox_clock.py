"""A clock that is set back silences nobody; only a retry waits, and never long."""

import asyncio
from datetime import datetime, timedelta

from bot.domain.retry import MOST_SECONDS
from bot.ports import ChannelError, Verdict
from bot.store import claims, claims_in_doubt, outcomes
from bot.store.database import Store
from tests.fake_channel import FakeChannel
from tests.services import outbox
from tests.services.sending import send_all, sending

YEAR = timedelta(days=365)
LONGEST = timedelta(seconds=MOST_SECONDS)


async def _retry(store: Store, delivery_id: int, at: datetime) -> None:
    async with store.transaction() as tx:
        await outcomes.try_again(tx, delivery_id, "502", at)


async def _any_due(store: Store, now: datetime) -> bool:
    async with store.reading() as tx:
        return await claims.any_due(tx, busy_accounts=(), now=now)


async def test_what_is_queued_is_due_at_once_whatever_the_clock_says(store: Store, now: datetime) -> None:
    channel = FakeChannel()
    await outbox.owe(store, "a", "queued next year", now + YEAR)
    await outbox.owe(store, "a", "queued now", now)

    await send_all(store, channel, now)

    assert [m.text for m in channel.sent] == ["queued next year", "queued now"]


async def test_what_was_in_flight_is_due_at_once_whatever_the_clock_says(store: Store, now: datetime) -> None:
    await outbox.owe(store, "a", "chào", now)
    async with store.transaction() as tx:
        await claims.claim(tx, busy_accounts=(), now=now, most=1)
        await claims_in_doubt.doubt_claimed(tx, now + YEAR)

    assert await _any_due(store, now)


async def test_a_retry_waits_its_time(store: Store, now: datetime) -> None:
    await _retry(store, await outbox.owe(store, "a", "chào", now), now + LONGEST)

    assert not await _any_due(store, now)
    assert await _any_due(store, now + LONGEST)


async def test_a_retry_further_away_than_any_delay_is_due(store: Store, now: datetime) -> None:
    await _retry(store, await outbox.owe(store, "a", "chào", now), now + YEAR)

    assert await _any_due(store, now)


async def test_no_refusal_puts_a_message_off_for_longer_than_the_longest_delay(
    store: Store, now: datetime
) -> None:
    channel = FakeChannel()
    channel.refusals.append(ChannelError(Verdict.LATER, "come back tomorrow", wait_seconds=86_400))
    await outbox.owe(store, "a", "chào", now)

    async with sending(store, channel, now):
        while not (row := (await outbox.rows(store))[0]).tries:
            await asyncio.sleep(0.01)

    assert row.due_at == now + LONGEST
