"""The front: what one process does for all that run on a database: it reads the updates, and ticks."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.services.desk import Desk
from bot.services.receiving import Receiver
from bot.store.database import Store, StoreError
from bot.ticks import Ticks

LOOK_AGAIN_SECONDS = 2.0
log = structlog.get_logger()


class Front:
    """Reads updates and ticks whenever this process is the first."""

    def __init__(self, store: Store, desk: Desk, ticks: Callable[[], Ticks]) -> None:
        self._store = store
        self._desk = desk
        self._ticks = ticks
        self._receiver: Receiver | None = None
        self._clockwork: Ticks | None = None

    async def run(self) -> None:
        """Be ready until cancelled. Raises AnotherInstanceError when another program reads the updates."""
        waited = False
        while True:
            try:
                async with self._store.first() as lost:
                    if lost is not None:
                        await self._serve(lost, rightful=waited)
            except StoreError as error:
                log.warning("first_place_not_asked_for", reason=str(error))
            waited = True
            await asyncio.sleep(LOOK_AGAIN_SECONDS)

    async def finish(self) -> None:
        """Wait for the updates and the tick at work."""
        clockwork, receiver = self._clockwork, self._receiver
        self._clockwork = self._receiver = None
        if clockwork is not None and receiver is not None:
            await asyncio.gather(clockwork.finish(), receiver.finish())

    async def _serve(self, lost: Callable[[], Awaitable[object]], *, rightful: bool) -> None:
        """Work until the first place is lost; who had to wait for it does not give way to another."""
        log.info("reading_updates")
        self._receiver = Receiver(self._desk, rightful=rightful)
        self._clockwork = self._ticks()
        self._clockwork.start()
        polling, losing = asyncio.create_task(self._receiver.poll()), asyncio.ensure_future(lost())
        try:
            await asyncio.wait([polling, losing], return_when=asyncio.FIRST_COMPLETED)
        finally:
            ended = polling.done()
            polling.cancel()
            losing.cancel()
            await asyncio.wait([polling, losing])
        if ended:
            polling.result()
        log.warning("first_place_lost")
        await self.finish()
