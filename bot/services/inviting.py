"""Inviting: who looks after people asks for a code in their own words, and gets it with its poster."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.domain import codes
from bot.domain.invitations import Asked, Flaw, Invitation, asked_in
from bot.domain.journal import Deed
from bot.domain.lookup import Lookup
from bot.domain.office import Office
from bot.domain.people import Person, Post
from bot.domain.rights import Right
from bot.services import joining, witnessing
from bot.services.correcting import Decider
from bot.store import bots, invites, organisations
from bot.store.database import Transaction


@dataclass(frozen=True)
class NotInvited:
    """Why no code was made, of which words, and the names of units that may be meant."""

    flaw: Flaw
    said: str = ""
    offered: tuple[str, ...] = ()


async def invite(
    tx: Transaction, words: str, *, by: Person, inbox_id: int, office: Office, now: datetime
) -> Invitation | NotInvited:
    """Make the code that the words ask for, for a unit whose people the speaker looks after."""
    today = office.today(now)
    lookup = Lookup(await organisations.directory(tx), today)
    asked = asked_in(words, today, lookup.is_name)
    if isinstance(asked, Flaw):
        return NotInvited(asked, words)
    unit = lookup.one(asked.unit)
    if len(unit) != 1:
        known = lookup.directory.by_id
        meant = tuple(known[one].name for one in (unit or lookup.closest(asked.unit)))
        return NotInvited(Flaw.UNKNOWN_UNIT, asked.unit, meant)
    if not by.may_for(Right.MANAGE, unit[0]):
        return NotInvited(Flaw.NO_RIGHT)
    return await joining.invite(
        tx,
        Post(asked.role, unit[0]),
        name=asked.name,
        now=now,
        days=office.policy.invite_days,
        uses=asked.uses,
        until=_end(asked, office),
        by=Decider(by.cadre_id, inbox_id),
    )


async def revoke(
    tx: Transaction, code: str, *, by: Person | None, inbox_id: int | None, now: datetime
) -> bool:
    """End a code that is still good, for those who may give its post; `by` None is the command line.

    A code that is unknown, over or another's to end is refused alike: an answer tells nothing about it.
    """
    digest = codes.digest(code)
    found = await invites.find(tx, digest)
    if found is None or not (by is None or by.may_appoint(found.post)):
        return False
    if not await invites.revoke(tx, digest, now):
        return False
    who, post = by.cadre_id if by else None, found.post
    role, unit = post.role, post.organisation_id
    witnessing.witness(tx, Deed.REVOKED, by=who, inbox_id=inbox_id, now=now, role=role, unit=unit)
    return True


async def bot_name(tx: Transaction, channel: str) -> str | None:
    """Return under which name people find the bot, None before it ever ran there."""
    return await bots.name(tx, channel)


def _end(asked: Asked, office: Office) -> datetime | None:
    """Return the first moment after the last day on which a code is good."""
    if asked.until is None:
        return None
    return datetime.combine(asked.until + timedelta(days=1), time(), office.zone)
