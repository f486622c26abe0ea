"""A tick does not read what everybody was told of: its plans are the same as if it had."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from functools import partial
from random import Random
from typing import Any

import pytest
from sqlalchemy import event, update

from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.services import climbing, reminding
from bot.services.climbing import Plan
from bot.store.database import Store, Transaction
from bot.store.schema import assignments
from tests.conftest import ZONE
from tests.services import muddle
from tests.town import Town

SQLITE = pytest.mark.parametrize("store", ["sqlite"], indirect=True)
STEPS = 14
SEEDS = [("sqlite", 1), ("sqlite", 9), ("sqlite", 10), ("postgresql", 2)]
open_tasks = climbing.open_tasks


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the tasks that each plan reads."""
    counts: list[int] = []

    async def counted(
        tx: Transaction, office: Office, now: datetime, *, told_too: bool = False
    ) -> tuple[climbing.Open, ...]:
        found = await open_tasks(tx, office, now, told_too=told_too)
        counts.append(len(found))
        return found

    monkeypatch.setattr(climbing, "open_tasks", counted)
    return counts


@pytest.mark.parametrize(("store", "seed"), SEEDS, indirect=["store"])
async def test_whatever_happened_the_plans_are_the_same(
    store: Store, office: Office, now: datetime, seed: int, read: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    chance, less, some = Random(seed), 0, 0  # noqa: S311  # no secret
    await muddle.make(store, chance, now)

    for _ in range(STEPS):
        own = muddle.office_by_chance(chance, office, now) if chance.random() < 0.3 else office
        async with store.transaction() as tx:
            for moment in (now, now + timedelta(hours=chance.randint(-60, 60))):
                plans = await reminding.planned(tx, own, moment)
                with monkeypatch.context() as patched:
                    patched.setattr(climbing, "open_tasks", partial(climbing.open_tasks, told_too=True))
                    whole = await reminding.planned(tx, own, moment)
                assert _in_order(plans) == _in_order(whole)
                less += read[-2] < read[-1]
                some += bool(plans)
            if chance.random() < 0.7:
                await reminding.remind(tx, own, now)
            for _ in range(chance.randint(0, 6)):
                await muddle.happen(tx, chance, now)
        now += timedelta(hours=chance.choice((0, 1, 5, 24, 24, 48, 72, -30)))

    assert less
    assert some


@SQLITE
async def test_an_office_may_tell_only_of_what_is_overdue(busy: Town) -> None:
    only_late = {"remind_before": "không", "remind_on_day": "không"}
    office = Office(busy.office.name, busy.office.contact, changed=only_late)

    async with busy.store.reading() as tx:
        plans = [await reminding.planned(tx, office, busy.now.replace(day=day)) for day in (27, 30)]

    assert [len(plan) for plan in plans] == [0, 2]


@SQLITE
async def test_a_tick_does_not_look_through_all_that_was_ever_told(busy: Town) -> None:
    asked: list[tuple[str, Any]] = []

    def note(_connection: object, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
        if statement.startswith("SELECT") and "reminders" in statement:
            asked.append((statement, parameters))

    busy.later(timedelta(days=2))
    event.listen(busy.store.engine.sync_engine, "before_cursor_execute", note)
    await busy.remind()
    event.remove(busy.store.engine.sync_engine, "before_cursor_execute", note)

    async with busy.store.reading() as tx:
        for statement, parameters in asked:
            plan = await tx.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            assert not [row[-1] for row in plan if row[-1].startswith("SCAN reminders")], statement
    assert len(asked) > 3


@pytest.mark.parametrize("store", ["postgresql"], indirect=True)
async def test_postgresql_plans_for_this_moment_and_what_was_just_told(busy: Town) -> None:
    busy.later(timedelta(days=2))
    await busy.remind()

    async with busy.store.reading() as tx:
        known = "SELECT reltuples FROM pg_class WHERE relname = 'reminders'"
        assert (await tx.exec_driver_sql(known)).scalar_one() > 0  # -1: it never counted
        await reminding.planned(tx, busy.office, busy.now)
        assert await _plans(tx) == "force_custom_plan"
    async with busy.store.reading() as tx:
        assert await _plans(tx) == "auto"


async def _plans(tx: Transaction) -> str:
    return str((await tx.exec_driver_sql("SHOW plan_cache_mode")).scalar_one())


def _in_order(plans: Sequence[Plan]) -> Sequence[object]:
    """Return plans in an order of their own: who stands where in a tick is of no account."""
    return sorted(
        (
            one.to.account_id,
            str(one.says or one.says_more),
            one.asked,
            [(d.task.id, d.rung.name) for d in one.due],
        )
        for one in plans
    )


@SQLITE
async def test_what_was_told_of_the_deadline_before_is_not_told_of_the_new_one(busy: Town) -> None:
    card = (await busy.cards("btc"))["1"]
    busy.now = datetime(2026, 11, 26, 9, tzinfo=ZONE)  # the day before the deadline
    await busy.remind()
    await busy.says("chief", f"#{card.id} gia hạn đến 3/12/2026")  # a week after this day
    before = len(busy.all_to("btc"))

    busy.now = datetime(2026, 11, 27, 9, tzinfo=ZONE)
    await busy.remind()

    assert [text for text in busy.all_to("btc")[before:] if "mục 1 (45-TB/ĐU) còn 06 ngày" in text]


@SQLITE
async def test_of_a_body_that_the_directory_does_not_know_the_office_is_told(busy: Town) -> None:
    async with busy.store.transaction() as tx:
        unknown = update(assignments).where(assignments.c.organisation_id == "ubnd")
        await tx.execute(unknown.values(organisation_id=None, due_on=date(2026, 11, 27)))

    busy.now = datetime(2026, 11, 26, 9, tzinfo=ZONE)
    await busy.remind()

    assert [text for text in busy.all_to("chief") if "CHƯA LIÊN LẠC ĐƯỢC</b>: 01" in text]


@SQLITE
async def test_who_was_told_for_the_office_is_told_as_the_unit_that_they_join(busy: Town) -> None:
    await busy.joins("clerk", Post(Role.SPECIALIST))
    await busy.hears("ubnd", text="/rutdongy")
    await busy.hears("ubnd", text="1")
    busy.now = datetime(2026, 12, 24, 9, tzinfo=ZONE)  # a week before the deadline of task 3
    await busy.remind()
    assert "CHƯA LIÊN LẠC ĐƯỢC" in busy.last_to("clerk").text

    await busy.joins("clerk", Post(Role.FOCAL, "ubnd"))
    await busy.remind()

    assert "mục 3 (45-TB/ĐU) còn 07 ngày" in busy.last_to("clerk").text
