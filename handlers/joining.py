"""Joining by an invite code."""

from datetime import datetime

import messages
from bot.domain.chat import Message
from bot.services import joining
from bot.services.joining import JoinRefusal
from bot.services.visiting import Visit
from bot.store.database import Transaction

REFUSALS = {
    JoinRefusal.UNKNOWN: messages.code_unknown,
    JoinRefusal.USED: messages.code_used,
    JoinRefusal.EXPIRED: messages.code_expired,
    JoinRefusal.HELD: messages.post_held,
}


async def join(tx: Transaction, visit: Visit, code: str, now: datetime) -> list[Message]:
    """Let somebody join with a code, and show what waits for their unit."""
    sender, inbox_id = visit.incoming.sender_name, visit.inbox_id
    joined = await joining.join(tx, visit.account, code, sender_name=sender, inbox_id=inbox_id, now=now)
    if isinstance(joined, JoinRefusal):
        return [REFUSALS[joined](visit.office)]
    return [messages.welcome(visit.office, joined.name, joined.post, joined.organisation, joined.awaiting)]


def refused(visit: Visit) -> Message:
    """Answer a stranger: what looks like a try at a code is called wrong, anything else asks for one."""
    tried = visit.text.removeprefix("/start").strip()
    looks_like_code = " " not in tried and any(c.isdigit() for c in tried)
    return (messages.code_unknown if looks_like_code else messages.not_joined)(visit.office)
