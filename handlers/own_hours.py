"""The hour at which a person is reminded: "nhắc tôi lúc 9h", "đổi giờ nhắc sang 14h", "bỏ giờ nhắc"."""

import re
from datetime import datetime, time

import messages
from bot.domain.chat import Message
from bot.domain.letters import bare
from bot.domain.office_hours import on_step
from bot.domain.rights import Right
from bot.domain.snooze_words import hour_in
from bot.services import own_hours
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act, Handler

ME = r"(?: (?:toi|em|minh))?"
EVERY = r"(?:(?:moi|hang) (?:ngay|sang|chieu)|(?:ngay|sang|chieu) nao(?: cung)?)"
# How it is said, without marks; each with an example.
FORMS = (
    (
        "nhắc tôi lúc 9h",
        (
            rf"(?:(?:xin|de nghi|hay|chi|{EVERY}) )*nhac(?: viec)?{ME}(?: viec)?(?: vao)? "
            r"(?:luc|hoi|tu|sau) (?P<at>\d.*)"
        ),
    ),
    (
        "đổi giờ nhắc sang 14h",
        (
            rf"(?:doi|chuyen|dat|chon)(?: lai)? gio nhac(?: viec)?(?: cua)?{ME}"
            r"(?: (?:sang|thanh|la|vao|luc|ve))* (?P<at>\d.*)"
        ),
    ),
    ("đừng nhắc tôi trước 9h", rf"(?:dung|khong|khoan) nhac{ME} truoc (?P<at>\d.*)"),
)
PATTERNS = tuple(re.compile(form) for _, form in FORMS)
LEFT = re.compile(rf"(?:bo|thoi|huy|xoa) gio nhac(?: rieng| viec)?(?: cua)?{ME}")
MINE = re.compile(r"\b(?:toi|em|minh)\b")
AFTER = re.compile(rf" (?:{EVERY}|cac ngay(?: lam viec)?|nhe|nha|a|giup(?: toi| em)?|thoi)$")


def wanted(visit: Visit) -> Act | None:
    """Return what to do where somebody chooses an hour; None when the words are something else."""
    plain = bare(visit.text).rstrip(".")
    if LEFT.fullmatch(plain):
        return Act(Right.TALK, _choose(None))
    match = next((match for pattern in PATTERNS if (match := pattern.fullmatch(plain))), None)
    if match is None or (visit.speaker.may(Right.GOVERN) and not MINE.search(plain)):
        return None  # "đổi giờ nhắc sang 14h" of who governs may be about the office's
    at = match["at"]
    while AFTER.search(at):
        at = AFTER.sub("", at)
    return Act(Right.TALK, _choose(on_step(hour_in(at) or time.max)))


def _choose(at: time | None) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        cadre_id, office = visit.speaker.cadre_id, visit.office
        if not await own_hours.choose(tx, cadre_id, at, office, inbox_id=visit.inbox_id, now=now):
            return [messages.hour_not_chosen(office)]
        return [messages.hour_chosen(office, at)]

    return run
