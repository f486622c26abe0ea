"""Words left undecoded by a VNI keyboard: digits for the tones and for the marks of letters."""

import re
import unicodedata
from functools import lru_cache

from bot.domain.replies.letters import key, word_set
from bot.domain.replies.lexicon import stands_for

# Source: the VNI input method. 1-5 are tones, 6 the circumflex, 7 the horn, 8 the breve, 9 the bar of đ.
_TONES = {"1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323"}
_MARKED = {"6": ("aeo", "âêô"), "7": ("uo", "ươ"), "8": ("a", "ă"), "9": ("d", "đ")}
_NAMES_A_TASK = word_set("viec muc vu task so y cau vc item no")  # "viec5" is task 5


@lru_cache(maxsize=4096)
def from_vni(word: str) -> str | None:
    """Return the word typed in VNI, or None when it is no known word.

    >>> from_vni("ro62i"), from_vni("d9a4"), from_vni("vu7o71ng"), from_vni("viec5"), from_vni("m2")
    ('rồi', 'đã', 'vướng', None, None)
    """
    letters = re.sub(r"\d", "", word)
    digits = re.sub(r"\D", "", word)
    if (
        not 1 <= len(digits) <= 4
        or len(letters) < 2
        or (letters in _NAMES_A_TASK and word == letters + digits)
    ):
        return None
    decoded = _with_marks(letters, [sign for sign in digits if sign in _MARKED])
    tones = [sign for sign in digits if sign in _TONES]
    if decoded is None or len(tones) > 1 or "0" in digits:
        return None
    spelled = _with_tone(decoded, "".join(_TONES[sign] for sign in tones))
    return spelled if stands_for(key(spelled)) else None


def _with_tone(letters: str, tone: str) -> str:
    """Put the tone on the last marked vowel, else on the last vowel."""
    vowel = max(letters.rfind(sign) for sign in "ăâêôơư")
    if vowel < 0:
        vowel = max(letters.rfind(sign) for sign in "aeiouy")
    return unicodedata.normalize("NFC", letters[: vowel + 1] + tone + letters[vowel + 1 :])


def _with_marks(letters: str, digits: list[str]) -> str | None:
    for digit in digits:
        plain, marked = _MARKED[digit]
        if digit == "7" and "uo" in letters:
            letters = letters.replace("uo", "ươ", 1)
            continue
        places = [place for place, sign in enumerate(letters) if sign in plain]
        if not places and not (digit == "7" and "ươ" in letters):
            return None
        for place in places[-1:] if digit != "9" else places[:1]:
            letters = letters[:place] + marked[plain.index(letters[place])] + letters[place + 1 :]
    return letters
