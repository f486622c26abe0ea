"""Showing tasks: the list of a person's units, and one task in full."""

import re
from datetime import datetime

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.letters import bare, flat
from bot.domain.rights import Right
from bot.domain.targets import Sight
from bot.domain.task_numbers import NUMBERED, numbers_in
from bot.domain.urgency import by_urgency
from bot.services import asking, recounting, reporting
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act

CARD = re.compile(r"#(\d{1,9})")
WANTED = re.compile(r"xem\s+#(\d{1,9})", re.IGNORECASE)
BY_NUMBER = re.compile(rf"xem (?:the )?(?P<named>{NUMBERED})[ .?]*")
PAGE = re.compile(r"viec(?: van ban (?P<conclusion>\d{1,9}))? trang (?P<page>\d{1,4})")


async def open_tasks(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """List what waits for the speaker's units: of the message quoted, or else everything."""
    sight = await reporting.sight(tx, visit.speaker)
    quoted = sight.cards(visit.quoted.about) if visit.quoted else ()
    waiting = tuple(card for card in quoted if card in sight.awaiting)
    conclusions = {card.conclusion_id for card in waiting}
    if len(conclusions) == 1:  # its further pages are found by it again
        return [_page(visit, sight, 1, conclusions.pop(), now)]
    return [_page(visit, sight, 1, None, now)]


async def page(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Show another page of the list."""
    match = PAGE.fullmatch(bare(visit.text))
    assert match is not None, "the words ask for a page"
    conclusion_id = int(match["conclusion"]) if match["conclusion"] else None
    return [_page(visit, await reporting.sight(tx, visit.speaker), int(match["page"]), conclusion_id, now)]


def wanted(text: str) -> Act | None:
    """Return what to do where the text asks to see a task or another page of the list."""
    if WANTED.fullmatch(text):
        return Act(Right.SEE, card)
    if names_number(text):
        return Act(Right.SEE, card_by_number)
    return Act(Right.REPORT, page) if PAGE.fullmatch(bare(text)) else None


def names_card(text: str) -> bool:
    """Whether the text is a task's number and nothing else."""
    return CARD.fullmatch(text) is not None


def names_number(text: str) -> bool:
    """Whether the text asks to see the task that has a number in a document."""
    return BY_NUMBER.fullmatch(flat(text)) is not None


async def card(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Show the task that the speaker named by its number; a question that was open is over."""
    await asking.drop(tx, visit.account.id)
    number = visit.text.partition("#")[2]
    found = await recounting.card(tx, visit.speaker, int(number))
    if found is None:
        return [messages.unknown_task(visit.office, visit.text)]
    return [await _shown(tx, visit, found)]


async def card_by_number(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Show the task that has a number in a document, or ask which of several."""
    await asking.drop(tx, visit.account.id)
    match = BY_NUMBER.fullmatch(flat(visit.text))
    assert match is not None, "the words name a task"
    cards = await recounting.named(tx, visit.speaker, *numbers_in(match["named"]))
    if len(cards) == 1:
        return [await _shown(tx, visit, cards[0])]
    if not cards:
        return [messages.unknown_task(visit.office, visit.text[match.start("named") :])]
    return [messages.choose_task(visit.office, cards)]


async def _shown(tx: Transaction, visit: Visit, found: TaskCard) -> Message:
    history = await recounting.of(tx, found.id)
    reports = visit.speaker.may_for(Right.REPORT, found.organisation_id)
    decides = visit.speaker.may(Right.DECIDE)
    return messages.task_card(visit.office, found, history, reports=reports, decides=decides)


def _page(visit: Visit, sight: Sight, number: int, conclusion_id: int | None, now: datetime) -> Message:
    """Show a page of what waits, of one conclusion or of all."""
    today = visit.office.today(now)
    cards: tuple[TaskCard, ...] = sight.awaiting
    turns = "việc trang"
    if conclusion_id is not None:
        cards = tuple(card for card in cards if card.conclusion_id == conclusion_id)
        turns = f"việc văn bản {conclusion_id} trang"
    return messages.task_list(visit.office, by_urgency(cards, today), today, page=number, turns=turns)
