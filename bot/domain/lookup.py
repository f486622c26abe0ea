"""What a clerk types for organisations becomes ids of the directory; what is not certain is offered."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.domain.directory import Directory, Expand, Group
from bot.domain.letters import bare
from bot.domain.plain_names import PlainNames, has_marks
from bot.domain.reading.candidates import Candidates
from bot.domain.reading.model import ProblemCode
from bot.domain.reading.organisations import Names, key_of

MOST_PARTS = 60
MOST_JOINED = 4  # a name may hold commas and "và": "Phòng Kinh tế, Hạ tầng và Đô thị"
MOST_OFFERED = 5
BETWEEN = re.compile(r"\s*[,;\n]\s*|\s+(?:và|va|&)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Unknown:
    """Words that no organisation bears, and the ids of those that may be meant, the closest first."""

    words: str
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lookup:
    """A directory as it was on a day."""

    directory: Directory
    day: date | None

    def ids(self, words: str) -> tuple[str, ...] | Unknown:
        """Return the organisations that a list of names, short names, aliases and ids names, in its order.

        A name may be typed without marks where it then means one body alone. The first words that none
        bears, or that may mean several, end it: they are Unknown.
        """
        found: list[str] = []
        parts = _parts(words)
        if not parts or len(parts) > MOST_PARTS:
            return Unknown(words)
        at = 0
        while at < len(parts):
            for end in range(min(len(parts), at + MOST_JOINED), at, -1):
                ids = self.one(words[parts[at][0] : parts[end - 1][1]])
                if ids:
                    break
            else:
                start, stop = parts[at]
                return Unknown(words[start:stop], self.closest(words[start:stop]))
            found += ids
            at = end
        return tuple(dict.fromkeys(found))

    def members(self, words: str) -> tuple[str, ...]:
        """Return the members of the group that the words name, empty when they name none."""
        key = key_of(words)
        groups = (g for g in self.directory.groups if any(key_of(name) == key for name in g.names))
        return next((self._members(group) for group in groups), ())

    def one(self, words: str) -> tuple[str, ...]:
        """Return the organisations that one name stands for, empty when it is no one's or not certain."""
        written = words.strip()
        if written in self.directory.by_id:
            return (written,)
        if written in self.directory.groups_by_id:
            return self._members(self.directory.groups_by_id[written])
        exact = self._exact(written)
        if has_marks(written):
            return exact
        meant = {*self._plain.named(written), *((exact,) if exact else ())}
        return meant.pop() if len(meant) == 1 else ()

    def is_name(self, words: str) -> bool:
        """Whether words are the whole name, short name, alias or id of a unit or a group."""
        units = ((o.id, *o.names) for o in self.directory.organisations)
        groups = ((g.id, *g.names) for g in self.directory.groups)
        return any(bare(words) in map(bare, names) for names in (*units, *groups))

    def called(self, words: str, ids: Sequence[str]) -> tuple[str, ...]:
        """Return how the directory names what `ids` found: a group by its own name, else each unit."""
        said = bare(words)
        groups = (g for g in self.directory.groups if said in {g.id, *map(bare, g.names)})
        group = next((g for g in groups if self._members(g) == tuple(ids)), None)
        return (group.name,) if group else tuple(self.directory.by_id[i].name for i in ids)

    def closest(self, words: str) -> tuple[str, ...]:
        """Return the ids of the organisations with the closest names, only to be offered; closest first."""
        valid = (o for o in self.directory.organisations if o.valid_on(self.day))
        return Candidates(valid).closest(words, MOST_OFFERED)

    def _exact(self, words: str) -> tuple[str, ...]:
        resolved = self._names.resolve(words)
        if resolved.problem is ProblemCode.CONFIRM_GROUP:  # whoever types it in a draft agrees to it
            return self.members(words)
        return resolved.ids

    @cached_property
    def _names(self) -> Names:
        return Names(self.directory, self.day)

    @cached_property
    def _plain(self) -> PlainNames:
        own = {o.id: (o.id,) for o in self.directory.organisations if o.valid_on(self.day)}
        groups = (g for g in self.directory.groups if g.expand is not Expand.NEVER)
        return PlainNames(self.directory, own | {g.id: self._members(g) for g in groups})

    def _members(self, group: Group) -> tuple[str, ...]:
        return tuple(o.id for o in self.directory.members(group.id, self.day))


def _parts(words: str) -> Sequence[tuple[int, int]]:
    return list(spans_in(words))[: MOST_PARTS + 1]


def spans_in(words: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of what stands between the separators, empty parts left out."""
    start = 0
    for separator in BETWEEN.finditer(words):
        if words[start : separator.start()].strip(" ."):
            yield start, separator.start()
        start = separator.end()
    end = len(words.rstrip(" ."))
    if words[start:end].strip():
        yield start, end
