"""Posts: which cadre has which role in which unit."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from bot.domain.people import Post, Role
from bot.store.database import Transaction
from bot.store.schema import posts


async def of(tx: Transaction, cadre_id: int) -> tuple[Post, ...]:
    """Return a cadre's posts, the oldest first."""
    query = select(posts.c.role, posts.c.organisation_id).where(posts.c.cadre_id == cadre_id)
    found = await tx.execute(query.order_by(posts.c.id))
    return tuple(Post(Role(row.role), row.organisation_id) for row in found)


async def add(tx: Transaction, cadre_id: int, post: Post, now: datetime) -> None:
    """Give a cadre a post that they do not have yet."""
    row = {"cadre_id": cadre_id, "organisation_id": post.organisation_id, "role": post.role, "since": now}
    await tx.execute(insert(posts).values(row))


async def end(tx: Transaction, cadre_id: int, post: Post) -> None:
    """Take a post from a cadre."""
    own = posts.c.cadre_id == cadre_id, posts.c.role == post.role
    await tx.execute(
        delete(posts).where(*own, posts.c.organisation_id.is_not_distinct_from(post.organisation_id))
    )
