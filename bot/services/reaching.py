"""Reaching: whether a person's account can get messages."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain.assignments import AWAITS_THE_UNIT, Holding
from bot.domain.chat import Happening
from bot.domain.rights import Right, holders
from bot.store import accounts, assignments, outcomes, reminders, summaries, unreached
from bot.store.accounts import Account
from bot.store.database import Transaction

LEFT = "the person blocked the bot"
FRESH_FOR = timedelta(days=7)  # a message owed for longer matters only while its tasks wait for the unit


@dataclass(frozen=True)
class OfficePeople:
    """The office's accounts, and whether one of them can be reached now; the others get it when back.

    `deciding` are those of them who may decide, not only review.
    """

    account_ids: tuple[int, ...]
    reached: bool
    deciding: frozenset[int] = frozenset()


async def heard_from(tx: Transaction, account: Account, happening: Happening, now: datetime) -> None:
    """Note that a person left, or is back: whoever writes to us can be reached.

    Who is back is owed again what did not reach them and still matters.
    """
    if happening is Happening.LEFT:
        await accounts.lose(tx, account.id, now)
        await outcomes.give_up_on_account(tx, account.id, LEFT, now)
        await hand_on(tx, account.id, now)
    elif await accounts.heard(tx, account.id, now):
        await outcomes.owe_again(tx, await _matters_still(tx, account.id, now))


async def hand_on(tx: Transaction, account_id: int, now: datetime) -> None:
    """Owe to a person's other account what did not reach one that is lost, and still matters.

    What the other was owed at the same moment and in the same words stays as it is.
    """
    to = await unreached.other_account(tx, account_id)
    if to is None:
        return
    matters = await _matters_still(tx, account_id, now)
    moved = await outcomes.move(tx, matters, to)
    await outcomes.owe_again(tx, moved)


async def _matters_still(tx: Transaction, account_id: int, now: datetime) -> list[int]:
    """Return what did not arrive and matters, but no reminder: the rung that stands now comes by itself."""
    missed = await outcomes.unreached(tx, account_id)
    ids = [message.id for message in missed]
    told_anew = await reminders.forget(tx, ids) | await summaries.forget(tx, ids)
    missed = tuple(message for message in missed if message.id not in told_anew)
    about = {assignment_id for message in missed for assignment_id in message.about}
    waiting = {card.id for card in await assignments.get(tx, about) if card.state in AWAITS_THE_UNIT}
    since = now - FRESH_FOR
    return [m.id for m in missed if m.queued_at >= since or not waiting.isdisjoint(m.about)]


async def office(tx: Transaction, *, but: int | None = None) -> OfficePeople:
    """Return those who work on everything that units say, without the account `but`."""
    people = await accounts.with_role(tx, holders(Right.REVIEW))
    told = {person.account_id: person.reachable for person in people if person.account_id != but}
    chiefs = await accounts.with_role(tx, holders(Right.DECIDE))
    return OfficePeople(tuple(told), any(told.values()), frozenset(chief.account_id for chief in chiefs))


async def units(
    tx: Transaction, organisation_ids: Collection[str], *, but: int | None = None
) -> tuple[int, ...]:
    """Return the accounts of those who report for the units, without the account `but`, each once."""
    people = await accounts.reporting_for(tx, organisation_ids)
    return tuple(dict.fromkeys(p.account_id for p in people if p.account_id != but))


async def leading(tx: Transaction, assignment_id: int, *, but: int) -> tuple[int, ...]:
    """Return the accounts of those who report for the units that lead the task of an assignment."""
    together = await assignments.of_task(tx, assignment_id)
    leads = {c.organisation_id for c in together if c.holding is Holding.LEAD and c.organisation_id}
    return await units(tx, leads, but=but)


async def cadre(tx: Transaction, cadre_id: int) -> tuple[int, ...]:
    """Return the accounts at which one person is reached."""
    return await accounts.of_cadre(tx, cadre_id)
