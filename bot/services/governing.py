"""Governing: the office decides for itself how it reminds; every change is kept, and can be taken back."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.journal import Deed
from bot.domain.office import Office
from bot.domain.office_settings import BY_NAME, Change, Changed, Setting, SettingChange, Why, applied, clash
from bot.services import witnessing
from bot.store import setting_changes
from bot.store.database import Transaction

MOST_SHOWN = 20


@dataclass(frozen=True)
class By:
    """Who changes: a cadre by a message; neither from the command line."""

    cadre_id: int | None = None
    inbox_id: int | None = None


def foreseen(wish: Change, office: Office) -> Changed | Why:
    """Return what a change would do to an office as it is now, or why it can't be done."""
    setting = wish.setting
    value = setting.of(office.defaults) if wish.words is None else setting.read(wish.words)
    if value is None:
        return Why.NO_VALUE
    before, after = setting.written(office.policy), setting.form.written(value)
    if after == before:
        return Why.SAME
    if clash(applied(office.policy, {setting.name: after})):
        return Why.HOURS_CLASH
    return Changed(setting, before, after, by_default=wish.words is None)


async def change(
    tx: Transaction, wish: Change, office: Office, *, by: By, now: datetime, seen: str | None = None
) -> Changed | Why:
    """Give a setting another value; `seen` is the value that the person knew, None: whatever it is."""
    done = foreseen(wish, office)
    if isinstance(done, Changed):
        if _moved(wish.setting, seen, office):
            return Why.MOVED
        await _store(tx, done, by, now)
    return done


async def undo(
    tx: Transaction,
    setting: Setting | None,
    office: Office,
    *,
    by: By,
    now: datetime,
    seen: str | None = None,
) -> Changed | Why:
    """Take the newest change of a setting, or of all, back, each once; `seen` is as with `change`."""
    last = await setting_changes.standing(tx, setting.name if setting else None)
    if last is None or last.name not in BY_NAME:
        return Why.NOTHING
    wish = Change(BY_NAME[last.name], last.value_before)
    done = foreseen(wish, office)
    if isinstance(done, Changed):
        if _moved(wish.setting, seen, office):
            return Why.MOVED
        await _store(tx, done, by, now, undoes_id=last.id)
    return done


async def history(tx: Transaction, setting: Setting | None = None) -> tuple[SettingChange, ...]:
    """Return the newest changes, of one setting or of all."""
    return await setting_changes.newest(tx, MOST_SHOWN, setting.name if setting else None)


def _moved(setting: Setting, seen: str | None, office: Office) -> bool:
    return seen is not None and setting.form.read(seen) != setting.of(office.policy)


async def _store(
    tx: Transaction, changed: Changed, by: By, now: datetime, *, undoes_id: int | None = None
) -> None:
    value = None if changed.by_default else changed.after
    row = SettingChange(changed.setting.name, changed.before, value, now)
    await setting_changes.add(tx, row, cadre_id=by.cadre_id, inbox_id=by.inbox_id, undoes_id=undoes_id)
    setting = changed.setting.name
    witnessing.witness(
        tx, Deed.SETTING_CHANGED, by=by.cadre_id, inbox_id=by.inbox_id, now=now, setting=setting
    )
