"""Unreached: the people whose messages don't arrive, and whether others have been told of them."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select, update

from bot.domain.people import Unreached
from bot.store.database import Transaction
from bot.store.schema import AccountState, accounts, cadres, organisations, posts

LOST = accounts.c.state == AccountState.UNREACHABLE


@dataclass(frozen=True)
class LostAccount:
    """An account that messages do not reach, and its person; `elsewhere`: they are reached at another one."""

    account_id: int
    person: Unreached
    since: datetime
    elsewhere: bool
    told: bool


async def lost_accounts(tx: Transaction) -> tuple[LostAccount, ...]:
    """Return the lost accounts of people who hold a post, by person."""
    other = accounts.alias("other")
    reached = exists().where(other.c.cadre_id == accounts.c.cadre_id, other.c.state == AccountState.ACTIVE)
    query = (
        select(accounts, cadres.c.name, reached.label("elsewhere"))
        .join(cadres, cadres.c.id == accounts.c.cadre_id)
        .where(LOST)
        .order_by(accounts.c.cadre_id, accounts.c.id)
    )
    rows = (await tx.execute(query)).all()
    held = await _posts(tx, {row.cadre_id for row in rows})
    return tuple(
        LostAccount(
            row.id,
            Unreached(row.cadre_id, row.name, tuple(held[row.cadre_id].items())),
            row.changed_at,
            row.elsewhere,
            row.loss_told_at is not None,
        )
        for row in rows
        if row.cadre_id in held
    )


async def told(tx: Transaction, account_ids: Collection[int], now: datetime) -> None:
    """Note that others have been told that accounts are lost."""
    lost = update(accounts).where(accounts.c.id.in_(account_ids))
    await tx.execute(lost.values(loss_told_at=now))


async def other_account(tx: Transaction, account_id: int) -> int | None:
    """Return the person's first other account that can be reached, None where there is none."""
    own = select(accounts.c.cadre_id).where(accounts.c.id == account_id).scalar_subquery()
    query = (
        select(accounts.c.id)
        .where(accounts.c.cadre_id == own, accounts.c.id != account_id, ~LOST)
        .order_by(accounts.c.id)
    )
    return (await tx.execute(query)).scalars().first()


async def _posts(tx: Transaction, cadre_ids: Collection[int]) -> dict[int, dict[str, str]]:
    """Return by cadre the names of the units of their posts, by id; none for a post of the office."""
    query = (
        select(posts.c.cadre_id, organisations.c.id, organisations.c.name)
        .outerjoin(organisations, organisations.c.id == posts.c.organisation_id)
        .where(posts.c.cadre_id.in_(cadre_ids))
        .order_by(posts.c.id)
    )
    held: dict[int, dict[str, str]] = defaultdict(dict)
    for row in await tx.execute(query):
        held[row.cadre_id].update({row.id: row.name} if row.id else {})
    return held
