"""Invites: one-time codes, kept as hashes."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from bot.domain.people import Post, Role
from bot.store.database import Transaction
from bot.store.schema import invites


@dataclass(frozen=True)
class Invite:
    """An invite as stored."""

    post: Post
    name: str | None
    expires_at: datetime
    used_at: datetime | None


async def add(tx: Transaction, digest: str, invite: Invite, now: datetime) -> None:
    """Store an invite under the hash of its code."""
    row = {
        "digest": digest,
        "role": invite.post.role,
        "organisation_id": invite.post.organisation_id,
        "name": invite.name,
        "created_at": now,
        "expires_at": invite.expires_at,
    }
    await tx.execute(insert(invites).values(row))


async def find(tx: Transaction, digest: str) -> Invite | None:
    """Return the invite of a code's hash."""
    row = (await tx.execute(select(invites).where(invites.c.digest == digest))).one_or_none()
    if row is None:
        return None
    return Invite(Post(Role(row.role), row.organisation_id), row.name, row.expires_at, row.used_at)


async def use(tx: Transaction, digest: str, now: datetime) -> bool:
    """Use a code up; False, and nothing changed, when somebody was faster."""
    unused = update(invites).where(invites.c.digest == digest, invites.c.used_at.is_(None))
    return bool((await tx.execute(unused.values(used_at=now))).rowcount)


async def used_by(tx: Transaction, digest: str, cadre_id: int) -> None:
    """Record whom a code let in."""
    await tx.execute(update(invites).where(invites.c.digest == digest).values(cadre_id=cadre_id))
