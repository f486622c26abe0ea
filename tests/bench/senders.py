"""Who sends: `python -m tests.bench.senders <who> <address> <first chat> <chats> <per second>`.

Prints {"cpu": seconds of this process while it sent, "replies": {digest: the moment it was wanted}}.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

os.environ["PTB_TIMEDELTA"] = "true"

from bot import logs
from bot.channels.telegram import TelegramChannel
from bot.domain.chat import Lane, Message
from bot.domain.policy import Policy
from bot.sandbox.calls import digest
from bot.services import queueing
from bot.services.dispatching import Dispatcher
from bot.store import accounts
from bot.store.database import Store
from bot.store.schema import deliveries
from tests.bench import REPLIERS, REPLY_EVERY_SECONDS, TOKEN

Send = Callable[[int, str], Awaitable[object]]


@dataclass
class Task:
    """What is to be sent, and what was wanted meanwhile."""

    url: str
    first_chat: int
    chats: int
    per_second: int
    replies: dict[str, float] = field(default_factory=dict)

    @property
    def pushes(self) -> list[tuple[int, str]]:
        return [(self.first_chat + n, f"Thông báo {n}: " + "việc phải làm. " * 20) for n in range(self.chats)]

    async def reply(self, send: Send) -> None:
        """Want an answer twice a second, each for the next of some chats; wait for none."""
        pending = set()
        for number in range(1_000_000):
            text = f"trả lời {number}"
            self.replies[digest(text)] = time.monotonic()
            chat = self.first_chat + self.chats + number % REPLIERS
            pending.add(asyncio.ensure_future(send(chat, text)))
            await asyncio.sleep(REPLY_EVERY_SECONDS)

    async def measure(self, work: Callable[[], Awaitable[None]], send: Send | None) -> None:
        """Do the work while answers are wanted; print what it cost."""
        replying = asyncio.create_task(self.reply(send)) if send else None
        started = time.process_time()
        await work()
        cpu = time.process_time() - started
        if replying:
            replying.cancel()
            with suppress(asyncio.CancelledError):
                await replying
        json.dump({"cpu": cpu, "replies": self.replies}, sys.stdout)


async def ours(task: Task) -> None:
    """Send through the outbox."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(f"sqlite+aiosqlite:///{folder}/dondoc.sqlite3")
        await store.migrate()
        now = datetime.now(UTC)
        ids: dict[int, int] = {}
        async with store.transaction() as tx:
            for chat in range(task.first_chat, task.first_chat + task.chats + REPLIERS):
                ids[chat] = (await accounts.add(tx, "telegram", str(chat), now)).id
            for chat, text in task.pushes:
                await queueing.owe(tx, Message(text), to=ids[chat], lane=Lane.PUSH, now=now, policy=Policy())
        channel = TelegramChannel(TOKEN, task.url)
        await channel.open(())
        dispatcher = Dispatcher(
            store, channel, lambda: datetime.now(UTC), per_second=task.per_second or 1000, chat_gap_seconds=1
        )
        store.on_commit(dispatcher.wake)

        async def send(chat: int, text: str) -> None:
            async with store.transaction() as tx:
                said, now = Message(text), datetime.now(UTC)
                await queueing.owe(tx, said, to=ids[chat], lane=Lane.ANSWER, now=now, policy=Policy())

        async def work() -> None:
            loop = asyncio.create_task(dispatcher.run())
            owed = deliveries.select().where(
                deliveries.c.settled_at.is_(None), deliveries.c.lane == Lane.PUSH
            )
            while True:
                await asyncio.sleep(0.2)
                async with store.reading() as tx:
                    if (await tx.execute(owed.limit(1))).first() is None:
                        break
            loop.cancel()
            await asyncio.wait([loop])
            await dispatcher.finish()

        await task.measure(work, send if task.per_second else None)
        await channel.close()
        await store.close()


async def ptb(task: Task) -> None:
    """Send with python-telegram-bot: its rate limiter at a pace, its default transport without one."""
    from telegram.ext import AIORateLimiter, ExtBot
    from telegram.request import HTTPXRequest

    limiter = AIORateLimiter(overall_max_rate=task.per_second, max_retries=5) if task.per_second else None
    request = HTTPXRequest(connection_pool_size=256, pool_timeout=600, read_timeout=30)
    bot = ExtBot(TOKEN, base_url=f"{task.url}/bot", request=request, rate_limiter=limiter)
    await bot.initialize()
    await task.measure(
        lambda: _workers(task, bot.send_message, 16 if task.per_second else 32),
        bot.send_message if task.per_second else None,
    )
    await bot.shutdown()


async def aiogram(task: Task) -> None:
    """Send with aiogram, by the loop of its documentation: a twentieth of a second between two messages."""
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.exceptions import TelegramRetryAfter

    bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(task.url)))

    async def send(chat: int, text: str) -> None:
        try:
            await bot.send_message(chat, text)
        except TelegramRetryAfter as error:
            await asyncio.sleep(error.retry_after)
            await send(chat, text)

    async def loop() -> None:
        for chat, text in task.pushes:
            await send(chat, text)
            await asyncio.sleep(0.05)

    work = loop if task.per_second else lambda: _workers(task, send, 100)
    await task.measure(work, send if task.per_second else None)
    await bot.session.close()


async def _workers(task: Task, send: Send, how_many: int) -> None:
    left = iter(task.pushes)

    async def worker() -> None:
        for chat, text in left:
            await send(chat, text)

    await asyncio.gather(*(worker() for _ in range(how_many)))


WHO = {"ours": ours, "ptb": ptb, "aiogram": aiogram}

if __name__ == "__main__":
    logs.configure(level="WARNING", as_json=False)  # not among the figures
    who, address, *numbers = sys.argv[1:]
    asyncio.run(WHO[who](Task(address, int(numbers[0]), int(numbers[1]), int(numbers[2]))))
