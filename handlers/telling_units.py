"""Telling units what the office decided: who asked, their unit, and those who hold the task with them."""

from collections import defaultdict
from datetime import datetime

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Message
from bot.domain.matters import Closing
from bot.services import deciding, reaching
from bot.services.directing import Extended
from bot.services.settling import Decided
from bot.services.visiting import Visit
from bot.store.database import Transaction


async def of(tx: Transaction, visit: Visit, done: Decided, now: datetime) -> list[Message]:
    """Return what the decider is told, then what the units are told."""
    told, names = await _asker(tx, visit, done, now)
    for card in done.closed:
        more = await closed(tx, visit, card)
        told += more
        names += [card.organisation] if more else []
    if done.given is not None:
        receivers = await people(tx, visit, done.given)
        told += [messages.task_handed_over(visit.office, done.given, account_id=i) for i in receivers]
        names += [done.given.organisation] if receivers else []
    for one in done.along:
        more, named = await _asker(tx, visit, one, now)
        told += more
        names += named
    left = len(await deciding.waiting(tx))
    said = messages.decided(visit.office, done.matter, done.card, names, left=left, given=done.given)
    return [said, *told]


async def of_more_time(tx: Transaction, visit: Visit, done: Extended, now: datetime) -> list[Message]:
    """Return what is told of several tasks that got another deadline: one message a person."""
    cards = [one.card for one in done.decided if one.card is not None]
    own: dict[int, list[TaskCard]] = defaultdict(list)
    names = []
    for card in cards:
        receivers = await people(tx, visit, card)
        names += [card.organisation] if receivers else []
        for account_id in receivers:
            own[account_id].append(card)
    said = messages.extended(visit.office, cards, done.left, tuple(dict.fromkeys(names)))
    told = [messages.extension_told(visit.office, held, now, account_id=to) for to, held in own.items()]
    return [said, *told]


async def closed(tx: Transaction, visit: Visit, card: TaskCard) -> list[Message]:
    """Return what a coordinating unit is told where the task is closed with the lead unit's report."""
    return [
        messages.closed_with_lead(visit.office, card, account_id=account_id)
        for account_id in await people(tx, visit, card)
    ]


async def _asker(
    tx: Transaction, visit: Visit, done: Decided, now: datetime
) -> tuple[list[Message], list[str]]:
    """Return what is told to the unit's people, or, of a question about no task, to who asked."""
    if done.matter.closing is Closing.DROPPED:
        return [], []  # the unit was told nothing of it
    if done.card is None:
        them, name = await reaching.cadre(tx, done.matter.cadre_id), f"đồng chí {done.matter.name}"
    else:
        them, name = await people(tx, visit, done.card), done.card.organisation
    told = [
        messages.decision_told(visit.office, done.matter, done.card, now, account_id=account_id)
        for account_id in them
    ]
    return told, [name] if told else []


async def people(tx: Transaction, visit: Visit, card: TaskCard) -> tuple[int, ...]:
    """Return the accounts of those who report for an assignment's unit, but who speaks."""
    if card.organisation_id is None:
        return ()
    return await reaching.units(tx, [card.organisation_id], but=visit.account.id)
