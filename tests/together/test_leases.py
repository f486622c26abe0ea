"""What a process has claimed is its own while its lease lasts, and one chat is never served by two."""

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.domain.chat import Lane
from bot.domain.chat_pace import ChatLimits
from bot.services.auditing import Auditor
from bot.services.leasing import Lease
from bot.store import claims, rests
from bot.store.database import Store
from bot.store.schema import DeliveryState
from tests.services import outbox


def _lease(store: Store, now: datetime) -> Lease:
    return Lease(store, lambda: now, ())


async def _claim(store: Store, now: datetime, lease: Lease | None = None, most: int = 4) -> list[str]:
    by = lease.id if lease else None
    async with store.transaction() as tx:
        claimed = await claims.claim(tx, busy_accounts=(), now=now, most=most, by=by)
    return [one.text for one in claimed]


async def test_what_a_living_process_has_in_flight_is_left_to_it(
    store: Store, second: Store, now: datetime
) -> None:
    first, other = _lease(store, now), _lease(second, now)
    await outbox.owe(store, "a", "chào", now)
    await first.begin()
    await _claim(store, now, first)

    await other.begin()

    assert await outbox.states(store) == [DeliveryState.SENDING]


async def test_what_a_dead_process_had_may_have_arrived(
    store: Store, second: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.services.leasing.LEASE_SECONDS", 0.05)
    first, other = _lease(store, now), _lease(second, now)
    await outbox.owe(store, "a", "chào", now)
    await first.begin()
    await _claim(store, now, first)

    await asyncio.sleep(0.1)
    await other.begin()

    (row,) = await outbox.rows(store)
    assert (row.state, row.unsure_at) == (DeliveryState.UNSURE, now)
    assert not first.holds


async def test_who_was_taken_for_dead_begins_anew(
    store: Store, second: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _lease(store, now)
    with monkeypatch.context() as short:
        short.setattr("bot.services.leasing.LEASE_SECONDS", 0.05)
        await first.begin()
        known = first.id
        await asyncio.sleep(0.1)
    await _lease(second, now).begin()

    await first.begin()

    assert first.id not in (None, known)
    assert first.holds


async def test_what_a_living_process_has_had_in_hand_for_long_is_not_doubted(
    store: Store, second: Store, now: datetime
) -> None:
    first, other = _lease(store, now), _lease(second, now)
    for chat in "ab":
        await outbox.owe(store, chat, "chào", now)
    await first.begin()
    await other.begin()
    await _claim(store, now, first, most=1)
    await _claim(second, now, other, most=1)

    later = now + timedelta(hours=1)  # a pause that the network asked for
    await Auditor(second, set, later.timestamp, by=lambda: other.id).audit(later)

    assert await outbox.states(store) == [DeliveryState.SENDING, DeliveryState.UNSURE]


async def test_what_another_process_claimed_is_not_released(
    store: Store, second: Store, now: datetime
) -> None:
    first, other = _lease(store, now), _lease(second, now)
    delivery_id = await outbox.owe(store, "a", "chào", now)
    await first.begin()
    await other.begin()
    await _claim(store, now, first)

    async with second.transaction() as tx:
        await claims.release(tx, [delivery_id], other.id)

    assert await outbox.states(store) == [DeliveryState.SENDING]


async def test_a_chat_that_one_process_writes_to_is_left_alone_by_others(store: Store, now: datetime) -> None:
    await outbox.owe(store, "a", "một", now)
    await outbox.owe(store, "a", "trả lời", now, Lane.ANSWER)

    assert await _claim(store, now) == ["trả lời"]
    assert await _claim(store, now) == []


async def test_a_chat_rests_for_every_process(store: Store, now: datetime) -> None:
    account = await outbox.account(store, "a", now)
    await outbox.owe(store, "a", "một", now)

    async with store.transaction() as tx:
        await rests.begin(tx, [account], [], ChatLimits(0.3, 20))

    assert await _claim(store, now) == []
    await asyncio.sleep(0.4)
    assert await _claim(store, now) == ["một"]


async def test_a_group_that_has_its_minutes_share_rests_for_every_process(
    store: Store, now: datetime
) -> None:
    group = await outbox.account(store, "-1", now)
    await outbox.owe(store, "-1", "một", now)

    for _ in range(2):
        async with store.transaction() as tx:
            await rests.begin(tx, [], [group], ChatLimits(0, 3))
    assert await _claim(store, now) == ["một"]
    async with store.transaction() as tx:
        await rests.begin(tx, [], [group], ChatLimits(0, 3))
    await outbox.owe(store, "-1", "hai", now)

    assert await _claim(store, now) == []


async def test_claims_that_come_together_never_take_one_chat_twice(
    store: Store, second: Store, now: datetime
) -> None:
    for chat in range(30):
        for lane in (Lane.PUSH, Lane.ANSWER):
            await outbox.owe(store, f"chat {chat}", f"{chat} {lane}", now, lane)

    found = await asyncio.gather(*(_claim(one, now, most=5) for one in [store, second] * 6))

    chats = [text.partition(" ")[0] for texts in found for text in texts]
    assert len(chats) == len(set(chats)) == 30
