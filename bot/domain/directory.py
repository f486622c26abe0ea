"""The directory of organisations and groups: its values, its checks, and a group's members on a day."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import Any


class Expand(StrEnum):
    """What a document's words for a group become."""

    AUTO = "auto"  # its members
    CONFIRM = "confirm"  # its members, once a person agrees
    NEVER = "never-auto"  # what a person chooses


@dataclass(frozen=True)
class Organisation:
    """A body that can be given a task, for as long as it existed."""

    id: str
    name: str
    short: str = ""
    aliases: tuple[str, ...] = ()
    kind: str = ""
    parent: str | None = None
    groups: tuple[str, ...] = ()
    basis: str = ""
    symbol: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    successor: str | None = None

    def valid_on(self, day: date | None) -> bool:
        """Whether it existed on `day`; with no day, whether no end is known."""
        if day is None:
            return self.valid_to is None
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)

    @property
    def names(self) -> tuple[str, ...]:
        """Every way it is written, the full name first."""
        return tuple(dict.fromkeys(filter(None, (self.name, self.short, *self.aliases))))


@dataclass(frozen=True)
class Group:
    """A named set of bodies, such as "các tổ chức chính trị - xã hội"."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    type: str = "orgs"
    expand: Expand = Expand.CONFIRM
    include_groups: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every way it is written, the full name first."""
        return tuple(dict.fromkeys((self.name, *self.aliases)))


@dataclass(frozen=True)
class Directory:
    """Organisations and groups, in the order of the file."""

    organisations: tuple[Organisation, ...] = ()
    groups: tuple[Group, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Organisation]:
        """Organisations by id."""
        return {o.id: o for o in self.organisations}

    @cached_property
    def groups_by_id(self) -> dict[str, Group]:
        """Groups by id."""
        return {g.id: g for g in self.groups}

    def members(self, group_id: str, day: date | None) -> tuple[Organisation, ...]:
        """Return the organisations of a group on `day`, those of included groups too, in directory order."""
        wanted = self._with_included(group_id)
        return tuple(o for o in self.organisations if wanted.intersection(o.groups) and o.valid_on(day))

    def _with_included(self, group_id: str) -> set[str]:
        found: set[str] = set()
        waiting = [group_id]
        while waiting:
            current = waiting.pop()
            if current not in found and current in self.groups_by_id:
                found.add(current)
                waiting.extend(self.groups_by_id[current].include_groups)
        return found


@dataclass
class _Checks:
    """Collects every problem of a directory file, so that all are told at once."""

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
