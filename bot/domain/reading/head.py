"""The head of a document: what a clerk copies into the register. Nothing is guessed."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.domain.reading.dates import DAY, day_of
from bot.domain.reading.issuers import NUMBER_LINE, is_motto, issuer
from bot.domain.reading.lines import UNFINISHED, Line, Paragraph, placed
from bot.domain.reading.markers import marker
from bot.domain.reading.model import Finding, Place
from bot.domain.reading.numbers import kind_of, own_number
from bot.domain.reading.tables import columns_of
from bot.domain.reading.text import COLUMNS, fold

LONG_LINE = 150
HEAD_LINES = 40

# Title line -> type code. Example: "THÔNG BÁO" is a TB.
TITLES = {
    "THÔNG BÁO KẾT LUẬN": "TB",
    "THÔNG BÁO": "TB",
    "KẾT LUẬN": "KL",
    "CHỈ THỊ": "CT",
    "NGHỊ QUYẾT": "NQ",
    "QUYẾT ĐỊNH": "QĐ",
    "HƯỚNG DẪN": "HD",
    "KẾ HOẠCH": "KH",
    "CHƯƠNG TRÌNH": "CTr",
    "QUY ĐỊNH": "QyĐ",
    "QUY CHẾ": "QC",
    "CÔNG ĐIỆN": "CĐ",
    "THÔNG TRI": "TT",
    "BÁO CÁO": "BC",
    "TỜ TRÌNH": "TTr",
}
LETTER = "CV"
URGENCIES = ("HỎA TỐC HẸN GIỜ", "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN")
PLACE = (
    r"(?P<place>[A-ZÀ-ỸĐ][^.;:|]{1,60}(?=,)"
    r"|(?-i:(?!Thứ|Chủ|Sáng|Chiều|Tối|Họp|Từ|Đến|Trước)[A-ZÀ-ỸĐ]\w*(?:\s+[A-ZÀ-ỸĐ]\w*){0,4}))"
)
ISSUED = re.compile(rf"^(?:{PLACE},?\s*)?(?=ngày){DAY}\s*\.?$", re.IGNORECASE)
BLANK_ISSUED = re.compile(rf"{PLACE},?\s*(?:ngày|Ngày)\s")
SUBJECT = re.compile(r"V/v\.?\s*:?\s*", re.IGNORECASE)
OPENS_BODY = re.compile(r"Kính\s+gửi|Ngày\s+\d")
# Two columns that a copy has put on one line with one space: "PHƯỜNG MẪU | Độc lập - Tự do - Hạnh phúc".
ONE_SPACE = re.compile(
    r"(?<=\S)\s+(?=CỘNG H[OÒ][AÀ] XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM\s*$|Độc lập\s*[-–]\s*Tự do)"
)
NUMBER_AND_DAY = re.compile(
    r"(?P<number>Số\s*:?\s*\S+(?:\s*[-/]\s*\S+)*?)\s+(?P<day>[A-ZÀ-ỸĐ][^\d,]*,\s*ngày\b.*)"
)
BLANKS = (  # what a stamp fills keeps its place in the line, as one space
    (re.compile(r"(Số)\s*(:?)\s+(?=[/-])", re.IGNORECASE), r"\1\2 "),
    (re.compile(r"(ngày|tháng)[ .…]{2,}(?=(?:tháng|năm)\b)", re.IGNORECASE), r"\1 "),
    (re.compile(r"(ngày|tháng)\s{2,}(?=\d)", re.IGNORECASE), r"\1 "),
)


@dataclass(frozen=True)
class Head:
    """What the head says, None for what it does not; `found_at` by the names of the fields."""

    kind: str | None = None
    number: str | None = None
    issued_on: date | None = None
    place_of_issue: str | None = None
    issuer: str | None = None
    title: str | None = None
    urgency: str | None = None
    cells: tuple[Paragraph, ...] = ()
    found_at: dict[str, Finding] = field(default_factory=dict)


def head_of(lines: Sequence[Line]) -> tuple[Head, int]:
    """Return the head of a document and the number of its lines; `lines` have no rules or page numbers."""
    end = _head_end([line.words for line in lines[: HEAD_LINES + 1]], len(lines))
    cells = tuple(cells_of(lines[:end]))
    at = next((n for n, cell in enumerate(cells) if _title(cell.words)), None)
    top = cells if at is None else cells[:at]
    head = Head(cells=cells)
    for read in (_number, _date, _issuer, _urgency):
        head = read(head, top)
    return _titled(head, cells, at), end


def cells_of(lines: Sequence[Line]) -> list[Paragraph]:
    """Return the cells of lines: two columns of a head on one line are two."""
    found = []
    for line in placed(lines):
        words = line.words
        for pattern, instead in BLANKS:
            words = pattern.sub(instead, words)
        found += [replace(line, words=cell.strip()) for cell in _columns(words) if cell.strip()]
    return found


def _columns(words: str) -> list[str]:
    both = NUMBER_AND_DAY.fullmatch(words)
    if both:
        return [both["number"], both["day"]]
    return [cell for part in COLUMNS.split(words) for cell in ONE_SPACE.split(part)]


def with_fact(head: Head, name: str, value: object, cell: Paragraph) -> Head:
    """Return a head with one more fact and where it stood."""
    found = {**head.found_at, name: Finding(cell.place, cell.words)}
    return replace(head, **{name: value}, found_at=found)  # type: ignore[arg-type]


def _head_end(lines: Sequence[str], count: int) -> int:
    """Return where the head ends: after the title's lines, before the first paragraph."""
    titled = headed = False
    for number, line in enumerate(lines[:HEAD_LINES]):
        titled, headed = titled or bool(_title(line)), headed or _is_of_head(line)
        if len(line) > LONG_LINE or OPENS_BODY.match(line) or (headed and marker(line)):
            return number
        if columns_of(line):
            return number
        if titled and not line and not _opens_title(lines, number):
            return number
    return min(count, HEAD_LINES) if titled else 0


def _opens_title(lines: Sequence[str], number: int) -> bool:
    """Whether only empty lines stand between the title line and here."""
    before = next((line for line in reversed(lines[:number]) if line), "")
    return before.upper() in TITLES


def _title(line: str) -> str:
    """Return the title that a line is, or begins with in capitals; "" when it is none."""
    if line.upper() in TITLES:
        return line
    return next((t for t in TITLES if line.startswith(f"{t} ") and not line.isupper()), "")


def _number(head: Head, top: Sequence[Paragraph]) -> Head:
    for cell in top:
        number = own_number(cell.words)
        if number:
            return with_fact(head, "number", number, cell)
    return head


def _date(head: Head, top: Sequence[Paragraph]) -> Head:
    for cell in top:
        match = ISSUED.match(cell.words)
        if match:
            head = with_fact(head, "issued_on", day_of(match, None), cell)
            return with_fact(head, "place_of_issue", match["place"], cell) if match["place"] else head
        place = BLANK_ISSUED.match(cell.words)
        if place:
            head = with_fact(head, "place_of_issue", place["place"], cell)
    return head


def _issuer(head: Head, top: Sequence[Paragraph]) -> Head:
    found = issuer(top) if any(_is_of_head(cell.words) for cell in top) else None
    return with_fact(head, "issuer", found.words, found) if found else head


def _is_of_head(line: str) -> bool:
    return bool(is_motto(line) or NUMBER_LINE.match(line))


def _urgency(head: Head, top: Sequence[Paragraph]) -> Head:
    folded = {fold(urgency): urgency for urgency in URGENCIES}
    for cell in top:
        urgency = folded.get(fold(" ".join(cell.words.strip("[]() .").split())))
        if urgency:
            return with_fact(head, "urgency", urgency, cell)
    return head


def _titled(head: Head, cells: Sequence[Paragraph], at: int | None) -> Head:
    """Return a head with its kind and title: those of the title's line, or of a letter's subject."""
    if at is not None:
        name = _title(cells[at].words)
        head = with_fact(head, "kind", TITLES[name.upper()], cells[at])
        rest = [cells[at].words[len(name) :], *(cell.words for cell in cells[at + 1 :])]
        title = " ".join(part.strip() for part in rest if part.strip())
        return with_fact(head, "title", title, cells[min(at + 1, len(cells) - 1)]) if title else head
    number = next((cell for cell in cells if NUMBER_LINE.match(cell.words)), None)
    if head.number:
        head = with_fact(head, "kind", kind_of(head.number), number or cells[0])
    elif number:
        head = with_fact(head, "kind", kind_of(number.words), number)
    return _with_subject(head, cells)


def _with_subject(head: Head, cells: Sequence[Paragraph]) -> Head:
    at = next((n for n, cell in enumerate(cells) if SUBJECT.match(cell.words)), None)
    if at is None:
        return head
    parts = [SUBJECT.sub("", cells[at].words, count=1)]
    for cell in cells[at + 1 :]:
        new = cell.words[0].isupper() and not parts[-1].endswith(",") and not UNFINISHED.search(parts[-1])
        if ISSUED.match(cell.words) or BLANK_ISSUED.match(cell.words) or _is_of_head(cell.words) or new:
            break
        parts.append(cell.words)
    subject = " ".join(part for part in parts if part)
    head = with_fact(head, "title", subject, cells[at]) if subject else head
    return head if head.kind else with_fact(head, "kind", LETTER, cells[at])


def place_of(head: Head) -> Place | None:
    """Return the place of the last line of a head, None when it is empty."""
    return head.cells[-1].place if head.cells else None
