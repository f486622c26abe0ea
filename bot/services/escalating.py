"""Escalating: what is overdue and open still is told to the head of its unit, the chief, the leaders."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

import messages
from bot.domain.ladder import Ladder
from bot.domain.office import Office
from bot.domain.people import Role
from bot.domain.rights import Right, holders
from bot.services import putting_off
from bot.services.climbing import Due, Open, Plan, SaysMore, Told, reached
from bot.store import accounts
from bot.store.accounts import Recipient
from bot.store.database import Transaction

Addressed = Sequence[tuple[Recipient, Due]]


async def to_heads(
    tx: Transaction,
    office: Office,
    now: datetime,
    tasks: Sequence[Open],
    *,
    known: Told,
    reminded: Iterable[Recipient],
    snoozed: putting_off.Snoozed,
) -> list[Plan]:
    """Return what is owed to the heads of units, but to none who is reminded for the same unit.

    What a head put off comes when they asked for it, and not before.
    """
    ladder, today = office.policy.to_head, office.today(now)
    due = reached(tasks, office, ladder, today)
    climbed = {one.task.id: one for one in due}
    put_off = {assignment_id for _, assignment_id in snoozed}
    of_unit: dict[str | None, list[Open]] = defaultdict(list)
    for task in tasks if put_off else (one.task for one in due):
        if task.id in climbed or (task.id in put_off and task.due_on is not None and task.due_on < today):
            of_unit[task.organisation_id].append(task)
    units = {unit for unit in of_unit if unit}
    told = {(one.cadre_id, one.organisation_id) for one in reminded}
    own = [
        (head, d)
        for head in (await accounts.reporting_for(tx, units, (Role.HEAD,)) if units else ())
        if (head.cadre_id, head.organisation_id) not in told
        for d in putting_off.own_due(
            head.cadre_id,
            of_unit[head.organisation_id],
            climbed,
            snoozed,
            office=office,
            now=now,
            mark=ladder.mark,
        )
    ]
    return _plans(own, ladder, known, messages.overdue_to_head)


async def to_chiefs(
    tx: Transaction, office: Office, now: datetime, tasks: Sequence[Open], *, known: Told
) -> list[Plan]:
    """Return what is owed to the chief, of every unit."""
    ladder = office.policy.to_chief
    due = reached(tasks, office, ladder, office.today(now))
    told = await _of_every_unit(tx, holders(Right.DECIDE), due)
    return _plans(told, ladder, known, messages.overdue_to_chief)


async def to_leaders(
    tx: Transaction, office: Office, now: datetime, tasks: Sequence[Open], *, known: Told
) -> list[Plan]:
    """Return what is owed to the leaders, of every unit."""
    ladder = office.policy.to_leader
    told = await _of_every_unit(tx, (Role.LEADER,), reached(tasks, office, ladder, office.today(now)))
    return _plans(told, ladder, known, messages.overdue_to_leader)


async def _of_every_unit(tx: Transaction, roles: Collection[Role], due: Sequence[Due]) -> Addressed:
    superiors = await accounts.with_role(tx, roles) if due else ()
    return [(one, d) for one in superiors for d in due]


def _plans(addressed: Addressed, ladder: Ladder, known: Told, says: SaysMore) -> list[Plan]:
    """Make one message a person and day, of what they were not told yet, at their first account."""
    told_today = known.today.get(ladder.mark, ())
    first: dict[int, Recipient] = {}
    found: dict[int, dict[int, Due]] = defaultdict(dict)
    for one, due in addressed:
        has_room = due.rung.asked or one.cadre_id not in told_today
        if one.reachable and has_room and not known.has(due, one.cadre_id):
            first.setdefault(one.cadre_id, one)
            found[one.cadre_id][due.task.id] = due
    asked = {cadre_id for cadre_id, own in found.items() if any(due.rung.asked for due in own.values())}
    return [
        Plan(first[cadre_id], tuple(own.values()), says_more=says, asked=cadre_id in asked)
        for cadre_id, own in found.items()
    ]
