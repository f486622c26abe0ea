"""The queue of updates that the bot has not confirmed yet, and who is polling it."""

import asyncio
import time
from collections.abc import Iterable

from bot.sandbox.refusals import other_poller

Json = dict[str, object]

_PUSHED, _TAKEN_OVER, _CLOSED = "pushed", "taken over", "closed"


class UpdateQueue:
    """Updates wait here until a poll with a higher offset confirms them.

    Source: core.telegram.org/bots/api#getupdates
    """

    def __init__(self, first_id: int | None = None) -> None:
        # Ids go on growing over a restart, as Telegram's do: a bot's store remembers the old ones.
        self._next_id = first_id if first_id is not None else int(time.time())
        self._pending: dict[int, Json] = {}
        self._allowed: frozenset[str] = frozenset()
        self._poller: asyncio.Future[str] | None = None

    @property
    def pending(self) -> int:
        """Count the updates that wait for confirmation."""
        return len(self._pending)

    @property
    def is_polled(self) -> bool:
        """Say whether a long poll is waiting right now."""
        return self._poller is not None

    def allow(self, kinds: Iterable[str]) -> None:
        """From now on queue only these kinds; none means all."""
        self._allowed = frozenset(kinds)

    def push(self, kind: str, body: Json) -> None:
        """Queue one update and wake the poller."""
        if self._allowed and kind not in self._allowed:
            return
        self._pending[self._next_id] = {"update_id": self._next_id, kind: body}
        self._next_id += 1
        self._wake(_PUSHED)

    def drop(self) -> None:
        """Forget everything that waits."""
        self._pending.clear()

    def close(self) -> None:
        """End the poll that is waiting."""
        self._wake(_CLOSED)

    async def poll(self, offset: int, limit: int, seconds: float) -> list[Json]:
        """Confirm below `offset`, wait for news, give the oldest; raises RefusalError when taken over."""
        self._confirm(offset)
        self._wake(_TAKEN_OVER)
        if not self._pending and seconds > 0:
            await self._news(seconds)
        return list(self._pending.values())[:limit]

    def _confirm(self, offset: int) -> None:
        ids = list(self._pending)
        for confirmed in ids[:offset] if offset < 0 else [each for each in ids if each < offset]:
            del self._pending[confirmed]

    def _wake(self, reason: str) -> None:
        if self._poller and not self._poller.done():
            self._poller.set_result(reason)

    async def _news(self, seconds: float) -> None:
        mine = self._poller = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                if await mine == _TAKEN_OVER:
                    raise other_poller()
        except TimeoutError:
            return
        finally:
            self._poller = None if self._poller is mine else self._poller
