"""Conclusions: drafts and what was published."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select, update

from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.reading.model import Conclusion, Finding, Place, Problem
from bot.store import problems
from bot.store.database import Transaction, insert_row
from bot.store.schema import conclusions


async def add(tx: Transaction, read: Conclusion, *, file_name: str, sha256: str, now: datetime) -> int:
    """Store a conclusion as a draft and return its id; its tasks and what they ask go to `tasks`."""
    return await insert_row(
        tx,
        conclusions,
        state=ConclusionState.DRAFT,
        kind=read.kind,
        number=read.number,
        issued_on=read.issued_on,
        meeting_on=read.meeting_on,
        issuer=read.issuer,
        chair=read.chair,
        title=read.title,
        signer=read.signer,
        urgency=read.urgency,
        recipients=list(read.recipients),
        references=[{"number": r.number, "issued_on": _iso(r.issued_on)} for r in read.references],
        problems=problems.to_json(p for p in read.problems if not p.ref),
        found_at={
            name: [found.place.page, found.place.paragraph, found.phrase]
            for name, found in read.found_at.items()
        },
        file_name=file_name,
        file_sha256=sha256,
        created_at=now,
    )


async def get(tx: Transaction, conclusion_id: int, *, to_decide: bool = False) -> Filed | None:
    """Return one conclusion; `to_decide` keeps every other decision on it waiting until ours is stored."""
    query = select(conclusions).where(conclusions.c.id == conclusion_id)
    row = (await tx.execute(query.with_for_update() if to_decide else query)).one_or_none()
    return _filed(row) if row else None


async def same_file(tx: Transaction, sha256: str) -> Filed | None:
    """Return the conclusion, not discarded, that came from the same file."""
    query = select(conclusions).where(
        conclusions.c.file_sha256 == sha256, conclusions.c.state != ConclusionState.DISCARDED
    )
    row = (await tx.execute(query.order_by(conclusions.c.id.desc()).limit(1))).one_or_none()
    return _filed(row) if row else None


async def newest_version(tx: Transaction, conclusion_id: int) -> int:
    """Return the published conclusion that corrects another one last; itself where nothing does."""
    corrects = conclusions.c.corrects_id == conclusion_id, conclusions.c.state == ConclusionState.PUBLISHED
    found = (await tx.execute(select(conclusions.c.id).where(*corrects))).scalar_one_or_none()
    return conclusion_id if found is None else await newest_version(tx, found)


async def same_number(tx: Transaction, filed: Filed) -> tuple[Filed, ...]:
    """Return the published conclusions with the kind and number of another one, newest first."""
    query = select(conclusions).where(
        conclusions.c.state == ConclusionState.PUBLISHED,
        conclusions.c.kind == filed.kind,
        conclusions.c.number == filed.number,
        conclusions.c.id != filed.id,
    )
    return tuple(_filed(row) for row in await tx.execute(query.order_by(conclusions.c.id.desc())))


async def set_head(
    tx: Transaction,
    conclusion_id: int,
    *,
    number: str | None,
    issued_on: date | None,
    asked: Sequence[Problem],
) -> None:
    """Store the number and day of issue entered for a draft, and what is still asked of the whole of it."""
    given = {"number": number, "issued_on": issued_on, "problems": problems.to_json(asked)}
    await tx.execute(update(conclusions).where(conclusions.c.id == conclusion_id).values(given))


async def set_corrects(tx: Transaction, conclusion_id: int, corrects_id: int | None) -> None:
    """Note which published conclusion a draft is a later version of."""
    changed = update(conclusions).where(conclusions.c.id == conclusion_id)
    await tx.execute(changed.values(corrects_id=corrects_id))


async def set_state(
    tx: Transaction, conclusion_id: int, state: ConclusionState, *, now: datetime, by: int | None
) -> bool:
    """Publish or discard a draft; `by` is the cadre, None from the command line. False when it is none."""
    changed: dict[str, Any] = {"state": state}  # Any: a row's values
    if state is ConclusionState.PUBLISHED:
        changed |= {"published_at": now, "published_by": by}
    draft = conclusions.c.id == conclusion_id, conclusions.c.state == ConclusionState.DRAFT
    return bool((await tx.execute(update(conclusions).where(*draft).values(changed))).rowcount)


async def drafts(tx: Transaction) -> list[int]:
    """Return the ids of the drafts, the newest first."""
    query = select(conclusions.c.id).where(conclusions.c.state == ConclusionState.DRAFT)
    return list((await tx.execute(query.order_by(conclusions.c.id.desc()))).scalars())


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _filed(row: Row[Any]) -> Filed:
    return Filed(
        id=row.id,
        state=ConclusionState(row.state),
        kind=row.kind,
        number=row.number,
        issued_on=row.issued_on,
        meeting_on=row.meeting_on,
        issuer=row.issuer,
        title=row.title,
        chair=row.chair,
        problems=problems.from_json(row.problems),
        published_at=row.published_at,
        corrects_id=row.corrects_id,
        urgency=row.urgency,
        found_at=tuple(
            (name, Finding(Place(page, paragraph), phrase))
            for name, (page, paragraph, phrase) in (row.found_at or {}).items()
        ),
    )


async def numbered(tx: Transaction) -> dict[str, int]:
    """Return the ids of what was published, by number; of several with one number the newest."""
    published = conclusions.c.state == ConclusionState.PUBLISHED, conclusions.c.number.is_not(None)
    query = select(conclusions.c.number, conclusions.c.id).where(*published).order_by(conclusions.c.id)
    return {row.number: row.id for row in await tx.execute(query)}
