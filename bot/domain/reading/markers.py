"""What numbers a part of a document: "I.", "1.1.", "a)", "-", "Thứ nhất,", "Một là,"."""

import re

ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
COUNTED = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")

# A number of three digits needs its full stop: "1.101. Kiểm tra", but neither "1.000 đồng" nor "345/TB".
UP_TO_999 = r"[1-9]\d{0,2}"

# Marker -> its level, an example each. The first that fits is taken.
MARKERS = (
    (1, re.compile(r"(?P<mark>[IVX]{1,5})\s*[.\-)/]\s+(?=\S)"), "II. NHIỆM VỤ"),
    (
        1,
        re.compile(
            rf"(?P<mark>Phần\s+(?:thứ\s+(?:{'|'.join(ORDINALS)})|[IVX]{{1,5}}|[A-H]|\d{{1,2}}))\s*[.:]\s*",
            re.IGNORECASE,
        ),
        "Phần thứ hai:",
    ),
    (4, re.compile(r"(?P<mark>\d{1,2}\.\d{1,2}\.\d{1,2})\.?\)?\s+(?=\S)"), "1.1.1. Rà soát"),
    (4, re.compile(rf"(?P<mark>{UP_TO_999}\.{UP_TO_999}\.{UP_TO_999})\.\s+(?=[^\W\d])"), "101.1.1. Rà soát"),
    (3, re.compile(r"(?P<mark>\d{1,2}\.\d{1,2})\.?\)?\s*(?=[^\W\d])"), "1.1. Tăng cường"),
    (3, re.compile(rf"(?P<mark>{UP_TO_999}\.{UP_TO_999})\.\s+(?=[^\W\d])"), "1.101. Kiểm tra"),
    (3, re.compile(r"(?P<mark>\d{1,2}\.\d{1,2})-\s+(?=[^\W\d])"), "1.1- Tăng cường"),
    (2, re.compile(r"(?P<mark>\d{1,2})\s*[.)/]\s*(?=[^\W\d])"), "1. Sở Y tế"),
    (2, re.compile(r"(?P<mark>\d{1,2})-\s+(?=[^\W\d])"), "1- Sở Y tế"),
    (2, re.compile(rf"(?P<mark>{UP_TO_999})(?:[.)]\s*|/\s+)(?=[^\W\d])"), "101. Sở Y tế"),
    (3, re.compile(rf"\((?P<mark>0\d|{UP_TO_999})\)\s*(?=\S)"), "(1) Ban Tổ chức"),
    (5, re.compile(r"(?P<mark>[a-zđ])(?:\s*[.)]|-)\s+(?=\S)"), "a) Rà soát"),
    (5, re.compile(rf"(?P<mark>Thứ\s+(?:{'|'.join(ORDINALS)}))\s*[,:]\s*(?=\S)"), "Thứ nhất, rà soát"),
    (
        5,
        re.compile(rf"(?P<mark>(?:{'|'.join(COUNTED)})\s+là)\s*[,:]\s*(?=\S)", re.IGNORECASE),
        "Một là, rà soát",
    ),
    (6, re.compile(r"(?P<mark>[-•*▪●])\s*(?=[^\W\d]|[“\"(])"), "- Chủ trì"),
    (7, re.compile(r"(?P<mark>\+)\s*(?=\S)"), "+ Lập danh sách"),
)
BULLETS = {6, 7}
# What begins a line of a page that goes on with no other, whatever follows: "- 20% số hộ", "1. 2026 là năm".
BEGINS_PART = re.compile(
    r"(?:\d{1,3}(?:\.\d{1,3})*[.)-]|\(\d{1,2}\)|[a-zđ]\)|[IVX]{1,5}\.|[-+•*●▪])\s"
    rf"|Thứ\s+(?:{'|'.join(ORDINALS)})\s*[,:]\s"
)


def marker(line: str) -> tuple[int, str, int] | None:
    """Return the level of a paragraph's number, its writing and its length, None when it has none.

    >>> marker("1.1. Tăng cường"), marker("12/10/2023 họp")
    ((3, '1.1', 5), None)
    """
    for level, pattern, _ in MARKERS:
        match = pattern.match(line)
        if match:
            return level, match["mark"], match.end()
    return None


def number_of(mark: str) -> str:
    """Return a mark as it is cited: "Thứ hai" and "Hai là" are 2, "Phần thứ hai" is II, others stay.

    >>> number_of("Thứ nhất"), number_of("Hai là"), number_of("Phần thứ tư"), number_of("1.1")
    ('1', '2', 'IV', '1.1')
    """
    words = mark.lower().split()
    if words[0] == "phần":
        return ROMAN[ORDINALS.index(words[2])] if len(words) > 2 else words[1].upper()
    if words[0] == "thứ":
        return str(ORDINALS.index(words[1]) + 1)
    if words[-1] == "là":
        return str(COUNTED.index(words[0]) + 1)
    return mark
