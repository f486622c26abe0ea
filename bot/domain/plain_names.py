"""Bodies by names that are typed without marks: taken only where they can mean one alone."""

from collections import defaultdict

from bot.domain.directory import Directory
from bot.domain.letters import bare
from bot.domain.reading.organisations import Key, forms_of, key_of


def has_marks(words: str) -> bool:
    """Return whether any letter bears a mark: whoever types some marks is taken to type all.

    >>> has_marks("Tam Thăng"), has_marks("Tam Thang")
    (True, False)
    """
    return bare(words) != " ".join(words.lower().split())


class PlainNames:
    """The names of a directory's bodies and groups without their marks."""

    def __init__(self, directory: Directory, members: dict[str, tuple[str, ...]]) -> None:
        """Take the ids that each name's owner stands for: an organisation's own, or a group's members."""
        self._ids: dict[Key, set[tuple[str, ...]]] = defaultdict(set)
        organisations = ((o.id, o.names) for o in directory.organisations)
        groups = ((g.id, g.names) for g in directory.groups)
        for id_, names in (*organisations, *groups):
            for name in names:
                if ids := members.get(id_):
                    self._ids[_plain(name)].add(ids)

    def named(self, words: str) -> tuple[tuple[str, ...], ...]:
        """Return the ids of each body or group that the words may mean, empty where they mean none."""
        found = (self._ids[form] for form in forms_of(_plain(words), plain=True) if form in self._ids)
        return tuple(sorted(next(found, set())))


def _plain(name: str) -> Key:
    return tuple(bare(word) for word in key_of(name))
