"""Invites: codes for one person or several, kept as hashes."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, or_, select, update

from bot.domain.people import Post, Role
from bot.store.database import Transaction
from bot.store.schema import invites


@dataclass(frozen=True)
class Invite:
    """An invite as stored: it lets `uses` people in, `used` of which have come."""

    post: Post
    name: str | None
    expires_at: datetime
    uses: int = 1
    used: int = 0
    digest: str = ""


async def add(tx: Transaction, digest: str, invite: Invite, now: datetime) -> None:
    """Store an invite under the hash of its code."""
    row = {
        "digest": digest,
        "role": invite.post.role,
        "organisation_id": invite.post.organisation_id,
        "name": invite.name,
        "created_at": now,
        "expires_at": invite.expires_at,
        "uses": invite.uses,
    }
    await tx.execute(insert(invites).values(row))


async def find(tx: Transaction, digest: str) -> Invite | None:
    """Return the invite of a code's hash."""
    row = (await tx.execute(select(invites).where(invites.c.digest == digest))).one_or_none()
    if row is None:
        return None
    post = Post(Role(row.role), row.organisation_id)
    return Invite(post, row.name, row.expires_at, row.uses, row.used, row.digest)


async def open_names(tx: Transaction, now: datetime) -> tuple[tuple[str, Post], ...]:
    """Return the people, by name and post, who have a code that they can still use."""
    c = invites.c
    good = c.name.is_not(None), c.used < c.uses, c.expires_at > now
    found = await tx.execute(select(c.name, c.role, c.organisation_id).where(*good))
    return tuple((row.name, Post(Role(row.role), row.organisation_id)) for row in found)


async def use(tx: Transaction, digest: str, now: datetime) -> bool:
    """Use a code once; False, and nothing changed, when others were faster."""
    unused = update(invites).where(invites.c.digest == digest, invites.c.used < invites.c.uses)
    used = await tx.execute(unused.values(used_at=now, used=invites.c.used + 1))
    return bool(used.rowcount)


async def revoke(tx: Transaction, digest: str, now: datetime) -> bool:
    """End a code that is still good, and forget whom it was for; False, and nothing changed, for others."""
    good = invites.c.digest == digest, invites.c.used < invites.c.uses, invites.c.expires_at > now
    ended = await tx.execute(update(invites).where(*good).values(expires_at=now, name=None))
    return bool(ended.rowcount)


async def used_by(tx: Transaction, digest: str, cadre_id: int) -> None:
    """Record whom a code let in; their name is kept with them from now on."""
    used = update(invites).where(invites.c.digest == digest)
    await tx.execute(used.values(cadre_id=cadre_id, name=None))


async def forget_names(tx: Transaction, now: datetime) -> int:
    """Forget the names of people whose codes can't be used any more; return how many."""
    over = invites.c.name.is_not(None), or_(invites.c.used >= invites.c.uses, invites.c.expires_at <= now)
    return (await tx.execute(update(invites).where(*over).values(name=None))).rowcount
