"""The head and foot of a document: what a clerk copies into the register. Nothing is guessed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.reading.dates import DAY, FULL_DAY, day_of
from bot.domain.reading.numbers import kind_of, own_number

NAME = r"[A-ZÀ-ỸĐ]\w*(?:\s+[A-ZÀ-ỸĐ]\w*){1,4}(?:\s+\(mẫu\))?"
LONG_LINE = 150
HEAD_LINES = 40

# Title line -> type code. Example: "THÔNG BÁO" is a TB.
TITLES = {
    "THÔNG BÁO": "TB",
    "THÔNG BÁO KẾT LUẬN": "TB",
    "KẾT LUẬN": "KL",
    "CHỈ THỊ": "CT",
    "NGHỊ QUYẾT": "NQ",
    "QUYẾT ĐỊNH": "QĐ",
    "HƯỚNG DẪN": "HD",
    "KẾ HOẠCH": "KH",
    "CHƯƠNG TRÌNH": "CTr",
    "QUY ĐỊNH": "QyĐ",
    "CÔNG ĐIỆN": "CĐ",
}
MOTTOES = re.compile(
    r"CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI|ĐỘC\s+LẬP|ĐẢNG\s+CỘNG\s+SẢN\s+VIỆT\s+NAM$|KHẨN|HỎA\s+TỐC", re.IGNORECASE
)
ISSUED = re.compile(rf"^(?:.*\|)?\s*[A-ZÀ-ỸĐ][^.;:|]{{1,60}},\s*(?=ngày){DAY}\s*\.?\s*\|?$", re.IGNORECASE)
MEETING = re.compile(r"chủ\s+trì|tổ\s+chức|họp|hội\s+nghị|làm\s+việc|giao\s+ban|buổi|phiên", re.IGNORECASE)
CONCLUDES = re.compile(rf"(?:đồng\s+chí|đ/c|ông|bà)\s+(?P<name>{NAME})\s*[-,][^.;]{{0,200}}?kết\s+luận")
CHAIRS = re.compile(rf"(?:đồng\s+chí|đ/c|ông|bà)\s+(?P<name>{NAME})\s*[-,][^.;]{{0,200}}?chủ\s+trì")
NAMED_IN_TITLE = re.compile(rf"của\s+(?:đồng\s+chí|ông|bà)\s+(?P<name>{NAME})\s*[-,]", re.IGNORECASE)
KEPT_BY = re.compile(r"Lưu\W+Văn\s+phòng\s+(?P<body>[^.,;()]+)", re.IGNORECASE)
PERSON = re.compile(rf"{NAME}")
OPENS_BODY = re.compile(r"Kính\s+gửi|Ngày\s+\d")
NUMBER_LINE = re.compile(r"Số\b", re.IGNORECASE)
PLACE_LINE = re.compile(r"(?:TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG|ĐẶC KHU)\b")  # "ỦY BAN NHÂN DÂN / TỈNH …"
BRANCH = {"VĂN PHÒNG"}  # an issuer named together with the body above it


@dataclass(frozen=True)
class Head:
    """What the head says; None for what it does not."""

    kind: str | None = None
    number: str | None = None
    issued_on: date | None = None
    issuer: str | None = None
    title: str | None = None


def head_of(lines: Sequence[str]) -> tuple[Head, int]:
    """Return the head of a document and the number of its lines; `lines` have no rules or page numbers."""
    end = _head_end(lines)
    top = [cell.strip() for line in lines[:end] for cell in line.split("|") if cell.strip()]
    number = own_number("\n".join(top))
    at = next((n for n, line in enumerate(top) if line.upper() in TITLES), None)
    kind = TITLES[top[at].upper()] if at is not None else None
    title = " ".join(top[at + 1 :]) if at is not None else ""
    return (
        Head(
            kind=kind or (kind_of(number) if number else None),
            number=number,
            issued_on=_issued_on(top if at is None else top[:at]),
            issuer=_issuer(top if at is None else top[:at]),
            title=title or None,
        ),
        end,
    )


def _head_end(lines: Sequence[str]) -> int:
    """Return where the head ends: after the title's lines, before the first paragraph."""
    titled = False
    for number, line in enumerate(lines[:HEAD_LINES]):
        titled = titled or line.upper() in TITLES
        if len(line) > LONG_LINE or OPENS_BODY.match(line):
            return number
        if titled and not line and not _opens_title(lines, number):
            return number
    return min(len(lines), HEAD_LINES) if titled else 0


def _opens_title(lines: Sequence[str], number: int) -> bool:
    """Whether only empty lines stand between the title line and here."""
    before = next((line for line in reversed(lines[:number]) if line), "")
    return before.upper() in TITLES


def _issued_on(top: Sequence[str]) -> date | None:
    for line in top:
        match = ISSUED.match(line)
        if match:
            return day_of(match, None)
    return None


def _issuer(top: Sequence[str]) -> str | None:
    """Return the body above the number, with the line over it where it is only a part of the name."""
    if not any(MOTTOES.search(line) or NUMBER_LINE.match(line) for line in top):
        return None
    upper = [" ".join(line.split()) for line in top if line.isupper() and len(line) > 3]
    upper = [line for line in upper if not MOTTOES.search(line)]
    if len(upper) > 1 and upper[-1] in BRANCH:
        return f"{upper[-1]} {upper[-2]}"
    if len(upper) > 1 and PLACE_LINE.match(upper[-1]):
        return f"{upper[-2]} {upper[-1]}"
    return upper[-1] if upper else None


def kept_by(recipients: Sequence[str]) -> str | None:
    """Return the body whose office keeps the original, an issuer where the head is lost."""
    found = (KEPT_BY.search(line) for line in recipients)
    return next((match["body"].strip() for match in found if match), None)


def meeting_on(paragraphs: Sequence[str]) -> date | None:
    """Return the day of the meeting, told at the start of the first paragraph that tells of one."""
    for paragraph in paragraphs:
        match = FULL_DAY.match(paragraph.lstrip("- ")) or re.match(rf"(?:Sáng|Chiều|Tối)\s+{DAY}", paragraph)
        if match and MEETING.search(paragraph[:400]):
            return day_of(match, None)
    return None


def chair(title: str | None, paragraphs: Sequence[str]) -> str | None:
    """Return the name of who concluded."""
    for pattern in (CONCLUDES, CHAIRS):
        for paragraph in paragraphs:
            match = pattern.search(paragraph)
            if match:
                return match["name"]
    match = NAMED_IN_TITLE.search(title or "")
    return match["name"] if match else None


def recipients_and_signer(foot: Sequence[str]) -> tuple[tuple[str, ...], str | None]:
    """Return the recipients and the signer's name, from the lines after the last paragraph."""
    recipients: list[str] = []
    signer = None
    for line in foot:
        if line.startswith(("-", "+", "•")):
            recipients.append(line.lstrip("-+• ").rstrip(" ,;."))
        elif PERSON.fullmatch(line) and not line.isupper():
            signer = line
    return tuple(recipients), signer
