"""Runs of the bot that end with SIGKILL, each noted with what was in flight and how soon it sent again."""

import asyncio
import random
import signal
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from bot.sandbox import PATIENCE_SECONDS, Call, SandboxServer
from tests.crash import referee
from tests.crash.office import TOKEN, Crowd
from tests.running.process import Bot, running

Moment = Callable[[Bot], Awaitable[None]]


@dataclass
class Killer:
    """Starts the bot of an office again and again."""

    crowd: Crowd
    server: SandboxServer
    settings: dict[str, str]
    command: tuple[str, ...] = ()
    patience_seconds: float = PATIENCE_SECONDS
    in_flight: list[int] = field(default_factory=list)
    again_after: list[float] = field(default_factory=list)

    async def kill_at(self, moment: Moment) -> None:
        """Start the bot, kill it at a moment, and note what was in flight."""
        owed = referee.owed(self.crowd.file)
        started, line = _monotonic(), len(self.crowd.network.calls)
        async with running(
            self.crowd.folder, self.server.api_url, TOKEN, *self.command, settings=self.settings
        ) as bot:
            await moment(bot)
            bot.tell(signal.SIGKILL)
            await bot.ends()
        self.in_flight.append(referee.claimed(self.crowd.file))
        sends = [c.arrived_at - started for c in self.crowd.network.calls[line:] if c.method == "sendMessage"]
        if owed and sends:
            self.again_after.append(sends[0])

    async def drain(self) -> None:
        """Run the bot until all is done, and stop it as an office does; patient while anything moves."""
        async with running(
            self.crowd.folder, self.server.api_url, TOKEN, *self.command, settings=self.settings
        ) as bot, asyncio.timeout(self.patience_seconds) as patience:  # fmt: skip
            left = None
            while any(before := self._left()):
                if before != left:
                    left = before
                    patience.reschedule(_monotonic() + self.patience_seconds)
                await asyncio.sleep(0.1)
                assert bot.process.returncode is None, bot.said
            await bot.stops()

    def _left(self) -> tuple[int, int, int, int]:
        """Count the updates not read and not handled, messages owed, announcements still being changed."""
        file, unread = self.crowd.file, self.crowd.network.updates.pending
        return unread, referee.unhandled(file), referee.owed(file), referee.changing(file)

    def sees(self, fits: Callable[[Call], bool]) -> Moment:
        """Return the moment at which a call of this run comes to fit."""
        line = len(self.crowd.network.calls)

        async def moment(_bot: Bot) -> None:
            calls = self.crowd.network.calls
            await self.crowd.network.wait_until(lambda: any(map(fits, calls[line:])) or None)

        return moment

    def soon(self, chance: random.Random, *, within_seconds: float) -> Moment:
        """Return a random moment, counted from the run's first message on."""
        first = self.sees(lambda call: call.method == "sendMessage")

        async def moment(bot: Bot) -> None:
            await first(bot)
            await asyncio.sleep(chance.uniform(0, within_seconds))

        return moment


def _monotonic() -> float:
    return asyncio.get_running_loop().time()
