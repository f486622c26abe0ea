"""Posts: which cadre has which role in which unit, and until when."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, update

from bot.domain.people import Post, Role
from bot.store.database import Transaction
from bot.store.schema import cadres, posts


@dataclass(frozen=True)
class Held:
    """A post that somebody holds."""

    cadre_id: int
    name: str
    post: Post


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
    own = (posts.c.cadre_id == cadre_id,) if post is None else _one(cadre_id, post)
    return (await tx.execute(delete(posts).where(*own))).rowcount


async def lend(tx: Transaction, cadre_id: int, post: Post, now: datetime, *, until: datetime) -> None:
    """Let somebody hold a post until a moment, or longer where they hold it longer already."""
    if post not in await of(tx, cadre_id):
        await add(tx, cadre_id, post, now, until=until)
    shorter = *_one(cadre_id, post), posts.c.until < until
    await tx.execute(update(posts).where(*shorter).values(until=until))


async def keep(tx: Transaction, cadre_id: int, post: Post) -> bool:
    """Let somebody hold for good what they hold for a time; False where they do not."""
    lent = *_one(cadre_id, post), posts.c.until.is_not(None)
    return bool((await tx.execute(update(posts).where(*lent).values(until=None))).rowcount)


async def take_back(tx: Transaction, cadre_id: int, post: Post) -> bool:
    """End a post that somebody holds for a time; False where they do not."""
    lent = *_one(cadre_id, post), posts.c.until.is_not(None)
    return bool((await tx.execute(delete(posts).where(*lent))).rowcount)


async def rest(tx: Transaction, cadre_id: int, post: Post, *, away: bool) -> bool:
    """Send somebody nothing for a post, or again; False where they do not hold it."""
    own = update(posts).where(*_one(cadre_id, post)).values(away=away)
    return bool((await tx.execute(own)).rowcount)


def _one(cadre_id: int, post: Post) -> tuple[ColumnElement[bool], ...]:
    unit = posts.c.organisation_id
    same = unit.is_(None) if post.organisation_id is None else unit == post.organisation_id
    return posts.c.cadre_id == cadre_id, posts.c.role == post.role, same


async def end_due(tx: Transaction, now: datetime) -> int:
    """End the posts whose time is over; return how many."""
    return (await tx.execute(delete(posts).where(posts.c.until <= now))).rowcount


async def held(tx: Transaction) -> tuple[Held, ...]:
    """Return every post that somebody holds, by person."""
    query = select(posts, cadres.c.name).join(cadres).order_by(posts.c.cadre_id, posts.c.id)
    return tuple(
        Held(row.cadre_id, row.name, Post(Role(row.role), row.organisation_id))
        for row in await tx.execute(query)
    )
