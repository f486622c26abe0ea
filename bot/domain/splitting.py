"""Cutting a long text at items, lines and words, counted as the networks count: in UTF-16 units."""

import re
from collections.abc import Iterator

ITEMS = re.compile(r"(?<=\n)(?=\d+\. |- |\n)")  # where one of a list begins; the lines under it are its own
PAIR = r"<(\w+)>[^<]*</\1>"  # "<b>Mục 2</b>": half of it is refused by a network
PAIR_PARTS = re.compile(r"<(\w+)>([^<]*)</\1>")
WORDS = re.compile(rf"(?:{PAIR}|\S)+\s*")
LETTERS = re.compile(rf"{PAIR}|<[^<>]*>|&#?\w+;|.", re.DOTALL)  # "&amp;" is one letter


def units(text: str) -> int:
    """Return how long a text is for a network, in UTF-16 units.

    >>> units("việc"), units("𠀀")
    (4, 2)
    """
    return len(text.encode("utf-16-le")) // 2


def parts(text: str, limit: int) -> list[str]:
    """Cut light HTML into parts of at most `limit` units, at items of lists, else at lines, else at words.

    No part is empty but the only one of an empty text; no tag or entity is cut in two, and where what stands
    in a pair of tags is too long, each part has a pair of its own.

    >>> parts("một hai\\nba", 7)
    ['một hai', 'ba']
    >>> parts("1. một\\nhai\\n2. ba", 14)
    ['1. một\\nhai', '2. ba']
    >>> parts("<b>một hai</b>", 10)
    ['<b>một</b>', '<b>hai</b>']
    """
    done: list[str] = []
    current = ""
    for piece in _pieces(text, limit):
        if current.strip() and units((current + piece).strip()) > limit:
            done.append(current.strip())
            current = ""
        current += piece
    if current.strip() or not done:
        done.append(current.strip())
    return done


def _pieces(text: str, limit: int) -> Iterator[str]:
    """Yield items; one over the limit as lines, a line over it as words, a word over it as letters."""
    for item in ITEMS.split(text):
        if units(item.strip()) <= limit:
            yield item
        else:
            yield from _lines(item, limit)


def _lines(text: str, limit: int) -> Iterator[str]:
    for line in text.splitlines(keepends=True):
        if units(line.strip()) <= limit:
            yield line
            continue
        for word in WORDS.finditer(line):
            yield from _runs(word[0], limit)


def _runs(word: str, limit: int) -> Iterator[str]:
    if units(word.rstrip()) <= limit:
        yield word
        return
    for letter in LETTERS.finditer(word):
        pair = PAIR_PARTS.fullmatch(letter[0])
        if pair is None or units(letter[0]) <= limit:
            yield letter[0]
        else:
            yield from _pairs(pair[1], pair[2], limit)


def _pairs(tag: str, words: str, limit: int) -> Iterator[str]:
    """Yield what stands in a pair of tags in pairs that are each within the limit."""
    room = limit - units(f"<{tag}></{tag}>")
    for part in parts(words, max(1, room)):
        yield f"<{tag}>{part}</{tag}> "
