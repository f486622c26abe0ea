"""The foot of a document: its recipients, and who signed it in which capacity."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.reading.lines import RECIPIENTS, Line, Paragraph, placed
from bot.domain.reading.model import Finding, Place
from bot.domain.reading.text import COLUMNS

NAME = r"[A-ZÀ-ỸĐ]\w*(?:\s+[A-ZÀ-ỸĐ]\w*){1,4}(?:\s+\(mẫu\))?"
SIGNED = re.compile(r"[(\[]\s*đã\s+ký\s*[)\]]", re.IGNORECASE)
ADDRESSED = re.compile(r"\W*Kính\s+gửi\s*:?\s*", re.IGNORECASE)
NAME_ALONE = re.compile(NAME)
# "T/M BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "Q. GIÁM ĐỐC", or an office alone: "CHÁNH VĂN PHÒNG".
CAPACITY = re.compile(
    r"\W*(?:T/?M|T/?L|K/?T|TUQ|T/?U/?Q|Q)[./]?\s+[A-ZÀ-ỸĐ][A-ZÀ-ỸĐ ,&-]+"
    r"|(?:PHÓ\s+|QUYỀN\s+)?(?:CHÁNH|CHỦ|BÍ|GIÁM|TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|VIỆN TRƯỞNG"
    r"|HIỆU TRƯỞNG|TỔNG|CHỈ HUY)\s+[A-ZÀ-ỸĐ][A-ZÀ-ỸĐ ,&-]+"
)
BULLET = ("-", "+", "•", "*")


@dataclass(frozen=True)
class Foot:
    """What the foot says; `found_at` by the names of the fields."""

    recipients: tuple[str, ...] = ()
    signer: str | None = None
    signer_capacity: str | None = None
    found_at: tuple[tuple[str, Finding], ...] = ()


def foot_at(lines: Sequence[Line], start: int) -> int:
    """Return the line at which the foot begins: the recipients or the signature, whichever is first."""
    for number in range(start, len(lines)):
        words = lines[number].words
        if RECIPIENTS.match(words) or (number > start + 2 and any(map(is_capacity, _cells(words)))):
            return number
    return len(lines)


def is_capacity(words: str) -> bool:
    """Whether words say in which capacity somebody signs.

    >>> is_capacity("T/L BAN THƯỜNG VỤ"), is_capacity("PHÓ CHỦ TỊCH"), is_capacity("BAN CHỈ HUY")
    (True, True, False)
    """
    return words.isupper() and CAPACITY.fullmatch(words) is not None


def foot_of(lines: Sequence[Line], *, after: Place | None) -> Foot:
    """Return the recipients and the signer from the lines after the last paragraph."""
    recipients: list[tuple[Place, list[str]]] = []
    capacity: list[Paragraph] = []
    signer: Paragraph | None = None
    for line in placed(lines, after=after):
        for words in _cells(line.words):
            cell = Paragraph(words, line.place)
            if words.startswith(BULLET):
                recipients.append((line.place, [words]))
            elif is_capacity(words) and signer is None:
                capacity.append(cell)
            elif _signs(words):
                signer = cell
            elif recipients and not capacity and words[0].islower():
                recipients[-1][1].append(words)
    return _foot([Paragraph(" ".join(parts), place) for place, parts in recipients], capacity, signer)


def _signs(words: str) -> bool:
    return NAME_ALONE.fullmatch(words) is not None and not words.isupper()


def _foot(recipients: list[Paragraph], capacity: list[Paragraph], signer: Paragraph | None) -> Foot:
    named = {
        "recipients": recipients[:1],
        "signer_capacity": capacity[:1],
        "signer": [signer] if signer else [],
    }
    return Foot(
        recipients=tuple(_listed(cell.words) for cell in recipients),
        signer=signer.words if signer else None,
        signer_capacity=", ".join(cell.words.strip(" ,") for cell in capacity) or None,
        found_at=tuple((name, Finding(c.place, c.words)) for name, cells in named.items() for c in cells),
    )


def addressees(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Return whom a letter is written to: what follows "Kính gửi", on its line and in the list below it."""
    at = next((n for n, paragraph in enumerate(paragraphs) if ADDRESSED.match(paragraph.words)), None)
    if at is None:
        return ()
    first = [cell for cell in _cells(ADDRESSED.sub("", paragraphs[at].words)) if cell.strip(" -;:")]
    found = [Paragraph(cell, paragraphs[at].place) for cell in first]
    for paragraph in paragraphs[at + 1 :]:
        if not paragraph.words.startswith(BULLET):
            break
        found.append(paragraph)
    return tuple(Paragraph(_listed(cell.words), cell.place) for cell in found)


def _listed(words: str) -> str:
    return words.lstrip("-+•* ").rstrip(" ,;.")


def _cells(words: str) -> list[str]:
    return [cell.strip() for cell in COLUMNS.split(SIGNED.sub(" ", words)) if cell.strip()]
