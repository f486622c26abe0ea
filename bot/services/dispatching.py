"""Dispatching: what is owed is sent at the network's pace, and what came of it is written down."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime, timedelta

import structlog

from bot.domain.pace import Pace
from bot.domain.retry import MOST_SECONDS, delay_seconds
from bot.ports import Channel, ChannelError, Verdict
from bot.store import accounts, deliveries
from bot.store.database import Store
from bot.store.deliveries import Delivery
from bot.store.schema import AccountState, DeliveryState

AT_ONCE = 4  # claimed together; a higher lane waits for no more than these
LOOK_AGAIN_SECONDS = 1.0  # for what another process queued
log = structlog.get_logger()


class Dispatcher:
    """Sends what is owed: the highest lane first, one chat's messages in order and well apart."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        clock: Callable[[], datetime],
        *,
        per_second: int,
        chat_gap_seconds: float,
    ) -> None:
        self._store = store
        self._channels = channels
        self._clock = clock
        self._chat_gap = chat_gap_seconds
        self._pace = Pace(per_second)
        self._in_flight: dict[int, asyncio.Task[None]] = {}
        self._rests_until: dict[int, float] = {}
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Look at the outbox at once."""
        self._wake.set()

    async def run(self) -> None:
        """Send until cancelled; what the last process had in flight is sent again, marked as such."""
        async with self._store.transaction() as tx:
            doubtful = await deliveries.doubt_claimed(tx, self._clock())
        if doubtful:
            log.warning("deliveries_unsure", count=doubtful)
        while True:
            self._wake.clear()
            await self._wait_out_pause()
            if not await self._send_some():
                await self._idle()

    async def finish(self) -> None:
        """Wait for what is in flight."""
        while self._in_flight:
            await asyncio.wait(self._in_flight.values())

    async def _wait_out_pause(self) -> None:
        remaining = self._pace.paused_until - _monotonic()
        if remaining > 0:
            await asyncio.sleep(remaining)

    async def _send_some(self) -> bool:
        """Claim and start a few sends; False when nothing can be sent now."""
        now = _monotonic()
        self._rests_until = {i: until for i, until in self._rests_until.items() if until > now}
        busy = {*self._in_flight, *self._rests_until}
        async with self._store.reading() as tx:
            if not await deliveries.any_due(tx, busy_accounts=busy, now=self._clock()):
                return False
        async with self._store.transaction() as tx:
            claimed = await deliveries.claim(tx, busy_accounts=busy, now=self._clock(), most=AT_ONCE)
        for delivery in claimed:
            slot = self._pace.take(_monotonic())
            await asyncio.sleep(max(0.0, slot - _monotonic()))
            task = asyncio.create_task(self._deliver(delivery))
            self._in_flight[delivery.account_id] = task
        return bool(claimed)

    async def _idle(self) -> None:
        """Sleep until something is queued, a chat has rested, or a while has passed."""
        rests = [until - _monotonic() for until in self._rests_until.values()]
        timeout = max(0.01, min([LOOK_AGAIN_SECONDS, *rests]))
        # Not wait_for: on Python 3.11 it loses a cancellation that comes together with the event.
        with suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await self._wake.wait()

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            await self._send(delivery)
        finally:
            self._rests_until[delivery.account_id] = _monotonic() + self._chat_gap
            self._in_flight.pop(delivery.account_id, None)
            self._wake.set()

    async def _send(self, delivery: Delivery) -> None:
        channel = self._channels[delivery.channel]
        try:
            message_id = await channel.send(delivery.chat_id, delivery.text, delivery.choices)
        except ChannelError as error:
            log.info("send_refused", delivery_id=delivery.id, verdict=error.verdict, reason=str(error))
            await self._record_refusal(delivery, error)
            return
        async with self._store.transaction() as tx:
            await deliveries.record_sent(tx, delivery.id, message_id, self._clock())

    async def _record_refusal(self, delivery: Delivery, error: ChannelError) -> None:
        now, reason = self._clock(), str(error)
        if error.everybody:
            self._pace.pause(_monotonic() + error.wait_seconds)
        delay = min(max(error.wait_seconds, delay_seconds(delivery.tries + 1)), MOST_SECONDS)
        again_at = now + timedelta(seconds=delay)
        async with self._store.transaction() as tx:
            match error.verdict:
                case Verdict.LATER if error.everybody:
                    await deliveries.try_again(tx, delivery.id, reason, None, counts=False)
                case Verdict.LATER:
                    await deliveries.try_again(tx, delivery.id, reason, again_at)
                case Verdict.UNSURE if delivery.possibly_repeated:
                    await deliveries.give_up(tx, delivery.id, DeliveryState.UNSURE, reason, now)
                case Verdict.UNSURE:
                    await deliveries.record_unsure(tx, delivery.id, reason, now, again_at)
                case Verdict.NEVER:
                    await deliveries.give_up(tx, delivery.id, DeliveryState.FAILED, reason, now)
                case Verdict.GONE:
                    await accounts.set_state(tx, delivery.account_id, AccountState.UNREACHABLE, now)
                    await deliveries.give_up_on_account(tx, delivery.account_id, reason, now)


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
