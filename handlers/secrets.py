"""What bears a mark of secrecy: refused at the door, whoever sends it, and forgotten."""

import messages
from bot.domain.chat import Message
from bot.domain.reading import secrecy
from bot.domain.reading.model import Refusal
from bot.services import forgetting
from bot.services.visiting import Visit
from bot.store.database import Transaction


def marked(visit: Visit) -> bool:
    """Whether the words, or the name of the file, bear a mark of secrecy."""
    file = visit.incoming.attachment
    by_name = secrecy.refusal("", file.name) if file else None
    return Refusal.SECRET in (secrecy.refusal(visit.text), by_name)


async def refuse(tx: Transaction, visit: Visit) -> list[Message]:
    """Refuse what is marked, and keep nothing of it."""
    await forgetting.forget(tx, visit.inbox_id)
    return [messages.secret_refused(visit.office)]
