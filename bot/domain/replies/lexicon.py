"""All known phrases as one tree of words, and what a written word may stand for."""

from dataclasses import dataclass, field
from functools import lru_cache

from bot.domain.replies.letters import key, weaker
from bot.domain.replies.signs import Row
from bot.domain.replies.slang import spelled_out
from bot.domain.replies.words import ROWS


@dataclass
class Node:
    """The phrases that begin with the same words."""

    rows: list[Row] = field(default_factory=list)
    next: dict[str, "Node"] = field(default_factory=dict)


@lru_cache(maxsize=32768)
def phrase_keys(phrase: str) -> tuple[str, ...]:
    """Return a phrase as spelling keys, short forms written out.

    >>> phrase_keys("thêm # ngày")
    ('thêm', '#', 'ngay2')
    """
    words = (word for written in phrase.split() for word in spelled_out(written))
    return tuple(key(word) for word in words)


def _grow(rows: tuple[Row, ...]) -> Node:
    root = Node()
    for row in rows:
        for phrase in row.phrases:
            node = root
            for word in phrase_keys(phrase):
                node = node.next.setdefault(word, Node())
            node.rows.append(row)
    return root


def _index(node: Node, found: dict[str, set[str]]) -> dict[str, set[str]]:
    for word, child in node.next.items():
        for form in weaker(word):
            found.setdefault(form, set()).add(word)
        _index(child, found)
    return found


ROOT = _grow(ROWS)
_FORMS = {form: frozenset(words) for form, words in _index(ROOT, {}).items()}


@lru_cache(maxsize=16384)
def stands_for(spelled: str) -> frozenset[str]:
    """Return the keys of the known words that this key may be a less marked writing of.

    >>> "xong" in stands_for("xong"), "chưa" in stands_for("chua"), stands_for("zzz")
    (True, True, frozenset())
    """
    return _FORMS.get(spelled, frozenset())
