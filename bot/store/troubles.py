"""Troubles: what is wrong in the outbox as a whole, and what did not arrive."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, func, literal, or_, select, update

from bot.domain.chat import Lane, MessageKind
from bot.store.database import Transaction
from bot.store.deliveries import NOT_AGAIN, UNSETTLED
from bot.store.schema import AccountState, DeliveryState, Moment, accounts, deliveries, posts

TROUBLED = (DeliveryState.FAILED, DeliveryState.UNSURE, DeliveryState.UNREACHABLE)


@dataclass(frozen=True)
class Audit:
    """Since when the oldest due message waits, how many accounts there are, and how many can't be reached."""

    oldest_due: datetime | None
    accounts: int
    unreachable: int


@dataclass(frozen=True)
class Trouble:
    """A message that did not arrive, or perhaps not: why, and whose it was (ids only)."""

    id: int
    state: DeliveryState
    reason: str
    cadre_id: int | None
    organisation_id: str


async def audit(tx: Transaction, now: datetime) -> Audit:
    """Look at what is owed as a whole."""
    reachable = accounts.c.state == AccountState.ACTIVE
    due = or_(deliveries.c.due_at.is_(None), deliveries.c.due_at <= now)
    since = func.coalesce(deliveries.c.held_until, deliveries.c.queued_at, type_=Moment)
    oldest = select(func.min(since, type_=Moment)).where(
        UNSETTLED, deliveries.c.state != DeliveryState.SENDING, due, since <= now
    )
    people = select(func.count(), func.count().filter(~reachable)).where(accounts.c.cadre_id.is_not(None))
    known, gone = (await tx.execute(people)).one()
    return Audit((await tx.execute(oldest)).scalar_one(), known, gone)


async def troubles(tx: Transaction) -> tuple[Trouble, ...]:
    """Return what did not arrive, or perhaps not, and is not owed any more; the newest first."""
    units = select(func.coalesce(func.min(posts.c.organisation_id), "")).where(
        posts.c.cadre_id == accounts.c.cadre_id
    )
    query = (
        select(deliveries, accounts.c.cadre_id, units.scalar_subquery().label("unit"))
        .join(accounts, accounts.c.id == deliveries.c.account_id)
        .where(deliveries.c.state.in_(TROUBLED), deliveries.c.settled_at.is_not(None))
        .order_by(deliveries.c.id.desc())
    )
    return tuple(
        Trouble(row.id, DeliveryState(row.state), row.error or "", row.cadre_id, row.unit)
        for row in await tx.execute(query)
    )


async def since(tx: Transaction, moment: datetime) -> int:
    """Count what has failed since a moment, or may not have arrived and is not owed any more.

    Without what is told elsewhere: of announcements to their authors, of people who can't be reached.
    """
    c = deliveries.c
    failed = and_(c.state == DeliveryState.FAILED, c.error.not_in(NOT_AGAIN))
    trouble = or_(failed, c.state == DeliveryState.UNSURE)
    query = select(func.count()).where(trouble, c.settled_at >= moment, c.kind != MessageKind.ANNOUNCEMENT)
    return int((await tx.execute(query)).scalar_one())


async def resend(tx: Transaction, *, unsure: bool = False) -> int:
    """Owe again what failed or did not reach its person, but nothing that comes too late, is not needed
    any more or was held back; with `unsure` what may have arrived too, still marked so. Return how many.

    Of what did not reach somebody the answers stay as they are: who asked is not there. The others' accounts
    count as reachable until the network says otherwise.
    """
    c = deliveries.c
    failed = and_(c.state == DeliveryState.FAILED, c.error.not_in(NOT_AGAIN))
    unreached = and_(c.state == DeliveryState.UNREACHABLE, c.lane != Lane.ANSWER)
    kept = c.fleeting.is_(False)  # the words of the others are forgotten
    doubtful = and_(c.state == DeliveryState.UNSURE, c.settled_at.is_not(None), literal(unsure))
    people = select(c.account_id).where(unreached)
    await tx.execute(update(accounts).where(accounts.c.id.in_(people)).values(state=AccountState.ACTIVE))
    again = {"state": DeliveryState.QUEUED, "due_at": None, "settled_at": None, "tries": 0, "error": None}
    return (
        await tx.execute(update(deliveries).where(kept, or_(failed, unreached, doubtful)).values(again))
    ).rowcount
