"""A network or a database that is away for a while loses nothing, and is not hammered."""

import asyncio
from datetime import datetime

import pytest

from bot.domain import circuit
from bot.domain.chat import Choice, Lane
from bot.domain.circuit import OPENS_AFTER
from bot.ports import ChannelError, Verdict
from bot.services import dispatching, reaching, recording
from bot.store import accounts, claims, outcomes
from bot.store.database import Store, StoreError, Transaction
from bot.store.schema import AccountState, DeliveryState
from tests.fake_channel import FakeChannel
from tests.handlers.conftest import ON_SQLITE
from tests.services import outbox
from tests.services.sending import all_settled, send_all, sending


@pytest.fixture(autouse=True)
def _hardly_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(circuit, "delay_seconds", lambda tries: 0.01)
    monkeypatch.setattr(recording, "AGAIN_SECONDS", 0.01)
    monkeypatch.setattr(dispatching, "AFTER_STORE_ERROR_SECONDS", 0.01)


async def test_while_the_network_is_away_it_is_only_asked_whether_it_is_back(
    store: Store, now: datetime
) -> None:
    channel = FakeChannel(silent=True)
    for number in range(60):
        await outbox.owe(store, f"chat {number}", "chào", now)

    async with sending(store, channel, now):
        while channel.probes < 5:
            await asyncio.sleep(0.01)
        tried = [row for row in await outbox.rows(store) if row.tries]
        channel.silent = False
        await all_settled(store)

    assert OPENS_AFTER <= len(tried) < 60
    assert len(channel.sent) == 60


@ON_SQLITE
async def test_what_waits_to_be_tried_again_is_sent_as_soon_as_the_network_is_back(
    store: Store, now: datetime
) -> None:
    channel = FakeChannel(silent=True)
    await outbox.owe(store, "a", "chào", now)
    await outbox.owe(store, "b", "chào", now)
    await outbox.owe(store, "c", "chào", now)

    async with sending(store, channel, now):
        while not channel.probes:
            await asyncio.sleep(0.01)
        channel.silent = False
        await all_settled(store)

    assert await outbox.states(store) == [DeliveryState.SENT] * 3


@ON_SQLITE
async def test_an_outcome_that_could_not_be_stored_is_stored_later(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = [StoreError("disk full"), StoreError("disk full")]
    really = outcomes.record_sent

    async def record(tx: Transaction, sent: list[tuple[int, str, datetime]]) -> None:
        if failures:
            raise failures.pop()
        await really(tx, sent)

    monkeypatch.setattr(outcomes, "record_sent", record)
    channel = FakeChannel()
    await outbox.owe(store, "a", "chào", now)

    await send_all(store, channel, now)

    assert await outbox.states(store) == [DeliveryState.SENT]
    assert len(channel.sent) == 1


@ON_SQLITE
async def test_a_message_over_which_the_program_fails_is_set_aside_and_the_rest_go_on(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "delay_seconds", lambda tries: 0.0)

    class Faulty(FakeChannel):
        async def send(self, chat_id: str, text: str, choices: tuple[Choice, ...]) -> str:
            if text == "hỏng":
                raise KeyError(text)
            return await super().send(chat_id, text, choices)

    channel = Faulty()
    await outbox.owe(store, "a", "hỏng", now)
    await outbox.owe(store, "b", "chào", now)

    await send_all(store, channel, now)

    bad, good = await outbox.rows(store)
    assert (bad.state, bad.error, bad.tries) == (DeliveryState.FAILED, "a fault: KeyError", 2)
    assert good.state == DeliveryState.SENT


@ON_SQLITE
async def test_a_dispatcher_that_is_stopped_leaves_what_did_not_leave_as_it_was(
    store: Store, now: datetime
) -> None:
    channel = FakeChannel()
    channel.refusals.append(ChannelError(Verdict.LATER, "429", wait_seconds=3600, everybody=True))
    for number in range(40):
        await outbox.owe(store, f"chat {number}", "chào", now)

    async with sending(store, channel, now):
        while channel.refusals:
            await asyncio.sleep(0)
        await asyncio.sleep(0.1)

    states = set(await outbox.states(store))
    assert states <= {DeliveryState.QUEUED, DeliveryState.SENT}
    assert not any(row.unsure_at for row in await outbox.rows(store))


async def test_who_spoke_after_a_message_left_is_not_lost_by_its_refusal(store: Store, now: datetime) -> None:
    await outbox.owe(store, "a", "một", now)
    account = await outbox.account(store, "a", now)
    later = now.replace(minute=5)
    async with store.transaction() as tx:
        (claimed,) = await claims.claim(tx, busy_accounts=(), now=now, most=1)
        assert await accounts.heard(tx, account, later) is False
    await outbox.owe(store, "a", "trả lời", later, Lane.ANSWER)

    gone = recording.Refused(claimed, ChannelError(Verdict.GONE, "blocked"), later)
    await recording.Recorder(store).record(gone)

    assert await outbox.states(store) == [DeliveryState.UNREACHABLE, DeliveryState.QUEUED]
    async with store.reading() as tx:
        found = await accounts.find(tx, "telegram", "a")
    assert found is not None
    assert found.state is AccountState.ACTIVE


async def test_what_was_given_up_while_it_was_on_its_way_is_not_owed_again(
    store: Store, now: datetime
) -> None:
    await outbox.owe(store, "a", "một", now)
    account = await outbox.account(store, "a", now)
    async with store.transaction() as tx:
        (claimed,) = await claims.claim(tx, busy_accounts=(), now=now, most=1)
        await accounts.lose(tx, account, now)
        await outcomes.give_up_on_account(tx, account, reaching.LEFT, now)

    later = recording.Refused(claimed, ChannelError(Verdict.LATER, "502"), now)
    await recording.Recorder(store).record(later)

    assert await outbox.states(store) == [DeliveryState.UNREACHABLE]
