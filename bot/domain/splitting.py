"""Cutting a long text at lines and words."""

import re
from collections.abc import Iterator

PAIR = r"<(\w+)>[^<]*</\1>"  # "<b>Mục 2</b>": half of it is refused by a network
WORDS = re.compile(rf"(?:{PAIR}|\S)+\s*")
LETTERS = re.compile(rf"{PAIR}|<[^<>]*>|&#?\w+;|.", re.DOTALL)  # "&amp;" is one letter


def parts(text: str, limit: int) -> list[str]:
    """Cut light HTML into parts of at most `limit` letters, at lines, else at words.

    No part is empty but the only one of an empty text; no tag pair, tag or entity is cut in two.

    >>> parts("một hai\\nba", 7)
    ['một hai', 'ba']
    """
    done: list[str] = []
    current = ""
    for piece in _pieces(text, limit):
        if current.strip() and len((current + piece).strip()) > limit:
            done.append(current.strip())
            current = ""
        current += piece
    if current.strip() or not done:
        done.append(current.strip())
    return done


def _pieces(text: str, limit: int) -> Iterator[str]:
    """Yield lines with their ends; a line over the limit as words, a word over the limit as letters."""
    for line in text.splitlines(keepends=True):
        if len(line.strip()) <= limit:
            yield line
            continue
        for word in WORDS.finditer(line):
            yield from _runs(word[0], limit)


def _runs(word: str, limit: int) -> Iterator[str]:
    if len(word.rstrip()) <= limit:
        yield word
        return
    yield from (letter[0] for letter in LETTERS.finditer(word))
