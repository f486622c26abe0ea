"""Standing in: the office is reminded of the tasks of units in which nobody can be reached."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.ladder import Ladder
from bot.domain.office import Office
from bot.domain.rights import Right, holders
from bot.services import climbing
from bot.services.climbing import Open, Plan, Told
from bot.store import accounts
from bot.store.accounts import Recipient
from bot.store.database import Transaction

MARK = "office T"


async def to_office(
    tx: Transaction,
    office: Office,
    now: datetime,
    tasks: Sequence[Open],
    *,
    known: Told,
    people: Sequence[Recipient],
) -> list[Plan]:
    """Return what is owed to the office of tasks of which nobody in `people` is told; one a person a day."""
    units = {one.organisation_id for one in people}
    alone = [task for task in tasks if task.organisation_id not in units]
    due = climbing.reached(alone, office, ladder(office), office.today(now))
    if not due:
        return []
    told = known.today.get(MARK, ())
    found: dict[int, Plan] = {}
    for one in await accounts.with_role(tx, holders(Right.REVIEW)):
        own = [d for d in due if not known.has(d, one.cadre_id)]
        if own and one.reachable and one.cadre_id not in told and one.cadre_id not in found:
            found[one.cadre_id] = Plan(one, tuple(own), says=messages.unit_not_reached)
    return list(found.values())


def ladder(office: Office) -> Ladder:
    """Return the units' own days, under rungs of another name."""
    return replace(office.policy.to_unit, mark=MARK)
