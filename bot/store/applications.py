"""Applications: who gave a code for several people, and waits to be let in; each is decided once."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select, update

from bot.domain.people import Post, Role
from bot.store.database import Transaction, insert_row
from bot.store.schema import applications


@dataclass(frozen=True)
class Application:
    """Somebody who wants to hold a post; `admitted` None: it waits."""

    id: int
    account_id: int
    post: Post
    name: str
    asked_at: datetime
    consent: str
    admitted: bool | None = None


async def add(tx: Transaction, account_id: int, post: Post, name: str, *, consent: str, now: datetime) -> int:
    """Keep an application and return its id."""
    return await insert_row(
        tx,
        applications,
        account_id=account_id,
        role=post.role,
        organisation_id=post.organisation_id,
        name=name,
        consent=consent,
        asked_at=now,
    )


async def find(tx: Transaction, application_id: int) -> Application | None:
    """Return an application, decided or not."""
    found = await _found(tx, applications.c.id == application_id)
    return found[0] if found else None


async def waiting_of(tx: Transaction, account_id: int) -> Application | None:
    """Return the application of an account that waits."""
    found = await _found(tx, (applications.c.account_id == account_id) & applications.c.admitted.is_(None))
    return found[0] if found else None


async def decide(tx: Transaction, application_id: int, *, admitted: bool, by: int, now: datetime) -> bool:
    """Decide an application; False, and nothing changed, when somebody was faster."""
    waits = update(applications).where(applications.c.id == application_id, applications.c.admitted.is_(None))
    done = await tx.execute(waits.values(admitted=admitted, decided_at=now, decided_by=by))
    return bool(done.rowcount)


async def _found(tx: Transaction, condition: ColumnElement[bool]) -> list[Application]:
    rows = await tx.execute(select(applications).where(condition).order_by(applications.c.id))
    return [
        Application(
            row.id,
            row.account_id,
            Post(Role(row.role), row.organisation_id),
            row.name,
            row.asked_at,
            row.consent,
            row.admitted,
        )
        for row in rows
    ]
