"""Joining by an invite code: consent is asked first; who has a code for several waits to be let in."""

from datetime import datetime

import messages
from bot.domain.chat import Happening, Message
from bot.domain.letters import bare
from bot.services import admitting, joining
from bot.services.joining import Applied, Joined, JoinRefusal
from bot.services.visiting import Visit
from bot.store.database import Transaction

REFUSALS = {
    JoinRefusal.UNKNOWN: messages.code_unknown,
    JoinRefusal.USED: messages.code_used,
    JoinRefusal.EXPIRED: messages.code_expired,
    JoinRefusal.HELD: messages.post_held,
    JoinRefusal.WAITS: messages.code_waits,
    JoinRefusal.TOO_MANY: messages.too_many_codes,
}
YES = frozenset({"dong y tham gia", "dong y", "1"})
NO = frozenset({"khong dong y tham gia", "khong dong y", "2", "khong phai toi", "3"})


async def join(tx: Transaction, visit: Visit, code: str, now: datetime) -> list[Message]:
    """Ask for consent to join with a code; who has given it before joins at once."""
    sender = visit.incoming.sender_name
    found = await joining.offer(tx, visit.account, code, sender_name=sender, now=now)
    if isinstance(found, JoinRefusal):
        return [REFUSALS[found](visit.office)]
    if found.agreed:
        return await _agree(tx, visit, now)
    return [messages.ask_consent(visit.office, found.name, found.post, found.organisation)]


async def answer(tx: Transaction, visit: Visit, now: datetime) -> list[Message] | None:
    """Take a yes or a no to what a code offered; None where nobody asked, or the words are something else."""
    said = bare(visit.text).rstrip(".")
    if said not in YES | NO or visit.incoming.happening is Happening.EDITED:
        return None
    if not joining.offered(visit.dialogue):
        return None
    if said in YES:
        return await _agree(tx, visit, now)
    await joining.decline(tx, visit.account)
    return [messages.consent_declined(visit.office)]


def refused(visit: Visit) -> Message:
    """Answer a stranger: what looks like a try at a code is called wrong, anything else asks for one."""
    tried = visit.text.removeprefix("/start").strip()
    looks_like_code = " " not in tried and any(c.isdigit() for c in tried)
    return (messages.code_unknown if looks_like_code else messages.not_joined)(visit.office)


async def _agree(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    sender, inbox_id = visit.incoming.sender_name, visit.inbox_id
    done = await joining.agree(tx, visit.account, sender_name=sender, inbox_id=inbox_id, now=now)
    if isinstance(done, JoinRefusal):
        return [REFUSALS[done](visit.office)]
    if isinstance(done, Joined):
        return [messages.welcome(visit.office, done.name, done.post, done.organisation, done.awaiting)]
    return [messages.applied(visit.office, done.post, done.organisation), *await _told(tx, visit, done, now)]


async def _told(tx: Transaction, visit: Visit, done: Applied, now: datetime) -> list[Message]:
    return [
        messages.application_told(
            visit.office,
            done.application_id,
            done.name,
            done.post,
            organisation=done.organisation,
            now=now,
            account_id=account_id,
        )
        for account_id in await admitting.deciders(tx, done.post)
    ]
