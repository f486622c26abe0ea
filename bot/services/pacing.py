"""Pacing: when a message may leave; several processes on a PostgreSQL server keep one pace together."""

import asyncio
import time
from collections import deque
from typing import Protocol

import structlog

from bot.domain.pace import CATCH_UP_SECONDS, Pace
from bot.store import paces
from bot.store.database import Store, StoreError
from bot.store.paces import Block

CLAIM_SECONDS = 0.01  # what a claim takes on a busy machine
BOOKED_SECONDS = 0.15  # slots taken together: what another process waits meanwhile
LEAST_SLACK_SECONDS = 0.002
MOST_SLACK_SECONDS = 0.2
log = structlog.get_logger()


class Pacing(Protocol):
    """Says when a message may leave."""

    async def near(self) -> None:
        """Wait until shortly before a message may leave, also when a pause begins meanwhile."""

    async def take(self) -> None:
        """Wait until a message may leave, which it then must at once."""

    async def pause(self, seconds: float) -> None:
        """Let nothing leave for a time, and come back gently."""

    async def rest(self) -> None:
        """Give back what is booked: there is nothing to send."""

    def answered(self, seconds: float) -> None:
        """Learn how long an answer took."""


class OwnPacing:
    """The pace of the one process that sends."""

    def __init__(self, per_second: int) -> None:
        self._pace = Pace(per_second)

    async def near(self) -> None:
        await self._wait(early_seconds=CLAIM_SECONDS)

    async def take(self) -> None:
        await self._wait()
        self._pace.take(time.monotonic())

    async def pause(self, seconds: float) -> None:
        self._pace.pause(time.monotonic() + seconds)

    async def rest(self) -> None:
        """Do nothing: nobody else waits for a slot."""

    def answered(self, seconds: float) -> None:
        self._pace.answered(seconds)

    async def _wait(self, *, early_seconds: float = 0.0) -> None:
        while True:
            now = time.monotonic()
            wait = self._pace.next_slot(now) - early_seconds - now
            if wait <= 0:
                return
            await asyncio.sleep(wait)


class SharedPacing:
    """Slots that are booked in the database, in blocks.

    The server's clock says when a slot is, and a process knows that clock as exactly as asking it takes. So
    a block is followed by that time, `slack`, and not used where asking took longer; a slot that has gone by
    is not made up for. Then no message comes nearer to one of another process than their slots are, but for
    the moment by which it may be late, which the gaps allow for.
    """

    def __init__(self, store: Store, channel: str, per_second: int) -> None:
        self._store = store
        self._channel = channel
        self._pace = Pace(per_second)
        self._at_once = max(2, int(per_second * BOOKED_SECONDS))
        self._slack = LEAST_SLACK_SECONDS * 2
        self._slots: deque[tuple[float, float]] = deque()  # by our clock, and by the server's
        self._block: Block | None = None
        self._known = False
        self._paused_until = float("-inf")

    async def near(self) -> None:
        await self._wait(early_seconds=2 * CLAIM_SECONDS)  # over a network, and one at a time

    async def take(self) -> None:
        await self._wait()
        self._slots.popleft()

    async def pause(self, seconds: float) -> None:
        self._slots.clear()
        self._paused_until = max(self._paused_until, time.monotonic() + seconds)
        try:
            async with self._store.transaction() as tx:
                await paces.pause(tx, self._channel, seconds)
        except StoreError as error:  # the others are told the same when they ask
            log.error("pause_not_shared", reason=str(error))

    async def rest(self) -> None:
        if self._block is None or not self._slots:
            return
        _, unused_from = self._slots[0]
        block, self._block = self._block, None
        self._slots.clear()
        async with self._store.transaction() as tx:
            await paces.give_back(tx, self._channel, block, unused_from=unused_from)

    def answered(self, seconds: float) -> None:
        self._pace.answered(seconds)

    async def _wait(self, *, early_seconds: float = 0.0) -> None:
        while True:
            now = time.monotonic()
            if now < self._paused_until:
                self._slots.clear()
                await asyncio.sleep(self._paused_until - now)
                continue
            while self._slots and self._slots[0][0] + CATCH_UP_SECONDS < now:
                self._slots.popleft()
            if not self._slots:
                await self._book()
                continue
            wait = self._slots[0][0] - early_seconds - now
            if wait <= 0:
                return
            await asyncio.sleep(wait)

    async def _book(self) -> None:
        async with self._store.transaction() as tx:
            if not self._known:
                await paces.begin(tx, self._channel)
                self._known = True
            asked = time.monotonic()
            block = await paces.book(
                tx, self._channel, slots=self._at_once, gap=self._pace.usual_gap, slack=self._slack
            )
            told = time.monotonic()
            wait = 0.0 if block else await paces.wait_seconds(tx, self._channel)
        if block is None:
            await asyncio.sleep(max(wait, CLAIM_SECONDS))
            return
        if told - asked > self._slack:
            self._slack = min(2 * (told - asked), MOST_SLACK_SECONDS)
            return
        self._slack = max(LEAST_SLACK_SECONDS, self._slack * 0.9)
        self._block = block
        slots = (block.first + number * block.gap for number in range(self._at_once))
        self._slots.extend((told + slot - block.now, slot) for slot in slots)
