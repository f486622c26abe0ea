"""One form for text that offices write in several: Unicode, tone placement, dashes."""

import re
import unicodedata
from functools import lru_cache

# Old tone placement -> new. Example: "uỷ ban" and "ủy ban" are one word.
_OLD, _NEW = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ", "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy"
TONES = tuple(zip(_NEW.split(), _OLD.split(), strict=True))
# A horn that a copy has lost, in pairs that no word has without it. Example: "trưòng", "truờng".
HORNS = (
    ("ưo", "ươ"), ("ưò", "ườ"), ("ưó", "ướ"), ("ưỏ", "ưở"), ("ưõ", "ưỡ"), ("ưọ", "ượ"),
    ("uờ", "ườ"), ("uớ", "ướ"), ("uỡ", "ưỡ"), ("uợ", "ượ"),
)  # fmt: skip
# The line before the page feet and notes of a file: below it are marks and sources, no duty and no signer.
BELOW_BODY = "[Chân trang và chú thích]"
PAGE_END = "\f"  # between the pages of a text
PAGE_IN_SENTENCE = re.compile(r"(?<=\S)[^\S\n]*+\n\s*+\d{1,3}[^\S\n]*+\n\s*+(?=[a-zà-ỹđ])")
COLUMNS = re.compile(r"[|\t]|\s{4,}")  # two columns of a head or a foot on one line
# What no writer means, and what would cost more than its length: runs of white space and of accents.
LONG_GAP = re.compile(r"\s{60,}")
COLUMN_GAP = 40
MOST_EMPTY_PAGES = 300
ACCENT = r"[^\w\s\x00-\u02ff\u2000-\u20cf\u2100-\u2fff]"  # and other signs, no mark of punctuation
MANY_ACCENTS = re.compile(rf"({ACCENT}{{30}}){ACCENT}+")
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
    text = LONG_GAP.sub(_short_gap, MANY_ACCENTS.sub(r"\1", text))
    return unicodedata.normalize("NFC", text).translate(DASHES)


def _short_gap(gap: re.Match[str]) -> str:
    """Return what a long run of white space means: pages, a gap between paragraphs, a line, or columns."""
    space = gap.group()
    pages, lines = min(space.count("\f"), MOST_EMPTY_PAGES), min(space.count("\n"), 2)
    return "\n" * lines + "\f" * pages or " " * COLUMN_GAP


def plain(text: str) -> str:
    """Return a composed text without the marks of bold type, and without page numbers inside a sentence.

    >>> plain("**Giao Sở Nội vụ** chủ trì")
    'Giao Sở Nội vụ chủ trì'
    """
    return PAGE_IN_SENTENCE.sub(" ", BOLD.sub("", composed(text)))


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """Return a word in lower case with one tone placement and no lost horn; diacritics stay.

    >>> fold("Ủy") == fold("uỷ"), fold("Thanh") == fold("Thạnh")
    (True, False)
    >>> fold("Trưòng"), fold("phuờng"), fold("thuở")
    ('trường', 'phường', 'thuở')
    """
    word = word.lower()
    if word.isascii():
        return word
    for new, old in TONES:
        word = word.replace(new, old)
    for lost, whole in HORNS:
        word = word.replace(lost, whole)
    return word


def body_of(text: str) -> str:
    """Return a text without the page feet and notes of its file."""
    return text.partition(f"\n{BELOW_BODY}\n")[0]
