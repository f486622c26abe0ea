"""Each minute the outbox is looked at as a whole, and what is wrong is told."""

from datetime import datetime, timedelta

import pytest
from structlog.testing import capture_logs

from bot.domain.chat import Lane
from bot.services import tracking
from bot.services.auditing import Auditor
from bot.store import accounts, claims, deliveries, outcomes
from bot.store.database import Store
from bot.store.schema import AccountState, DeliveryState
from tests.fake_channel import FakeChannel
from tests.services import outbox
from tests.services.sending import send_all


async def _claim(store: Store, now: datetime) -> None:
    async with store.transaction() as tx:
        await claims.claim(tx, busy_accounts=(), now=now, most=10)


async def test_a_claim_that_nobody_has_in_hand_becomes_unsure(store: Store, now: datetime) -> None:
    mine = await outbox.owe(store, "1", "của tôi", now)
    lost = await outbox.owe(store, "2", "của ai", now)
    await _claim(store, now)
    auditor = Auditor(store, lambda: {mine}, lambda: 0.0)

    early = await auditor.audit(now + timedelta(minutes=4))
    with capture_logs() as logs:
        late = await auditor.audit(now + timedelta(minutes=6))

    assert (early, late) == (0, 1)
    assert await outbox.states(store) == [DeliveryState.SENDING, DeliveryState.UNSURE]
    assert {"event": "deliveries_stuck", "delivery_ids": (lost,), "log_level": "warning"} in logs


async def test_an_outbox_that_is_behind_is_told(store: Store, now: datetime) -> None:
    await outbox.owe(store, "1", "tin", now)
    with capture_logs() as logs:
        await Auditor(store, tuple, lambda: 0.0).audit(now + timedelta(minutes=11))

    assert [(log["event"], log["minutes"]) for log in logs] == [("deliveries_behind", 11)]


@pytest.mark.parametrize("hours", [-2, 2])
async def test_a_clock_that_jumps_is_told(hours: int, store: Store, now: datetime) -> None:
    passed = iter([0.0, 60.0])
    auditor = Auditor(store, tuple, lambda: next(passed))
    await auditor.audit(now)

    with capture_logs() as logs:
        await auditor.audit(now + timedelta(hours=hours, seconds=60))

    assert [(log["event"], log["seconds"]) for log in logs] == [("clock_jumped", hours * 3600)]


async def test_what_failed_is_shown_and_owed_again_but_nothing_late(store: Store, now: datetime) -> None:
    failed = await outbox.owe(store, "1", "quá dài", now)
    late = await outbox.owe(store, "2", "muộn", now)
    await _claim(store, now)
    async with store.transaction() as tx:
        await outcomes.give_up(tx, failed, DeliveryState.FAILED, "too long", now)
        await outcomes.give_up(tx, late, DeliveryState.FAILED, deliveries.TOO_LATE, now)
    async with store.transaction() as tx:
        shown = [(one.id, one.reason, one.organisation_id) for one in await tracking.not_arrived(tx)]
        again = await tracking.resend(tx)

    assert shown == [(late, deliveries.TOO_LATE, ""), (failed, "too long", "")]
    assert again == 1
    assert await outbox.states(store) == [DeliveryState.QUEUED, DeliveryState.FAILED]


async def test_what_did_not_reach_somebody_is_owed_again_but_no_answer(store: Store, now: datetime) -> None:
    await outbox.owe(store, "1", "kết luận", now)
    await outbox.owe(store, "1", "trả lời", now, Lane.ANSWER)
    account = await outbox.account(store, "1", now)
    async with store.transaction() as tx:
        await accounts.lose(tx, account, now)
        await outcomes.give_up_on_account(tx, account, "blocked", now)

    async with store.transaction() as tx:
        again = await tracking.resend(tx)

    assert again == 1
    assert await outbox.states(store) == [DeliveryState.QUEUED, DeliveryState.UNREACHABLE]
    channel = FakeChannel()
    await send_all(store, channel, now)
    assert [sent.text for sent in channel.sent] == ["kết luận"]
    async with store.reading() as tx:
        found = await accounts.find(tx, "telegram", "1")
    assert found is not None
    assert found.state is AccountState.ACTIVE
