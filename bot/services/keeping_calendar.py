"""Keeping the calendar: the office's own days, and the rules and the office that go by them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from bot.domain.calendar_table import Row
from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.office_settings import applied
from bot.domain.policy import Policy
from bot.domain.reading.model import Rules
from bot.domain.working_days import WorkingCalendar
from bot.services import witnessing
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
    return _office(office, await setting_changes.current(tx), await _entered(tx))


async def rules_now(tx: Transaction, rules: Rules) -> Rules:
    """Return rules of reading that go by the table of days and the office's settings as they are now."""
    return _rules(rules, await setting_changes.current(tx), await _entered(tx))


async def both_now(tx: Transaction, office: Office, rules: Rules) -> tuple[Office, Rules]:
    """Return an office and rules of reading as `office_now` and `rules_now` do."""
    written, entered = await setting_changes.current(tx), await _entered(tx)
    return _office(office, written, entered), _rules(rules, written, entered)


def _office(office: Office, written: Mapping[str, str], entered: Mapping[date, bool]) -> Office:
    calendar = WorkingCalendar({**office.calendar.overrides, **entered})
    return replace(office, changed=written, calendar=calendar)


def _rules(rules: Rules, written: Mapping[str, str], entered: Mapping[date, bool]) -> Rules:
    policy = applied(Policy(before_date=rules.before_date), written)
    calendar = WorkingCalendar({**rules.calendar.overrides, **entered})
    return replace(rules, before_date=policy.before_date, calendar=calendar)


async def _entered(tx: Transaction) -> dict[date, bool]:
    return {row.day: row.worked for row in await calendar_overrides.every(tx)}
