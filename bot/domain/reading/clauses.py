"""Sentences and their clauses: where one ends and the next begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.domain.reading.phrases import Phrases
from bot.domain.reading.tokens import Token

ENDS = {".", "!", "?", "…", ";"}
ENDS_LINE = ENDS | {":"}
ABBREVIATED = {"q", "p", "x", "tp", "tx", "h", "t", "đ", "ths", "ts", "gs", "pgs", "bs", "ks", "v", "tr"}
AND_ALSO = Phrases("đồng thời | trong đó")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: its first and one-after-last token, and whether a sentence begins with it."""

    start: int
    end: int
    opens_sentence: bool


def clauses(text: str, words: Sequence[Token]) -> Iterator[Clause]:
    """Yield the clauses of a text, cut at stops, semicolons, line ends, ", đồng thời" and ", trong đó"."""
    start, opens = 0, True
    for index, word in enumerate(words):
        last = index + 1 == len(words)
        line_ends = last or _line_ends(text, word, words[index + 1])
        stop = word.key in ENDS and _ends_here(words, index)
        if stop or line_ends or (word.key == "," and AND_ALSO.at(words, index + 1)):
            if index + 1 > start:
                yield Clause(start, index + 1, opens)
            start, opens = index + 1, line_ends or (stop and word.key != ";")


def _line_ends(text: str, word: Token, following: Token) -> bool:
    """Whether a line ends after a word; one that goes on in small letters was only broken by the page."""
    between = text[word.end : following.start]
    return "\n" in between and ("\n\n" in between or not _goes_on(text, word, following))


def _goes_on(text: str, word: Token, following: Token) -> bool:
    return following.is_word and text[following.start].islower() and word.key not in ENDS_LINE


def _ends_here(words: Sequence[Token], index: int) -> bool:
    """Whether a stop ends a clause: not in "1.1.", "Q. 1" or "TP.HCM"."""
    if words[index].key != "." or index == 0 or index + 1 == len(words):
        return True
    before, after = words[index - 1], words[index + 1]
    joined = after.is_word and after.start == words[index].end
    if before.key in ABBREVIATED or (joined and not _is_joined_sentence(before, after)):
        return False
    if before.key.isdigit() and (after.key.isdigit() or index < 2 or words[index - 2].key == "."):
        return False
    return not after.is_word or after.capital or after.key.isdigit()


def _is_joined_sentence(before: Token, after: Token) -> bool:
    """Whether a bad copy has lost the space between two sentences: "quy hoạch.Ủy ban"."""
    return after.capital and not before.capital and before.key.isalpha() and len(before.key) > 2
