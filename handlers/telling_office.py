"""Telling the office what a unit needs from it: obstacles, more time, questions, wrong addresses."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

import messages
from bot.domain.chat import Message
from bot.domain.replies.model import Outcome
from bot.domain.targets import Sight
from bot.services import reaching
from bot.services.reporting import Claim
from bot.services.visiting import Visit
from bot.store.database import Transaction
from messages.reports import FOR_THE_OFFICE


@dataclass(frozen=True)
class Told:
    """The notices for the office's people, and whether one of them can be reached now."""

    notices: tuple[Message, ...] = ()
    reached: bool = False


async def of(tx: Transaction, visit: Visit, claims: Sequence[Claim], said: str, now: datetime) -> Told:
    """Return the notices that the claims need, one for each kind and each person of the office."""
    concerned = sorted((c for c in claims if c.outcome in FOR_THE_OFFICE), key=lambda c: c.outcome)
    told = Told()
    for outcome, alike in groupby(concerned, key=lambda c: c.outcome):
        more = await _notices(tx, visit, outcome, tuple(alike), said, now)
        told = Told(told.notices + more.notices, more.reached)
    return told


async def question(tx: Transaction, visit: Visit, sight: Sight, now: datetime) -> list[Message]:
    """Pass on a question that belongs to no one task."""
    told = await _notices(tx, visit, Outcome.QUESTION, (), visit.text, now, units=_units(sight))
    return [messages.question_passed_on(visit.office, anybody=told.reached), *told.notices]


async def taken_back(tx: Transaction, visit: Visit, claims: Sequence[Claim], now: datetime) -> list[Message]:
    """Return the notices that what the office was told does not hold."""
    cards = [claim.card for claim in claims if claim.outcome in FOR_THE_OFFICE]
    if not cards:
        return []
    name, office = visit.speaker.name, await reaching.office(tx, but=visit.account.id)
    return [
        messages.taken_back_notice(visit.office, name, cards, now, account_id=account_id)
        for account_id in office.account_ids
    ]


def _units(sight: Sight) -> str:
    return ", ".join(dict.fromkeys(card.organisation for card in sight.held))


async def _notices(
    tx: Transaction,
    visit: Visit,
    outcome: Outcome,
    claims: Sequence[Claim],
    said: str,
    now: datetime,
    *,
    units: str = "",
) -> Told:
    name = f"{visit.speaker.name} ({units})" if units else visit.speaker.name
    office = await reaching.office(tx, but=visit.account.id)
    notices = tuple(
        messages.notice_to_office(visit.office, name, outcome, claims, said, now, account_id=account_id)
        for account_id in office.account_ids
    )
    return Told(notices, office.reached)
