"""Accounts: where a person is reached on a chat network."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.domain.people import UNIT_ROLES, Role
from bot.store.database import Transaction
from bot.store.schema import AccountState, accounts, cadres, posts


@dataclass(frozen=True)
class Account:
    """An account; `cadre_id` and `name` are None for somebody who has not joined."""

    id: int
    cadre_id: int | None
    name: str | None
    state: AccountState


@dataclass(frozen=True)
class Recipient:
    """Somebody to whom a push is owed."""

    account_id: int
    cadre_id: int
    name: str
    organisation_id: str | None
    reachable: bool


async def find(tx: Transaction, channel: str, chat_id: str) -> Account | None:
    """Return the account of a chat, None when the chat is new."""
    query = (
        select(accounts.c.id, accounts.c.cadre_id, cadres.c.name, accounts.c.state)
        .select_from(accounts.outerjoin(cadres))
        .where(accounts.c.channel == channel, accounts.c.chat_id == chat_id)
    )
    row = (await tx.execute(query)).one_or_none()
    return Account(row.id, row.cadre_id, row.name, AccountState(row.state)) if row else None


async def get(tx: Transaction, account_id: int) -> Account:
    """Return an account by its id."""
    query = (
        select(accounts.c.id, accounts.c.cadre_id, cadres.c.name, accounts.c.state)
        .select_from(accounts.outerjoin(cadres))
        .where(accounts.c.id == account_id)
    )
    row = (await tx.execute(query)).one()
    return Account(row.id, row.cadre_id, row.name, AccountState(row.state))


async def add(tx: Transaction, channel: str, chat_id: str, now: datetime) -> Account:
    """Add the account of a new chat; return the one that somebody else added at the same moment."""
    row = {"channel": channel, "chat_id": chat_id, "state": AccountState.ACTIVE, "changed_at": now}
    insert = sqlite.insert if tx.dialect.name == "sqlite" else postgresql.insert
    await tx.execute(insert(accounts).values(row).on_conflict_do_nothing())
    account = await find(tx, channel, chat_id)
    assert account is not None, "nobody removes accounts"
    return account


async def unlink(tx: Transaction, cadre_id: int) -> None:
    """Tie a cadre's accounts to nobody: who speaks there is a stranger again."""
    await tx.execute(update(accounts).where(accounts.c.cadre_id == cadre_id).values(cadre_id=None))


async def belong_to(tx: Transaction, account_id: int, cadre_id: int) -> None:
    """Tie an account to the cadre who joined from it."""
    await tx.execute(update(accounts).where(accounts.c.id == account_id).values(cadre_id=cadre_id))


async def move(tx: Transaction, account_id: int, chat_id: str) -> int:
    """Store the new id of an account's chat; return which account has it, another one where it was known."""
    channel = select(accounts.c.channel).where(accounts.c.id == account_id).scalar_subquery()
    known = select(accounts.c.id).where(accounts.c.channel == channel, accounts.c.chat_id == chat_id)
    if (holder := (await tx.execute(known)).scalar_one_or_none()) is not None:
        return int(holder)
    await tx.execute(update(accounts).where(accounts.c.id == account_id).values(chat_id=chat_id))
    return account_id


async def heard(tx: Transaction, account_id: int, now: datetime) -> bool:
    """Note that an account has spoken, so that it can be reached; return whether it could not before."""
    before = await tx.execute(select(accounts.c.state).where(accounts.c.id == account_id))
    known = update(accounts).where(accounts.c.id == account_id)
    await tx.execute(known.values(state=AccountState.ACTIVE, changed_at=now, loss_told_at=None))
    return AccountState(before.scalar_one()) is AccountState.UNREACHABLE


async def lose(
    tx: Transaction, account_id: int, now: datetime, *, unless_heard_since: datetime | None = None
) -> bool:
    """Mark an account as unreachable; False where it has spoken since a moment."""
    known = update(accounts).where(accounts.c.id == account_id)
    if unless_heard_since is not None:
        known = known.where(accounts.c.changed_at <= unless_heard_since)
    lost = await tx.execute(known.values(state=AccountState.UNREACHABLE, changed_at=now))
    return bool(lost.rowcount)


async def lost_since(tx: Transaction, account_id: int, moment: datetime) -> bool:
    """Return whether an account can't be reached any more, and could at a moment."""
    lost = accounts.c.state == AccountState.UNREACHABLE, accounts.c.changed_at >= moment
    query = select(accounts.c.id).where(accounts.c.id == account_id, *lost)
    return (await tx.execute(query)).first() is not None


async def is_lost(tx: Transaction, account_id: int | None) -> bool:
    """Return whether an account can't be reached."""
    query = select(accounts.c.state).where(accounts.c.id == account_id)
    return (await tx.execute(query)).scalar_one_or_none() == AccountState.UNREACHABLE


async def reporting_for(
    tx: Transaction,
    organisation_ids: Collection[str],
    roles: Collection[Role] = UNIT_ROLES,
    *,
    on_leave: bool = False,
) -> tuple[Recipient, ...]:
    """Return the people with a post in the organisations, a row for each unit and account, by cadre.

    An account that can't be reached is left out where the person has one that can. Who is on leave from a
    post is left out too, but `on_leave`.
    """
    own = and_(posts.c.organisation_id.in_(organisation_ids), posts.c.role.in_(roles))
    return await _recipients(tx, own if on_leave else and_(own, ~posts.c.away))


async def with_role(tx: Transaction, roles: Collection[Role]) -> tuple[Recipient, ...]:
    """Return the people who have one of the roles, as `reporting_for` does."""
    return await _recipients(tx, and_(posts.c.role.in_(roles), ~posts.c.away))


async def of_cadre(tx: Transaction, cadre_id: int) -> tuple[int, ...]:
    """Return the ids of a cadre's accounts, the oldest first."""
    query = select(accounts.c.id).where(accounts.c.cadre_id == cadre_id).order_by(accounts.c.id)
    return tuple((await tx.execute(query)).scalars())


async def _recipients(tx: Transaction, condition: ColumnElement[bool]) -> tuple[Recipient, ...]:
    # Apart, so that SQLite finds the posts once, and does not try every unit for every account.
    held = select(posts.c.cadre_id, posts.c.organisation_id).where(condition).distinct().subquery()
    query = (
        select(accounts.c.id, accounts.c.cadre_id, cadres.c.name, held.c.organisation_id, accounts.c.state)
        .select_from(accounts.join(cadres).join(held, held.c.cadre_id == cadres.c.id))
        .order_by(accounts.c.cadre_id, accounts.c.id, held.c.organisation_id)
    )
    found = [Recipient(*row[:4], row.state == AccountState.ACTIVE) for row in await tx.execute(query)]
    reached = {one.cadre_id for one in found if one.reachable}
    return tuple(one for one in found if one.reachable or one.cadre_id not in reached)
