"""The parts of a document: its numbered items, or where it numbers none the parts under its headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.domain.reading.lines import TERMINAL, Paragraph
from bot.domain.reading.markers import BULLETS, marker, number_of
from bot.domain.reading.tables import cells, columns_of

LONGEST_HEADING = 100
OPENS_HEADING = re.compile(
    r"(?:Đối\s+với|Về|Trách\s+nhiệm\s+của|Nhiệm\s+vụ\s+của|Phân\s+công)\s", re.IGNORECASE
)
ROW = 8  # the level of a table's row
HEADING, UNDER_HEADING = 2, 3  # the levels of an unnumbered heading and of the paragraphs under it


@dataclass
class Item:
    """A numbered part: its own paragraphs, and the parts under it."""

    ref: str
    level: int
    paragraphs: list[Paragraph] = field(default_factory=list)
    children: list["Item"] = field(default_factory=list)
    header: str = ""  # of the table whose row it is


def outline(body: Sequence[Paragraph]) -> Item:
    """Return the parts of a document's body; the root holds what stands before the first.

    The rows of tables of duties come last, as parts of their own: "B1.2" is the row numbered 2 of the first.
    """
    rows, rest = _rows(body)
    root = _parts(rest)
    root.children.extend(rows)
    return root


def _rows(body: Sequence[Paragraph]) -> tuple[list[Item], list[Paragraph]]:
    """Part a body into the rows of its tables of duties, and the rest."""
    rows: list[Item] = []
    rest: list[Paragraph] = []
    header, tables = "", 0
    for paragraph in body:
        parts = cells(paragraph.words)
        if parts and columns_of(paragraph.words):
            header, tables = paragraph.words, tables + 1
        elif parts and header:
            number = parts[0][1].rstrip(".") or str(len(rows) + 1)
            ref = f"B{tables}.{number}" if number.isdigit() else f"B{tables}.{len(rows) + 1}"
            rows.append(Item(ref, ROW, [paragraph], header=header))
        else:
            header = ""
            rest.append(paragraph)
    return rows, rest


def _parts(body: Sequence[Paragraph]) -> Item:
    if any(found[0] <= 5 for paragraph in body if (found := marker(paragraph.words))):
        return _numbered(body)
    return _headed(body)


def _numbered(body: Sequence[Paragraph]) -> Item:
    open_items = [Item(ref="", level=0)]
    for paragraph in body:
        found = marker(paragraph.words)
        if found is None:
            open_items[-1].paragraphs.append(paragraph)
            continue
        level, mark, length = found
        words = replace(paragraph, words=paragraph.words[length:].strip())
        _open(open_items, level, number_of(mark), words)
    return open_items[0]


def _headed(body: Sequence[Paragraph]) -> Item:
    """Return the parts of a body without numbers: bullets, and the paragraphs under short headings."""
    open_items = [Item(ref="", level=0)]
    headings = 0
    for number, paragraph in enumerate(body):
        found = marker(paragraph.words)
        if _is_heading(body, number):
            headings += 1
            _open(open_items, HEADING, str(headings), paragraph)
        elif found:
            words = replace(paragraph, words=paragraph.words[found[2] :].strip())
            _open(open_items, found[0], found[1], words)
        elif headings and open_items[-1].level <= UNDER_HEADING:
            nth = len(_last(open_items, HEADING).children) + 1
            _open(open_items, UNDER_HEADING, str(nth), paragraph)
        else:
            open_items[-1].paragraphs.append(paragraph)
    return open_items[0]


def _last(open_items: Sequence[Item], level: int) -> Item:
    return next(item for item in reversed(open_items) if item.level == level)


def _is_heading(body: Sequence[Paragraph], number: int) -> bool:
    """Whether a short paragraph alone heads what follows: in bold type, or "Đối với …" without a stop."""
    paragraph = body[number]
    words = paragraph.words
    if len(words) > LONGEST_HEADING or number + 1 == len(body) or marker(words):
        return False
    heads = not TERMINAL.search(words) or words.endswith(":")
    return heads and (paragraph.bold or bool(OPENS_HEADING.match(words)))


def _open(open_items: list[Item], level: int, mark: str, paragraph: Paragraph) -> None:
    """Put a part under the last one of a higher level."""
    while open_items[-1].level >= level:
        open_items.pop()
    parent = open_items[-1]
    item = Item(_ref(parent, level, mark), level, [paragraph])
    parent.children.append(item)
    open_items.append(item)


def _ref(parent: Item, level: int, mark: str) -> str:
    """Return how a part is cited: "1.1", "II.3", "1a", "1-2"."""
    if level in BULLETS:
        return f"{parent.ref}-{len(parent.children) + 1}"
    if not parent.ref or mark.startswith(f"{parent.ref}."):
        return mark
    if parent.level == 1 and level in (2, 3, 4):
        return f"{parent.ref}.{mark}"
    return f"{parent.ref}{mark}" if mark.isalpha() else f"{parent.ref}.{mark}"
