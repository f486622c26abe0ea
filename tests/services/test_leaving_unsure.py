"""What may have arrived is sent once more, but of the kinds that the office leaves to its admin."""

from datetime import datetime, timedelta

import pytest

from bot.domain.chat import Lane, MessageKind
from bot.ports import ChannelError, Verdict
from bot.services import tracking
from bot.services.auditing import LEASE, Auditor
from bot.services.recording import Recorder, Refused
from bot.store import claims, claims_in_doubt
from bot.store.claims import Delivery
from bot.store.database import Store
from bot.store.schema import DeliveryState
from tests.services import outbox

TIMED_OUT = ChannelError(Verdict.UNSURE, "timed out")
LEAVE = frozenset({MessageKind.PUSH})


@pytest.fixture
async def claimed(store: Store, now: datetime) -> Delivery:
    """A push on its way."""
    await outbox.owe(store, "a", "nhiệm vụ", now)
    return await _claim(store, now)


async def _claim(store: Store, now: datetime) -> Delivery:
    async with store.transaction() as tx:
        (one,) = await claims.claim(tx, busy_accounts=(), now=now, most=1)
    return one


async def test_what_may_have_arrived_is_left_to_the_admin(
    store: Store, now: datetime, claimed: Delivery
) -> None:
    await Recorder(store, LEAVE).record(Refused(claimed, TIMED_OUT, now))

    (row,) = await outbox.rows(store)
    async with store.reading() as tx:
        (shown,) = await tracking.not_arrived(tx)
    assert (row.state, row.settled_at, row.tries) == (DeliveryState.UNSURE, now, 1)
    assert shown.reason == "it may have arrived; left to the admin"


async def test_another_kind_is_owed_once_more(store: Store, now: datetime) -> None:
    await outbox.owe(store, "a", "trả lời", now, Lane.ANSWER)

    await Recorder(store, LEAVE).record(Refused(await _claim(store, now), TIMED_OUT, now))

    (row,) = await outbox.rows(store)
    assert (row.state, row.settled_at) == (DeliveryState.UNSURE, None)


@pytest.mark.usefixtures("claimed")
async def test_what_was_in_flight_at_a_kill_is_left_too(store: Store, now: datetime) -> None:
    async with store.transaction() as tx:
        assert await claims_in_doubt.doubt_claimed(tx, now, LEAVE) == 1

    (row,) = await outbox.rows(store)
    assert (row.state, row.settled_at) == (DeliveryState.UNSURE, now)


@pytest.mark.usefixtures("claimed")
async def test_a_claim_that_nobody_has_in_hand_is_left_too(store: Store, now: datetime) -> None:
    later = now + LEASE + timedelta(seconds=1)

    await Auditor(store, tuple, later.timestamp, LEAVE).audit(later)

    (row,) = await outbox.rows(store)
    assert (row.state, row.settled_at) == (DeliveryState.UNSURE, later)


async def test_the_admin_has_it_sent_again_marked_as_a_repeat(
    store: Store, now: datetime, claimed: Delivery
) -> None:
    await Recorder(store, LEAVE).record(Refused(claimed, TIMED_OUT, now))

    async with store.transaction() as tx:
        without = await tracking.resend(tx)
        owed = await tracking.resend(tx, unsure=True)

    assert (without, owed) == (0, 1)
    assert (await _claim(store, now)).possibly_repeated
