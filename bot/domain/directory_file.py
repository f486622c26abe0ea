"""A directory file becomes a directory, and every problem of it is told at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from bot.domain.directory import Directory, Expand, Group, Organisation


@dataclass
class _Checks:
    """Collects the problems of a file, each once."""

    problems: list[str] = field(default_factory=list)

    def say(self, problem: str) -> None:
        if problem not in self.problems:
            self.problems.append(problem)


def parse(content: object) -> tuple[Directory, tuple[str, ...]]:
    """Turn the content of a directory file into a Directory and its problems (one English sentence each).

    The directory is only to be used when there is no problem.

    >>> parse({"organisations": [{"id": "a", "name": "A", "parent": "b"}]})[1]
    ("organisation 'a': unknown parent 'b'",)
    """
    checks = _Checks()
    if not isinstance(content, Mapping):
        return Directory(), ("the file holds no mapping with 'organisations' and 'groups'",)
    groups = tuple(_group(row, checks) for row in _rows(content, "groups", checks))
    organisations = tuple(_organisation(row, checks) for row in _rows(content, "organisations", checks))
    directory = Directory(organisations, groups)
    if not organisations:
        checks.say("the file names no organisation")
    _check_ids(directory, checks)
    _check_links(directory, checks)
    _check_circles(directory, checks)
    return directory, tuple(checks.problems)


def _rows(content: Mapping[Any, Any], key: str, checks: _Checks) -> list[Mapping[Any, Any]]:
    """Return the rows under `key` that have an id and a name (Any: the file may hold anything)."""
    rows = content.get(key) or []
    if not isinstance(rows, list):
        checks.say(f"'{key}' is not a list")
        return []
    good = []
    for number, row in enumerate(rows, 1):
        if isinstance(row, Mapping) and _text(row.get("id")) and _text(row.get("name")):
            good.append(row)
        else:
            checks.say(f"{key}, entry {number}: needs an id and a name")
    return good


def _text(value: object) -> str:
    return str(value).strip() if isinstance(value, str | int) else ""


def _texts(row: Mapping[Any, Any], key: str, checks: _Checks) -> tuple[str, ...]:
    values = row.get(key) or []
    if not isinstance(values, list) or not all(_text(v) for v in values):
        checks.say(f"{row['id']!r}: '{key}' is not a list of words")
        return ()
    return tuple(_text(v) for v in values)


def _day(row: Mapping[Any, Any], key: str, checks: _Checks) -> date | None:
    value = row.get(key)
    if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        checks.say(f"{row['id']!r}: '{key}' is not a date (YYYY-MM-DD)")
        return None


def _group(row: Mapping[Any, Any], checks: _Checks) -> Group:
    try:
        expand = Expand(str(row.get("expand", Expand.CONFIRM)))
    except ValueError:
        checks.say(f"group {row['id']!r}: 'expand' is one of {', '.join(Expand)}")
        expand = Expand.NEVER
    return Group(
        id=_text(row["id"]),
        name=_text(row["name"]),
        aliases=_texts(row, "aliases", checks),
        type=_text(row.get("type")) or "orgs",
        expand=expand,
        include_groups=_texts(row, "include_groups", checks),
    )


def _organisation(row: Mapping[Any, Any], checks: _Checks) -> Organisation:
    return Organisation(
        id=_text(row["id"]),
        name=_text(row["name"]),
        short=_text(row.get("short")),
        aliases=_texts(row, "aliases", checks),
        kind=_text(row.get("kind")),
        parent=_text(row.get("parent")) or None,
        groups=_texts(row, "groups", checks),
        basis=_text(row.get("basis")),
        symbol=_text(row.get("symbol")) or None,
        valid_from=_day(row, "valid_from", checks),
        valid_to=_day(row, "valid_to", checks),
        successor=_text(row.get("successor")) or None,
    )


def _check_ids(directory: Directory, checks: _Checks) -> None:
    for title, ids in (
        ("organisation", [o.id for o in directory.organisations]),
        ("group", [g.id for g in directory.groups]),
    ):
        for repeated in _repeated(ids):
            checks.say(f"{title} id {repeated!r} stands more than once")
    for shared in (o.id for o in directory.organisations if o.id in directory.groups_by_id):
        checks.say(f"{shared!r} names both an organisation and a group")


def _repeated(ids: Iterable[str]) -> list[str]:
    seen: set[str] = set()
    return [i for i in ids if i in seen or seen.add(i)]  # type: ignore[func-returns-value]


def _check_links(directory: Directory, checks: _Checks) -> None:
    for o in directory.organisations:
        if o.parent is not None and o.parent not in directory.by_id:
            checks.say(f"organisation {o.id!r}: unknown parent {o.parent!r}")
        if o.successor is not None and o.successor not in directory.by_id:
            checks.say(f"organisation {o.id!r}: unknown successor {o.successor!r}")
        if o.valid_from and o.valid_to and o.valid_from > o.valid_to:
            checks.say(f"organisation {o.id!r}: valid_to is before valid_from")
        for group in o.groups:
            if group not in directory.groups_by_id:
                checks.say(f"organisation {o.id!r}: unknown group {group!r}")
    for g in directory.groups:
        for included in g.include_groups:
            if included not in directory.groups_by_id:
                checks.say(f"group {g.id!r}: includes unknown group {included!r}")


def _check_circles(directory: Directory, checks: _Checks) -> None:
    for o in directory.organisations:
        for title, step in (("parent", "parent"), ("successor", "successor")):
            if _returns(directory, o, step):
                checks.say(f"organisation {o.id!r}: its {title} chain is circular")
    for g in directory.groups:
        if _includes_itself(directory, g):
            checks.say(f"group {g.id!r}: includes itself")


def _includes_itself(directory: Directory, group: Group) -> bool:
    """Whether following what a group includes comes back to it."""
    seen: set[str] = set()
    waiting = list(group.include_groups)
    while waiting:
        current = waiting.pop()
        if current not in seen and current in directory.groups_by_id:
            seen.add(current)
            waiting += directory.groups_by_id[current].include_groups
    return group.id in seen


def _returns(directory: Directory, start: Organisation, step: str) -> bool:
    """Whether following `step` from `start` comes back to it."""
    seen = {start.id}
    current = directory.by_id.get(getattr(start, step) or "")
    while current is not None and current.id not in seen:
        seen.add(current.id)
        current = directory.by_id.get(getattr(current, step) or "")
    return current is not None and current.id == start.id
