"""Invites: codes for one person or several, kept as hashes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Row, func, insert, or_, select, update

from bot.domain.people import Post, Role
from bot.store.database import Transaction
from bot.store.schema import invites

INVITING = 0x6D616D6F69  # "mamoi"


@dataclass(frozen=True)
class Invite:
    """An invite as stored: it lets `uses` people in, `used` of which have come."""

    post: Post
    name: str | None
    expires_at: datetime
    uses: int = 1
    used: int = 0
    digest: str = ""


async def add(tx: Transaction, made: Sequence[Invite], now: datetime) -> None:
    """Store invites under the hashes of their codes, all in one statement."""
    rows = [
        {
            "digest": one.digest,
            "role": one.post.role,
            "organisation_id": one.post.organisation_id,
            "name": one.name,
            "created_at": now,
            "expires_at": one.expires_at,
            "uses": one.uses,
        }
        for one in made
    ]
    if rows:
        await tx.execute(insert(invites), rows)


async def hold(tx: Transaction) -> None:
    """Let nobody else look who has a code, and make those that lack, before this writing transaction ends.

    SQLite has one writer at a time anyhow. Source: postgresql.org/docs/current/explicit-locking.html
    """
    if tx.dialect.name == "postgresql":
        await tx.execute(select(func.pg_advisory_xact_lock(INVITING)))


async def find(tx: Transaction, digest: str) -> Invite | None:
    """Return the invite of a code's hash."""
    row = (await tx.execute(select(invites).where(invites.c.digest == digest))).one_or_none()
    return _invite(row) if row is not None else None


async def open_names(tx: Transaction, now: datetime) -> tuple[tuple[str, Post], ...]:
    """Return the people, by name and post, who have a code that they can still use."""
    c = invites.c
    good = c.name.is_not(None), c.used < c.uses, c.expires_at > now
    found = await tx.execute(select(c.name, c.role, c.organisation_id).where(*good))
    return tuple((row.name, Post(Role(row.role), row.organisation_id)) for row in found)


async def named_in(tx: Transaction, organisation_id: str | None, now: datetime) -> tuple[Invite, ...]:
    """Return the good codes for somebody by name in a unit, or (None) in the office."""
    c = invites.c
    unit = c.organisation_id.is_(None) if organisation_id is None else c.organisation_id == organisation_id
    good = unit, c.name.is_not(None), c.used < c.uses, c.expires_at > now
    found = await tx.execute(select(invites).where(*good).order_by(c.created_at, c.digest))
    return tuple(_invite(row) for row in found)


async def use(tx: Transaction, digest: str, now: datetime) -> bool:
    """Use a code once; False, and nothing changed, when others were faster, or have ended it."""
    good = invites.c.digest == digest, invites.c.used < invites.c.uses, invites.c.expires_at > now
    used = await tx.execute(update(invites).where(*good).values(used_at=now, used=invites.c.used + 1))
    return bool(used.rowcount)


async def revoke(tx: Transaction, digest: str, now: datetime) -> bool:
    """End a code that is still good, and forget whom it was for; False, and nothing changed, for others.

    Who gave it a moment ago, and waits for our transaction, is late too.
    """
    good = invites.c.digest == digest, invites.c.used < invites.c.uses, invites.c.expires_at > now
    over = {"expires_at": invites.c.created_at, "name": None}
    ended = await tx.execute(update(invites).where(*good).values(over))
    return bool(ended.rowcount)


async def used_by(tx: Transaction, digest: str, cadre_id: int) -> None:
    """Record whom a code let in; their name is kept with them from now on."""
    used = update(invites).where(invites.c.digest == digest)
    await tx.execute(used.values(cadre_id=cadre_id, name=None))


async def forget_names(tx: Transaction, now: datetime) -> int:
    """Forget the names of people whose codes can't be used any more; return how many."""
    over = invites.c.name.is_not(None), or_(invites.c.used >= invites.c.uses, invites.c.expires_at <= now)
    return (await tx.execute(update(invites).where(*over).values(name=None))).rowcount


def _invite(row: Row[Any]) -> Invite:  # Any: a row's values
    return Invite(
        Post(Role(row.role), row.organisation_id), row.name, row.expires_at, row.uses, row.used, row.digest
    )
