"""Keeping the calendar: the office's own days, and the rules and the office that go by them."""

from dataclasses import replace
from datetime import datetime

from bot.domain.calendar_table import Row
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.office_settings import applied
from bot.domain.policy import Policy
from bot.domain.reading.model import Rules
from bot.domain.working_days import WorkingCalendar
from bot.services import governing, witnessing
from bot.store import calendar_overrides, setting_changes
from bot.store.database import Transaction


async def enter(
    tx: Transaction,
    overrides: tuple[Row, ...],
    now: datetime,
    *,
    by: int | None = None,
    inbox_id: int | None = None,
) -> int:
    """Enter days that are worked or not; return how many are new or changed. Other days stay as they are."""
    known = set(await calendar_overrides.every(tx))
    new = [override for override in overrides if override not in known]
    await calendar_overrides.save(tx, new, now)
    witnessing.witness(tx, Deed.CALENDAR_IMPORTED, by=by, inbox_id=inbox_id, now=now, days=len(new))
    return len(new)


async def office_now(tx: Transaction, office: Office) -> Office:
    """Return an office that goes by its table of days and its settings as they are now."""
    office = await governing.office_now(tx, office)
    return replace(office, calendar=await _now(tx, office.calendar))


async def rules_now(tx: Transaction, rules: Rules) -> Rules:
    """Return rules of reading that go by the table of days and the office's settings as they are now."""
    policy = applied(Policy(before_date=rules.before_date), await setting_changes.current(tx))
    return replace(rules, before_date=policy.before_date, calendar=await _now(tx, rules.calendar))


async def _now(tx: Transaction, calendar: WorkingCalendar) -> WorkingCalendar:
    entered = {row.day: row.worked for row in await calendar_overrides.every(tx)}
    return WorkingCalendar({**calendar.overrides, **entered})
