"""Inviting people: a code with its address, its picture, and a page to print for a code of several."""

import re
from datetime import datetime

import messages
from bot.domain import codes
from bot.domain.chat import Happening, MadeFile, Message
from bot.domain.invitations import Flaw, Invitation
from bot.domain.letters import flat
from bot.domain.rights import Right
from bot.services import asking, inviting
from bot.services.inviting import NotInvited
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act

ASKS = re.compile(
    r"(?:/moi(?:@\w+)?|(?:tao|lap|cap)(?: mot)? ma moi|moi tham gia)(?: cho)?(?:\s*:)?(?:\s+(?P<words>.*))?",
    re.DOTALL,
)
REVOKES = re.compile(r"(?:huy|thu hoi) ma(?: moi)? (?P<code>\S{4}[-–]\S{4})\.?")


def wanted(visit: Visit) -> Act | None:
    """Return what to do where the words ask for a code, or to end one."""
    if visit.incoming.happening is Happening.EDITED:
        return None
    if _revoked_in(visit) is not None:
        return Act(Right.MANAGE, revoke)
    return Act(Right.MANAGE, invite) if ASKS.fullmatch(flat(visit.text)) else None


async def invite(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Make a code and show it once, or say why there is none."""
    await asking.drop(tx, visit.account.id)
    match = ASKS.fullmatch(flat(visit.text))
    words = visit.text[match.start("words") : match.end("words")] if match and match["words"] else ""
    by, inbox_id = visit.speaker, visit.inbox_id
    made = await inviting.invite(tx, words, by=by, inbox_id=inbox_id, office=visit.office, now=now)
    if isinstance(made, NotInvited) and made.flaw is Flaw.NO_UNIT:
        return [messages.ask_invite(visit.office)]
    if isinstance(made, NotInvited):
        return [messages.not_invited(visit.office, made.flaw, made.said, made.offered)]
    bot_name = await inviting.bot_name(tx, visit.incoming.channel)
    link = visit.link(bot_name, made.code) if bot_name else None
    return _shown(visit, made, link, bot_name or "")


async def revoke(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """End a code that is still good."""
    code = _revoked_in(visit)
    assert code is not None, "the words name a code"
    ended = await inviting.revoke(tx, code, by=visit.speaker, inbox_id=visit.inbox_id, now=now)
    return [messages.code_revoked(visit.office, done=ended)]


def _revoked_in(visit: Visit) -> str | None:
    match = REVOKES.fullmatch(flat(visit.text).strip())
    return codes.found_in(match["code"]) if match else None


def _shown(visit: Visit, made: Invitation, link: str | None, bot_name: str) -> list[Message]:
    """Return the code with its picture, and the page to print of one for several people."""
    from bot import drawing  # noqa: PLC0415  # much to load, which few need

    if link is None:
        return [messages.invited(visit.office, made, None, None)]
    page = drawing.pdf(messages.poster(visit.office, made, link, bot_name))
    picture = MadeFile("ma-moi.png", drawing.png(page), is_photo=True)
    told = [messages.invited(visit.office, made, link, picture)]
    if made.uses > 1:
        told.append(messages.invitation_poster(visit.office, made, MadeFile("ma-moi.pdf", page)))
    return told
