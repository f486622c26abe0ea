"""Consents: who agreed to which wording, when and in which message, and who took it back."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select, update

from bot.store.database import Transaction
from bot.store.schema import consents


@dataclass(frozen=True)
class Consent:
    """A person's consent to a wording."""

    version: str
    given_at: datetime
    withdrawn_at: datetime | None = None


async def give(
    tx: Transaction, cadre_id: int, account_id: int, version: str, *, inbox_id: int | None, now: datetime
) -> None:
    """Keep a consent."""
    row = {"cadre_id": cadre_id, "account_id": account_id, "version": version, "given_at": now}
    await tx.execute(insert(consents).values(row | {"inbox_id": inbox_id}))


async def of(tx: Transaction, cadre_id: int) -> tuple[Consent, ...]:
    """Return a person's consents, the newest first."""
    columns = consents.c.version, consents.c.given_at, consents.c.withdrawn_at
    query = select(*columns).where(consents.c.cadre_id == cadre_id).order_by(consents.c.id.desc())
    return tuple(Consent(*row) for row in await tx.execute(query))


async def withdraw(tx: Transaction, cadre_id: int, now: datetime) -> None:
    """Note that a person takes every consent back."""
    given = update(consents).where(consents.c.cadre_id == cadre_id, consents.c.withdrawn_at.is_(None))
    await tx.execute(given.values(withdrawn_at=now))
