"""The parts of a document: its numbered items, or where it numbers none the parts under its headings."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.domain.reading.bodies import Bodies
from bot.domain.reading.lines import TERMINAL, Paragraph
from bot.domain.reading.markers import BULLETS, marker, number_of
from bot.domain.reading.tables import cells, columns_of, section_of
from bot.domain.reading.tokens import tokens

LONGEST_HEADING = 100
OPENS_HEADING = re.compile(
    r"(?:Đối\s+với|Về|Trách\s+nhiệm\s+của|Nhiệm\s+vụ\s+của|Phân\s+công)\s", re.IGNORECASE
)
SECTION, ROW = 7, 8  # the levels of a table's sections and of its rows
FIRST_MARKS = {"1", "01", "a"}
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
    """Part a body into the rows of its tables of duties, under their sections, and the rest."""
    tables: list[_Table] = []
    rest: list[Paragraph] = []
    header = ""
    for paragraph in body:
        parts = cells(paragraph.words)
        if parts and columns_of(paragraph.words):
            if paragraph.words != header:  # a page may begin with it again
                tables.append(_Table(f"B{len(tables) + 1}", paragraph.words))
            header = paragraph.words
        elif parts and header:
            tables[-1].add(paragraph, parts[0][1].rstrip("."))
        else:
            header = ""
            rest.append(paragraph)
    return [item for table in tables for item in table.items], rest


@dataclass
class _Table:
    """A table of duties: its rows, those under a section within that."""

    ref: str
    header: str
    items: list[Item] = field(default_factory=list)
    refs: set[str] = field(default_factory=set)
    counted: int = 0  # the last number given to a row that has none of its own

    def add(self, paragraph: Paragraph, number: str) -> None:
        """Take a row; its number is its own where that is one of its own."""
        if title := section_of(paragraph.words, self.header):
            self.items.append(Item(self.ref, SECTION, [replace(paragraph, words=title)]))
            return
        own = f"{self.ref}.{number}"
        ref = own if number.isdigit() and own not in self.refs else self._counted()
        self.refs.add(ref)
        in_section = bool(self.items) and self.items[-1].level == SECTION
        (self.items[-1].children if in_section else self.items).append(
            Item(ref, ROW, [paragraph], header=self.header)
        )

    def _counted(self) -> str:
        self.counted = max(self.counted, len(self.refs)) + 1
        while f"{self.ref}.{self.counted}" in self.refs:
            self.counted += 1
        return f"{self.ref}.{self.counted}"


def _parts(body: Sequence[Paragraph]) -> Item:
    if any(found[0] <= 5 for paragraph in body if (found := marker(paragraph.words))):
        return _numbered(body)
    return _headed(body)


def _numbered(body: Sequence[Paragraph]) -> Item:
    open_items = [Item(ref="", level=0)]
    headings = 0
    for number, paragraph in enumerate(body):
        found = marker(paragraph.words)
        if found is None:
            above = _level_above(body, number)
            if above:
                headings += 1
                _open(open_items, above, str(headings), paragraph)
            else:
                open_items[-1].paragraphs.append(paragraph)
            continue
        level, mark, length = found
        words = replace(paragraph, words=paragraph.words[length:].strip())
        _open(open_items, level, number_of(mark), words)
    return open_items[0]


def _level_above(body: Sequence[Paragraph], number: int) -> int:
    """Return the level of a heading without a number over items that begin anew, 0 for no such heading."""
    found = marker(body[number + 1].words) if _is_heading(body, number) else None
    begins = found is not None and (found[0] in BULLETS or number_of(found[1]).lower() in FIRST_MARKS)
    return found[0] - 1 if found and begins and found[0] > 1 else 0


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
    return heads and (paragraph.bold or bool(OPENS_HEADING.match(words)) or _names_only(words))


def _names_only(words: str) -> bool:
    """Whether a line is nothing but the names of bodies: "Phòng Kinh tế, Công an xã"."""
    parts = tokens(words.rstrip(" :"))
    found = Bodies().several(words, parts, 0) if words[0].isupper() else []
    return bool(found) and found[-1].end == len(parts)


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
