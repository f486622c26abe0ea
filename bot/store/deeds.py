"""Deeds: the lines of the journal, written last in their transaction; the database refuses any change."""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime

from sqlalchemy import Row, func, insert, select

from bot.domain.journal import Entry, Head, Line, placed
from bot.store.database import Transaction, at_the_end
from bot.store.schema import deeds

ONE_WRITES = 0x736F6E6B  # whoever holds this lock of PostgreSQL's adds lines; on SQLite one writes anyway
PAGE = 1000


def add(tx: Transaction, entry: Entry) -> None:
    """Let an entry be written when everything else of its transaction is done."""
    at_the_end(tx, _write, entry)


async def since(tx: Transaction, moment: datetime | None) -> AsyncIterator[Line]:
    """Yield the lines from a moment on, None all of them, in the order of their numbers."""
    number = 0
    while rows := await _page(tx, number, moment):
        for row in rows:
            yield _line(row)
        number = rows[-1].number


async def _page(tx: Transaction, after: int, moment: datetime | None) -> Sequence[Row[tuple[object, ...]]]:
    query = select(deeds).where(deeds.c.number > after).order_by(deeds.c.number).limit(PAGE)
    if moment is not None:
        query = query.where(deeds.c.at >= moment)
    return (await tx.execute(query)).all()


def _line(row: Row[tuple[object, ...]]) -> Line:
    return Line(row.number, Entry(row.at, row.deed, row.cadre_id, row.inbox_id, row.about), row.hash)


async def _write(tx: Transaction, entries: Sequence[Entry]) -> None:
    """Write entries after the last line; nobody else writes until our transaction is over."""
    if tx.dialect.name == "postgresql":
        await tx.execute(select(func.pg_advisory_xact_lock(ONE_WRITES)))
    last = (await tx.execute(select(deeds).order_by(deeds.c.number.desc()).limit(1))).first()
    head = Head(last.number, last.hash) if last else Head()
    rows = []
    for entry in entries:
        line = placed(entry, head)
        head = Head(line.number, line.hash)
        rows.append({"number": line.number, "hash": line.hash, **vars(entry)})
    await tx.execute(insert(deeds), rows)
