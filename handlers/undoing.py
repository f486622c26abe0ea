"""Taking back: what a message stored is undone, by its button, by "0" or in words."""

import re
from datetime import datetime

import messages
from bot.domain.chat import Message
from bot.domain.replies.model import Understanding
from bot.domain.targets import Sight, named
from bot.services import reporting
from bot.services.reporting import UndoRefusal
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import telling_office

TAKE_BACK = re.compile(r"rút lại (\d{1,9})")  # what the button of a recorded report says


async def undo(
    tx: Transaction, visit: Visit, meaning: Understanding, sight: Sight, now: datetime
) -> list[Message]:
    """Take back what the message answered recorded, else the newest report, if it is about what is named."""
    of = _taken_back(visit)
    about: tuple[int, ...] = sight.quoted if of is None else ()
    for ref in meaning.task_refs:
        meant = named(ref, sight, visit.text)
        if not meant:
            return [messages.unknown_task(visit.office, ref)]
        if len(meant) > 1:
            return [messages.ambiguous_task(visit.office, ref, meant)]
        about = (*about, meant[0].id)
    done = await reporting.undo(
        tx, visit.speaker, inbox_id=visit.inbox_id, office=visit.office, now=now, of=of, about=about
    )
    if isinstance(done, UndoRefusal):
        return [messages.not_undone(visit.office, done)]
    notices = await telling_office.taken_back(tx, visit, done, now)
    return [messages.undone(visit.office, [claim.card for claim in done]), *notices]


def _taken_back(visit: Visit) -> int | None:
    """Return the inbox id that the message quoted can be taken back by, None when it recorded nothing."""
    offered = visit.quoted.choices if visit.quoted else ()
    found = (TAKE_BACK.fullmatch(choice.says) for choice in offered)
    return next((int(match[1]) for match in found if match), None)
