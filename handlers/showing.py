"""What a unit shows of its tasks: files, and the numbers of documents."""

from datetime import datetime

import messages
from bot.domain.assignments import CLOSED
from bot.domain.chat import Message
from bot.domain.replies.model import Outcome
from bot.services import evidencing, reporting
from bot.services.asking import Pending
from bot.services.visiting import Visit
from bot.store.database import Transaction
from messages.evidence import shown


def named(visit: Visit) -> str:
    """Name the file that came along."""
    return shown(visit.evidence) if visit.evidence else ""


def is_all(pending: Pending) -> bool:
    """Whether a reply only shows something, and says nothing of its tasks."""
    return all(claim.outcome is Outcome.UNCLEAR for claim in pending.claims)


async def attach(tx: Transaction, visit: Visit, pending: Pending, now: datetime) -> list[Message]:
    """Attach what is shown; what follows a report goes with it, and is taken back with it."""
    closed = [card for card in pending.cards if card.state in CLOSED]
    if closed:
        return [messages.task_closed(visit.office, closed[0])]
    just = await reporting.just_reported(tx, visit.speaker, visit.office, now)
    about = {report.assignment_id for report in just}
    follows = bool(just) and {card.id for card in pending.cards} <= about
    inbox_id = just[0].inbox_id if follows and just[0].inbox_id is not None else visit.inbox_id
    shows = await evidencing.attach(
        tx, visit.speaker, pending.cards, pending.said, pending.file, inbox_id, now
    )
    return [messages.evidence_attached(visit.office, shows, pending.cards)]
