"""What bears a mark of secrecy: refused at the door, whoever sends it, and forgotten."""

from datetime import datetime

import messages
from bot.domain.chat import Message
from bot.domain.edits import edit_in
from bot.domain.reading import secrecy
from bot.domain.reading.model import Refusal
from bot.domain.reading.text import composed
from bot.services import forgetting
from bot.services.visiting import Visit
from bot.store.database import Transaction


def kept_out(visit: Visit) -> Refusal | None:
    """Return what keeps words or a file out: a mark of secrecy, of a file a doubt too; else None.

    The words of an edit are judged by themselves: a mark stands alone there behind "2.1 nội dung:".
    """
    file, edit = visit.incoming.attachment, edit_in(visit.text)
    if file is not None:
        return secrecy.keeps_out(file.name, visit.incoming.text)
    said = (visit.text, edit.words if edit else "")
    marked = any(secrecy.refusal(composed(words)) is Refusal.SECRET for words in said)
    return Refusal.SECRET if marked else None


async def refuse(tx: Transaction, visit: Visit, reason: Refusal, now: datetime) -> list[Message]:
    """Refuse what is, or may be, marked, and keep nothing of it."""
    await forgetting.forget(tx, visit.inbox_id, by=visit.account.cadre_id, now=now)
    if reason is Refusal.DOUBTFUL:
        return [messages.file_refused(visit.office, reason)]
    return [messages.secret_refused(visit.office)]
