"""Joining: invite codes, and people who type them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain import codes
from bot.domain.assignments import TaskCard
from bot.domain.journal import Deed
from bot.domain.people import Post
from bot.services import witnessing
from bot.store import accounts, assignments, cadres, invites, organisations, posts
from bot.store.accounts import Account
from bot.store.database import Transaction
from bot.store.invites import Invite


class JoinRefusal(StrEnum):
    """Why a code does not let somebody join."""

    UNKNOWN = "unknown"
    USED = "used"
    EXPIRED = "expired"
    HELD = "held"  # the person has that post already


class NoSuchOrganisationError(Exception):
    """The directory has no organisation with that id."""


@dataclass(frozen=True)
class Invitation:
    """A code, shown once; only its hash is kept."""

    code: str
    post: Post
    expires_at: datetime


@dataclass(frozen=True)
class Joined:
    """A person in their new post: the unit's name, and what waits there for a report."""

    name: str
    post: Post
    organisation: str | None
    awaiting: tuple[TaskCard, ...]


async def invite(tx: Transaction, post: Post, *, name: str | None, now: datetime, days: int) -> Invitation:
    """Make a one-time code for a post; `name` is the person's, when known. Raises NoSuchOrganisationError."""
    directory = await organisations.directory(tx)
    if post.organisation_id is not None and post.organisation_id not in directory.by_id:
        raise NoSuchOrganisationError(post.organisation_id)
    invitation = Invitation(codes.new(), post, now + timedelta(days=days))
    stored = Invite(post, name, invitation.expires_at, used_at=None)
    await invites.add(tx, codes.digest(invitation.code), stored, now)
    unit = post.organisation_id
    witnessing.witness(tx, Deed.INVITED, by=None, inbox_id=None, now=now, role=post.role, unit=unit)
    return invitation


async def join(
    tx: Transaction, account: Account, code: str, *, sender_name: str, inbox_id: int, now: datetime
) -> Joined | JoinRefusal:
    """Give the person at `account` the post that `code` stands for; a refusal changes nothing."""
    digest = codes.digest(code)
    found = await invites.find(tx, digest)
    if found is None:
        return JoinRefusal.UNKNOWN
    if found.used_at is not None:
        return JoinRefusal.USED
    if found.expires_at <= now:
        return JoinRefusal.EXPIRED
    if account.cadre_id is not None and found.post in await posts.of(tx, account.cadre_id):
        return JoinRefusal.HELD
    if not await invites.use(tx, digest, now):
        return JoinRefusal.USED
    name = account.name or found.name or sender_name or "cán bộ"
    cadre_id = account.cadre_id or await cadres.add(tx, name, now)
    await posts.add(tx, cadre_id, found.post, now)
    await accounts.belong_to(tx, account.id, cadre_id)
    await invites.used_by(tx, digest, cadre_id)
    role, unit = found.post.role, found.post.organisation_id
    witnessing.witness(tx, Deed.JOINED, by=cadre_id, inbox_id=inbox_id, now=now, role=role, unit=unit)
    return await _joined(tx, name, found.post)


async def _joined(tx: Transaction, name: str, post: Post) -> Joined:
    if post.organisation_id is None:
        return Joined(name, post, None, ())
    organisation = (await organisations.directory(tx)).by_id[post.organisation_id].name
    return Joined(name, post, organisation, await assignments.awaiting(tx, [post.organisation_id]))
