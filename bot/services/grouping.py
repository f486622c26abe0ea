"""Grouping: who manages a unit's people connects a group chat to it, which is its alone and hears of work."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

import messages
from bot.domain.journal import Deed
from bot.domain.lookup import Lookup
from bot.domain.office import Office
from bot.domain.people import Person
from bot.domain.rights import Right
from bot.services import rationing, witnessing
from bot.store import organisations, unit_groups
from bot.store.database import Transaction


class NotConnected(StrEnum):
    """Why a group stays as it is."""

    UNKNOWN = "unknown"  # no unit is read from the words
    NO_RIGHT = "no_right"  # over that unit, or over the one that the group belongs to
    NONE = "none"  # it is connected to no unit


@dataclass(frozen=True)
class Group:
    """A group chat, and who says something of it by which message."""

    account_id: int
    by: Person
    inbox_id: int
    now: datetime


async def connect(tx: Transaction, group: Group, words: str) -> str | NotConnected:
    """Connect a group to the unit that words name; return its name."""
    directory = await organisations.directory(tx)
    ids = Lookup(directory, None).one(words.strip(" ."))
    if len(ids) != 1:
        return NotConnected.UNKNOWN
    before = await unit_groups.unit_of(tx, group.account_id)
    if not all(group.by.may_for(Right.MANAGE, unit) for unit in (ids[0], before or ids[0])):
        return NotConnected.NO_RIGHT
    await unit_groups.connect(tx, group.account_id, ids[0], by=group.by.cadre_id, now=group.now)
    _witness(tx, Deed.GROUP_CONNECTED, group, ids[0])
    return directory.by_id[ids[0]].name


async def disconnect(tx: Transaction, group: Group) -> str | NotConnected:
    """Connect a group to no unit any more; return the name of the one it was of."""
    unit = await unit_groups.unit_of(tx, group.account_id)
    if unit is None:
        return NotConnected.NONE
    if not group.by.may_for(Right.MANAGE, unit):
        return NotConnected.NO_RIGHT
    await unit_groups.disconnect(tx, group.account_id)
    _witness(tx, Deed.GROUP_DISCONNECTED, group, unit)
    return (await organisations.directory(tx)).by_id[unit].name


async def within(tx: Transaction, account_id: int, person: Person) -> Person:
    """Return a person as they speak in a group: where it is a unit's, for that unit and the office alone."""
    unit = await unit_groups.unit_of(tx, account_id)
    if unit is None:
        return person
    return replace(person, posts=tuple(p for p in person.posts if p.organisation_id in (unit, None)))


async def tell(
    tx: Transaction,
    units: Collection[str],
    office: Office,
    now: datetime,
    *,
    changed: bool = False,
    urgent: bool = False,
) -> None:
    """Let the groups of units know that there is a new task, or that one has changed, and nothing of it."""
    groups = await unit_groups.of_units(tx, units)
    told = [messages.group_told(office, changed=changed, account_id=account_id) for account_id in groups]
    if told:
        await rationing.owe_each(tx, told, office, now, urgent=urgent)


def _witness(tx: Transaction, deed: Deed, group: Group, unit: str) -> None:
    by, inbox_id, now = group.by.cadre_id, group.inbox_id, group.now
    witnessing.witness(tx, deed, by=by, inbox_id=inbox_id, now=now, account=group.account_id, unit=unit)
