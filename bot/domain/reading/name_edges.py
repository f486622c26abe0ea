"""What shows that a name goes on at a word, or that another begins there."""

from collections.abc import Sequence

from bot.domain.reading.body_words import (
    HEADS_ALONE,
    HEADS_OFFICE,
    HEADS_OPEN,
    HEADS_PLACE,
    KINDS,
    MANY,
    NOT_BODIES,
)
from bot.domain.reading.telling_words import NO_DUTY
from bot.domain.reading.tokens import Token
from bot.domain.reading.verbs import ADVERBS, STOPS, VERBS


def starts_body(words: Sequence[Token], index: int) -> bool:
    """Whether the name of a body, or a mention of several, begins at `index`."""
    if words[index].capital and NOT_BODIES.at(words, index):  # "và | Phòng, chống thiên tai"
        return False
    tables = (HEADS_ALONE, HEADS_OPEN, HEADS_OFFICE, HEADS_PLACE, MANY, KINDS)
    return any(table.at(words, index) for table in tables)


def ends_name(words: Sequence[Token], index: int) -> bool:
    """Whether a word in small letters opens a verb or a phrase that no name holds."""
    if words[index].capital or (words[index].key == "mở" and is_capital(words, index + 1)):
        return False  # "Khu kinh tế | mở | Chu Lai"
    tables = (VERBS, STOPS, ADVERBS, MANY, NO_DUTY)
    return any(table.at(words, index) for table in tables)


def is_capital(words: Sequence[Token], index: int) -> bool:
    """Whether a word with a capital is at `index`."""
    return index < len(words) and words[index].capital


def is_capital_or_number(words: Sequence[Token], index: int) -> bool:
    """Whether a word with a capital, or a number, is at `index`."""
    return index < len(words) and (words[index].capital or words[index].key.isdigit())
