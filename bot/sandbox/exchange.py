"""What the bot and the accounts of a network share: its clock and limits, its messages and updates."""

import asyncio
import itertools
import time
from collections.abc import Callable
from typing import TypeVar

from bot.sandbox.accounts import Account, BotAccount
from bot.sandbox.calls import Call
from bot.sandbox.changes import Change, Changes
from bot.sandbox.chat import ChatMessage, Content, Keyboard
from bot.sandbox.clock import SandboxClock
from bot.sandbox.faults import Faults
from bot.sandbox.files import FileShelf
from bot.sandbox.limits import FloodGate, Limits
from bot.sandbox.menu import CommandMenu
from bot.sandbox.queries import OpenQueries
from bot.sandbox.updates import UpdateQueue

PATIENCE_SECONDS = 120.0  # for what must come, on a machine that may be busy with much else

T = TypeVar("T")


class Exchange:
    """Where messages pass, whoever the accounts are; `calls` is the referee's log."""

    def __init__(
        self,
        token: str,
        clock: SandboxClock | None = None,
        limits: Limits | None = None,
        *,
        username: str = "don_doc_mau_bot",
        first_name: str = "Đôn Đốc",
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        bot_id = token.partition(":")[0]
        self.token = token
        self.bot = BotAccount(int(bot_id) if bot_id.isdecimal() else 1, username, first_name)
        self.clock = clock or SandboxClock()
        self.limits = limits or Limits()
        self.monotonic = monotonic
        self.gate = FloodGate(self.limits)
        self.queries = OpenQueries(self.limits.callback_seconds)
        self.updates, self.changes = UpdateQueue(), Changes()
        self.files, self.menu = FileShelf(), CommandMenu()
        self.calls: list[Call] = []
        self.faults = Faults()
        self.accounts: dict[int, Account] = {}
        self._message_ids = itertools.count(1)
        self.clock.watch(lambda: self.changes.tell(Change("clock")))

    def post(
        self,
        account: Account,
        content: Content,
        *,
        from_bot: bool,
        buttons: Keyboard = (),
        reply_to: int | None = None,
    ) -> ChatMessage:
        """Put a new message into the account's chat."""
        date = self.clock.now().replace(microsecond=0)
        message = ChatMessage(next(self._message_ids), from_bot, date, content, buttons, reply_to)
        self.replace(account, message)
        return message

    def replace(self, account: Account, message: ChatMessage) -> None:
        """Put a message in the place of the one with its id, and tell."""
        account.chat.put(message)
        self.changes.tell(Change("message", account.id, message.id))

    async def wait_until(
        self, condition: Callable[[], T | None], within_seconds: float = PATIENCE_SECONDS
    ) -> T:
        """Wait until the condition gives something true, and give that; raises TimeoutError."""
        with self.changes.listen() as news:
            async with asyncio.timeout(within_seconds):
                while not (found := condition()):
                    await news.get()
                return found
