"""Handing a task to a colleague of the unit, and taking it back."""

import re
from collections.abc import Sequence
from datetime import datetime

import messages
from bot.domain import delegations
from bot.domain.assignments import CLOSED, TaskCard
from bot.domain.chat import Message
from bot.domain.delegations import Colleague, Handed
from bot.domain.replies.model import Outcome, Understanding
from bot.domain.rights import Right
from bot.domain.targets import Sight, named, unnamed
from bot.services import delegating, reporting
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act

GIVEN = re.compile(r"chuyển #(\d{1,9}): cán bộ (\d{1,9})")  # what the choice of a colleague says
BACK = re.compile(r"(?:lấy lại|không nhận) #(\d{1,9})")
OFFERED = re.compile(r"lấy lại #(\d{1,9})")
# A reply that says more than who does the task is told as what it says.
MAY_HAND_ON = frozenset({Outcome.NOT_OURS, Outcome.UNCLEAR, Outcome.ACK})


def wanted(visit: Visit) -> Act | None:
    """Return what to do where a button, or the words of one, names the task and the colleague."""
    if GIVEN.fullmatch(visit.text):
        return Act(Right.REPORT, _given)
    return Act(Right.REPORT, _back) if BACK.fullmatch(visit.text) else None


async def in_words(
    tx: Transaction, visit: Visit, meaning: Understanding, sight: Sight, now: datetime
) -> list[Message] | None:
    """Act on words that hand a task on or take it back; None when they say something else."""
    cards = [card for card in _cards(visit, meaning, sight) if card.state not in CLOSED]
    if delegations.takes_back(visit.text):
        given = [card for card in cards if await delegating.is_delegated(tx, card)]
        return await _taken_back(tx, visit, given[0], now) if len(given) == 1 else None
    if _undoes_the_newest(visit, meaning):
        return await _back(tx, visit, now)
    handed = delegations.handed_in(visit.text) if meaning.outcome in MAY_HAND_ON else None
    if handed is None or not cards or await delegating.names_another_unit(tx, visit.text, cards[0], now):
        return None
    people = await delegating.colleagues(tx, visit.speaker, cards[0])
    meant = delegations.meant(handed.words, people)
    if not meant and not _means_somebody(handed, meaning):
        return None
    if len(cards) == 1 and len(meant) == 1:
        return await _handed(tx, visit, cards[0], meant[0], now)
    return [messages.ask_delegation(visit.office, visit.said, cards, meant or people, known=bool(meant))]


def _means_somebody(handed: Handed, meaning: Understanding) -> bool:
    """Whether a person is meant whom nobody of the unit knows."""
    return handed.is_of_a_person or (bool(handed.title) and meaning.outcome is Outcome.NOT_OURS)


def _cards(visit: Visit, meaning: Understanding, sight: Sight) -> Sequence[TaskCard]:
    """Return the tasks that the words can be about."""
    if not meaning.task_refs:
        return unnamed(sight)
    found = (card for ref in meaning.task_refs for card in named(ref, sight, visit.text))
    return tuple(dict.fromkeys(found))


def _undoes_the_newest(visit: Visit, meaning: Understanding) -> bool:
    """Whether "nhầm rồi" is said of a delegation: the message quoted, or the newest, told of one."""
    return meaning.outcome is Outcome.UNDO and not meaning.task_refs and _offered(visit) is not None


def _offered(visit: Visit) -> int | None:
    """Return the task that the message in sight offers to take back."""
    seen = visit.quoted or visit.newest
    found = (OFFERED.fullmatch(choice.says) for choice in (seen.choices if seen else ()))
    return next((int(match[1]) for match in found if match), None)


async def _given(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    match = GIVEN.fullmatch(visit.text)
    assert match is not None, "the words name both"
    cards = (await reporting.sight(tx, visit.speaker)).cards((int(match[1]),))
    people = await delegating.colleagues(tx, visit.speaker, cards[0]) if cards else ()
    to = next((one for one in people if one.cadre_id == int(match[2])), None)
    if to is None:
        return [messages.unknown_task(visit.office, f"#{match[1]}")]
    return await _handed(tx, visit, cards[0], to, now)


async def _back(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    match = BACK.fullmatch(visit.text)
    number = int(match[1]) if match else _offered(visit)
    assert number is not None, "the words or the message in sight name the task"
    cards = (await reporting.sight(tx, visit.speaker)).cards((number,))
    if not cards:
        return [messages.unknown_task(visit.office, f"#{number}")]
    return await _taken_back(tx, visit, cards[0], now)


async def _handed(
    tx: Transaction, visit: Visit, card: TaskCard, to: Colleague, now: datetime
) -> list[Message]:
    if card.state in CLOSED:
        return [messages.task_closed(visit.office, card)]
    told = await delegating.delegate(
        tx, visit.speaker, card, to, words=visit.said, inbox_id=visit.inbox_id, now=now
    )
    name = visit.speaker.name
    notices = [messages.delegation_told(visit.office, card, name, account_id=i) for i in told]
    return [messages.delegated(visit.office, card, to.name, now), *notices]


async def _taken_back(tx: Transaction, visit: Visit, card: TaskCard, now: datetime) -> list[Message]:
    told = await delegating.take_back(
        tx, visit.speaker, card, words=visit.said, inbox_id=visit.inbox_id, now=now
    )
    if told is None:
        return [messages.nothing_delegated(visit.office, card)]
    name = visit.speaker.name
    notices = [messages.delegation_over_told(visit.office, card, name, account_id=i) for i in told]
    return [messages.delegation_over(visit.office, card), *notices]
