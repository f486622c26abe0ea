"""Who issued a document: the body named in capitals above its number."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.reading.lines import Paragraph
from bot.domain.reading.text import fold

MOTTOES = re.compile(  # without accents: recognition loses them, "CỌNG HÒA XA HỘI"
    r"cong\s+hoa\s+xa\s+hoi|doc\s+lap\b|dang\s+cong\s+san\s+viet\s+nam$|\bkhan\b|hoa\s+toc"
)
NUMBER_LINE = re.compile(r"Số\b", re.IGNORECASE)
PLACE_LINE = re.compile(
    r"(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU)\b"
)  # "… NHÂN DÂN / TỈNH …"
# Issuers that are named together with the body above them: "TỈNH ỦY MẪU / BAN TỔ CHỨC".
BRANCHES = frozenset(
    fold(name)
    for name in (
        *("VĂN PHÒNG", "BAN TỔ CHỨC", "BAN TUYÊN GIÁO", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "BAN DÂN VẬN"),
        *("BAN NỘI CHÍNH", "ỦY BAN KIỂM TRA", "BAN XÂY DỰNG ĐẢNG", "BAN THƯỜNG TRỰC", "BAN THƯỜNG VỤ"),
        *("THƯỜNG TRỰC", "BAN CHẤP HÀNH", "PHÒNG KINH TẾ", "PHÒNG VĂN HÓA - XÃ HỘI"),
    )
)
KEPT_BY = re.compile(r"Lưu\W+Văn\s+phòng\s+(?P<body>[^.,;()]+)", re.IGNORECASE)


def issuer(top: Sequence[Paragraph]) -> Paragraph | None:
    """Return the body above the number, with the lines over it where it is only a part of the name."""
    upper = [replace(cell, words=" ".join(cell.words.split())) for cell in top if _is_name(cell.words)]
    return replace(upper[-1], words=_full([cell.words for cell in upper])) if upper else None


def is_motto(words: str) -> bool:
    """Whether a line is a state motto or a mark of urgency, its accents whole or lost.

    >>> is_motto("CONG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), is_motto("ỦY BAN NHÂN DÂN")
    (True, False)
    """
    letters = unicodedata.normalize("NFD", words.lower().replace("đ", "d"))
    return MOTTOES.search("".join(c for c in letters if not unicodedata.combining(c)).strip()) is not None


def _is_name(words: str) -> bool:
    return words.isupper() and len(words) > 3 and not is_motto(words) and not NUMBER_LINE.match(words)


def _full(names: Sequence[str]) -> str:
    """Return the last of the names in full.

    >>> _full(["UBND TỈNH MẪU", "VĂN PHÒNG"]), _full(["ỦY BAN NHÂN DÂN", "TỈNH MẪU"])
    ('VĂN PHÒNG UBND TỈNH MẪU', 'ỦY BAN NHÂN DÂN TỈNH MẪU')
    """
    last, above = names[-1], names[:-1]
    if above and fold(last) in BRANCHES:
        return f"{last} {_full(above)}"
    if above and PLACE_LINE.match(last):
        return f"{above[-1]} {last}"
    return last


def kept_by(recipients: Sequence[str]) -> str | None:
    """Return the body whose office keeps the document: its issuer where the head is lost."""
    matches = (KEPT_BY.search(recipient) for recipient in recipients)
    return next((match["body"].strip() for match in matches if match), None)
