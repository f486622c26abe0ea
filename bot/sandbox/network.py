"""The whole network in memory: one bot, its persons, and everything that passes between them."""

import asyncio
import itertools
import time
from collections.abc import Callable
from typing import TypeVar

from bot.sandbox.accounts import BotAccount
from bot.sandbox.calls import Call
from bot.sandbox.changes import Change, Changes
from bot.sandbox.chat import ChatMessage, Content, Keyboard
from bot.sandbox.clock import SandboxClock
from bot.sandbox.faults import Faults
from bot.sandbox.files import FileShelf
from bot.sandbox.limits import FloodGate, Limits
from bot.sandbox.menu import CommandMenu
from bot.sandbox.people import Person
from bot.sandbox.queries import OpenQueries
from bot.sandbox.updates import UpdateQueue

_FIRST_PERSON_ID = 7_100_000_001
_LAST_GROUP_ID = -1_000

T = TypeVar("T")


class Network:
    """What the Bot API, the page and the tests all look at; `calls` is the referee's log."""

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
        self._people: dict[int, Person] = {}
        self._message_ids = itertools.count(1)
        self.clock.watch(lambda: self.changes.tell(Change("clock")))

    @property
    def people(self) -> list[Person]:
        """Give the persons in the order they were added."""
        return list(self._people.values())

    def add_person(self, name: str, username: str | None = None) -> Person:
        """Let someone join the network; they have not started the bot yet."""
        person = Person(self, _FIRST_PERSON_ID + len(self._people), name, username)
        self._people[person.id] = person
        self.changes.tell(Change("person", person.id))
        return person

    def add_group(self, name: str) -> Person:
        """Let a group be there, with the bot in it: a chat whose id is below 0."""
        groups = sum(each.id < 0 for each in self.people)
        group = Person(self, _LAST_GROUP_ID - groups, name, None)
        group.chat.started = True
        self._people[group.id] = group
        self.changes.tell(Change("person", group.id))
        return group

    def person(self, person_id: int) -> Person | None:
        """Look a person or a group up by id."""
        return self._people.get(person_id)

    def post(
        self,
        person: Person,
        content: Content,
        *,
        from_bot: bool,
        buttons: Keyboard = (),
        reply_to: int | None = None,
    ) -> ChatMessage:
        """Put a new message into the person's chat."""
        date = self.clock.now().replace(microsecond=0)
        message = ChatMessage(next(self._message_ids), from_bot, date, content, buttons, reply_to)
        self.replace(person, message)
        return message

    def replace(self, person: Person, message: ChatMessage) -> None:
        """Put a message in the place of the one with its id, and tell."""
        person.chat.put(message)
        self.changes.tell(Change("message", person.id, message.id))

    async def wait_until(self, condition: Callable[[], T | None], timeout: float = 10) -> T:  # noqa: ASYNC109
        """Wait until the condition gives something true, and give that; raises TimeoutError."""
        with self.changes.listen() as news:
            async with asyncio.timeout(timeout):
                while not (found := condition()):
                    await news.get()
                return found
