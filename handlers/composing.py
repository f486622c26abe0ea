"""Composing an announcement: what it says, to whom, with which files; each change shows it anew."""

from datetime import datetime

import messages
from bot.domain.announcements import Flaw, Refused
from bot.domain.chat import Message
from bot.domain.orders import Order, Verb
from bot.services import announcing, asking, copying
from bot.services.announcing import Step
from bot.services.drafting import Paper
from bot.services.visiting import Visit
from bot.store.database import Transaction

FILE_ALONE = "Đề nghị đồng chí xem tệp kèm theo."
EDITS = {
    Verb.TEXT: Step.TEXT,
    Verb.AUDIENCE: Step.AUDIENCE,
    Verb.ANSWERS: Step.ANSWERS,
    Verb.ACK_BY: Step.ACK_BY,
}


async def begin(tx: Transaction, visit: Visit, audience: str, words: str, now: datetime) -> list[Message]:
    """Store a draft and ask for what it lacks; a file that came along goes with it."""
    if not words and visit.incoming.attachment is None:
        await announcing.expect(tx, visit.account.id, Step.TEXT, None, now)
        return [messages.announcement_asked(visit.office, Step.TEXT)]
    made = await announcing.begin(tx, visit.speaker, words or FILE_ALONE, now)
    if isinstance(made, Refused):
        return [messages.announcement_not_done(visit.office, made)]
    if visit.incoming.attachment is not None:
        refused = await _attach(tx, visit, made.id)
        if refused is not None:
            await announcing.drop(tx, made.id)
            return [messages.announcement_not_done(visit.office, refused)]
    if audience:
        return await edit(tx, visit, made.id, Order(Verb.AUDIENCE, audience), now)
    await announcing.expect(tx, visit.account.id, Step.AUDIENCE, made.id, now)
    return [messages.announcement_asked(visit.office, Step.AUDIENCE, made)]


async def _attach(tx: Transaction, visit: Visit, announcement_id: int) -> Refused | None:
    """Let the file that came along go with a draft; return why not."""
    file = visit.incoming.attachment
    assert file is not None, "a file came along"
    read_as = visit.paper.conclusion if isinstance(visit.paper, Paper) else None
    done = await announcing.add_file(
        tx, announcement_id, file, read_as.refused if read_as else None, was_read=read_as is not None
    )
    return done if isinstance(done, Refused) else None


async def add_file(tx: Transaction, visit: Visit, announcement_id: int, now: datetime) -> list[Message]:
    refused = await _attach(tx, visit, announcement_id)
    if refused is not None:
        return [messages.announcement_not_done(visit.office, refused)]
    return await shown(tx, visit, announcement_id, now)


async def edit(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    """Change a draft and show it; ask again for what was not understood."""
    changed = await announcing.change(
        tx, announcement_id, order.verb, order.words, office=visit.office, now=now
    )
    if isinstance(changed, Refused):
        if changed.flaw is not Flaw.STATE:
            await announcing.expect(tx, visit.account.id, EDITS[order.verb], announcement_id, now)
        return [messages.announcement_not_done(visit.office, changed)]
    return await shown(tx, visit, announcement_id, now)


async def shown(tx: Transaction, visit: Visit, announcement_id: int, now: datetime) -> list[Message]:
    """Show a draft as its recipients will see it and what sending would do; ask for an audience first."""
    made = await announcing.find(tx, announcement_id)
    assert made is not None, "it was changed in this transaction"
    seen = await announcing.preview(tx, made, visit.office, now)
    if isinstance(seen, Refused):
        await announcing.expect(tx, visit.account.id, Step.AUDIENCE, made.id, now)
        if seen.flaw is Flaw.NO_AUDIENCE:
            return [messages.announcement_asked(visit.office, Step.AUDIENCE, made)]
        return [messages.announcement_not_done(visit.office, seen)]
    await asking.drop(tx, visit.account.id)
    return [*copying.copies(visit.office, made), messages.announcement_preview(visit.office, seen)]


async def drop(
    tx: Transaction, visit: Visit, announcement_id: int, order: Order, now: datetime
) -> list[Message]:
    done = await announcing.drop(tx, announcement_id)
    if isinstance(done, Refused):
        return [messages.announcement_not_done(visit.office, done)]
    return [messages.announcement_dropped(visit.office, done)]
