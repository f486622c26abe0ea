"""Dispatching: what is owed is sent, the highest lane first, at the network's pace."""

import asyncio
from collections import Counter, deque
from collections.abc import Callable, Collection
from contextlib import suppress
from datetime import datetime

import structlog

from bot.domain.chat import MessageKind
from bot.domain.chat_pace import ChatLimits, ChatPace
from bot.domain.circuit import Circuit
from bot.ports import Channel, ChannelError, Verdict
from bot.services.delivering import deliver
from bot.services.leasing import Lease
from bot.services.pacing import OwnPacing, Pacing, SharedPacing
from bot.services.recording import Outcome, Recorder, Refused, Sent
from bot.store import claims, outcomes, rests
from bot.store.claims import Delivery
from bot.store.database import Store, StoreError, Transaction

AHEAD_SECONDS = 0.05  # claimed together: what leaves within this time
LEAST_IN_FLIGHT = 32  # messages without an answer, and a fifth of a second's where that is more
MOST_FAULTS = 3  # tries of a message over which the program itself fails
LOOK_AGAIN_SECONDS = 1.0  # for what another process queued
AFTER_STORE_ERROR_SECONDS = 1.0
log = structlog.get_logger()


class Dispatcher:
    """Sends what is owed on one channel: one chat's messages in order and well apart."""

    def __init__(
        self,
        store: Store,
        channel: Channel,
        clock: Callable[[], datetime],
        *,
        per_second: int,
        chat_gap_seconds: float,
        per_minute_to_a_group: int = 20,
        leave_unsure: Collection[MessageKind] = (),
    ) -> None:
        self._store = store
        self._channel = channel
        self._clock = clock
        self._limits = ChatLimits(chat_gap_seconds, per_minute_to_a_group)
        self._chats = ChatPace(self._limits)
        self._at_once = max(1, int(per_second * AHEAD_SECONDS))
        self._most_in_flight = max(LEAST_IN_FLIGHT, per_second // 5)
        self._pacing: Pacing = OwnPacing(per_second)
        self._circuit = Circuit()
        self._lease = Lease(store, clock, leave_unsure)
        self._recorder = Recorder(store, leave_unsure)
        if store.shared:
            self._pacing = SharedPacing(store, channel.name, per_second)
            self._recorder = Recorder(store, leave_unsure, self._let_rest)
        self._claimed: deque[Delivery] = deque()  # what has not left yet
        self._in_flight: dict[int, asyncio.Task[None]] = {}
        self._faults: Counter[int] = Counter()
        self._in_hand: set[int] = set()
        self._wake = asyncio.Event()
        self._more = False  # the last claim was full, so that there is likely more

    def wake(self) -> None:
        """Look at the outbox at once."""
        self._wake.set()

    @property
    def in_hand(self) -> frozenset[int]:
        """Return the ids of what is claimed here and not written down yet."""
        return frozenset(self._in_hand)

    @property
    def id(self) -> int | None:
        """Return by which number its claims are known, None where no other process claims."""
        return self._lease.id

    async def run(self) -> None:
        """Send until cancelled; what a process that died had in flight is sent again, marked as such."""
        keeping = asyncio.create_task(self._lease.keep())
        try:
            while True:
                try:
                    await self._turn()
                except StoreError as error:
                    log.error("outbox_not_read", reason=str(error))
                    await asyncio.sleep(AFTER_STORE_ERROR_SECONDS)
        finally:
            keeping.cancel()

    async def finish(self) -> None:
        """Give back what was claimed and has not left, and wait for what is in flight."""
        try:
            await self._give_back()
        except StoreError as error:  # the next start doubts it
            log.warning("claims_not_given_back", reason=str(error))
        while self._in_flight:
            await asyncio.wait(self._in_flight.values())
        await self._lease.end()

    async def _turn(self) -> None:
        """Send a few messages, or wait until there is something to do."""
        self._wake.clear()
        await self._give_back()
        if not self._lease.holds:
            await self._lease.begin()
        if self._circuit.is_open:
            await self._ask_network()
            return
        if len(self._in_flight) >= self._most_in_flight or not (self._more or await self._any_due()):
            await self._pacing.rest()
            await self._idle()
            return
        # Before the claim: what becomes due meanwhile in a higher lane goes first.
        await self._pacing.near()
        await self._claim()
        await self._send()

    async def _any_due(self) -> bool:
        async with self._store.reading() as tx:
            return await claims.any_due(tx, busy_accounts=self._busy(), now=self._clock())

    def _busy(self) -> set[int]:
        return {*self._in_flight, *self._chats.resting(_monotonic())}

    async def _claim(self) -> None:
        """Claim what is due; where that is cut off, or fails at its end, it is given back."""
        most = min(self._at_once, self._most_in_flight - len(self._in_flight))
        async with self._store.transaction() as tx:
            claimed = await claims.claim(
                tx, busy_accounts=self._busy(), now=self._clock(), most=most, by=self._lease.id
            )
            self._claimed.extend(claimed)
            self._in_hand.update(delivery.id for delivery in claimed)
        self._more = len(claimed) == most

    async def _send(self) -> None:
        """Let each claimed message leave at its slot, while nobody takes this process for dead."""
        while self._claimed:
            await self._pacing.take()
            if not self._lease.holds:
                return
            delivery = self._claimed.popleft()
            self._in_flight[delivery.account_id] = asyncio.create_task(self._deliver(delivery))

    async def _give_back(self) -> None:
        """Owe what was claimed and has not left as it was before."""
        if not self._claimed:
            return
        ids = [delivery.id for delivery in self._claimed]
        async with self._store.transaction() as tx:
            await claims.release(tx, ids, self._lease.id)
        self._claimed.clear()
        self._in_hand.difference_update(ids)

    async def _idle(self) -> None:
        """Sleep until something is queued or answered, a chat has rested, or a while has passed."""
        timeout = max(0.01, min(LOOK_AGAIN_SECONDS, self._chats.next_end() - _monotonic()))
        # Not wait_for: on Python 3.11 it loses a cancellation that comes together with the event.
        with suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                await self._wake.wait()

    async def _ask_network(self) -> None:
        """Ask a network that did not answer whether it is back, with nobody's message at stake.

        What was on its way is written down first, so that it waits no longer than the rest.
        """
        await asyncio.sleep(max(0.0, self._circuit.probe_at - _monotonic()))
        if self._in_flight:
            await asyncio.wait(self._in_flight.values())
        try:
            await self._channel.probe()
        except ChannelError as error:
            log.warning("network_still_away", reason=str(error))
            await self._heed(error)
            return
        self._circuit.probed()
        async with self._store.transaction() as tx:
            await outcomes.hurry(tx)

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            outcome = await self._outcome(delivery)
            await self._heed(outcome.error if isinstance(outcome, Refused) else None)
            await self._recorder.record(outcome)
        finally:
            group = self._channel.is_group(delivery.chat_id)
            self._chats.sent(delivery.account_id, _monotonic(), group=group)
            self._in_flight.pop(delivery.account_id, None)
            self._in_hand.discard(delivery.id)
            self._wake.set()

    async def _let_rest(self, tx: Transaction, left: Collection[Delivery]) -> None:
        """Let every process know that messages to these chats have just left."""
        groups = {one.account_id for one in left if self._channel.is_group(one.chat_id)}
        await rests.begin(tx, {one.account_id for one in left} - groups, groups, self._limits)

    async def _outcome(self, delivery: Delivery) -> Outcome:
        started = _monotonic()
        try:
            message_id = await deliver(self._channel, delivery)
        except ChannelError as error:
            log.info("send_refused", delivery_id=delivery.id, verdict=error.verdict, reason=str(error))
            return Refused(delivery, error, self._clock())
        except Exception as error:
            log.exception("send_failed", delivery_id=delivery.id)
            return Refused(delivery, self._fault(delivery, error), self._clock())
        self._pacing.answered(_monotonic() - started)
        return Sent(delivery, message_id, self._clock())

    def _fault(self, delivery: Delivery, error: Exception) -> ChannelError:
        """Set a message aside over which the program fails again and again."""
        self._faults[delivery.id] += 1
        again = self._faults[delivery.id] < MOST_FAULTS
        return ChannelError(Verdict.LATER if again else Verdict.NEVER, f"a fault: {type(error).__name__}")

    async def _heed(self, refused: ChannelError | None) -> None:
        """Let the pace and the circuit know what the network said, None where it did what was asked."""
        if refused is None or refused.answered:
            self._circuit.answered()
        elif refused.everybody:
            self._circuit.answered()
            await self._pacing.pause(refused.wait_seconds)
        else:
            self._circuit.failed(_monotonic())


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
