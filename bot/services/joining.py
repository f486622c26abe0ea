"""Joining: a code, consent, and, where the code is for several people, somebody who lets them in."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain import codes, consent
from bot.domain.assignments import TaskCard
from bot.domain.invitations import Invitation
from bot.domain.journal import Deed
from bot.domain.people import Post
from bot.services import witnessing
from bot.services.correcting import Decider
from bot.store import (
    accounts,
    applications,
    assignments,
    cadres,
    code_tries,
    consents,
    dialogues,
    invites,
    organisations,
    posts,
)
from bot.store.accounts import Account
from bot.store.database import Transaction
from bot.store.dialogues import Dialogue
from bot.store.invites import Invite

TOPIC = "joining"
AGREE_WITHIN = timedelta(hours=24)
MOST_WRONG = 5  # codes of one account, in the time below
WRONG_WITHIN = timedelta(hours=1)


class JoinRefusal(StrEnum):
    """Why a code does not let somebody join."""

    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"
    HELD = "held"  # the person has that post already
    WAITS = "waits"  # they have asked to be let in, and nobody has decided yet
    TOO_MANY = "too_many"  # wrong codes lately: no code is looked at


class NoSuchOrganisationError(Exception):
    """The directory has no organisation with that id."""


@dataclass(frozen=True)
class Offered:
    """What a good code offers: a post, in a unit of that name, and whether consent has been given before."""

    post: Post
    organisation: str | None
    name: str
    agreed: bool


@dataclass(frozen=True)
class Joined:
    """A person in their new post: the unit's name, and what waits there for a report."""

    name: str
    post: Post
    organisation: str | None
    awaiting: tuple[TaskCard, ...]


@dataclass(frozen=True)
class Applied:
    """A person who waits to be let in."""

    application_id: int
    name: str
    post: Post
    organisation: str | None


async def invite(
    tx: Transaction,
    post: Post,
    *,
    name: str | None,
    now: datetime,
    days: int,
    uses: int = 1,
    until: datetime | None = None,
    by: Decider | None = None,
) -> Invitation:
    """Make a code for a post; `name` is the person's, when known. Raises NoSuchOrganisationError.

    It is good for so many days, or `until` a moment. Whoever has a code for one person is let in at once: who
    made it has decided that.
    """
    if post.organisation_id is not None:
        known = (await organisations.directory(tx)).by_id
        if post.organisation_id not in known:
            raise NoSuchOrganisationError(post.organisation_id)
    unit = await _organisation(tx, post)
    expires_at = until or now + timedelta(days=days)
    made = Invitation(codes.new(), post, expires_at, uses, unit, name)
    await keep(tx, [made], now=now, by=by)
    return made


async def keep(
    tx: Transaction, made: Sequence[Invitation], *, now: datetime, by: Decider | None = None
) -> None:
    """Let codes be good from now on: for the office, or for units that are known to be there."""
    stored = [
        Invite(one.post, one.name, one.expires_at, one.uses, digest=codes.digest(one.code)) for one in made
    ]
    await invites.add(tx, stored, now)
    who, through = (by.cadre_id, by.inbox_id) if by else (None, None)
    for role, unit in ((one.post.role, one.post.organisation_id) for one in made):
        witnessing.witness(tx, Deed.INVITED, by=who, inbox_id=through, now=now, role=role, unit=unit)


async def offer(
    tx: Transaction, account: Account, code: str, *, sender_name: str, now: datetime
) -> Offered | JoinRefusal:
    """Look at a code, and ask for consent to join with it; too many wrong codes, and none is looked at."""
    if await code_tries.wrong_since(tx, account.id, now - WRONG_WITHIN) >= MOST_WRONG:
        return JoinRefusal.TOO_MANY
    found = await _good(tx, account, codes.digest(code), now)
    if found is JoinRefusal.UNKNOWN:
        await code_tries.count(tx, account.id, now)
    if isinstance(found, JoinRefusal):
        return found
    await dialogues.ask(tx, account.id, Dialogue(TOPIC, {"digest": found.digest}), now + AGREE_WITHIN)
    name = account.name or found.name or sender_name or "cán bộ"
    return Offered(found.post, await _organisation(tx, found.post), name, await has_agreed(tx, account))


def offered(dialogue: Dialogue | None) -> bool:
    """Return whether somebody is asked for their consent."""
    return dialogue is not None and dialogue.topic == TOPIC


async def decline(tx: Transaction, account: Account) -> None:
    """Drop what a code offered; the code stays as it was."""
    await dialogues.end(tx, account.id)


async def agree(
    tx: Transaction, account: Account, *, sender_name: str, inbox_id: int, now: datetime
) -> Joined | Applied | JoinRefusal:
    """Take the yes of somebody who was asked for it: they join, or wait to be let in."""
    asked = await dialogues.current(tx, account.id, now)
    await dialogues.end(tx, account.id)
    if asked is None or asked.topic != TOPIC:
        return JoinRefusal.UNKNOWN
    return await _enter(tx, account, asked.payload["digest"], sender_name, inbox_id, now)


async def has_agreed(tx: Transaction, account: Account) -> bool:
    """Return whether the person at an account has agreed to the wording as it is now."""
    given = await consents.of(tx, account.cadre_id) if account.cadre_id is not None else ()
    return any(one.version == consent.VERSION and one.withdrawn_at is None for one in given)


async def settle(
    tx: Transaction, account: Account, name: str, post: Post, *, inbox_id: int | None, now: datetime
) -> int:
    """Give the person at an account a post, and keep their consent; return the cadre."""
    cadre_id = account.cadre_id or await cadres.add(tx, name, now)
    await posts.add(tx, cadre_id, post, now)
    if not await has_agreed(tx, account):
        version = consent.VERSION
        await consents.give(tx, cadre_id, account.id, version, inbox_id=inbox_id, now=now)
    await accounts.belong_to(tx, account.id, cadre_id)
    return cadre_id


async def arrived(tx: Transaction, name: str, post: Post) -> Joined:
    """Return what is told to somebody in their new post."""
    unit = post.organisation_id
    awaiting = await assignments.awaiting(tx, [unit]) if unit is not None else ()
    return Joined(name, post, await _organisation(tx, post), awaiting)


async def _enter(
    tx: Transaction, account: Account, digest: str, sender_name: str, inbox_id: int, now: datetime
) -> Joined | Applied | JoinRefusal:
    found = await _good(tx, account, digest, now)
    if isinstance(found, JoinRefusal):
        return found
    if not await invites.use(tx, digest, now):
        return JoinRefusal.USED
    name = account.name or found.name or sender_name or "cán bộ"
    post, unit = found.post, found.post.organisation_id
    if found.uses > 1:
        applied = await applications.add(tx, account.id, post, name, consent=consent.VERSION, now=now)
        witnessing.witness(tx, Deed.APPLIED, by=None, inbox_id=inbox_id, now=now, application=applied)
        return Applied(applied, name, post, await _organisation(tx, post))
    cadre_id = await settle(tx, account, name, post, inbox_id=inbox_id, now=now)
    await invites.used_by(tx, digest, cadre_id)
    witnessing.witness(tx, Deed.JOINED, by=cadre_id, inbox_id=inbox_id, now=now, role=post.role, unit=unit)
    return await arrived(tx, name, post)


async def _good(tx: Transaction, account: Account, digest: str, now: datetime) -> Invite | JoinRefusal:
    found = await invites.find(tx, digest)
    if found is None or not hmac.compare_digest(found.digest, digest):
        return JoinRefusal.UNKNOWN
    if found.used >= found.uses:
        return JoinRefusal.USED
    if found.expires_at <= now:
        return JoinRefusal.EXPIRED
    if account.cadre_id is not None and found.post in await posts.of(tx, account.cadre_id):
        return JoinRefusal.HELD
    waits = await applications.waiting_of(tx, account.id)
    return found if waits is None else JoinRefusal.WAITS


async def _organisation(tx: Transaction, post: Post) -> str | None:
    if post.organisation_id is None:
        return None
    return (await organisations.directory(tx)).by_id[post.organisation_id].name
