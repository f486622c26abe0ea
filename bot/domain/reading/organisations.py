"""The words of a document become organisations of the directory, as of a day."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.directory import Directory, Expand, Group, Organisation
from bot.domain.letters import bare
from bot.domain.reading.model import ProblemCode
from bot.domain.reading.phrases import Phrases
from bot.domain.reading.text import composed
from bot.domain.reading.tokens import tokens

Key = tuple[str, ...]

LEFT_OUT = {"và", "-", ",", "&", ".", "/", "'", '"', "(", ")", ":"}
# Words that a name may have or lack at its end. Example: "các đoàn thể | CT-XH | thành phố".
ENDINGS = (
    ("thành", "phố"), ("tỉnh",), ("huyện",), ("quận",), ("phường",), ("xã",), ("đặc", "khu"), ("thị", "xã"),
    ("tp",),
    ("ct", "xh"), ("chính", "trị", "xã", "hội"), ("việt", "nam"), ("liên", "quan"), ("có", "liên", "quan"),
    ("trên", "địa", "bàn"), ("địa", "phương"), ("trực", "thuộc"), ("đảng", "uỷ"),
)  # fmt: skip
# Words that may stand before the name of the body. Example: "Chủ tịch | UBND phường".
OFFICES = (
    ("chủ", "tịch"), ("lãnh", "đạo"), ("thủ", "trưởng"), ("giám", "đốc"), ("trưởng",), ("cơ", "quan"),
    ("các",),
    ("ban", "thường", "trực"), ("ban", "thường", "vụ"),
)  # fmt: skip
PLAIN_ENDINGS, PLAIN_OFFICES = (
    tuple(tuple(bare(word) for word in words) for words in table) for table in (ENDINGS, OFFICES)
)


@dataclass(frozen=True)
class Resolved:
    """The ids that words stand for, and what has to be asked."""

    ids: tuple[str, ...] = ()
    problem: ProblemCode | None = None


class Names:
    """Looks words up in a directory as it was on a day; with no day, as it is now."""

    def __init__(
        self, directory: Directory, day: date | None, defined: Mapping[str, str] | None = None
    ) -> None:
        """Take the short names that the document itself defines, with the full ones."""
        self._directory, self._day = directory, day
        self._short = tuple(defined or {})
        self._defined = {key_of(short): key_of(name) for short, name in (defined or {}).items()}
        self._organisations: dict[Key, list[Organisation]] = defaultdict(list)
        self._groups: dict[Key, Group] = {}
        for organisation in directory.organisations:
            for name in organisation.names:
                self._organisations[key_of(name)].append(organisation)
        for group in directory.groups:
            for name in group.names:
                self._groups.setdefault(key_of(name), group)

    @property
    def phrases(self) -> Phrases:
        """The names as phrases to be found in a text; those of several bodies at once are left out."""
        names = (name for o in self._directory.organisations for name in o.names)
        groups = (name for g in self._directory.groups for name in g.names if " và " not in name)
        return Phrases([composed(name).replace("|", " ") for name in (*names, *groups, *self._short)])

    def resolve(self, words: str) -> Resolved:
        """Return what the words stand for, by the document's own definition before the directory's names."""
        own = key_of(words)
        keys = (self._defined[own], own) if own in self._defined else (own,)
        found = (self._of_key(form) for key in keys for form in forms_of(key))
        return next((each for each in found if each), Resolved(problem=ProblemCode.UNKNOWN_ORGANISATION))

    def joint(self, several: Sequence[str]) -> Resolved | None:
        """Return what several bodies together name ("Mặt trận", "các đoàn thể"), None when it is no group."""
        keys = _shortened(key_of(" ".join(several))) if len(several) > 1 else ()
        return next((self._of_group(self._groups[key]) for key in keys if key in self._groups), None)

    def _of_key(self, key: Key) -> Resolved | None:
        if key in self._groups:
            return self._of_group(self._groups[key])
        if key not in self._organisations:
            return None
        valid = tuple(dict.fromkeys(id_ for o in self._organisations[key] for id_ in self._on_the_day(o)))
        if len(valid) == 1:
            named = any(organisation.id in valid for organisation in self._organisations[key])
            return Resolved(valid, None if named else ProblemCode.SUCCEEDED)
        return Resolved(
            problem=ProblemCode.CHOOSE_ORGANISATIONS if valid else ProblemCode.UNKNOWN_ORGANISATION
        )

    def _on_the_day(self, organisation: Organisation | None) -> Iterator[str]:
        """Yield the id of an organisation, of its successor where it had ended."""
        seen: set[str] = set()
        while organisation is not None and organisation.id not in seen:
            seen.add(organisation.id)
            if organisation.valid_on(self._day):
                yield organisation.id
                return
            organisation = self._directory.by_id.get(organisation.successor or "")

    def _of_group(self, group: Group) -> Resolved:
        if group.expand is Expand.CONFIRM:
            return Resolved(problem=ProblemCode.CONFIRM_GROUP)
        if group.expand is Expand.NEVER:
            return Resolved(problem=ProblemCode.CHOOSE_ORGANISATIONS)
        return Resolved(tuple(o.id for o in self._directory.members(group.id, self._day)))


def key_of(name: str) -> Key:
    """Return a name's words in the form that is compared: no case, marks, "và" or tone placement.

    >>> key_of("Phòng KT-HT&ĐT") == key_of("phòng kt - ht & đt")
    True
    >>> key_of("xã Tam Thanh") == key_of("xã Tam Thăng")
    False
    """
    return tuple(word.key for word in tokens(composed(name)) if word.key not in LEFT_OUT)


def forms_of(key: Key, *, plain: bool = False) -> Iterator[Key]:
    """Yield a name as written, then without a place at its end, then without the office before it.

    `plain`: the name is written without marks.
    """
    endings, offices = (PLAIN_ENDINGS, PLAIN_OFFICES) if plain else (ENDINGS, OFFICES)
    yield from _shortened(key, endings)
    for office in offices:
        if key[: len(office)] == office:
            yield from _shortened(key[len(office) :], endings)


def _shortened(key: Key, endings: Sequence[Key] = ENDINGS) -> Iterator[Key]:
    while key:
        yield key
        ending = next((e for e in endings if key[-len(e) :] == e and len(key) > len(e)), None)
        key = key[: -len(ending)] if ending else ()
