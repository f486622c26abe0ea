"""Auditing: each minute the outbox is looked at as a whole, and what is wrong is told."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

import structlog

from bot.domain.chat import MessageKind
from bot.store import claims_in_doubt, troubles
from bot.store.database import Store

LEASE = timedelta(minutes=5)  # far longer than an answer takes
BEHIND = timedelta(minutes=10)
JUMP_SECONDS = 5.0
UNREACHABLE_SHARE = 0.2
log = structlog.get_logger()


class Auditor:
    """Looks at one outbox; `in_hand` are the deliveries that this process has claimed, as `by` says."""

    def __init__(
        self,
        store: Store,
        in_hand: Callable[[], Collection[int]],
        monotonic: Callable[[], float],
        leave_unsure: Collection[MessageKind] = (),
        by: Callable[[], int | None] = lambda: None,
    ) -> None:
        self._store = store
        self._in_hand = in_hand
        self._monotonic = monotonic
        self._leave_unsure = leave_unsure
        self._by = by
        self._ahead: float | None = None  # the wall clock's lead over the monotonic one

    async def audit(self, now: datetime) -> int:
        """Doubt stuck claims, and log all that is wrong; return how many claims were stuck."""
        self._watch_clock(now)
        async with self._store.transaction() as tx:
            stuck = await claims_in_doubt.doubt_stuck(
                tx, now - LEASE, self._in_hand(), now, leave=self._leave_unsure, by=self._by()
            )
            found = await troubles.audit(tx, now)
        if stuck:
            log.warning("deliveries_stuck", delivery_ids=stuck)
        if found.oldest_due is not None and now - found.oldest_due > BEHIND:
            log.warning("deliveries_behind", minutes=round((now - found.oldest_due).total_seconds() / 60))
        if found.unreachable > found.accounts * UNREACHABLE_SHARE:
            log.warning("many_unreachable", accounts=found.accounts, unreachable=found.unreachable)
        return len(stuck)

    def _watch_clock(self, now: datetime) -> None:
        ahead = now.timestamp() - self._monotonic()
        if self._ahead is not None and abs(ahead - self._ahead) > JUMP_SECONDS:
            log.warning("clock_jumped", seconds=round(ahead - self._ahead))
        self._ahead = ahead
