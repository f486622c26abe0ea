"""People: who has joined, with their posts, whether they are reached, and their consent."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, exists, select

from bot.domain.people import Post, Role
from bot.store.database import Transaction
from bot.store.schema import AccountState, accounts, cadres, consents, organisations, posts


@dataclass(frozen=True)
class Held:
    """A post with its unit's name; `until`: somebody stands in so long, `away`: on leave."""

    post: Post
    unit: str | None
    until: datetime | None = None
    away: bool = False


@dataclass(frozen=True)
class Known:
    """Somebody who has joined; `linked`: they have an account, `agreed`: the wording they agreed to last.

    `account_ids`: those that can be reached first.
    """

    cadre_id: int
    name: str
    posts: tuple[Held, ...] = ()
    linked: bool = False
    reachable: bool = False
    agreed: str | None = None
    account_ids: tuple[int, ...] = ()


async def every(tx: Transaction, units: Collection[str] | None = None) -> tuple[Known, ...]:
    """Return the people with a post in the units, None: all, those without a post too; by name."""
    if units is None:
        return await _known(tx)
    return await _known(
        tx, exists().where(posts.c.cadre_id == cadres.c.id, posts.c.organisation_id.in_(units))
    )


async def get(tx: Transaction, cadre_id: int) -> Known | None:
    """Return one person."""
    return next(iter(await _known(tx, cadres.c.id == cadre_id)), None)


async def lock(tx: Transaction, cadre_id: int) -> None:
    """Let nobody else change a person's posts until the transaction ends."""
    await tx.execute(select(cadres.c.id).where(cadres.c.id == cadre_id).with_for_update())


async def _known(tx: Transaction, *conditions: ColumnElement[bool]) -> tuple[Known, ...]:
    them = select(cadres.c.id).where(*conditions)
    held = await _held(tx, posts.c.cadre_id.in_(them))
    own: dict[int, list[tuple[bool, int]]] = defaultdict(list)
    query = select(accounts.c.cadre_id, accounts.c.id, accounts.c.state).where(accounts.c.cadre_id.in_(them))
    for cadre_id, account_id, state in await tx.execute(query.order_by(accounts.c.id)):
        own[cadre_id].append((state != AccountState.ACTIVE, account_id))
    given = consents.c.cadre_id.in_(them), consents.c.withdrawn_at.is_(None)
    agreed = select(consents.c.cadre_id, consents.c.version).where(*given).order_by(consents.c.id)
    versions = {row.cadre_id: row.version for row in await tx.execute(agreed)}
    named = select(cadres.c.id, cadres.c.name).where(*conditions).order_by(cadres.c.name, cadres.c.id)
    return tuple(
        Known(
            row.id,
            row.name,
            tuple(held[row.id]),
            linked=bool(own[row.id]),
            reachable=not all(lost for lost, _ in own[row.id]),
            agreed=versions.get(row.id),
            account_ids=tuple(account_id for _, account_id in sorted(own[row.id])),
        )
        for row in await tx.execute(named)
    )


async def _held(tx: Transaction, condition: ColumnElement[bool]) -> dict[int, list[Held]]:
    found: dict[int, list[Held]] = defaultdict(list)
    joined = posts.outerjoin(organisations, organisations.c.id == posts.c.organisation_id)
    query = select(posts, organisations.c.name).select_from(joined).where(condition).order_by(posts.c.id)
    for row in await tx.execute(query):
        post = Post(Role(row.role), row.organisation_id)
        found[row.cadre_id].append(Held(post, row.name, row.until, row.away))
    return found
