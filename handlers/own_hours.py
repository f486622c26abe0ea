"""The hour at which a person is reminded: "nhắc tôi lúc 9h", "bỏ giờ nhắc"."""

import re
from datetime import datetime, time

import messages
from bot.domain.chat import Message
from bot.domain.letters import bare
from bot.domain.rights import Right
from bot.domain.setting_forms import Clock
from bot.services import own_hours
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act, Handler

CHOSEN = re.compile(r"(?:xin |de nghi )?(?:hay )?nhac (?:toi |em |viec )?(?:vao )?(?:luc|hoi) (?P<at>\d.*)")
LEFT = frozenset({"bo gio nhac", "bo gio nhac rieng", "thoi gio nhac"})
DAILY = re.compile(r" (?:sang|chieu|hang ngay|hang sang|moi ngay|moi sang|nhe)\b.*")


def wanted(visit: Visit) -> Act | None:
    """Return what to do where somebody chooses an hour; None when the words are something else."""
    plain = bare(visit.text).rstrip(".")
    if plain in LEFT:
        return Act(Right.TALK, _choose(None))
    match = CHOSEN.fullmatch(plain)
    if match is None:
        return None
    return Act(Right.TALK, _choose(Clock().read(DAILY.sub("", match["at"])) or time.max))


def _choose(at: time | None) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        cadre_id, office = visit.speaker.cadre_id, visit.office
        if not await own_hours.choose(tx, cadre_id, at, office, inbox_id=visit.inbox_id, now=now):
            return [messages.hour_not_chosen(office)]
        return [messages.hour_chosen(office, at)]

    return run
