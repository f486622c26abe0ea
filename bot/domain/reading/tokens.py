"""Words and marks of a text, each with its place; words a bad copy has joined are parted."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from bot.domain.reading.text import fold

WORD_OR_MARK = re.compile(r"[^\W_]+|[^\w\s]|_")
ONSET = r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])"
VOWELS = "aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
LONGEST_JOINED = 24

SYLLABLE = re.compile(rf"{ONSET}?[{VOWELS}]{{1,3}}(?:ch|ng|nh|[cmnpt])?")
STOPPED = re.compile(r"(?:ch|[cpt])$")  # such a syllable is sharp or heavy: "các", "một", never "vàc"
SHARP_OR_HEAVY = re.compile("[áạắặấậéẹếệíịóọốộớợúụứựýỵ]")
TONE_MARKED = re.compile(r"[^aăâeêioôơuưyđ\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark; `key` is the word folded."""

    key: str
    start: int
    end: int
    capital: bool
    is_word: bool


def tokens(text: str) -> list[Token]:
    """Return the words and marks of a composed text, in order.

    >>> [t.key for t in tokens("cácBộ có liên quanđể")]
    ['các', 'bộ', 'có', 'liên', 'quan', 'để']
    """
    found = []
    for match in WORD_OR_MARK.finditer(text):
        start = match.start()
        for part in parted(match.group()):
            found.append(_token(part, start))
            start += len(part)
    return found


def _token(word: str, start: int) -> Token:
    is_word = word[0].isalnum()
    return Token(fold(word), start, start + len(word), word[0].isupper(), is_word)


def parted(word: str) -> tuple[str, ...]:
    """Return the words that a bad copy has joined into one, the word alone when it is one.

    >>> parted("ántrong"), parted("chủtrì"), parted("VNeID"), parted("nghiêng")
    (('án', 'trong'), ('chủ', 'trì'), ('VNeID',), ('nghiêng',))
    """
    if len(word) < 4 or len(word) > LONGEST_JOINED or word.isupper() or word.isdigit():
        return (word,)
    return _parted(word)


@lru_cache(maxsize=8192)
def _parted(word: str) -> tuple[str, ...]:
    parts = _at_capitals(word)
    if len(parts) > 1 and all(_is_syllable(p.lower()) for p in parts):
        return parts
    if _is_syllable(word.lower()):
        return (word,)
    cuts = [cut for cut in range(len(word) - 2, 1, -1) if _parts_at(word, cut)]
    before_consonant = [cut for cut in reversed(cuts) if word[cut].lower() not in VOWELS]
    return next(((word[:cut], word[cut:]) for cut in (*before_consonant, *cuts)), (word,))


def _parts_at(word: str, cut: int) -> bool:
    """Whether a word is two syllables that meet at `cut`."""
    syllables = _is_syllable(word[:cut].lower()) and _is_syllable(word[cut:].lower())
    return syllables and not word[cut].isupper()


def _at_capitals(word: str) -> tuple[str, ...]:
    """Return the parts of "cácBộ", each from its capital on."""
    cuts = [0, *(n for n in range(1, len(word)) if word[n].isupper() and word[n - 1].islower()), len(word)]
    return tuple(word[a:b] for a, b in pairwise(cuts))


def _is_syllable(word: str) -> bool:
    if SYLLABLE.fullmatch(word) is None or len(TONE_MARKED.findall(word)) > 1:
        return False
    return not STOPPED.search(word) or SHARP_OR_HEAVY.search(word) is not None
