"""Tick runs: the newest run of each tick, and when reminders were last looked for in office hours."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from bot.domain.tick_runs import TickRun
from bot.store.database import Transaction
from bot.store.schema import tick_runs

OPEN = "open hours"  # no tick: the last moment in office hours at which reminders were looked for


async def note(tx: Transaction, run: TickRun) -> None:
    """Store a run in the place of the one before."""
    values = {"every_seconds": run.every_seconds, "took_ms": run.took_ms, "owed": run.owed}
    await _put(tx, run.name, {"last_at": run.last_at, **values})


async def every(tx: Transaction) -> tuple[TickRun, ...]:
    """Return the newest run of every tick, by name."""
    query = select(tick_runs).where(tick_runs.c.name != OPEN).order_by(tick_runs.c.name)
    return tuple(
        TickRun(row.name, row.every_seconds, row.last_at, row.took_ms, row.owed)
        for row in await tx.execute(query)
    )


async def note_open(tx: Transaction, now: datetime) -> None:
    """Store that reminders were looked for now."""
    await _put(tx, OPEN, {"last_at": now, "every_seconds": 0, "took_ms": 0})


async def last_open(tx: Transaction) -> datetime | None:
    """Return when reminders were last looked for in office hours, None where they never were."""
    query = select(tick_runs.c.last_at).where(tick_runs.c.name == OPEN)
    return (await tx.execute(query)).scalar_one_or_none()


async def _put(tx: Transaction, name: str, values: dict[str, Any]) -> None:  # Any: a row's values
    done = await tx.execute(update(tick_runs).where(tick_runs.c.name == name).values(values))
    if not done.rowcount:
        await tx.execute(insert(tick_runs).values(name=name, **values))
