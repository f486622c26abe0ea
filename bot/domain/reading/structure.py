"""The parts of a document: its head, its numbered items, and its foot."""

import re
from dataclasses import dataclass, field

WRAPPED = range(45, 116)  # the length of a line that a page's edge has broken
TERMINAL = re.compile(r"[.;:!?…”\"]\s*$")
PAGE_NUMBER = re.compile(r"\s*-?\s*\d{1,3}\s*-?\s*")
RULE = re.compile(r"[\s\-_=*.—–+~|#\\]*")
RECIPIENTS = re.compile(r"^\W*Nơi\s+nhận\b", re.IGNORECASE)
TABLE_EDGE = re.compile(r"^\s*\||\|\s*$")

# A number of three digits needs its full stop: "1.101. Kiểm tra", but neither "1.000 đồng" nor "345/TB".
UP_TO_999 = r"[1-9]\d{0,2}"

# Marker -> its level, an example each. The first that fits is taken.
MARKERS = (
    (1, re.compile(r"(?P<mark>[IVX]{1,5})\s*[.\-)/]\s+(?=\S)"), "II. NHIỆM VỤ"),
    (1, re.compile(r"(?P<mark>Phần\s+(?:thứ\s+)?\w+)\s*[.:]\s*", re.IGNORECASE), "Phần thứ hai:"),
    (4, re.compile(r"(?P<mark>\d{1,2}\.\d{1,2}\.\d{1,2})\.?\)?\s+(?=\S)"), "1.1.1. Rà soát"),
    (4, re.compile(rf"(?P<mark>{UP_TO_999}\.{UP_TO_999}\.{UP_TO_999})\.\s+(?=[^\W\d])"), "101.1.1. Rà soát"),
    (3, re.compile(r"(?P<mark>\d{1,2}\.\d{1,2})\.?\)?\s*(?=[^\W\d])"), "1.1. Tăng cường"),
    (3, re.compile(rf"(?P<mark>{UP_TO_999}\.{UP_TO_999})\.\s+(?=[^\W\d])"), "1.101. Kiểm tra"),
    (2, re.compile(r"(?P<mark>\d{1,2})\s*[.)/]\s*(?=[^\W\d])"), "1. Sở Y tế"),
    (2, re.compile(rf"(?P<mark>{UP_TO_999})(?:[.)]\s*|/\s+)(?=[^\W\d])"), "101. Sở Y tế"),
    (3, re.compile(rf"\((?P<mark>0\d|{UP_TO_999})\)\s*(?=\S)"), "(1) Ban Tổ chức"),
    (5, re.compile(r"(?P<mark>[a-zđ])\s*[.)]\s+(?=\S)"), "a) Rà soát"),
    (6, re.compile(r"(?P<mark>[-•*▪●])\s*(?=[^\W\d]|[“\"(])"), "- Chủ trì"),
    (7, re.compile(r"(?P<mark>\+)\s*(?=\S)"), "+ Lập danh sách"),
)
BULLETS = {6, 7}


@dataclass
class Item:
    """A numbered part: its own paragraphs, and the parts under it."""

    ref: str
    level: int
    paragraphs: list[str] = field(default_factory=list)
    children: list["Item"] = field(default_factory=list)


@dataclass(frozen=True)
class Outline:
    """A document in parts; `root` holds what stands before the first number and the parts."""

    head: tuple[str, ...]
    root: Item
    foot: tuple[str, ...]


def lines_of(text: str) -> list[str]:
    """Return the lines of a composed text without rules and page numbers; an empty one for each gap."""
    lines = (TABLE_EDGE.sub("", line).strip().strip("*#").strip() for line in text.split("\n"))
    return ["" if RULE.fullmatch(line) else line for line in lines if not PAGE_NUMBER.fullmatch(line)]


def paragraphs_of(lines: list[str]) -> list[str]:
    """Return the paragraphs: lines that a page's edge or a page's end has broken are put together."""
    found: list[str] = []
    wrapped = _is_wrapped(lines)
    last_line, gap = "", True
    for line in lines:
        if not line:
            gap = True
            continue
        if found and _goes_on(last_line, line, gap=gap or not wrapped):
            found[-1] = f"{found[-1]} {line}"
        else:
            found.append(line)
        last_line, gap = line, False
    return found


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the lines are those of a page, not whole paragraphs."""
    long_lines = sum(len(line) > WRAPPED.stop for line in lines)
    return long_lines * 10 <= sum(len(line) in WRAPPED for line in lines)


def _goes_on(before: str, line: str, *, gap: bool) -> bool:
    """Whether a line goes on with the one before it."""
    if marker(line) or RECIPIENTS.match(line):
        return False
    if TERMINAL.search(before):
        return not gap and line[0].islower() and not before.endswith((".", ":"))
    if line[0].islower():
        return not before.isupper()
    return not gap and len(before) in WRAPPED and not line.isupper() and not before.isupper()


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


def outline(head: list[str], body: list[str], foot: list[str]) -> Outline:
    """Return the parts of a document whose paragraphs are given."""
    root = Item(ref="", level=0)
    open_items = [root]
    for paragraph in body:
        found = marker(paragraph)
        if found is None:
            open_items[-1].paragraphs.append(paragraph)
            continue
        level, mark, length = found
        while open_items[-1].level >= level:
            open_items.pop()
        parent = open_items[-1]
        item = Item(_ref(parent, level, mark), level, [paragraph[length:].strip()])
        parent.children.append(item)
        open_items.append(item)
    return Outline(tuple(head), root, tuple(foot))


def _ref(parent: Item, level: int, mark: str) -> str:
    """Return how a part is cited: "1.1", "II.3", "1a", "1-2"."""
    if level in BULLETS:
        return f"{parent.ref}-{len(parent.children) + 1}"
    if not parent.ref or mark.startswith(f"{parent.ref}."):
        return mark
    if parent.level == 1 and level in (2, 3, 4):
        return f"{parent.ref}.{mark}"
    return f"{parent.ref}{mark}" if mark.isalpha() else f"{parent.ref}.{mark}"
