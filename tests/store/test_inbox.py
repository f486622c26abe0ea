"""The inbox: what waits is found whatever the history."""

from datetime import datetime
from typing import Any

from sqlalchemy import event, text

from bot.domain.chat import Update
from bot.store import inbox
from bot.store.database import Store
from bot.store.schema import UpdateState


async def test_looking_for_what_waits_reads_no_history(store: Store, now: datetime) -> None:
    updates = [Update(str(n), "7", {}) for n in range(500)]
    async with store.transaction() as tx:
        await inbox.add(tx, "telegram", updates, now)
        for inbox_id, _ in (await inbox.waiting(tx, "telegram"))[:-1]:
            await inbox.settle(tx, inbox_id, UpdateState.HANDLED, now)
    async with store.transaction() as tx:
        await tx.execute(text("ANALYZE"))

    plan = await _plan_of_waiting(store)

    assert "ix_inbox_waiting" in plan
    assert "TEMP B-TREE" not in plan


async def _plan_of_waiting(store: Store) -> str:
    asked: list[tuple[str, Any]] = []

    @event.listens_for(store.engine.sync_engine, "before_cursor_execute")
    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        asked.append((statement, parameters))

    async with store.reading() as tx:
        await inbox.waiting(tx, "telegram")
    event.remove(store.engine.sync_engine, "before_cursor_execute", note)
    explain = "EXPLAIN QUERY PLAN " if store.engine.dialect.name == "sqlite" else "EXPLAIN "
    async with store.reading() as tx:
        ((statement, parameters),) = [one for one in asked if one[0].startswith("SELECT")]
        return "\n".join(str(row[-1]) for row in await tx.exec_driver_sql(explain + statement, parameters))
