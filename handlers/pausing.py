"""The chief pauses tasks, and lets their units go on with them."""

from collections.abc import Sequence
from datetime import datetime

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.decisions import Decision, Verb, term_in
from bot.domain.directions import Direction, Measure
from bot.domain.matters import Matter
from bot.services import deciding, pausing, reaching, resuming
from bot.services.directing import Directing
from bot.services.settling import Decided, Why
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import telling_units
from messages.matters import choices_of


async def run(
    tx: Transaction, visit: Visit, direction: Direction, ids: Sequence[int], now: datetime
) -> list[Message]:
    """Pause the tasks meant, or let their units go on."""
    if direction.measure is Measure.RESUME:
        return await _resume(tx, visit, direction, ids, now)
    today = visit.office.today(now)
    term = term_in(direction.words, today)
    if term is None:
        return [messages.decision_not_done(visit.office, Why.UNCLEAR_DAY)]
    until, reason = term
    if until is not None and until <= today:
        return [messages.decision_not_done(visit.office, Why.NOT_AHEAD)]
    how = Directing(visit.speaker, visit.said, visit.inbox_id, now, visit.office.today(now))
    done = await pausing.pause(tx, ids, reason, how, until=until)
    told: list[Message] = []
    names: list[str] = []
    opened: list[Matter] = []
    for card, matter_id in done.noted:
        found = await deciding.find(tx, matter_id)
        assert found is not None, "it was opened just now"
        opened.append(found.matter)
        units = await telling_units.people(tx, visit, card)
        told += [messages.pause_told(visit.office, [card], found.matter, now, account_id=i) for i in units]
        names += [card.organisation] if units else []
    told += await _to_office(tx, visit, [card for card, _ in done.noted], opened, now)
    return [messages.paused(visit.office, done.noted, done.left, names, until=until), *told]


async def _to_office(
    tx: Transaction, visit: Visit, cards: Sequence[TaskCard], opened: Sequence[Matter], now: datetime
) -> list[Message]:
    """Tell the office once, but who speaks; who decides can let the unit of a single task go on."""
    if not opened:
        return []
    office = await reaching.office(tx, but=visit.account.id)
    single = opened[0] if len(opened) == 1 else None
    return [
        messages.pause_told(
            visit.office,
            cards,
            opened[0],
            now,
            account_id=account_id,
            choices=choices_of(single, decides=account_id in office.deciding) if single else (),
        )
        for account_id in office.account_ids
    ]


async def _resume(
    tx: Transaction, visit: Visit, direction: Direction, ids: Sequence[int], now: datetime
) -> list[Message]:
    answers: list[Message] = []
    for assignment_id in ids:
        matter = await resuming.of(tx, assignment_id)
        if matter is None:
            continue  # it goes on already, perhaps with its lead unit
        done = await deciding.decide(
            tx,
            matter.id,
            Decision(Verb.RESUME, direction.words),
            by=visit.speaker,
            inbox_id=visit.inbox_id,
            office=visit.office,
            now=now,
        )
        if isinstance(done, Decided):
            answers += await telling_units.of(tx, visit, done, now)
        else:
            return [*answers, messages.decision_not_done(visit.office, done.why, done.matter)]
    return answers or [messages.not_paused(visit.office)]
