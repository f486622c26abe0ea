"""Vietnamese spelling as a key: letters with their marks, the tone moved to the end as a digit."""

import unicodedata
from functools import lru_cache
from itertools import product

_TONES = {"\u0300": "2", "\u0301": "1", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_CONFUSED = {"3": "4", "4": "3"}
_PLAIN = {"ă": "a", "â": "a", "ê": "e", "ô": "o", "ơ": "o", "ư": "u", "đ": "d"}
_I_FOR_Y = {"ki", "li", "mi", "hi", "ti", "si", "qui"}


@lru_cache(maxsize=16384)
def key(word: str) -> str:
    """Return the spelling key of a word: case and tone placement no longer matter.

    >>> key("Hoàn"), key("hòan"), key("ROÔI\u0300"), key("đã")
    ('hoan2', 'hoan2', 'roôi2', 'đa4')
    """
    letters, tone = "", ""
    for sign in unicodedata.normalize("NFD", word.lower()):
        tone = _TONES.get(sign, tone)
        letters += "" if sign in _TONES else sign
    letters = unicodedata.normalize("NFC", letters)
    if letters in _I_FOR_Y:
        letters = letters[:-1] + "y"
    return letters + tone


@lru_cache(maxsize=16384)
def plain(spelled: str) -> str:
    """Return a key without any mark.

    >>> plain("rôi2")
    'roi'
    """
    return "".join(_PLAIN.get(sign, sign) for sign in spelled if not sign.isdigit())


@lru_cache(maxsize=8192)
def weaker(spelled: str) -> frozenset[str]:
    """Return the keys that may stand for this one: marks not typed, or hỏi and ngã confused.

    >>> sorted(weaker("rôi2"))
    ['roi', 'roi2', 'rôi', 'rôi2']
    """
    choices: list[tuple[str, ...]] = [(sign, _PLAIN[sign]) if sign in _PLAIN else (sign,) for sign in spelled]
    if spelled[-1:].isdigit():
        choices[-1] = (spelled[-1], _CONFUSED.get(spelled[-1], ""), "")
    return frozenset("".join(signs) for signs in product(*choices))


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set, for the small word lists of the rules.

    >>> sorted(word_set("anh em"))
    ['anh', 'em']
    """
    return frozenset(text.split())


def forms(text: str) -> frozenset[str]:
    """Return every key that the words of a text may be typed as.

    >>> "cung" in forms("cũng"), "cung2" in forms("cũng")
    (True, False)
    """
    return frozenset(form for word in text.split() for form in weaker(key(word)))


def is_marked(word: str) -> bool:
    """Return whether a word carries any Vietnamese mark.

    >>> is_marked("rồi"), is_marked("roi")
    (True, False)
    """
    return not word.isascii()
