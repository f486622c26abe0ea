"""Setting changes: every value that the office ever gave a setting; the newest of each counts."""

from typing import Any

from sqlalchemy import Row, Select, exists, func, select

from bot.domain.office_settings import SettingChange
from bot.store.database import Transaction, insert_row
from bot.store.schema import cadres, setting_changes


async def current(tx: Transaction) -> dict[str, str]:
    """Return by name the values that hold; a setting at its default is left out."""
    newest = select(func.max(setting_changes.c.id)).group_by(setting_changes.c.name)
    query = select(setting_changes.c.name, setting_changes.c.value).where(setting_changes.c.id.in_(newest))
    return {row.name: row.value for row in await tx.execute(query) if row.value is not None}


async def add(
    tx: Transaction,
    change: SettingChange,
    *,
    cadre_id: int | None,
    inbox_id: int | None,
    undoes_id: int | None = None,
) -> None:
    """Store a change."""
    row = {"name": change.name, "before": change.before, "value": change.value}
    made = {"cadre_id": cadre_id, "inbox_id": inbox_id, "changed_at": change.changed_at}
    await insert_row(tx, setting_changes, **row, **made, undoes_id=undoes_id)


async def newest(tx: Transaction, most: int, name: str | None = None) -> tuple[SettingChange, ...]:
    """Return the newest changes, of one setting or of all, the newest first."""
    query = _changes().limit(most)
    if name is not None:
        query = query.where(setting_changes.c.name == name)
    return tuple(_change(row) for row in await tx.execute(query))


async def standing(tx: Transaction, name: str | None = None) -> SettingChange | None:
    """Return the newest change that was not taken back and takes none back, of one setting or of all."""
    later = setting_changes.alias("later")
    taken_back = exists().where(later.c.undoes_id == setting_changes.c.id)
    query = _changes().where(setting_changes.c.undoes_id.is_(None), ~taken_back).limit(1)
    if name is not None:
        query = query.where(setting_changes.c.name == name)
    row = (await tx.execute(query)).one_or_none()
    return _change(row) if row else None


def _changes() -> Select[Any]:  # Any: every column
    earlier = setting_changes.alias("earlier")
    value_before = (
        select(earlier.c.value)
        .where(earlier.c.name == setting_changes.c.name, earlier.c.id < setting_changes.c.id)
        .order_by(earlier.c.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    columns = select(setting_changes, cadres.c.name.label("by"), value_before.label("value_before"))
    joined = columns.select_from(setting_changes.outerjoin(cadres))
    return joined.order_by(setting_changes.c.id.desc())


def _change(row: Row[Any]) -> SettingChange:  # Any: every column
    return SettingChange(
        name=row.name,
        before=row.before,
        value=row.value,
        changed_at=row.changed_at,
        by=row.by,
        undoes=row.undoes_id is not None,
        id=row.id,
        value_before=row.value_before,
    )
