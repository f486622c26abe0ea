"""Witnessing: who does what is written in the journal, in the transaction that does it."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

from bot.domain.journal import About, Deed, Entry, Head, Line, Verdict, about
from bot.store import cadres, deeds
from bot.store.database import Transaction


@dataclass(frozen=True)
class Told:
    """A line, with the name of who did it as it is now; None where nobody has that id any more."""

    line: Line
    name: str | None


def witness(
    tx: Transaction, deed: Deed, *, by: int | None, inbox_id: int | None, now: datetime, **what: About
) -> None:
    """Write down a deed when its transaction ends; `what` it is about are ids, days and codes, never words.

    `by` is a cadre, None the command line or a setting; `inbox_id` the message through which it is done.
    """
    deeds.add(tx, Entry(now, deed, by, inbox_id, about(what)))


async def journal(tx: Transaction, since: datetime | None = None) -> AsyncIterator[Told]:
    """Yield the lines from a moment on, None all of them, in order."""
    names = await cadres.names(tx)
    async for line in deeds.since(tx, since):
        yield Told(line, names.get(line.entry.cadre_id or 0))


async def verify(tx: Transaction, noted: Head | None = None) -> Verdict:
    """Check the whole journal, against the head that the office noted once if there is one."""
    verdict = Verdict(noted=noted)
    async for line in deeds.since(tx, None):
        verdict = verdict.after(line)
    return verdict
