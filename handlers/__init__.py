"""What a person may say: one feature a file; a visit comes in, messages go out."""

from collections.abc import Callable
from datetime import datetime

import messages
from bot.domain import codes
from bot.domain.chat import Command, Happening, Message
from bot.domain.rights import Right
from bot.services import reaching
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers import (
    admitting,
    announcing,
    asking,
    calendar,
    checking,
    commands,
    conclusions,
    deciding,
    delegating,
    directing,
    editing,
    events,
    governing,
    groups,
    histories,
    inviting,
    inviting_many,
    joining,
    own_data,
    own_hours,
    people,
    putting_off,
    reports,
    secrets,
    tasks,
)
from handlers.acting import Act, perform

# What a visit may want, each in its turn: an act, or None where the words are something else.
WANTED: tuple[Callable[[Visit], Act | None], ...] = (
    governing.wanted,
    own_data.wanted,
    people.wanted,
    lambda visit: commands.spoken(visit.text),
    putting_off.wanted,
    announcing.wanted,
    own_hours.wanted,
    inviting.wanted,
    admitting.wanted,
    conclusions.decision,
    directing.wanted,
    events.wanted,
    deciding.wanted,
    delegating.wanted,
    calendar.wanted_shortly,
    checking.wanted,
)


async def handle(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Answer one visit: change the state, and return the messages that say so."""
    return await (_privately if visit.incoming.private else groups.reply)(tx, visit, now)


async def _privately(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    await reaching.heard_from(tx, visit.account, visit.incoming.happening, now)
    if visit.incoming.happening in (Happening.LEFT, Happening.RETURNED):
        return []
    if (reason := secrets.kept_out(visit)) is not None:
        return await secrets.refuse(tx, visit, reason, now)
    if visit.stale and visit.incoming.happening is Happening.PRESS:
        return [messages.stale_button(visit.office)]
    if (entering := await _entering(tx, visit, now)) is not None:
        return entering
    if not visit.text and visit.incoming.attachment is None:
        return [messages.no_words(visit.office)]
    if visit.incoming.happening is Happening.EDITED:
        return await perform(Act(Right.TALK, editing.edited), tx, visit, now)
    for continued in (announcing.continued, deciding.continued, asking.again):
        if rest := await continued(tx, visit, now):
            return rest
    return await perform(_asked_by(visit), tx, visit, now)


async def _entering(tx: Transaction, visit: Visit, now: datetime) -> list[Message] | None:
    """Take a code, or the answer to what it offered; a stranger gets no further."""
    if (code := _code(visit)) is not None:
        return await joining.join(tx, visit, code, now)
    if (entered := await joining.answer(tx, visit, now)) is not None:
        return entered
    return [joining.refused(visit)] if visit.person is None else None


def menu() -> tuple[Command, ...]:
    """Return the commands that everybody sees in the menu."""
    return tuple(s.command for s in commands.COMMANDS if s.right in (Right.TALK, Right.REPORT))


def _asked_by(visit: Visit) -> Act:
    """Choose the feature that a member's words belong to."""
    if (table := inviting_many.wanted(visit) or calendar.wanted(visit)) is not None:
        return table
    if visit.incoming.attachment is not None:
        return Act(Right.TALK, conclusions.upload)
    for wanted in WANTED:
        if (found := wanted(visit)) is not None:
            return found
    if (shown := tasks.wanted(visit.text) or histories.wanted(visit.text)) is not None:
        return shown
    if tasks.names_card(visit.text):
        return Act(Right.SEE, reports.answer_or_card)
    return Act(Right.TALK, checking.finish)


def _code(visit: Visit) -> str | None:
    """Return the invite code that somebody gives; a stranger's may stand in a sentence."""
    if visit.person is None:
        return codes.found_in(visit.text.removeprefix("/start").strip()) or codes.written_in(visit.text)
    clearly = visit.text.startswith("/start") or "-" in visit.text or any(c.isdigit() for c in visit.text)
    return codes.found_in(visit.text.removeprefix("/start").strip()) if clearly else None
