"""An office with very many open assignments, made by bulk: for the benches of reminding."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, insert

from bot.domain.assignments import Holding, State
from bot.domain.people import Role
from bot.store.database import Store, Transaction
from bot.store.schema import accounts, assignments, cadres, conclusions, organisations, posts, tasks

AT_ONCE = 5000
TASKS_A_PAPER = 100
DAYS_AHEAD = 365  # over which the deadlines are spread, evenly


@dataclass(frozen=True)
class Size:
    """How many assignments, units (each with one who reports) and days over which they are due."""

    assignments: int
    units: int = 300
    first_in_days: int = 1
    days: int = DAYS_AHEAD


async def fill(store: Store, size: Size, now: datetime) -> None:
    """Make the office: every unit with a focal point, every assignment open and given a month ago."""
    async with store.transaction() as tx:
        await _people(tx, size, now)
        papers = range(1, size.assignments // TASKS_A_PAPER + 2)
        await _add(tx, conclusions, [_paper(number, now) for number in papers])
        numbers = range(1, size.assignments + 1)
        await _add(tx, tasks, [_task(number, size, now) for number in numbers])
        await _add(tx, assignments, [_assignment(number, size, now) for number in numbers])


async def _people(tx: Transaction, size: Size, now: datetime) -> None:
    units = range(1, size.units + 1)
    named = {"short": "", "aliases": [], "kind": "", "groups": [], "basis": ""}
    await _add(
        tx, organisations, [{"id": f"u{n}", "position": n, "name": f"Đơn vị {n}", **named} for n in units]
    )
    await _add(tx, cadres, [{"id": n, "name": f"Cán bộ mẫu {n}", "joined_at": now} for n in units])
    reached = {"channel": "telegram", "state": "active", "changed_at": now}
    await _add(tx, accounts, [{"id": n, "cadre_id": n, "chat_id": str(n), **reached} for n in units])
    held = {"role": Role.FOCAL, "since": now}
    await _add(tx, posts, [{"cadre_id": n, "organisation_id": f"u{n}", **held} for n in units])


def _paper(number: int, now: datetime) -> dict[str, Any]:  # Any: a row's values
    lists: dict[str, list[str]] = {"recipients": [], "references": [], "problems": []}
    made = {"file_name": "a", "file_sha256": str(number), "created_at": now, "published_at": now}
    return {"id": number, "state": "published", "kind": "TB", "number": f"{number}-TB/ĐU", **lists, **made}


def _task(number: int, size: Size, now: datetime) -> dict[str, Any]:  # Any: a row's values
    paper, position = divmod(number - 1, TASKS_A_PAPER)
    return {
        "id": number,
        "conclusion_id": paper + 1,
        "position": position,
        "ref": str(position + 1),
        "section": "",
        "text": "Rà soát, tổng hợp, báo cáo kết quả thực hiện nhiệm vụ được giao.",
        "standing": False,
        "restricted": False,
        "due_on": _due(number, size, now),
    }


def _assignment(number: int, size: Size, now: datetime) -> dict[str, Any]:  # Any: a row's values
    return {
        "id": number,
        "task_id": number,
        "position": 0,
        "organisation_id": f"u{number % size.units + 1}",
        "words": "",
        "holding": Holding.LEAD,
        "state": State.IN_PROGRESS,
        "due_on": _due(number, size, now),
        "given_at": now - timedelta(days=30),
    }


def _due(number: int, size: Size, now: datetime) -> Any:  # Any: a date
    return now.date() + timedelta(days=size.first_in_days + number % size.days)


async def _add(tx: Transaction, table: Table, rows: Sequence[dict[str, Any]]) -> None:  # Any: rows' values
    for first in range(0, len(rows), AT_ONCE):
        await tx.execute(insert(table), list(rows[first : first + AT_ONCE]))
