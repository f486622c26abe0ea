"""Claiming looks only at what is owed, in its order, whatever the history."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import event, insert, text

from bot.domain.chat import Lane
from bot.store import claims, outcomes
from bot.store.database import Store
from bot.store.schema import DeliveryState
from bot.store.schema import deliveries as table
from tests.services import outbox


async def _claim(store: Store, now: datetime, *, busy: Sequence[int] = (), most: int = 4) -> list[str]:
    async with store.transaction() as tx:
        return [d.text for d in await claims.claim(tx, busy_accounts=busy, now=now, most=most)]


async def test_the_highest_lane_and_the_oldest_go_first_one_a_chat(store: Store, now: datetime) -> None:
    for chat, words, lane in (
        ("a", "a push", Lane.PUSH),
        ("b", "b push", Lane.PUSH),
        ("b", "b answer", Lane.ANSWER),
        ("a", "a push 2", Lane.PUSH),
        ("c", "c push", Lane.PUSH),
    ):
        await outbox.owe(store, chat, words, now, lane)

    assert await _claim(store, now) == ["b answer", "a push", "c push"]


async def test_a_chat_at_work_is_passed_over(store: Store, now: datetime) -> None:
    for chat in "abc":
        await outbox.owe(store, chat, chat, now)
    busy = await outbox.account(store, "a", now)

    assert await _claim(store, now, busy=[busy], most=1) == ["b"]
    assert await _claim(store, now, busy=[busy]) == ["c"]
    assert await _claim(store, now) == ["a"]


async def test_a_later_message_waits_for_the_one_before_it(store: Store, now: datetime) -> None:
    first = await outbox.owe(store, "a", "1", now)
    await outbox.owe(store, "a", "2", now)
    async with store.transaction() as tx:
        await outcomes.try_again(tx, first, "no", now.replace(minute=1))

    assert await _claim(store, now) == []
    assert await _claim(store, now.replace(minute=2)) == ["1"]


async def test_looking_and_claiming_read_only_what_is_owed(store: Store, now: datetime) -> None:
    plans = await _plans(store, now)

    assert len(plans) == 2
    for plan in plans:
        assert "ix_deliveries_owed" in plan
        assert "ix_deliveries_owed_to" in plan
        assert "SCAN deliveries\n" not in plan
        assert "Seq Scan on deliveries" not in plan
        assert "TEMP B-TREE" not in plan
        assert "Sort" not in plan


async def _plans(store: Store, now: datetime) -> list[str]:
    """Return how the database goes about the queries of a look and of a claim."""
    await _history(store, now)
    asked: list[tuple[str, Any]] = []

    @event.listens_for(store.engine.sync_engine, "before_cursor_execute")
    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_: Any) -> None:
        if statement.startswith("SELECT") and "NOT (EXISTS" in statement:
            asked.append((statement, parameters))

    async with store.reading() as tx:
        await claims.any_due(tx, busy_accounts=[1, 2], now=now)
    async with store.transaction() as tx:
        await claims.claim(tx, busy_accounts=[1, 2], now=now, most=4)
    event.remove(store.engine.sync_engine, "before_cursor_execute", note)
    return [await _plan(store, statement, parameters) for statement, parameters in asked]


async def _plan(store: Store, statement: str, parameters: Any) -> str:
    explain = "EXPLAIN QUERY PLAN " if store.engine.dialect.name == "sqlite" else "EXPLAIN "
    async with store.reading() as tx:
        rows = await tx.exec_driver_sql(explain + statement, parameters)
        return "\n".join(str(row[-1]) for row in rows) + "\n"


async def _history(store: Store, now: datetime) -> None:
    """Store a thousand messages that were sent, and a hundred that are owed."""
    accounts = [await outbox.account(store, f"chat {number}", now) for number in range(20)]
    rows: list[dict[str, object]] = [
        {
            "account_id": accounts[number % 20],
            "lane": Lane.PUSH,
            "text": "x" * 200,
            "choices": [],
            "about": [],
            "asks": False,
            "numbered": False,
            "state": DeliveryState.SENT if number < 1000 else DeliveryState.QUEUED,
            "queued_at": now,
            "due_at": now,
            "settled_at": now if number < 1000 else None,
            "tries": 0,
        }
        for number in range(1100)
    ]
    async with store.transaction() as tx:
        await tx.execute(insert(table), rows)
    async with store.transaction() as tx:
        await tx.execute(text("ANALYZE"))
