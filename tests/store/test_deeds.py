"""The journal's lines are kept or lost with what they tell of, and one writes after another."""

import asyncio
from datetime import datetime

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.domain.journal import Deed, Head, Line, Verdict
from bot.services import witnessing
from bot.store.database import Store, Transaction, trial


def _witness(tx: Transaction, now: datetime, number: int = 1) -> None:
    witnessing.witness(tx, Deed.EDITED, by=1, inbox_id=number, now=now, change=number)


async def _written(store: Store, now: datetime, times: int) -> None:
    for number in range(times):
        async with store.transaction() as tx:
            _witness(tx, now, number)


async def _lines(store: Store) -> list[Line]:
    async with store.reading() as tx:
        return [told.line async for told in witnessing.journal(tx)]


async def _verified(store: Store, noted: Head | None = None) -> Verdict:
    async with store.reading() as tx:
        return await witnessing.verify(tx, noted)


async def test_a_line_tells_who_what_when_and_by_which_message(store: Store, now: datetime) -> None:
    async with store.transaction() as tx:
        witnessing.witness(tx, Deed.PUBLISHED, by=7, inbox_id=9, now=now, conclusion=3, unit=None)

    (line,) = await _lines(store)
    entry = line.entry
    assert (line.number, entry.deed, entry.cadre_id, entry.inbox_id) == (1, "published", 7, 9)
    assert (entry.at, entry.about) == (now, '{"conclusion":3}')


async def test_what_is_taken_back_leaves_no_line(store: Store, now: datetime) -> None:
    with pytest.raises(ZeroDivisionError):
        await _fail(store, now)
    async with store.transaction() as tx:
        _witness(tx, now, 1)
        async with trial(tx):
            _witness(tx, now, 2)
        _witness(tx, now, 3)

    assert [line.entry.inbox_id for line in await _lines(store)] == [1, 3]
    assert (await _verified(store)).is_whole


async def test_nothing_is_witnessed_where_nothing_is_written(store: Store, now: datetime) -> None:
    async with store.reading() as tx:
        with pytest.raises(KeyError):
            _witness(tx, now)


async def test_many_processes_make_one_chain(store: Store, now: datetime) -> None:
    rivals = [Store(store.url.render_as_string(hide_password=False)) for _ in range(4)]

    async def write(one: Store, number: int) -> None:
        for each in range(5):
            async with one.transaction() as tx:
                _witness(tx, now, 10 * number + each)
                await asyncio.sleep(0.005 * number)
                _witness(tx, now, 10 * number + each)

    await asyncio.gather(*(write(one, number) for number, one in enumerate(rivals)))
    for one in rivals:
        await one.close()

    verdict = await _verified(store)
    assert verdict.is_whole
    assert verdict.head.number == 40


@pytest.mark.parametrize("change", ["UPDATE deeds SET cadre_id = 2", "DELETE FROM deeds"])
async def test_the_database_refuses_a_change(store: Store, now: datetime, change: str) -> None:
    await _written(store, now, 1)

    with pytest.raises(DBAPIError, match="never changed or removed"):
        async with store.transaction() as tx:
            await tx.execute(text(change))

    assert (await _verified(store)).is_whole


@pytest.mark.parametrize(
    ("change", "broken"),
    [
        ("UPDATE deeds SET cadre_id = 2 WHERE number = 2", 2),
        ("UPDATE deeds SET cadre_id = NULL WHERE number = 2", 2),
        ("UPDATE deeds SET about = '{\"change\": 1}' WHERE number = 2", 2),
        ("UPDATE deeds SET at = '2026-11-18 02:00:00.000001' WHERE number = 3", 3),
        ("DELETE FROM deeds WHERE number = 1", 1),
        ("DELETE FROM deeds WHERE number IN (2, 3)", 2),
        ("UPDATE deeds SET number = -number; UPDATE deeds SET number = 5 + number", 1),
    ],
)
async def test_what_somebody_changes_past_the_guard_shows(
    store: Store, now: datetime, change: str, broken: int
) -> None:
    await _written(store, now, 4)
    await _unguard(store)

    async with store.transaction() as tx:
        for part in change.split(";"):
            await tx.execute(text(part))

    assert (await _verified(store)).broken == broken


async def test_a_cut_end_shows_against_a_noted_head(store: Store, now: datetime) -> None:
    await _written(store, now, 4)
    noted = (await _verified(store)).head
    await _unguard(store)

    async with store.transaction() as tx:
        await tx.execute(text("DELETE FROM deeds WHERE number > 2"))
    await _written(store, now, 3)

    assert (await _verified(store)).is_whole
    assert not (await _verified(store, noted)).is_whole


async def test_a_long_journal_is_read_page_by_page(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.store.deeds.PAGE", 2)
    await _written(store, now, 5)

    assert [line.number for line in await _lines(store)] == [1, 2, 3, 4, 5]


async def _fail(store: Store, now: datetime) -> int:
    async with store.transaction() as tx:
        _witness(tx, now)
        return 1 // 0


async def _unguard(store: Store) -> None:
    """Do what somebody can who has the database in their hands."""
    async with store.transaction() as tx:
        on_sqlite = tx.dialect.name == "sqlite"
        for change in ("update", "delete") if on_sqlite else ("stay",):
            await tx.execute(text(f"DROP TRIGGER deeds_{change}" + ("" if on_sqlite else " ON deeds")))
