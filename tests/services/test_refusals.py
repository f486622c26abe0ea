"""What came of a message that the network did not simply take."""

import asyncio
from datetime import datetime

import pytest

from bot.ports import ChannelError, Verdict
from bot.services import recording, tracking
from bot.store import accounts, claims
from bot.store.database import Store
from bot.store.schema import AccountState, DeliveryState
from tests.fake_channel import FakeChannel
from tests.services import outbox
from tests.services.sending import send_all


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "delay_seconds", lambda tries: 0.0)
    monkeypatch.setattr(recording, "UNSURE_SECONDS", 0.0)


async def test_what_was_refused_for_now_is_tried_again(store: Store, now: datetime) -> None:
    channel = FakeChannel()
    channel.refusals.extend([ChannelError(Verdict.LATER, "502"), ChannelError(Verdict.LATER, "502")])
    await outbox.owe(store, "a", "chào", now)

    await send_all(store, channel, now)

    (row,) = await outbox.rows(store)
    assert (row.state, row.tries, row.error) == (DeliveryState.SENT, 2, None)
    assert len(channel.sent) == 1


async def test_a_pause_for_everybody_holds_back_all_and_counts_as_no_try(store: Store, now: datetime) -> None:
    channel = FakeChannel()
    channel.refusals.append(ChannelError(Verdict.LATER, "429", wait_seconds=0.1, everybody=True))
    await outbox.owe(store, "a", "1", now)
    await outbox.owe(store, "b", "2", now)
    started = asyncio.get_running_loop().time()

    await send_all(store, channel, now)

    assert asyncio.get_running_loop().time() - started >= 0.1
    assert sorted(m.text for m in channel.sent) == ["1", "2"]
    assert [row.tries for row in await outbox.rows(store)] == [0, 0]


async def test_what_can_never_be_sent_fails_alone(store: Store, now: datetime) -> None:
    channel = FakeChannel()
    channel.refusals.append(ChannelError(Verdict.NEVER, "message is too long"))
    await outbox.owe(store, "a", "1", now)
    await outbox.owe(store, "a", "2", now)

    await send_all(store, channel, now)

    assert await outbox.states(store) == [DeliveryState.FAILED, DeliveryState.SENT]
    assert (await outbox.rows(store))[0].error == "message is too long"


async def test_a_blocked_chat_is_not_tried_again(store: Store, now: datetime) -> None:
    channel = FakeChannel()
    channel.refusals.append(ChannelError(Verdict.GONE, "bot was blocked by the user"))
    for text in "12":
        await outbox.owe(store, "a", text, now)

    await send_all(store, channel, now)

    assert channel.sent == []
    assert await outbox.states(store) == [DeliveryState.UNREACHABLE, DeliveryState.UNREACHABLE]
    async with store.reading() as tx:
        found = await accounts.find(tx, "telegram", "a")
    assert found is not None
    assert found.state is AccountState.UNREACHABLE


async def test_what_may_have_arrived_is_sent_once_more_and_counted(store: Store, now: datetime) -> None:
    channel = FakeChannel()
    channel.refusals.append(ChannelError(Verdict.UNSURE, "timed out"))
    await outbox.owe(store, "a", "chào", now)

    await send_all(store, channel, now)

    assert await outbox.states(store) == [DeliveryState.SENT]
    async with store.reading() as tx:
        assert (await tracking.ledger(tx)).possibly_repeated == 1


async def test_what_is_unsure_twice_is_left_so(store: Store, now: datetime) -> None:
    channel = FakeChannel()
    channel.refusals.extend([ChannelError(Verdict.UNSURE, "timed out")] * 2)
    await outbox.owe(store, "a", "chào", now)

    await send_all(store, channel, now)

    assert channel.sent == []
    assert await outbox.states(store) == [DeliveryState.UNSURE]


async def test_what_a_former_process_had_in_flight_is_sent_again_and_counted(
    store: Store, now: datetime
) -> None:
    await outbox.owe(store, "a", "chào", now)
    async with store.transaction() as tx:
        await claims.claim(tx, busy_accounts=(), now=now, most=1)
    channel = FakeChannel()

    await send_all(store, channel, now)

    assert [m.text for m in channel.sent] == ["chào"]
    async with store.reading() as tx:
        ledger = await tracking.ledger(tx)
    assert (ledger.states[DeliveryState.SENT], ledger.possibly_repeated) == (1, 1)
