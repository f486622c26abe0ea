"""The meeting a document comes from: its day, who concluded there, whose opinion a letter passes on."""

import re
from collections.abc import Sequence
from datetime import date

from bot.domain.reading.dates import DAY, FULL_DAY, day_of
from bot.domain.reading.foot import NAME
from bot.domain.reading.lines import Paragraph
from bot.domain.reading.tokens import parted

WHO = r"(?:đồng\s+chí|đ/c|ông|bà)"
MEETING = re.compile(r"chủ\s+trì|tổ\s+chức|họp|hội\s+nghị|làm\s+việc|giao\s+ban|buổi|phiên", re.IGNORECASE)
OPENS = re.compile(rf"(?:Sáng|Chiều|Tối|Vào|Hôm\s+nay,?)\s+{DAY}")
CONCLUDES = re.compile(rf"{WHO}\s+(?P<name>{NAME})\s*[-,][^.;]{{0,200}}?kết\s+luận")
CHAIRS = re.compile(rf"{WHO}\s+(?P<name>{NAME})\s*[-,][^.;]{{0,200}}?chủ\s+trì")
NAMED_IN_TITLE = re.compile(rf"của\s+(?:đồng\s+chí|ông|bà)\s+(?P<name>{NAME})\s*[-,]", re.IGNORECASE)
OPINION = re.compile(
    r"(?:^|,\s*|;\s*)(?P<who>[A-ZÀ-ỸĐ][^,;.:]{3,80}?)\s+(?:đã\s+)?(?:có\s+ý\s+kiến|chỉ\s+đạo)"
    r"(?:\s+(?:chỉ\s+đạo|kết\s+luận))?\s+như\s+sau"
)


def meeting_on(paragraphs: Sequence[Paragraph]) -> tuple[date, Paragraph] | None:
    """Return the day of the meeting, told at the start of the first paragraph that tells of one."""
    for paragraph in paragraphs:
        words = paragraph.words.lstrip("- ")
        match = FULL_DAY.match(words) or OPENS.match(words)
        day = day_of(match, None) if match and MEETING.search(words[:400]) else None
        if day:
            return day, paragraph
    return None


def chair(title: str | None, paragraphs: Sequence[Paragraph]) -> tuple[str, Paragraph | None] | None:
    """Return the name of who concluded, with the paragraph that says it, None for the title."""
    for pattern in (CONCLUDES, CHAIRS):
        for paragraph in paragraphs:
            match = pattern.search(paragraph.words)
            if match:
                return match["name"], paragraph
    match = NAMED_IN_TITLE.search(title or "")
    return (match["name"], None) if match else None


def opinion_of(paragraphs: Sequence[Paragraph]) -> tuple[str, Paragraph] | None:
    """Return whose opinion a letter passes on: "…, Phó Thủ tướng A có ý kiến như sau:"."""
    for paragraph in paragraphs:
        match = OPINION.search(paragraph.words)
        if match:
            return " ".join(part for word in match["who"].split() for part in parted(word)), paragraph
    return None
