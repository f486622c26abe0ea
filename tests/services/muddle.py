"""A muddle: an office in which anything may have happened to people and tasks, by chance from a seed."""

from datetime import date, datetime, timedelta
from random import Random
from typing import Any

from sqlalchemy import Table, delete, insert, update

from bot.domain.assignments import State
from bot.domain.matters import Closing, Kind
from bot.domain.office import Office
from bot.domain.people import OFFICE_ROLES, UNIT_ROLES, Role
from bot.domain.working_days import WorkingCalendar
from bot.store import snoozes
from bot.store.database import Store, Transaction
from bot.store.schema import (
    AccountState,
    accounts,
    assignments,
    cadres,
    delegations,
    inbox,
    matters,
    posts,
    tasks,
)
from tests.bench.many_tasks import Size, fill

SIZE = Size(48, units=4, first_in_days=-3, days=24)
PEOPLE = 8  # the first four report for a unit each
WORDS = (None, "hằng tuần", "định kỳ hằng quý", "khẩn trương")
SETTINGS = {
    "remind_before": ("7, 3, 1", "9, 4", "không"),
    "remind_on_day": ("có", "không"),
    "remind_after": ("1, 3", "1", "2, 5"),
    "head_after": ("1", "3"),
    "leader_after": ("1", "7"),
    "late_days": ("1", "5", "60"),
    "monthly_day": ("1", "18", "26"),
    "most_a_day": ("1", "20", "20"),
}


async def make(store: Store, chance: Random, now: datetime) -> None:
    """Make the office: some have no account, some two, and some posts in several units."""
    await fill(store, SIZE, now)
    more = range(SIZE.units + 1, PEOPLE + 1)
    reached = {"channel": "telegram", "state": AccountState.ACTIVE, "changed_at": now}
    said = {"channel": "telegram", "key": "1", "chat_id": "1", "body": {}, "received_at": now}
    async with store.transaction() as tx:
        await tx.execute(insert(inbox).values(id=1, state="handled", tries=0, **said))
        names = [{"id": n, "name": f"Cán bộ mẫu {n}", "joined_at": now} for n in more]
        await tx.execute(insert(cadres), names)
        holders = [n for n in range(1, PEOPLE + 1) for _ in range(chance.randint(0, 2))]
        rows = [{"id": 100 + i, "chat_id": f"a{i}", "cadre_id": n} for i, n in enumerate(holders)]
        await tx.execute(insert(accounts), [row | reached for row in rows])
        for n in more:
            await _take_a_post(tx, chance, n, now)
        for _ in range(20):
            await happen(tx, chance, now)


async def happen(tx: Transaction, chance: Random, now: datetime) -> None:
    """Let something happen to somebody or to a task."""
    task = chance.randint(1, SIZE.assignments)
    one = chance.choice((task % SIZE.units + 1, chance.randint(1, PEOPLE)))  # of its unit, or anybody
    match chance.randrange(13):
        case 0:
            await _take_a_post(tx, chance, one, now)
        case 1 | 2:
            await _lose_a_post(tx, chance, one)
        case 3:
            role = posts.c.role.in_(chance.choice((UNIT_ROLES, OFFICE_ROLES)))
            leave = update(posts).where(posts.c.cadre_id == one, role)
            await tx.execute(leave.values(away=chance.random() < 0.6))
        case 4:
            state = chance.choice(tuple(AccountState))
            await tx.execute(update(accounts).where(accounts.c.cadre_id == one).values(state=state))
        case 5 | 6 | 7:
            until = now + timedelta(hours=chance.randint(-9, 60))
            await snoozes.put(tx, one, task, until)
        case 8:
            await _hand_over(tx, chance, task, now)
        case 9:
            await _pause(tx, task, now)
            await _resume(tx, chance.randint(1, SIZE.assignments), now)
        case _:
            await _change(tx, assignments, task, _stands(chance, now))
            words = {"deadline_raw": chance.choice(WORDS), "standing": chance.random() < 0.3}
            await _change(tx, tasks, task, {**words, "restricted": chance.random() < 0.1})


def office_by_chance(chance: Random, office: Office, now: datetime) -> Office:
    """Return an office that chose other days, and whose calendar was changed."""
    names = chance.sample(sorted(SETTINGS), chance.randint(1, 6))
    days = {_near(chance, now, 12): chance.random() < 0.5 for _ in range(chance.randint(0, 2))}
    return Office(
        office.name,
        office.contact,
        calendar=WorkingCalendar(days),
        changed={name: chance.choice(SETTINGS[name]) for name in names},
    )


def _stands(chance: Random, now: datetime) -> dict[str, Any]:  # Any: a row's values
    """Return how a task stands by chance: extended, without a deadline, of another unit, given anew."""
    what = {
        "state": chance.choice((*State, *[State.IN_PROGRESS] * 8)),
        "due_on": chance.choice((None, *[_near(chance, now, 8)] * 5)),
        "organisation_id": chance.choice((None, *[_unit(chance)] * 9)),
        "given_at": now - timedelta(hours=chance.randint(-50, 400)),
    }
    name = chance.choice((*what, "due_on"))
    return {name: what[name]}


async def _take_a_post(tx: Transaction, chance: Random, cadre_id: int, now: datetime) -> None:
    role = chance.choice((*UNIT_ROLES, *UNIT_ROLES, Role.HEAD, *OFFICE_ROLES))
    unit = _unit(chance) if role in UNIT_ROLES else None
    same = posts.c.cadre_id == cadre_id, posts.c.organisation_id == unit, posts.c.role == role
    await tx.execute(delete(posts).where(*same))
    held = {"cadre_id": cadre_id, "organisation_id": unit, "role": role, "since": now}
    await tx.execute(insert(posts).values(held))


async def _lose_a_post(tx: Transaction, chance: Random, cadre_id: int) -> None:
    role = chance.choice((Role.FOCAL, Role.MEMBER, Role.HEAD))
    await tx.execute(delete(posts).where(posts.c.cadre_id == cadre_id, posts.c.role == role))


async def _hand_over(tx: Transaction, chance: Random, assignment_id: int, now: datetime) -> None:
    to = chance.choice((None, chance.randint(1, PEOPLE), chance.randint(1, PEOPLE)))
    said = {"inbox_id": 1, "words": "", "delegated_at": now}
    row = {"assignment_id": assignment_id, "cadre_id": 1, "to_cadre_id": to, **said}
    await tx.execute(insert(delegations).values(row))


async def _pause(tx: Transaction, assignment_id: int, now: datetime) -> None:
    said = {"cadre_id": 1, "inbox_id": 1, "words": "", "opened_at": now}
    await tx.execute(insert(matters).values(kind=Kind.PAUSE, assignment_id=assignment_id, **said))


async def _resume(tx: Transaction, up_to: int, now: datetime) -> None:
    rests = matters.c.closing.is_(None), matters.c.assignment_id <= up_to
    await tx.execute(update(matters).where(*rests).values(closing=Closing.RESUMED, closed_at=now))


async def _change(tx: Transaction, table: Table, row_id: int, values: dict[str, Any]) -> None:  # Any: a row's
    await tx.execute(update(table).where(table.c.id == row_id).values(values))


def _unit(chance: Random) -> str:
    return f"u{chance.randint(1, SIZE.units)}"


def _near(chance: Random, now: datetime, days: int) -> date:
    return now.date() + timedelta(days=chance.randint(-days, days))
