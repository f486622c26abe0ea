"""The directory of organisations and groups, and a group's members on a day."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property


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
