"""Conclusions: drafts and what was published."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, select, update

from bot.domain.conclusions import ConclusionState, Filed
from bot.domain.reading.model import Conclusion, Problem, ProblemCode
from bot.store.database import Transaction, insert_row
from bot.store.schema import conclusions

LACKS = (ProblemCode.NO_NUMBER, ProblemCode.NO_ISSUE_DATE)


async def add(tx: Transaction, read: Conclusion, *, file_name: str, sha256: str, now: datetime) -> int:
    """Store a conclusion as a draft and return its id; its tasks go to `tasks`."""
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
        recipients=list(read.recipients),
        references=[{"number": r.number, "issued_on": _iso(r.issued_on)} for r in read.references],
        problems=_json(read.problems),
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


async def set_number(tx: Transaction, conclusion_id: int, number: str, issued_on: date) -> None:
    """Enter the number and the day of issue that a document does not carry."""
    filed = await get(tx, conclusion_id)
    left = [p for p in filed.problems if p.code not in LACKS] if filed else []
    given = {"number": number, "issued_on": issued_on, "problems": _json(left)}
    await tx.execute(update(conclusions).where(conclusions.c.id == conclusion_id).values(given))


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


def _json(problems: Sequence[Problem]) -> list[dict[str, str]]:
    return [{"code": p.code, "ref": p.ref, "words": p.words} for p in problems]


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _filed(row: Row[Any]) -> Filed:
    problems = tuple(Problem(ProblemCode(p["code"]), p["ref"], p["words"]) for p in row.problems)
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
        problems=problems,
        published_at=row.published_at,
    )
