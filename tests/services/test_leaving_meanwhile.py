"""A person leaves while a message is on its way to them."""

from datetime import datetime, timedelta

from bot.domain.chat import Happening
from bot.services import reaching
from bot.services.recording import Recorder, Sent
from bot.store import accounts, claims
from bot.store.database import Store
from bot.store.schema import DeliveryState
from tests.services import outbox


async def test_what_arrived_all_the_same_is_not_sent_again_when_they_are_back(
    store: Store, now: datetime
) -> None:
    await outbox.owe(store, "1", "đang đi", now)
    await outbox.owe(store, "1", "còn chờ", now)
    async with store.transaction() as tx:
        (sending,) = await claims.claim(tx, busy_accounts=(), now=now, most=1)
    await _happens(store, Happening.LEFT, now + timedelta(seconds=1))
    left = await outbox.states(store)
    await Recorder(store).record(Sent(sending, "7", now + timedelta(seconds=2)))

    await _happens(store, Happening.RETURNED, now + timedelta(minutes=1))

    assert left == [DeliveryState.SENDING, DeliveryState.UNREACHABLE]
    assert await outbox.states(store) == [DeliveryState.SENT, DeliveryState.QUEUED]


async def _happens(store: Store, happening: Happening, now: datetime) -> None:
    async with store.transaction() as tx:
        account = await accounts.find(tx, "telegram", "1")
        assert account is not None
        await reaching.heard_from(tx, account, happening, now)
