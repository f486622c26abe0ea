"""Letting people in who gave a code for several, or turning them away."""

import re
from dataclasses import replace
from datetime import datetime

import messages
from bot.domain.chat import Message
from bot.domain.letters import bare
from bot.domain.rights import Right
from bot.services import admitting
from bot.services.admitting import NotDecided
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act

DECIDES = re.compile(
    r"(?P<yes>duyet) thanh vien (?P<id>\d{1,9})|tu choi thanh vien (?P<no>\d{1,9})|"
    r"thanh vien (?P<wrong>\d{1,9}) sai don vi"
)


def wanted(visit: Visit) -> Act | None:
    """Return what to do where words decide who is let in."""
    return Act(Right.MANAGE, decide) if DECIDES.fullmatch(bare(visit.text).rstrip(".")) else None


async def decide(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Let somebody in or turn them away, and tell both sides."""
    match = DECIDES.fullmatch(bare(visit.text).rstrip("."))
    assert match is not None, "the words decide"
    number = int(match["id"] or match["no"] or match["wrong"])
    by, inbox_id = visit.speaker, visit.inbox_id
    done = await admitting.decide(tx, number, admits=bool(match["yes"]), by=by, inbox_id=inbox_id, now=now)
    if isinstance(done, NotDecided):
        return [messages.application_not_decided(visit.office, done)]
    asked, joined = done.application, done.joined
    told = messages.application_decided(visit.office, asked.name, admitted=joined is not None)
    if joined is None:
        wrong = match["wrong"] is not None
        return [told, messages.turned_away(visit.office, wrong_unit=wrong, account_id=asked.account_id)]
    welcome = messages.welcome(visit.office, joined.name, joined.post, joined.organisation, joined.awaiting)
    return [told, replace(welcome, account_id=asked.account_id)]
