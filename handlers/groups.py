"""Group chats: a short answer for all, and everything else for the person alone."""

from datetime import datetime

import messages
from bot.domain.chat import Happening, Message
from bot.domain.gatherings import asks_to_join
from bot.domain.rights import Right
from bot.services import gathering, reporting
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import conclusions, editing, reports, secrets
from handlers.acting import Act, perform


async def reply(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Take a report that was made in a group; who has not joined gets no answer, but where they try to."""
    group = (await gathering.place(tx, visit.incoming, now)).id
    if asks_to_join(visit.text):
        return [messages.no_joining_in_group(visit.office, account_id=group)]
    if visit.person is None or await _is_idle_edit(tx, visit):
        return []
    answers = await _answers(tx, visit, now)
    made = await reporting.made_by(tx, visit.speaker, visit.inbox_id)
    return [*answers, messages.answer_in_group(visit.office, made, account_id=group)]


async def _answers(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    if (reason := secrets.kept_out(visit)) is not None:
        return await secrets.refuse(tx, visit, reason, now)
    return await perform(_asked_by(visit), tx, visit, now)


def _asked_by(visit: Visit) -> Act:
    if visit.incoming.happening is Happening.EDITED:
        return Act(Right.TALK, editing.edited)
    if visit.incoming.attachment is not None:
        return Act(Right.TALK, conclusions.upload)
    return Act(Right.TALK, reports.report)


async def _is_idle_edit(tx: Transaction, visit: Visit) -> bool:
    """Whether a message was edited that had reported nothing: people mend what they say to each other."""
    if visit.incoming.happening is not Happening.EDITED:
        return False
    return await reporting.version_before(tx, visit.speaker, visit.inbox_id) is None
