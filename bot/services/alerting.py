"""Alerting: the office and a person's unit are told once that messages do not reach them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

import messages
from bot.domain.chat import Lane
from bot.domain.office import Office
from bot.domain.people import Role, Unreached
from bot.domain.rights import Right, holders
from bot.services import keeping_calendar, queueing
from bot.store import accounts, unreached
from bot.store.accounts import Recipient
from bot.store.database import Store, Transaction
from bot.store.unreached import LostAccount


async def tick(store: Store, office: Office, now: datetime) -> int:
    """Tell of everybody who is lost since the last time; return how many. Outside office hours of nobody."""
    async with store.reading() as tx:
        office = await keeping_calendar.office_now(tx, office)
        if not office.hours.open_at(office.local(now), office.calendar) or not await _untold(tx):
            return 0
    async with store.transaction() as tx:
        return await alert(tx, office, now)


async def alert(tx: Transaction, office: Office, now: datetime) -> int:
    """Owe one message to each of the office and of the units; return of how many people they tell."""
    untold = await _untold(tx)
    lost = list({one.person.cadre_id: one.person for one in untold}.values())
    await _tell_office(tx, office, now, lost)
    await _tell_units(tx, office, now, lost)
    await unreached.told(tx, [one.account_id for one in untold], now)
    return len(lost)


async def _untold(tx: Transaction) -> list[LostAccount]:
    return [one for one in await unreached.lost_accounts(tx) if not one.elsewhere and not one.told]


async def _tell_office(tx: Transaction, office: Office, now: datetime, lost: Sequence[Unreached]) -> None:
    for one in _first_accounts(await accounts.with_role(tx, holders(Right.REVIEW))):
        notice = messages.unreached_to_office(office, one.name, lost)
        await queueing.owe(tx, notice, to=one.account_id, lane=Lane.PUSH, now=now, policy=office.policy)


async def _tell_units(tx: Transaction, office: Office, now: datetime, lost: Sequence[Unreached]) -> None:
    """Tell the focal points of each unit, and where none can be reached its head."""
    told: dict[int, Recipient] = {}
    theirs: dict[int, list[Unreached]] = defaultdict(list)
    for person in lost:
        for unit, _ in person.units:
            for one in await _focal_points(tx, unit):
                told[one.account_id] = one
                if person not in theirs[one.account_id]:
                    theirs[one.account_id].append(person)
    for account_id, people in theirs.items():
        notice = messages.unreached_to_unit(office, told[account_id].name, people)
        await queueing.owe(tx, notice, to=account_id, lane=Lane.PUSH, now=now, policy=office.policy)


async def _focal_points(tx: Transaction, unit: str) -> list[Recipient]:
    focal = _first_accounts(await accounts.reporting_for(tx, [unit], (Role.FOCAL,)))
    return focal or _first_accounts(await accounts.reporting_for(tx, [unit], (Role.HEAD,)))


def _first_accounts(people: Iterable[Recipient]) -> list[Recipient]:
    """Return who can be reached, each at their first account."""
    first: dict[int, Recipient] = {}
    for one in people:
        if one.reachable:
            first.setdefault(one.cadre_id, one)
    return list(first.values())
