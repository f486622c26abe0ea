"""Telling the office what a unit needs from it: reports to accept, obstacles, more time, questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

import messages
from bot.domain.chat import Choice, Message
from bot.domain.contradictions import repeats_done
from bot.domain.matters import RAISES, Kind
from bot.domain.replies.model import Outcome
from bot.domain.targets import Sight
from bot.services import deciding, evidencing, raising, reaching
from bot.services.deciding import Waits
from bot.services.reporting import Claim
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import telling_units
from messages.matters import choices_of


@dataclass(frozen=True)
class Told:
    """The notices for others, and whether somebody of the office can be reached now."""

    notices: tuple[Message, ...] = ()
    reached: bool = False


async def of(tx: Transaction, visit: Visit, claims: Sequence[Claim], said: str, now: datetime) -> Told:
    """Return the notices that the claims need, one for each kind and each person of the office."""
    concerned = sorted((c for c in claims if c.matter_id is not None), key=lambda c: c.outcome)
    told = Told()
    for outcome, alike in groupby(concerned, key=lambda c: c.outcome):
        more = await _notices(tx, visit, RAISES[outcome], tuple(alike), said, now)
        told = Told(told.notices + more.notices, more.reached)
    leads = await _lead_units(tx, visit, concerned, said, now)
    closed = [m for c in claims for card in c.closed for m in await telling_units.closed(tx, visit, card)]
    return Told((*told.notices, *leads, *closed), told.reached)


async def question(tx: Transaction, visit: Visit, sight: Sight, now: datetime) -> list[Message]:
    """Pass on a question that belongs to no one task."""
    asked = await raising.question(tx, visit.speaker, visit.text, visit.inbox_id, now)
    units = ", ".join(dict.fromkeys(card.organisation for card in sight.held))
    told = await _notices(tx, visit, Kind.QUESTION, (), visit.text, now, units=units, matter_id=asked)
    return [messages.question_passed_on(visit.office, anybody=told.reached), *told.notices]


async def taken_back(tx: Transaction, visit: Visit, claims: Sequence[Claim], now: datetime) -> list[Message]:
    """Return the notices that what the office was told does not hold."""
    cards = [c.card for c in claims if c.outcome in RAISES and not repeats_done(c.card, c.outcome)]
    if not cards:
        return []
    name, office = visit.speaker.name, await reaching.office(tx, but=visit.account.id)
    return [
        messages.taken_back_notice(visit.office, name, cards, now, account_id=account_id)
        for account_id in office.account_ids
    ]


async def _lead_units(
    tx: Transaction, visit: Visit, claims: Sequence[Claim], said: str, now: datetime
) -> list[Message]:
    """Return what the lead units' people are told of obstacles to their tasks."""
    name = visit.speaker.name
    return [
        messages.obstacle_told(visit.office, name, claim.card, said, now, account_id=account_id)
        for claim in claims
        if claim.outcome is Outcome.BLOCKED
        for account_id in await reaching.leading(tx, claim.card.id, but=visit.account.id)
    ]


async def _notices(
    tx: Transaction,
    visit: Visit,
    kind: Kind,
    claims: Sequence[Claim],
    said: str,
    now: datetime,
    *,
    units: str = "",
    matter_id: int | None = None,
) -> Told:
    name = f"{visit.speaker.name} ({units})" if units else visit.speaker.name
    office = await reaching.office(tx, but=visit.account.id)
    ids = [claim.matter_id for claim in claims] or [matter_id]
    single = await deciding.find(tx, ids[0]) if len(ids) == 1 and ids[0] is not None else None
    notices = [
        messages.notice_to_office(
            visit.office,
            name,
            kind,
            claims,
            said,
            now,
            account_id=account_id,
            choices=await _choices(tx, single, decides=account_id in office.deciding),
        )
        for account_id in office.account_ids
    ]
    return Told(tuple(notices), office.reached)


async def _choices(tx: Transaction, single: Waits | None, *, decides: bool) -> tuple[Choice, ...]:
    if single is None:
        return ()
    files = sum(one.file is not None for one in await evidencing.of(tx, single.card))
    suggested = await deciding.suggested(tx, single)
    return choices_of(single.matter, decides=decides, suggested=suggested, files=files)
