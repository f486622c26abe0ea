"""Showing tasks: the list of a person's units, and one task in full."""

import re
from datetime import datetime

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.services import asking, reporting
from bot.services.visiting import Visit
from bot.store.database import Transaction

CARD = re.compile(r"#(\d{1,9})")
WANTED = re.compile(r"xem\s+#(\d{1,9})", re.IGNORECASE)


async def open_tasks(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """List what waits for the speaker's units: of the message quoted, or else everything."""
    sight = await reporting.sight(tx, visit.speaker)
    quoted = sight.cards(visit.quoted.about) if visit.quoted else ()
    waiting = tuple(card for card in quoted if card in sight.awaiting)
    return [messages.task_list(visit.office, waiting or _by_urgency(sight.awaiting))]


def names_card(text: str) -> bool:
    """Whether the text is a task's number and nothing else."""
    return CARD.fullmatch(text) is not None


def wants_card(text: str) -> bool:
    """Whether the text asks to see a task."""
    return WANTED.fullmatch(text) is not None


async def card(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Show the task that the speaker named by its number; a question that was open is over."""
    await asking.drop(tx, visit.account.id)
    number = visit.text.partition("#")[2]
    found = (await reporting.sight(tx, visit.speaker)).cards((int(number),))
    if not found:
        return [messages.unknown_task(visit.office, visit.text)]
    return [messages.task_card(visit.office, found[0])]


def _by_urgency(cards: tuple[TaskCard, ...]) -> tuple[TaskCard, ...]:
    """Order by deadline, those without one last."""
    return tuple(
        sorted(cards, key=lambda c: (c.due_on is None, c.due_on, c.id) if c.due_on else (True, c.id))
    )
