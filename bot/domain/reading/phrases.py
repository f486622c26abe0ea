"""Tables of phrases, and the longest one that starts at a word."""

import re
from collections.abc import Iterable, Sequence, Set

from bot.domain.reading.tokens import Token, tokens

JOINT = re.compile(r"\s+(?:và|-|&)\s+")


class Phrases:
    """A set of phrases to be found in tokens."""

    def __init__(self, table: str | Iterable[str] = ()) -> None:
        """Take phrases, or a text of them parted by "|" and lines."""
        phrases = table.replace("\n", "|").split("|") if isinstance(table, str) else table
        self._phrases = {keys for phrase in phrases if (keys := tuple(t.key for t in tokens(phrase)))}
        self._by_first = _lengths((keys[0], len(keys)) for keys in self._phrases)
        self._by_last = _lengths((keys[-1], len(keys)) for keys in self._phrases)

    def at(self, words: Sequence[Token], index: int) -> int:
        """Return how many tokens the longest phrase at `index` takes, 0 when none is there.

        >>> Phrases("chủ trì | chủ").at(tokens("Sở Y tế chủ trì"), 3)
        2
        """
        if not 0 <= index < len(words):
            return 0
        for length in self._by_first.get(words[index].key, ()):
            if length == 1 or self._is_one(words, index, index + length):
                return length
        return 0

    def before(self, words: Sequence[Token], index: int) -> int:
        """Return how many tokens the longest phrase that ends just before `index` takes, 0 when none does."""
        if not 0 < index <= len(words):
            return 0
        for length in self._by_last.get(words[index - 1].key, ()):
            if length == 1 or self._is_one(words, index - length, index):
                return length
        return 0

    def may_stand_in(self, keys: Set[str]) -> bool:
        """Whether the first word of a phrase is among the words of a text."""
        return not keys.isdisjoint(self._by_first)

    def _is_one(self, words: Sequence[Token], start: int, end: int) -> bool:
        within = start >= 0 and end <= len(words)
        return within and tuple(word.key for word in words[start:end]) in self._phrases


def joined_any_way(table: str) -> list[str]:
    """Return the phrases of a table, as written and with "và", "-", "&" or nothing for their joints.

    >>> joined_any_way("kế hoạch và đầu tư")[2]
    'kế hoạch - đầu tư'
    """
    phrases = [phrase.strip() for phrase in table.replace("\n", "|").split("|")]
    joints = (" và ", " - ", " & ", " ")
    return [form for phrase in phrases for form in (phrase, *(JOINT.sub(joint, phrase) for joint in joints))]


def _lengths(phrases: Iterable[tuple[str, int]]) -> dict[str, tuple[int, ...]]:
    """Return how many tokens the phrases with the same word at an end have, the longest first."""
    found: dict[str, set[int]] = {}
    for key, length in phrases:
        found.setdefault(key, set()).add(length)
    return {key: tuple(sorted(lengths, reverse=True)) for key, lengths in found.items()}
