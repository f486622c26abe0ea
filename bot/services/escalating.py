"""Escalating: what is overdue and open still is told to the head of its unit, the chief, the leaders."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, datetime

import messages
from bot.domain.chat import Message
from bot.domain.histories import Overdue
from bot.domain.ladder import Ladder
from bot.domain.office import Office
from bot.domain.people import Role
from bot.domain.rights import Right, holders
from bot.services import climbing
from bot.services.climbing import Due, Open, Owed, reached
from bot.store import accounts, reminders, status_reports
from bot.store.accounts import Recipient
from bot.store.database import Transaction

Says = Callable[[Office, str, Sequence[Overdue], date], Message]
Told = Sequence[tuple[Recipient, Due]]


async def to_heads(
    tx: Transaction, office: Office, now: datetime, tasks: Sequence[Open], reminded: Iterable[Recipient]
) -> list[Owed]:
    """Return what is owed to the heads of units, but to none who is reminded for the same unit."""
    due = reached(tasks, office, office.policy.to_head, office.today(now))
    of_unit: dict[str | None, list[Due]] = defaultdict(list)
    for one in due:
        of_unit[one.card.organisation_id].append(one)
    units = {unit for unit in of_unit if unit}
    told = {(one.cadre_id, one.organisation_id) for one in reminded}
    own = [
        (head, d)
        for head in (await accounts.reporting_for(tx, units, (Role.HEAD,)) if units else ())
        if (head.cadre_id, head.organisation_id) not in told
        for d in of_unit[head.organisation_id]
    ]
    return await _owed(tx, office, now, own, ladder=office.policy.to_head, says=messages.overdue_to_head)


async def to_chiefs(tx: Transaction, office: Office, now: datetime, tasks: Sequence[Open]) -> list[Owed]:
    """Return what is owed to the chief, of every unit."""
    ladder = office.policy.to_chief
    told = await _of_every_unit(tx, holders(Right.DECIDE), reached(tasks, office, ladder, office.today(now)))
    return await _owed(tx, office, now, told, ladder=ladder, says=messages.overdue_to_chief)


async def to_leaders(tx: Transaction, office: Office, now: datetime, tasks: Sequence[Open]) -> list[Owed]:
    """Return what is owed to the leaders, of every unit."""
    ladder = office.policy.to_leader
    told = await _of_every_unit(tx, (Role.LEADER,), reached(tasks, office, ladder, office.today(now)))
    return await _owed(tx, office, now, told, ladder=ladder, says=messages.overdue_to_leader)


async def _of_every_unit(tx: Transaction, roles: Collection[Role], due: Sequence[Due]) -> Told:
    superiors = await accounts.with_role(tx, roles) if due else ()
    return [(one, d) for one in superiors for d in due]


async def _owed(
    tx: Transaction, office: Office, now: datetime, told: Told, *, ladder: Ladder, says: Says
) -> list[Owed]:
    """Make one message a person and day, of what they were not told yet, at their first account."""
    if not told:
        return []
    today = await reminders.told_between(tx, *office.day_of(now), ladder.mark)
    known = await climbing.told(tx, office, {d.card.id for _, d in told}, now)
    first: dict[int, Recipient] = {}
    found: dict[int, dict[int, Due]] = defaultdict(dict)
    for one, due in told:
        if one.reachable and one.cadre_id not in today and not known.has(due, one.cadre_id):
            first.setdefault(one.cadre_id, one)
            found[one.cadre_id][due.card.id] = due
    past = await _histories(tx, office, [d for own in found.values() for d in own.values()])
    return [
        Owed(
            first[cadre_id],
            says(office, first[cadre_id].name, [past[i] for i in own], office.today(now)),
            tuple(due.key(cadre_id) for due in own.values()),
        )
        for cadre_id, own in found.items()
    ]


async def _histories(tx: Transaction, office: Office, due: Sequence[Due]) -> dict[int, Overdue]:
    """Return by assignment what a superior needs to know of it."""
    times = await reminders.times(tx, {d.card.id for d in due})
    known = {}
    for task in {d.card.id: d.task for d in due}.values():
        report = await status_reports.last_of(tx, task.card.id)
        often, last_at = times.get(task.card.id, (0, None))
        known[task.card.id] = Overdue(
            task.card,
            given_on=task.given_on,
            reminded=often,
            reminded_on=office.today(last_at) if last_at else None,
            answered_on=office.today(report.reported_at) if report else None,
            answer=report.words if report else "",
        )
    return known
