"""Leasing: what a process has claimed is its own while it lives; what a dead one had may have arrived."""

import asyncio
import time
from collections.abc import Callable, Collection
from datetime import datetime

import structlog

from bot.domain.chat import MessageKind
from bot.store import claims_in_doubt, dispatchers
from bot.store.database import Store, StoreError, Transaction

LEASE_SECONDS = 10.0
RENEW_SECONDS = 2.0
log = structlog.get_logger()


class Lease:
    """The right to claim and send: on SQLite of the one process, on PostgreSQL of each for a while."""

    def __init__(
        self, store: Store, clock: Callable[[], datetime], leave_unsure: Collection[MessageKind]
    ) -> None:
        self._store = store
        self._clock = clock
        self._leave_unsure = leave_unsure
        self._until = float("-inf")
        self.id: int | None = None

    @property
    def holds(self) -> bool:
        """Whether nobody else takes this process for dead."""
        return time.monotonic() < self._until

    async def begin(self) -> None:
        """Take the right, or renew it, and doubt what those who have it no more had in flight."""
        async with self._store.transaction() as tx:
            if self._store.shared:
                until = time.monotonic() + LEASE_SECONDS
                self.id = await self._renewed(tx)
                doubtful = await claims_in_doubt.doubt_abandoned(tx, self._clock(), self._leave_unsure)
            else:
                until = float("inf")
                doubtful = await claims_in_doubt.doubt_claimed(tx, self._clock(), self._leave_unsure)
        self._until = until
        if doubtful:
            log.warning("deliveries_unsure", count=doubtful)

    async def _renewed(self, tx: Transaction) -> int:
        known = self.id is not None and await dispatchers.renew(tx, self.id, LEASE_SECONDS)
        await dispatchers.bury(tx)
        return self.id if known and self.id else await dispatchers.begin(tx, LEASE_SECONDS)

    async def keep(self) -> None:
        """Renew it until cancelled."""
        while self._store.shared:
            await asyncio.sleep(RENEW_SECONDS)
            try:
                await self.begin()
            except StoreError as error:
                log.error("lease_not_renewed", reason=str(error))

    async def end(self) -> None:
        """Give it back, with nothing in flight."""
        if self.id is None:
            return
        try:
            async with self._store.transaction() as tx:
                await dispatchers.end(tx, self.id)
        except StoreError as error:  # it runs out by itself
            log.warning("lease_not_ended", reason=str(error))
