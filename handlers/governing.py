"""The office's settings in chat: listed, changed after a yes, taken back, and their history."""

import re
from datetime import datetime

import messages
from bot.domain.chat import Message
from bot.domain.letters import bare
from bot.domain.office_settings import Change, Changed, Setting, Why, change_in
from bot.domain.rights import Right
from bot.services import asking, governing
from bot.services.governing import By
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act, Handler

SAID = re.compile(r"(?:/caidat|cài đặt|cai dat)(?:@\w+)?[:\s]+(?P<wish>.+)", re.IGNORECASE | re.DOTALL)
AGREED = re.compile(r"đổi cài đặt (?P<name>.+?) từ (?P<seen>.+?) thành (?P<words>.+)", re.IGNORECASE)
UNDO = re.compile(r"hoan tac cai dat(?: (?P<name>.+?))?(?: tu (?P<seen>.+))?")
HISTORY = re.compile(r"(?:xem )?lich su cai dat(?: (?P<name>.+))?")


def wanted(visit: Visit) -> Act | None:
    """Return what to do where words list, change or take back a setting; None when they are something else.

    A unit's words may begin alike ("cài đặt phần mềm xong"): of them only a setting's name counts.
    """
    said = SAID.fullmatch(visit.text)
    wish = change_in(said["wish"]) if said else None
    plain = bare(visit.text).rstrip(".")
    found = _agreed(visit.text) or _undo(plain) or _history(plain) or (_wish(wish) if wish else None)
    if found is None and said and not visit.speaker.may(Right.REPORT):
        found = _refuse(Why.UNKNOWN)
    return Act(Right.GOVERN, found) if found else None


async def listed(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """List every setting with its value."""
    return [messages.office_settings(visit.office)]


def _wish(wish: Change | Setting) -> Handler:
    """Ask whether a setting is changed; of a name alone, show it."""

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        await asking.drop(tx, visit.account.id)
        if isinstance(wish, Setting):
            return [messages.office_setting(visit.office, wish)]
        done = governing.foreseen(wish, visit.office)
        if isinstance(done, Why):
            return [messages.setting_not_changed(visit.office, done, wish.setting)]
        return [messages.ask_setting(visit.office, done)]

    return run


def _agreed(text: str) -> Handler | None:
    match = AGREED.fullmatch(text.strip())
    wish = change_in(f"{match['name']} {match['words']}") if match else None
    if match is None or not isinstance(wish, Change):
        return None
    seen = match["seen"]

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        done = await governing.change(tx, wish, visit.office, by=_by(visit), now=now, seen=seen)
        return [_told(visit, done, wish.setting)]

    return run


def _undo(plain: str) -> Handler | None:
    match = UNDO.fullmatch(plain)
    setting = change_in(match["name"]) if match and match["name"] else None
    if match is None or (match["name"] and not isinstance(setting, Setting)):
        return None
    of, seen = setting if isinstance(setting, Setting) else None, match["seen"]

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        done = await governing.undo(tx, of, visit.office, by=_by(visit), now=now, seen=seen)
        return [_told(visit, done, of)]

    return run


def _history(plain: str) -> Handler | None:
    match = HISTORY.fullmatch(plain)
    setting = change_in(match["name"]) if match and match["name"] else None
    if match is None or (match["name"] and not isinstance(setting, Setting)):
        return None
    of = setting if isinstance(setting, Setting) else None

    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        return [messages.setting_history(visit.office, await governing.history(tx, of))]

    return run


def _told(visit: Visit, done: Changed | Why, setting: Setting | None) -> Message:
    if isinstance(done, Why):
        return messages.setting_not_changed(visit.office, done, setting)
    return messages.setting_changed(visit.office, done)


def _by(visit: Visit) -> By:
    return By(visit.speaker.cadre_id, visit.inbox_id)


def _refuse(why: Why) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        return [messages.setting_not_changed(visit.office, why, None)]

    return run
