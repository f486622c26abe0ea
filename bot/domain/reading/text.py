"""One form for text that offices write in several: Unicode, tone placement, dashes."""

import re
import unicodedata

# Old tone placement -> new. Example: "uỷ ban" and "ủy ban" are one word.
_OLD, _NEW = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ", "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
TONES = tuple(zip(_NEW.split(), _OLD.split(), strict=True))
# The line before the page feet and notes of a file: below it are marks and sources, no duty and no signer.
BELOW_BODY = "[Chân trang và chú thích]"
PAGE_BREAK = re.compile(r"(?<=\S)[^\S\n]*+\n\s*+\d{1,3}[^\S\n]*+\n\s*+(?=[a-zà-ỹđ])")
COLUMNS = re.compile(r"[|\t]|\s{4,}")  # two columns of a head or a foot on one line
BOLD = re.compile(r"\*\*|__(?=\w)|(?<=\w)__")
DASHES = str.maketrans(
    {"–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "\u00a0": " ", "\u200b": " ", "\ufeff": " "}
    | dict.fromkeys("\u00ad\u200c\u200d\u2060")  # soft hyphens and joiners have no shape
)


def composed(text: str) -> str:
    """Return the text with composed letters and one kind of dash and space; length may change once, here.

    >>> composed("U" + chr(0x309) + "y ban – tỉnh")
    'Ủy ban - tỉnh'
    """
    return unicodedata.normalize("NFC", text).translate(DASHES)


def plain(text: str) -> str:
    """Return a composed text without the marks of bold type, and without page numbers inside a sentence.

    >>> plain("**Giao Sở Nội vụ** chủ trì")
    'Giao Sở Nội vụ chủ trì'
    """
    return PAGE_BREAK.sub(" ", BOLD.sub("", composed(text)))


def fold(word: str) -> str:
    """Return a word in lower case with one tone placement; diacritics stay.

    >>> fold("Ủy") == fold("uỷ"), fold("Thanh") == fold("Thạnh")
    (True, False)
    """
    word = word.lower()
    if word.isascii():
        return word
    for new, old in TONES:
        word = word.replace(new, old)
    return word


def body_of(text: str) -> str:
    """Return a text without the page feet and notes of its file."""
    return text.partition(f"\n{BELOW_BODY}\n")[0]
