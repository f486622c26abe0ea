"""Importing a directory: what is new, what changed, what is gone."""

from dataclasses import dataclass

from bot.domain.directory import Directory, Group, Organisation
from bot.store import organisations
from bot.store.database import Transaction


@dataclass(frozen=True)
class Changes:
    """Ids of organisations and groups, in the order of the file.

    `kept`: no longer in the file but in use, so they stay. `removed`: no longer in the file.
    """

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    kept: tuple[str, ...]


async def import_directory(tx: Transaction, new: Directory) -> Changes:
    """Make the stored directory equal to `new`, but for what people or tasks still refer to."""
    old = await organisations.directory(tx)
    before, after = _entries(old), _entries(new)
    added = tuple(i for i in after if i not in before)
    changed = tuple(i for i in after if i in before and after[i] != before[i])
    gone = [i for i in before if i not in after]
    kept = await organisations.in_use(tx, gone)
    await organisations.save(tx, new, {i: position for position, i in enumerate(after)})
    removed = tuple(i for i in gone if i not in kept)
    await organisations.remove(tx, removed)
    return Changes(added, changed, removed, tuple(i for i in gone if i in kept))


def _entries(directory: Directory) -> dict[str, Organisation | Group]:
    """Return everything by id."""
    entries: tuple[Organisation | Group, ...] = (*directory.organisations, *directory.groups)
    return {entry.id: entry for entry in entries}
