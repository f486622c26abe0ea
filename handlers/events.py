"""The days of events: "/sukien", "sự kiện giao ban quý IV: 25/12/2026"."""

import re
from datetime import datetime
from unicodedata import normalize

import messages
from bot.domain.chat import Message
from bot.domain.decisions import day_in
from bot.domain.events import is_put_off, was_held
from bot.domain.letters import flat
from bot.domain.rights import Right
from bot.services import asking, dating_events, deciding
from bot.services.dating_events import By
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act

SAID = re.compile(r"su kien (?P<name>[^:]{2,150}?)(?:\s*:\s*(?P<day>.{1,60})|(?P<none>)\s*)")


async def listed(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """List the events that deadlines wait for."""
    today = visit.office.today(now)
    to_come = [(name, day) for name, day in await dating_events.known(tx) if day >= today]
    return [messages.events(visit.office, await dating_events.awaited(tx), to_come)]


def wanted(visit: Visit) -> Act | None:
    """Return what to do where the office enters an event's day; None when the words are something else."""
    return _entering(visit.text) if visit.speaker.may(Right.REVIEW) else None


def continuing(beginning: str, visit: Visit) -> Act | None:
    """Take words as the day that the speaker was asked for; None when they were asked for none."""
    return _entering(f"{beginning} {visit.text}")


def _entering(text: str) -> Act | None:
    written = normalize("NFC", text).strip()
    match = SAID.fullmatch(flat(written))
    if match is None:
        return None
    name = written[slice(*match.span("name"))].strip()
    words = written[slice(*match.span("day"))] if match["day"] else ""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        await asking.drop(tx, visit.account.id)
        today = visit.office.today(now)
        day = day_in(words, today) if words and not is_put_off(words) else None
        is_past = day is not None and day < today and not was_held(words)
        if is_past or (day is None and not is_put_off(words)):
            await deciding.expect(tx, visit.account.id, f"sự kiện {name}:", now)
            return [messages.ask_event_day(visit.office, name, past=day)]
        by = By(visit.speaker.cadre_id, visit.inbox_id)
        done = await dating_events.enter(
            tx, name, day, visit.rules.before_date, by=by, office=visit.office, now=now
        )
        if done is None:
            return [messages.event_unknown(visit.office, name)]
        return [messages.event_dated(visit.office, done)]

    return Act(Right.REVIEW, run)
