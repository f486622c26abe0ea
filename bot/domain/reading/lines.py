"""The lines and paragraphs of a text, each with its place; pages are parted by form feeds."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.domain.reading.markers import marker
from bot.domain.reading.model import Place
from bot.domain.reading.text import BOLD, PAGE_END

WRAPPED = range(45, 116)  # the length of a line that a page's edge has broken
TERMINAL = re.compile(r"[.;:!?…”\"]\s*$")
# A line that ends so goes on, wherever the next one stands: "phối hợp với | Công an phường".
UNFINISHED = re.compile(r"\b(?:với|và|của|số|ngày|tháng|các|cùng|cho)\s*$", re.IGNORECASE)
PAGE_NUMBER = re.compile(r"-?\s*\d{1,3}\s*-?")
RULE = re.compile(r"[\s\-_=*.—–+~|#\\]*")
RECIPIENTS = re.compile(r"^\W*Nơi\s+nhận\b", re.IGNORECASE)
ROW_EDGES = 4
TABLE_EDGE = re.compile(r"^\||\|$")
BOLD_LINE = re.compile(r"(?:#+\s*)?(?:\*\*|__)[^*]+(?:\*\*|__)")


@dataclass(frozen=True)
class Line:
    """A line: its words, its page (None without pages), and whether all of it is in bold type."""

    words: str
    page: int | None = None
    bold: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A paragraph: its words, where it begins, and whether all of it is in bold type."""

    words: str
    place: Place
    bold: bool = False


def lines_of(text: str) -> list[Line]:
    """Return the lines of a composed text without rules and page numbers; an empty one for each gap."""
    pages = text.split(PAGE_END)
    return [
        Line(_words(line), number if len(pages) > 1 else None, bool(BOLD_LINE.fullmatch(line)))
        for number, page in enumerate(pages, 1)
        for line in map(str.strip, page.split("\n"))
        if not PAGE_NUMBER.fullmatch(line)
    ]


def _words(line: str) -> str:
    is_row = line.count("|") >= ROW_EDGES  # of a list; its edges tell which cells are empty
    words = line if is_row else TABLE_EDGE.sub("", line).strip().strip("*#").strip()
    return "" if RULE.fullmatch(words) else BOLD.sub("", words)


def placed(lines: Sequence[Line], *, after: Place | None = None) -> Iterator[Paragraph]:
    """Yield each line that has words as a paragraph, counted on from `after` on its page."""
    page, count = (after.page, after.paragraph) if after else (None, 0)
    for line in lines:
        if line.words:
            count = count + 1 if line.page == page else 1
            page = line.page
            yield Paragraph(line.words, Place(page, count), line.bold)


def paragraphs_of(lines: Sequence[Line], *, after: Place | None = None) -> list[Paragraph]:
    """Return the paragraphs: lines that a page's edge or a page's end has broken are put together."""
    joined: list[list[str]] = []
    first: list[Line] = []
    wrapped = _is_wrapped(lines)
    before, gap = Line(""), True
    for line in lines:
        if not line.words:
            gap = True
            continue
        turned = line.page != before.page  # a page's end is no end of a paragraph
        if joined and _goes_on(before.words, line.words, gap=(gap or not wrapped) and not turned):
            joined[-1].append(line.words)
        else:
            joined.append([line.words])
            first.append(line)
        before, gap = line, False
    whole = [replace(line, words=" ".join(parts)) for line, parts in zip(first, joined, strict=True)]
    return list(placed(whole, after=after))


def _is_wrapped(lines: Sequence[Line]) -> bool:
    """Whether the lines are those of a page, not whole paragraphs."""
    long_lines = sum(len(line.words) > WRAPPED.stop for line in lines)
    return long_lines * 10 <= sum(len(line.words) in WRAPPED for line in lines)


def _goes_on(before: str, line: str, *, gap: bool) -> bool:
    """Whether a line goes on with the one before it."""
    if marker(line) or RECIPIENTS.match(line) or "|" in line or "|" in before:
        return False
    if UNFINISHED.search(before) and not before.isupper():
        return True
    if TERMINAL.search(before):
        return not gap and line[0].islower() and not before.endswith((".", ":"))
    if line[0].islower():
        return not before.isupper()
    return not gap and len(before) in WRAPPED and not line.isupper() and not before.isupper()
