"""The office's days in chat: shown, changed after a yes by words or a file, taken back."""

import re
from datetime import date, datetime

import messages
from bot.domain.calendar_changes import MOST_DAYS, SAID, Entry, Why, begins_alike, wished, wished_shortly
from bot.domain.calendar_table import DayTable
from bot.domain.chat import Message
from bot.domain.letters import bare, flat
from bot.domain.rights import Right
from bot.services import asking, changing_calendar
from bot.services.changing_calendar import By, Changed
from bot.services.visiting import Visit
from bot.store.database import Transaction
from handlers.acting import Act, Handler

AGREED = re.compile(r"dong y lich so (\d{1,9})")
UNDO = re.compile(r"hoan tac lich(?: so (\d{1,9}))?")
IN_CHAT = "nhập trong chat"
A_LEAP_YEAR = date(2024, 1, 1)  # every day that words can name is one


async def listed(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    """Show the office's own days to come, and who changed them last."""
    rows, changes = await changing_calendar.days(tx), await changing_calendar.newest(tx)
    return [messages.office_days(visit.office, rows, changes, visit.office.today(now))]


def wanted(visit: Visit) -> Act | None:
    """Return what to do where words change the calendar; None when they are something else.

    A unit's words may begin alike ("lịch nghỉ phép đã xong"): of them only readable days count.
    """
    if isinstance(visit.paper, DayTable):
        return Act(Right.GOVERN, _of_file(visit.paper))
    plain = bare(visit.text).rstrip(".")
    if match := AGREED.fullmatch(plain):
        return Act(Right.GOVERN, _agreeing(int(match[1])))
    if match := UNDO.fullmatch(plain):
        return Act(Right.GOVERN, _undoing(int(match[1]) if match[1] else None))
    if SAID.fullmatch(flat(visit.text)) or (begins_alike(visit.text) and not visit.speaker.may(Right.REPORT)):
        return Act(Right.GOVERN, _of_words)
    return None


def wanted_shortly(visit: Visit) -> Act | None:
    """Return what to do where who governs names days off in other words; units speak of their own days."""
    speaker = visit.speaker
    if not speaker.may(Right.GOVERN) or speaker.may(Right.REPORT) or visit.incoming.quoted is not None:
        return None
    return Act(Right.GOVERN, _of_short_words) if wished_shortly(visit.text, A_LEAP_YEAR, IN_CHAT) else None


async def _of_short_words(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    entries = wished_shortly(visit.text, visit.office.today(now), IN_CHAT)
    return await _proposing(entries or Why.NO_DAYS)(tx, visit, now)


async def _of_words(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
    entries = wished(visit.text, visit.office.today(now), IN_CHAT)
    return await _proposing(entries or Why.NO_DAYS)(tx, visit, now)


def _proposing(entries: tuple[Entry, ...] | Why) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        await asking.drop(tx, visit.account.id)
        if isinstance(entries, Why):
            return [messages.calendar_not_changed(visit.office, entries)]
        done = await changing_calendar.propose(tx, entries, _by(visit, now))
        return [_told(visit, done) if isinstance(done, Why) else messages.ask_calendar(visit.office, done)]

    return run


def _of_file(table: DayTable) -> Handler:
    if table.problems:
        return _refusing(table)
    entries = tuple(Entry(row.day, row.worked, row.source) for row in table.rows)
    return _proposing(Why.TOO_MANY if len(entries) > MOST_DAYS else entries)


def _refusing(table: DayTable) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        return [messages.calendar_file_refused(visit.office, table.problems)]

    return run


def _agreeing(change_id: int) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        return [_told(visit, await changing_calendar.confirm(tx, change_id, _by(visit, now)))]

    return run


def _undoing(change_id: int | None) -> Handler:
    async def run(tx: Transaction, visit: Visit, now: datetime) -> list[Message]:
        return [_told(visit, await changing_calendar.undo(tx, change_id, _by(visit, now)))]

    return run


def _told(visit: Visit, done: Changed | Why) -> Message:
    if isinstance(done, Why):
        return messages.calendar_not_changed(visit.office, done)
    return messages.calendar_changed(visit.office, done)


def _by(visit: Visit, now: datetime) -> By:
    speaker, account_id = visit.speaker, visit.account.id
    return By(visit.rules, visit.office, now, speaker.cadre_id, visit.inbox_id, account_id)
