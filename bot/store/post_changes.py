"""Post changes: which posts an admin ended and gave; each can be taken back once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select

from bot.domain.people import Post, Role
from bot.store.database import Transaction, insert_row
from bot.store.schema import post_changes


@dataclass(frozen=True)
class PostChange:
    """Posts of one person that ended and that began, in one act."""

    cadre_id: int
    ended: tuple[Post, ...] = ()
    begun: tuple[Post, ...] = ()


async def add(
    tx: Transaction,
    change: PostChange,
    *,
    by: int,
    inbox_id: int,
    now: datetime,
    undoes_id: int | None = None,
) -> int:
    """Keep a change and return its id."""
    row = {
        "cadre_id": change.cadre_id,
        "ended": _written(change.ended),
        "begun": _written(change.begun),
        "changed_by": by,
        "inbox_id": inbox_id,
        "undoes_id": undoes_id,
        "changed_at": now,
    }
    return await insert_row(tx, post_changes, **row)


async def standing(tx: Transaction, change_id: int) -> PostChange | None:
    """Return a change that was not taken back and takes none back."""
    later = post_changes.alias("later")
    taken_back = exists().where(later.c.undoes_id == post_changes.c.id)
    query = select(post_changes).where(
        post_changes.c.id == change_id, post_changes.c.undoes_id.is_(None), ~taken_back
    )
    row = (await tx.execute(query)).one_or_none()
    return PostChange(row.cadre_id, _read(row.ended), _read(row.begun)) if row else None


def _written(posts: Sequence[Post]) -> list[list[str | None]]:
    return [[post.role, post.organisation_id] for post in posts]


def _read(kept: Sequence[Sequence[str]]) -> tuple[Post, ...]:
    return tuple(Post(Role(role), unit) for role, unit in kept)
