"""Being reminded later: "mai nhắc", "nhắc lại chiều nay", "2 để thứ hai"."""

from datetime import datetime

import messages
from bot.domain.chat import Message
from bot.domain.rights import Right
from bot.domain.snoozing import is_snooze, snooze_in
from bot.services import putting_off
from bot.services.visiting import NO_TASK, Visit, numbered
from bot.store.database import Transaction
from handlers.acting import Act


def wanted(visit: Visit) -> Act | None:
    """Return what to do where somebody who reports asks to be reminded later."""
    return Act(Right.REPORT, put_off) if visit.speaker.may(Right.REPORT) and is_snooze(visit.text) else None


async def put_off(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Put off what the quoted message, or else the newest, reminds of; or the numbers that were named."""
    wish = snooze_in(visit.text, visit.office, now)
    said = visit.in_sight
    if wish is None or said is None:
        return [messages.not_put_off(visit.office)]
    places = numbered(said)
    named = [places[n - 1] for n in wish.numbers if 0 < n <= len(places)]
    ids = [i for i in (named if wish.numbers else said.about) if i != NO_TASK]
    by, inbox_id = visit.speaker.cadre_id, visit.inbox_id
    done = await putting_off.put_off(tx, by, ids, wish, inbox_id=inbox_id, office=visit.office, now=now)
    return [messages.put_off(visit.office, done) if done else messages.not_put_off(visit.office)]
