"""Slips of the keyboard: doubled letters, Telex left undecoded, swapped or missing letters."""

import re
from functools import lru_cache

from bot.domain.replies.letters import key, plain, word_set
from bot.domain.replies.lexicon import stands_for

_OFTEN_MISTYPED = word_set(
    """
    xong hoan thanh chua vuong dang duoc khong kinh phan tram nhan huong dan truoc nhiem viec thang
    tuan ngay nhung trien khai thuc hien nghiem xuoi phoi vuong mac thieu nguoi xin
    """
)
_AFTER_HOAN = word_set("thanh tat thien cong trang tra")
_LETTERS = "abcdeghiklmnopqrstuvxy"
_PAIRS = (("aa", "â"), ("ee", "ê"), ("oo", "ô"), ("dd", "đ"), ("aw", "ă"), ("ow", "ơ"), ("uw", "ư"))
_TELEX_TONES = {"f": "2", "s": "1", "r": "3", "x": "4", "j": "5"}
_SWAPPED_LETTERS = 5  # at the least, the sign counted
_SYLLABLE = re.compile(
    r"(?:ngh?|gh|gi|qu|kh|nh|ph|th|tr|ch|[bcdghklmnprstvx])?"
    r"(?:i[aeu]?|y[ae]?|e[o]?|a[iouy]?|o[aeio]?|u[aeiouy]?|o[ae][iouy]|u[oay][iuay]|i?eu|yeu|uye|uo|ie)"
    r"(?:ng|nh|ch|[cmnpt])?"
)


@lru_cache(maxsize=16384)
def corrected(spelled: str) -> str:
    """Return the key of the known word that was most likely meant; the same key when there is none.

    >>> corrected("xonggg"), corrected("roofi"), corrected("chuwa"), corrected("thnah"), corrected("nam")
    ('xong', 'rôi2', 'chưa', 'thanh', 'nam')
    """
    if stands_for(spelled):
        return spelled
    for slip in (_once, _from_telex, _swapped_in_telex, _one_letter_off):
        if meant := slip(spelled):
            return meant
    return spelled


def _once(spelled: str) -> str | None:
    for written in (r"\1\1", r"\1"):
        for shorter in (
            re.sub(r"(\D)\1+(?=\d?$)", written, spelled),
            re.sub(r"(\D)\1{2,}", written, spelled),
        ):
            if shorter != spelled and stands_for(shorter):
                return shorter
    return None


def _from_telex(spelled: str) -> str | None:
    if not spelled.isascii() or not spelled.isalpha():
        return None
    typed, tone = _without_tone(spelled)
    letters = typed
    for written, meant in (("uwow", "ươ"), ("uow", "ươ"), *_PAIRS):
        letters = letters.replace(written, meant)
    meant_ones = (_late_marks(letters) + tone, _late_marks(typed) + tone)  # "chuaw" is "chưa", not "chuă"
    return next((each for each in meant_ones if each != spelled and stands_for(each)), None)


def _swapped_in_telex(spelled: str) -> str | None:
    """Decode Telex typed with two letters swapped, told by a sign no Vietnamese word ends in: "chauw"."""
    if spelled[-1:] not in ("w", "j", "f") or len(spelled) < _SWAPPED_LETTERS:
        return None
    pairs = range(1, len(spelled) - 2)
    swapped = (spelled[:at] + spelled[at + 1] + spelled[at] + spelled[at + 2 :] for at in pairs)
    return next((meant for each in swapped if (meant := _from_telex(each))), None)


def _without_tone(spelled: str) -> tuple[str, str]:
    for place in range(len(spelled) - 1, 1, -1):
        tone = _TELEX_TONES.get(spelled[place])
        if tone and not (place + 1 < len(spelled) and spelled[place + 1] in "aeiouyw" and place < 2):
            return spelled[:place] + spelled[place + 1 :], tone
    return spelled, ""


def _late_marks(letters: str) -> str:
    """Apply a mark typed after the rest of the syllable: "hoanf", "duocw", "xongd"."""
    if letters.endswith("w"):
        letters = letters[:-1].replace("uo", "ươ") if "uo" in letters else _hooked(letters[:-1])
    for vowel, meant in (("a", "â"), ("e", "ê"), ("o", "ô")):
        if len(letters) > 2 and letters[-1] == vowel and vowel in letters[:-1]:
            return letters[:-1].replace(vowel, meant, 1)
    if letters.startswith("d") and letters.endswith("d"):
        return "đ" + letters[1:-1]
    return letters


def _hooked(letters: str) -> str:
    for vowel, meant in (("u", "ư"), ("o", "ơ"), ("a", "ă")):
        if vowel in letters:
            return letters.replace(vowel, meant, 1)
    return letters


def _one_letter_off(spelled: str) -> str | None:
    bare = plain(spelled)
    if not 4 <= len(bare) <= 12 or _SYLLABLE.fullmatch(bare):
        return None
    near = [word for word in _neighbours(bare) if word in _OFTEN_MISTYPED]
    return next(
        (word for word in near if len(bare) > 4 or len(word) != len(bare) or _may_swap(word, bare)), None
    )


def _may_swap(meant: str, bare: str) -> bool:
    """Return whether a short word may be mended by another letter: never into an end of a task."""
    return meant != "xong" or sorted(meant) == sorted(bare)


def one_slip_away(word: str) -> frozenset[str]:
    """Return what one slip of a finger may have been meant for: letters swapped, dropped, added or changed.

    >>> "phan" in one_slip_away("phn"), "chua" in one_slip_away("chau"), "xong" in one_slip_away("song")
    (True, True, False)
    """
    return frozenset(_neighbours(word))


def _neighbours(word: str) -> list[str]:
    splits = [(word[:place], word[place:]) for place in range(len(word) + 1)]
    swaps = [head + tail[1] + tail[0] + tail[2:] for head, tail in splits if len(tail) > 1]
    drops = [head + tail[1:] for head, tail in splits if tail]
    swapped_in = [head + sign + tail[1:] for head, tail in splits[1:] if tail for sign in _LETTERS]
    adds = [head + sign + tail for head, tail in splits[1:] for sign in _LETTERS]
    return swaps + drops + adds + swapped_in


def spelled_key(word: str) -> str:
    """Return the spelling key of a written word, slips corrected.

    >>> spelled_key("Xonggg")
    'xong'
    """
    return corrected(key(word))


def after_hoan(spelled: str) -> str:
    """Return "thành" for a slip of it after "hoàn", as in "hoàn tành"; else the key as it is.

    >>> after_hoan("tanh2"), after_hoan("tât1")
    ('thanh2', 'tât1')
    """
    bare = plain(spelled)
    slipped = bare not in _AFTER_HOAN and bare in _neighbours("thanh")
    return key("thành") if slipped else spelled
