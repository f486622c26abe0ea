"""What bears a mark of secrecy: refused at the door, whoever sends it, and forgotten."""

import messages
from bot.domain.chat import Message
from bot.domain.reading import secrecy
from bot.domain.reading.model import Refusal
from bot.domain.reading.text import composed
from bot.services import forgetting
from bot.services.visiting import Visit
from bot.store.database import Transaction


def kept_out(visit: Visit) -> Refusal | None:
    """Return what keeps words or a file out: a mark of secrecy, of a file a doubt too; else None."""
    file = visit.incoming.attachment
    if file is not None:
        return secrecy.keeps_out(file.name, visit.incoming.text)
    marked = secrecy.refusal(composed(visit.text)) is Refusal.SECRET
    return Refusal.SECRET if marked else None


async def refuse(tx: Transaction, visit: Visit, reason: Refusal) -> list[Message]:
    """Refuse what is, or may be, marked, and keep nothing of it."""
    await forgetting.forget(tx, visit.inbox_id)
    if reason is Refusal.DOUBTFUL:
        return [messages.file_refused(visit.office, reason)]
    return [messages.secret_refused(visit.office)]
