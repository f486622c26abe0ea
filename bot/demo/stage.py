"""The stage of the demo: who plays where, and the check that a step happened as told."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from rich.console import Console

from bot.config import Settings
from bot.domain.assignments import TaskCard
from bot.domain.directory import Directory
from bot.sandbox import PATIENCE_SECONDS, ChatMessage, Network, Person
from bot.services import tracking
from bot.services.drafting import Paper
from bot.store import assignments
from bot.store.database import Store
from bot.store.schema import DeliveryState

SHOWN_LINES = 12


class StoryError(Exception):
    """A step did not happen as told."""


@dataclass
class Stage:
    """Where the story is played, and who plays."""

    console: Console
    network: Network
    store: Store
    settings: Settings
    file_name: str
    content: bytes
    directory: Directory
    paper: Paper
    chief: Person = field(init=False)
    cadres: dict[str, Person] = field(default_factory=dict)  # by organisation
    pushes: dict[str, ChatMessage] = field(default_factory=dict)

    def say(self, text: str) -> None:
        """Tell the newcomer what happens."""
        self.console.print(text, markup=True)

    def quote(self, who: str, text: str) -> None:
        """Show what somebody said, the first lines of it."""
        lines = [line for line in text.splitlines() if line.strip()]
        more = f"\n      … and {len(lines) - SHOWN_LINES} lines more" if len(lines) > SHOWN_LINES else ""
        shown = "\n      ".join(lines[:SHOWN_LINES])
        self.console.print(f"    [cyan]{who}[/]: ", end="")
        self.console.print(shown + more, markup=False)

    async def cards(self) -> dict[str, list[TaskCard]]:
        """Return where everything stands, by organisation."""
        async with self.store.reading() as tx:
            found = await assignments.published(tx)
        return {i: [c for c in found if c.organisation_id == i] for i in self.cadres}


def check(true: bool, what: str) -> None:
    """Raise StoryError unless something happened."""
    if not true:
        raise StoryError(what)


async def answer(person: Person, after: int, *containing: str) -> ChatMessage:
    """Wait for the bot's next message with one of some words in it."""
    try:
        return await person.wait_for(lambda m: m.from_bot and m.id > after and says(m, *containing))
    except TimeoutError as error:
        raise StoryError(f"no answer with “{'” or “'.join(containing)}”: {error}") from error


def says(message: ChatMessage, *containing: str) -> bool:
    """Whether a message has one of some words in it."""
    return any(words.lower() in message.text.lower() for words in containing)


def first_due(cards: Iterable[TaskCard]) -> date | None:
    """Return the first deadline among assignments, None when none has one."""
    return min((c.due_on for c in cards if c.due_on), default=None)


async def settled(stage: Stage) -> None:
    """Wait until nothing is owed."""
    owed = (DeliveryState.QUEUED, DeliveryState.SENDING)
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            async with stage.store.reading() as tx:
                counts = (await tracking.ledger(tx)).states
            if not any(counts[state] for state in owed):
                return
            await asyncio.sleep(0.1)
