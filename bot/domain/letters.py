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
