"""Sentences written wholly in capitals: which of their words would be small elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.domain.reading.body_fields import FIELDS
from bot.domain.reading.body_words import HEADS_ALONE, HEADS_OFFICE, HEADS_OPEN, HEADS_PLACE, LEVELS, MANY
from bot.domain.reading.tokens import Token
from bot.domain.reading.verbs import ADVERBS, LEADING, ORDERS, STOPS, TOGETHER, VERBS

LEAST_WORDS = 6  # fewer are a name or a heading
SMALL = (LEADING, TOGETHER, ORDERS, VERBS, ADVERBS, STOPS, MANY, LEVELS)
SENTENCE_ENDS = {".", ";", "!", "?", ":"}


def recased(text: str, words: Sequence[Token]) -> Sequence[Token]:
    """Return the words, those of a sentence in capitals small where they open no name.

    >>> from bot.domain.reading.tokens import tokens
    >>> text = "GIAO SỞ Y TẾ CHỦ TRÌ KIỂM TRA CHỢ."
    >>> [w.key for w in recased(text, tokens(text)) if w.capital]
    ['sở', 'y', 'tế', 'chợ']
    """
    if not any(word.capital for word in words) or text.islower():
        return words
    return [word for sentence in _sentences(words) for word in _recased(text, sentence)]


def _sentences(words: Sequence[Token]) -> Iterator[Sequence[Token]]:
    start = 0
    for index, word in enumerate(words):
        if word.key in SENTENCE_ENDS or index + 1 == len(words):
            yield words[start : index + 1]
            start = index + 1


def _recased(text: str, sentence: Sequence[Token]) -> Sequence[Token]:
    letters = [word for word in sentence if word.is_word and not word.key.isdigit()]
    if len(letters) < LEAST_WORDS or not all(text[w.start : w.end].isupper() for w in letters):
        return sentence
    small: set[int] = set()
    index = 0
    while index < len(sentence):
        name = _name(sentence, index)
        verb = 0 if name else max(table.at(sentence, index) for table in SMALL)
        small.update(range(index, index + verb))
        index += name or verb or 1
    return [replace(word, capital=word.capital and n not in small) for n, word in enumerate(sentence)]


def _name(sentence: Sequence[Token], index: int) -> int:
    """Return the tokens that open a name: "SỞ XÂY DỰNG", "UBND PHƯỜNG", 0 where none does."""
    head = max(t.at(sentence, index) for t in (HEADS_OPEN, HEADS_ALONE, HEADS_OFFICE, HEADS_PLACE))
    return head and head + FIELDS.at(sentence, index + head)
