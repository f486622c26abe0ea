"""Tables of phrases, and the longest one that starts at a word."""

import re
from collections.abc import Iterable, Sequence

from bot.domain.reading.tokens import Token, tokens

JOINT = re.compile(r"\s+(?:và|-|&)\s+")


class Phrases:
    """A set of phrases to be found in tokens."""

    def __init__(self, table: str | Iterable[str] = ()) -> None:
        """Take phrases, or a text of them parted by "|" and lines."""
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._by_last: dict[str, list[tuple[str, ...]]] = {}
        phrases = table.replace("\n", "|").split("|") if isinstance(table, str) else table
        for phrase in phrases:
            self._add(tuple(t.key for t in tokens(phrase)))

    def _add(self, keys: tuple[str, ...]) -> None:
        if keys:
            for table, key in ((self._by_first, keys[0]), (self._by_last, keys[-1])):
                alike = table.setdefault(key, [])
                alike.append(keys)
                alike.sort(key=len, reverse=True)

    def at(self, words: Sequence[Token], index: int) -> int:
        """Return how many tokens the longest phrase at `index` takes, 0 when none is there.

        >>> Phrases("chủ trì | chủ").at(tokens("Sở Y tế chủ trì"), 3)
        2
        """
        if not 0 <= index < len(words):
            return 0
        phrases = self._by_first.get(words[index].key, ())
        return next((len(keys) for keys in phrases if _same(keys, words, index)), 0)

    def before(self, words: Sequence[Token], index: int) -> int:
        """Return how many tokens the longest phrase that ends just before `index` takes, 0 when none does."""
        if not 0 < index <= len(words):
            return 0
        phrases = self._by_last.get(words[index - 1].key, ())
        return next((len(keys) for keys in phrases if _same(keys, words, index - len(keys))), 0)


def joined_any_way(table: str) -> list[str]:
    """Return the phrases of a table, as written and with "và", "-", "&" or nothing for their joints.

    >>> joined_any_way("kế hoạch và đầu tư")[2]
    'kế hoạch - đầu tư'
    """
    phrases = [phrase.strip() for phrase in table.replace("\n", "|").split("|")]
    joints = (" và ", " - ", " & ", " ")
    return [form for phrase in phrases for form in (phrase, *(JOINT.sub(joint, phrase) for joint in joints))]


def _same(keys: tuple[str, ...], words: Sequence[Token], start: int) -> bool:
    if start < 0 or len(keys) > len(words) - start:
        return False
    return all(key == words[start + n].key for n, key in enumerate(keys))
