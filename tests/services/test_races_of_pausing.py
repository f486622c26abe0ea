"""Two chiefs pause or resume a task at the same moment, in two processes: it is done once."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TypeVar

import pytest

from bot.domain.decisions import Decision, Verb
from bot.domain.directions import Measure
from bot.domain.matters import Kind
from bot.services import deciding, directing, pausing, resuming, visiting
from bot.services.directing import Directing, Left
from bot.services.settling import Decided, Undecided, Why
from bot.store import accounts, matters
from bot.store.database import Store, Transaction
from tests.town import Town

ON_POSTGRESQL = pytest.mark.parametrize("store", ["postgresql"], indirect=True)  # SQLite has one writer
WAITING = """SELECT count(*) FROM pg_stat_activity
             WHERE wait_event_type = 'Lock' AND datname = current_database()"""
pytestmark = ON_POSTGRESQL
T = TypeVar("T")


@pytest.fixture
async def rival(town: Town) -> AsyncIterator[Store]:
    """The same database as another process opens it."""
    made = Store(town.store.url.render_as_string(hide_password=False))
    yield made
    await made.close()


async def _how(tx: Transaction, town: Town) -> Directing:
    account = await accounts.find(tx, "telegram", "chief")
    assert account is not None
    chief = await visiting.person(tx, account)
    assert chief is not None
    return Directing(chief, f"mục 1 {Measure.PAUSE}", 1, town.now, town.office.today(town.now))


async def _at_once(town: Town, rival: Store, does: Callable[[Transaction], Awaitable[T]]) -> list[T]:
    """Let the rival begin while somebody has not stored the same yet; return what became of both."""

    async def of_rival() -> T:
        async with rival.transaction() as tx:
            return await does(tx)

    async with town.store.transaction() as tx:
        first = await does(tx)
        second = asyncio.create_task(of_rival())
        await _waits(rival, second)
    return [first, await second]


async def _waits(rival: Store, second: asyncio.Task[T]) -> None:
    """Return when somebody waits for a lock, or the second is done."""
    while not second.done():
        async with rival.reading() as look:
            if (await look.exec_driver_sql(WAITING)).scalar_one():
                break


async def test_a_task_is_paused_by_who_comes_first(town: Town, rival: Store) -> None:
    await town.publish()
    card = (await town.cards("btc"))["1"]  # bdv coordinates

    async def pause(tx: Transaction) -> tuple[int, list[Left]]:
        await directing.keep(tx, [card.id])
        done = await pausing.pause(tx, [card.id], "chờ vốn", await _how(tx, town))
        return len(done.noted), [why for _, why in done.left]

    assert await _at_once(town, rival, pause) == [(2, []), (0, [Left.PAUSED])]
    async with town.store.reading() as tx:
        assert [one.kind for one in await matters.waiting(tx)] == [Kind.PAUSE] * 2


@pytest.mark.parametrize("of_rival", ["says", "day"])
async def test_two_who_pause_or_resume_several_never_wait_in_a_circle(
    town: Town, rival: Store, of_rival: str
) -> None:
    await town.publish()
    await town.says("chief", "mục 3 tạm dừng đến 1/12/2026")
    await town.hears("btc", text="mục 1 không thuộc đơn vị tôi")
    await town.says("chief", "giao UBND phường")
    given = (await town.cards("ubnd"))["1"].id  # of task 1, but younger than what is of task 3
    await town.says("chief", f"#{given} tạm dừng đến 1/12/2026")
    ids = [(await town.cards("ubnd"))["3"].id, given]
    assert ids == sorted(ids)

    async def other() -> None:
        async with rival.transaction() as tx:
            if of_rival == "says":
                await directing.keep(tx, ids)
            else:
                await resuming.follow(tx, town.office, town.now.replace(month=12, day=1))

    async with town.store.transaction() as tx:
        await directing.keep(tx, ids[1:])
        second = asyncio.create_task(other())
        await _waits(rival, second)
        await directing.keep(tx, ids[:1])
    await second


async def test_a_pause_is_ended_by_who_comes_first(town: Town, rival: Store) -> None:
    await town.publish()
    await town.says("chief", "mục 1 tạm dừng")

    async def resume(tx: Transaction) -> Decided | Undecided:
        by, now = (await _how(tx, town)).by, town.now
        go_on = Decision(Verb.RESUME)
        return await deciding.decide(tx, 1, go_on, by=by, inbox_id=1, office=town.office, now=now)

    first, second = await _at_once(town, rival, resume)
    assert isinstance(first, Decided)
    assert isinstance(second, Undecided)
    assert (second.why, len(first.along)) == (Why.SETTLED, 1)
