"""Handing over: duties follow the post, to the successor or the colleagues left, else to the office."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import messages
from bot.domain.assignments import TaskCard
from bot.domain.chat import Lane
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.people import UNIT_ROLES, Post, Role
from bot.domain.rights import Right, holders
from bot.services import parting, queueing, witnessing
from bot.store import accounts, assignments, organisations, outcomes, posts, reminders
from bot.store.accounts import Recipient
from bot.store.database import Transaction

REPORTING = (Role.FOCAL, Role.MEMBER)


@dataclass(frozen=True)
class HandedOver:
    """What was handed over, and who is told; `to_office`: nobody of the unit can be reached.

    `codes`: how many unused codes of the leaver have ended.
    """

    cards: tuple[TaskCard, ...]
    told: tuple[str, ...]
    to_office: bool = False
    codes: int = 0


async def leave(
    tx: Transaction,
    leaver: Recipient,
    *,
    successor: Recipient | None = None,
    office: Office,
    now: datetime,
) -> HandedOver:
    """End a person's posts in a unit, and hand over what is open there.

    The successor gets the posts that end, and one message; without one who reports for the unit gets it,
    else its head. The rungs that stand come to them by the next tick; what was queued for the leaver is
    given up.
    """
    unit = leaver.organisation_id
    assert unit is not None, "a post in a unit"
    ended = [p for p in await posts.of(tx, leaver.cadre_id) if p.organisation_id == unit]
    for post in ended:
        await posts.end(tx, leaver.cadre_id, post)
    if successor is not None:
        await _succeed(tx, successor.cadre_id, ended, now)
    who, to = leaver.cadre_id, successor.cadre_id if successor else None
    witnessing.witness(tx, Deed.HANDED_OVER, by=None, inbox_id=None, now=now, cadre=who, unit=unit, to=to)
    kept = await posts.of(tx, who)
    codes = await parting.end_codes(tx, who, leaver.name, ended, kept=kept, by=None, now=now)
    roles = {post.role for post in ended}
    done = await let_go(tx, who, leaver.name, unit, roles=roles, successor=successor, office=office, now=now)
    return replace(done, codes=codes)


async def let_go(
    tx: Transaction,
    cadre_id: int,
    name: str,
    unit: str,
    *,
    roles: Collection[Role],
    successor: Recipient | None = None,
    office: Office,
    now: datetime,
) -> HandedOver:
    """Hand over what is open in a unit in which somebody held `roles`.

    Where its head alone has left, who reports for it has its tasks already, and is told nothing.
    """
    cards = await assignments.awaiting(tx, [unit])
    await give_up(tx, cadre_id, cards, now)
    if successor is None and set(roles) == {Role.HEAD} and (reporting := await _takers(tx, unit, REPORTING)):
        return HandedOver(tuple(cards), tuple(one.name for one in reporting))
    return await hand_over(tx, unit, name, cards, successor=successor, office=office, now=now)


async def hand_over(
    tx: Transaction,
    unit: str,
    leaver: str,
    cards: Sequence[TaskCard],
    *,
    successor: Recipient | None = None,
    office: Office,
    now: datetime,
) -> HandedOver:
    """Tell whoever does a unit's open tasks from now on; one message a person, with deadlines and states."""
    takers = [successor] if successor is not None else await _takers(tx, unit)
    takers = [one for one in takers if one.reachable]
    name = (await organisations.directory(tx)).by_id[unit].name
    ordered = tuple(sorted(cards, key=lambda card: (card.due_on is None, card.due_on, card.id)))
    if not takers:
        return await _to_office(tx, name, leaver, ordered, office=office, now=now)
    for one in takers if ordered else ():
        letter = messages.handed_over(office, one.name, name, leaver, ordered, office.today(now))
        await queueing.owe(tx, letter, to=one.account_id, lane=Lane.PUSH, now=now, policy=office.policy)
    return HandedOver(ordered, tuple(one.name for one in takers))


async def colleagues(tx: Transaction, unit: str) -> tuple[Recipient, ...]:
    """Return everybody with a post in a unit, each once."""
    return tuple(_once(await accounts.reporting_for(tx, [unit], on_leave=True)))


async def _to_office(
    tx: Transaction, unit: str, leaver: str, cards: tuple[TaskCard, ...], *, office: Office, now: datetime
) -> HandedOver:
    people = [one for one in _once(await accounts.with_role(tx, holders(Right.REVIEW))) if one.reachable]
    for one in people:
        notice = messages.unit_without_people(office, one.name, unit, leaver, cards, office.today(now))
        await queueing.owe(tx, notice, to=one.account_id, lane=Lane.PUSH, now=now, policy=office.policy)
    return HandedOver(cards, tuple(one.name for one in people), to_office=True)


async def _takers(
    tx: Transaction, unit: str, roles: Sequence[Role] = (*REPORTING, Role.HEAD)
) -> list[Recipient]:
    """Return the unit's focal points who can be reached, else its other people, else its head."""
    for role in roles:
        found = [one for one in _once(await accounts.reporting_for(tx, [unit], (role,))) if one.reachable]
        if found:
            return found
    return []


async def _succeed(tx: Transaction, cadre_id: int, ended: Sequence[Post], now: datetime) -> None:
    held = await posts.of(tx, cadre_id)
    for post in ended:
        if post not in held and post.role in UNIT_ROLES:
            await posts.add(tx, cadre_id, post, now)


async def give_up(tx: Transaction, cadre_id: int, cards: Sequence[TaskCard], now: datetime) -> None:
    """Send a leaver nothing more of the unit's tasks; what else stood in the message is told anew."""
    queued = await reminders.queued_for(tx, cadre_id, [card.id for card in cards])
    await outcomes.give_up_overtaken(tx, queued, now)
    await reminders.forget(tx, queued)


def _once(people: Sequence[Recipient]) -> list[Recipient]:
    """Return each person at their first account."""
    first: dict[int, Recipient] = {}
    for one in people:
        first.setdefault(one.cadre_id, one)
    return list(first.values())
