"""Vietnamese letters without their marks, for words that can't be mistaken."""

import unicodedata


def bare(text: str) -> str:
    """Return `text` in lower case without diacritics, single-spaced. Never for names of places.

    >>> bare("  Phát  hành Đi ")
    'phat hanh di'
    """
    spread = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    kept = "".join(c for c in spread if not unicodedata.combining(c))
    return " ".join(kept.split())


def flat(text: str) -> str:
    """Return a composed text without marks and case, letter for letter, so that places stay.

    >>> flat("Gộp 1.2")
    'gop 1.2'
    """
    return "".join(_plain(letter) for letter in text)


def _plain(letter: str) -> str:
    if letter.isspace():
        return " "
    base = unicodedata.normalize("NFD", "d" if letter in "đĐ" else letter)[0].lower()
    return base if len(base) == 1 else letter  # "İ" becomes two letters
