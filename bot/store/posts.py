"""Posts: which cadre has which role in which unit, and until when."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.domain.people import Post, Role
from bot.store.database import Transaction
from bot.store.schema import cadres, posts


@dataclass(frozen=True)
class Held:
    """A post that somebody holds; `until` None: as long as it lasts."""

    cadre_id: int
    name: str
    post: Post
    until: datetime | None


async def of(tx: Transaction, cadre_id: int) -> tuple[Post, ...]:
    """Return a cadre's posts, the oldest first."""
    query = select(posts.c.role, posts.c.organisation_id).where(posts.c.cadre_id == cadre_id)
    found = await tx.execute(query.order_by(posts.c.id))
    return tuple(Post(Role(row.role), row.organisation_id) for row in found)


async def add(
    tx: Transaction, cadre_id: int, post: Post, now: datetime, *, until: datetime | None = None
) -> None:
    """Give a cadre a post that they do not have yet."""
    row = {"cadre_id": cadre_id, "organisation_id": post.organisation_id, "role": post.role, "since": now}
    await tx.execute(insert(posts).values(row | {"until": until}))


async def end(tx: Transaction, cadre_id: int, post: Post | None = None) -> int:
    """End one post of a cadre, None all of them; return how many ended."""
    own = delete(posts).where(posts.c.cadre_id == cadre_id)
    if post is not None:
        unit = posts.c.organisation_id
        same = unit.is_(None) if post.organisation_id is None else unit == post.organisation_id
        own = own.where(posts.c.role == post.role, same)
    return (await tx.execute(own)).rowcount


async def end_due(tx: Transaction, now: datetime) -> int:
    """End the posts whose time is over; return how many."""
    return (await tx.execute(delete(posts).where(posts.c.until <= now))).rowcount


async def held(tx: Transaction) -> tuple[Held, ...]:
    """Return every post that somebody holds, by person."""
    query = select(posts, cadres.c.name).join(cadres).order_by(posts.c.cadre_id, posts.c.id)
    return tuple(
        Held(row.cadre_id, row.name, Post(Role(row.role), row.organisation_id), row.until)
        for row in await tx.execute(query)
    )
