"""The composition root: builds, wires, runs and stops the bot."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeVar

import structlog

import handlers
from bot.channels.telegram import TelegramChannel
from bot.config import Settings
from bot.domain.office import Office
from bot.domain.reading.model import Rules
from bot.domain.retry import delay_seconds
from bot.front import Front
from bot.ports import Channel, ChannelError
from bot.services.auditing import Auditor
from bot.services.desk import Desk
from bot.services.dispatching import Dispatcher
from bot.services.retaining import Retention
from bot.store import bots
from bot.store.database import Store
from bot.ticks import EVERY_SECONDS, Ticks, Work

FINISH_SECONDS = 3.0  # for what is in flight when the bot is told to stop
FREE_PER_SECOND = 30  # Source: core.telegram.org/bots/faq#broadcasting-to-users
MEGABYTE = 1024 * 1024
Result = TypeVar("Result")
log = structlog.get_logger()


def system_clock() -> datetime:
    """Return the present moment."""
    return datetime.now(UTC)


def rules(settings: Settings, office: Office) -> Rules:
    """Return how this office reads conclusions."""
    return Rules(before_date=settings.before_date, calendar=office.calendar)


@dataclass(frozen=True)
class App:
    """The bot with everything it needs; `clock` is the present moment for every rule."""

    settings: Settings
    store: Store
    channel: Channel
    clock: Callable[[], datetime] = system_clock
    tick_seconds: float = EVERY_SECONDS

    @classmethod
    def on_telegram(cls, settings: Settings, store: Store) -> "App":
        """Build the bot for Telegram. The settings must have a token."""
        if settings.telegram_token is None:
            raise ValueError("no token")
        channel = TelegramChannel(
            settings.telegram_token.get_secret_value(),
            settings.telegram_api_url,
            paid=settings.messages_per_second > FREE_PER_SECOND,
        )
        return cls(settings, store, channel)

    async def run(self, stopping: asyncio.Event) -> None:
        """Run until `stopping`, then finish what is in flight.

        Raises TokenRefusedError, AnotherInstanceError or StoreError when it can't run.
        """
        with self.store.alone():
            try:
                await self.store.migrate()
                await self._run(stopping)
            finally:
                await self.store.close()

    async def _run(self, stopping: asyncio.Event) -> None:
        try:
            if await self._opened(stopping):
                await self._serve(stopping)
        finally:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.channel.close(), 1)

    async def _opened(self, stopping: asyncio.Event) -> bool:
        """Reach the network, however long it takes; False when told to stop before."""
        failures = 0
        while not stopping.is_set():
            try:
                name = await _unless(stopping, self.channel.open(handlers.menu()))
            except ChannelError as error:
                failures += 1
                pause = max(error.wait_seconds, min(delay_seconds(failures), 30))
                log.warning("network_not_reached", reason=str(error), pause_seconds=pause)
                await _unless(stopping, asyncio.sleep(pause))
                continue
            if stopping.is_set():
                return False
            async with self.store.transaction() as tx:
                await bots.remember(tx, self.channel.name, name or "")
            log.info("started", bot=name, database=self.store.place)
            return True
        return False

    async def _serve(self, stopping: asyncio.Event) -> None:
        office = self.settings.office
        dispatcher = Dispatcher(
            self.store,
            self.channel,
            self.clock,
            per_second=self.settings.messages_per_second,
            chat_gap_seconds=self.settings.seconds_between_messages_to_a_chat,
            per_minute_to_a_group=self.settings.messages_per_minute_to_a_group,
            leave_unsure=self.settings.leave_unsure,
        )
        self.store.on_commit(dispatcher.wake)
        auditor = Auditor(
            self.store,
            lambda: dispatcher.in_hand,
            time.monotonic,
            self.settings.leave_unsure,
            lambda: dispatcher.id,
        )
        front = Front(self.store, self._desk(office), lambda: self._ticks(auditor.audit))
        loops = [asyncio.create_task(front.run()), asyncio.create_task(dispatcher.run())]
        told = asyncio.create_task(stopping.wait())
        try:
            await asyncio.wait([told, *loops], return_when=asyncio.FIRST_COMPLETED)
        finally:
            told.cancel()
            await self._stop(loops, [front.finish, dispatcher.finish])
        for loop in loops:
            if not loop.cancelled() and (error := loop.exception()) is not None:
                raise error

    async def _stop(
        self, loops: list[asyncio.Task[None]], finishing: list[Callable[[], Coroutine[Any, Any, None]]]
    ) -> None:
        """Take no more updates; give what is in flight a moment; what is left is in the database."""
        for loop in loops:
            loop.cancel()
        await asyncio.wait(loops)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*(finish() for finish in finishing)), FINISH_SECONDS)
        log.info("stopped")

    def _ticks(self, audit: Work) -> Ticks:
        return Ticks(
            self.store,
            self.settings.office,
            self.clock,
            every_seconds=self.tick_seconds,
            audit=audit,
            retention=Retention(self.settings.keep_chat_days, self.settings.keep_delivery_days),
        )

    def _desk(self, office: Office) -> Desk:
        return Desk(
            store=self.store,
            channel=self.channel,
            handle=handlers.handle,
            office=office,
            rules=rules(self.settings, office),
            limit_bytes=self.settings.max_file_mb * MEGABYTE,
            clock=self.clock,
            most_a_minute=self.settings.messages_per_minute_from_a_person,
        )


async def _unless(stopping: asyncio.Event, work: Coroutine[Any, Any, Result]) -> Result | None:
    """Do some work, or drop it when told to stop: then None."""
    working = asyncio.create_task(work)
    told = asyncio.create_task(stopping.wait())
    await asyncio.wait([working, told], return_when=asyncio.FIRST_COMPLETED)
    told.cancel()
    if working.done():
        return working.result()
    working.cancel()
    return None
