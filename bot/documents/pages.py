"""The lines of a document's pages become its text: paragraphs, without page numbers and running heads."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from bot.documents.columns import SPACE_EM, lines_of_page
from bot.documents.marks import UNREAD_STAMP
from bot.documents.words import Line, Page
from bot.domain.reading.markers import BEGINS_PART
from bot.domain.reading.text import BELOW_BODY, PAGE_END

NUMBER_AT_EDGE = re.compile(r"\W*(?:trang\s*)?\d{1,3}(?:\s*/\s*\d{1,3})?\W*", re.IGNORECASE)
NOTE_MARK = re.compile(r"[(\[]?\d{1,2}[)\]]?\s*\D")
# A number or a name broken at its own sign. Examples: "340-" and "TB/TU", "123/" and "TB-UBND".
BROKEN_WORD = re.compile(r"\w[-/]")
EDGE_LINES = 3  # a running head or foot is among so many lines at the top or the bottom of its page
SAME_PLACE = 4.0
MOST = 0.6
LEAST_RUNNING_PAGES = 2
INDENT_EM = 0.7
HANGING_EM = 7.0  # how far from its number a paragraph may stand
SLACK_EM = 0.5  # how far from its edge a full line may end
GAP = 1.5  # how many usual distances of lines part paragraphs
NOTE_SIZE = 0.88  # of the page's letters

Place = tuple[str, int]


def text_of_pages(pages: Sequence[Page]) -> str:
    """Return the text of a document, its pages parted by PAGE_END.

    Running heads and feet, and notes, stand below the body, each once.
    """
    parted = [_without_number(lines_of_page(page)) for page in pages]
    running = _running(parted)
    below = dict.fromkeys(running.values())
    bodies = []
    for page, lines in zip(pages, parted, strict=True):
        body, notes = _parted_notes([line for line in lines if _place(line) not in running])
        askew = (Line(text, 0, 0, 0, 0, flows=False) for text in page.askew)
        bodies.append([*body, *askew])
        below.update(dict.fromkeys(notes))
    if any(UNREAD_STAMP in page.askew for page in pages):
        below[UNREAD_STAMP] = None  # at the very end, where marks are looked for
    text = _joined(bodies)
    return "\n".join((text, "", BELOW_BODY, *below, "")) if below else text


def _without_number(lines: list[Line]) -> list[Line]:
    """Return a page's lines without its number, which is its highest or its lowest line."""
    for pick in (min, max):
        edge = pick(lines, key=lambda line: line.top, default=None)
        if edge and NUMBER_AT_EDGE.fullmatch(edge.text):
            lines = [line for line in lines if line is not edge]
    return lines


def _place(line: Line) -> Place:
    """Return what makes a line the same as one of another page: its words without numbers, and its height."""
    return re.sub(r"\d+", "#", line.text), round(line.bottom / SAME_PLACE)


def _running(parted: Sequence[list[Line]]) -> dict[Place, str]:
    """Return the lines that stand at the edge of most pages, as they stand on the first of these."""
    counts: Counter[Place] = Counter()
    texts: dict[Place, str] = {}
    for lines in parted:
        by_height = sorted(lines, key=lambda line: line.top)
        edges = {_place(line): line.text for line in (*by_height[:EDGE_LINES], *by_height[-EDGE_LINES:])}
        counts.update(edges.keys())
        texts = {**edges, **texts}
    least = max(LEAST_RUNNING_PAGES, MOST * len(parted))
    return {place: texts[place] for place, count in counts.items() if count >= least}


def _parted_notes(lines: list[Line]) -> tuple[list[Line], list[str]]:
    """Return a page's lines without its notes, and the notes: small lines at its end, numbered."""
    usual = median(line.em for line in lines) if lines else 0.0
    start = len(lines)
    while start and lines[start - 1].flows and lines[start - 1].em < NOTE_SIZE * usual:
        start -= 1
    while start < len(lines) and not NOTE_MARK.match(lines[start].text):
        start += 1
    return lines[:start], [line.text for line in lines[start:]]


def _joined(bodies: Sequence[list[Line]]) -> str:
    """Return the text of all pages: a paragraph that a line's or a page's end has broken is whole again."""
    pieces: list[str] = []
    before: Line | None = None
    begins, breaks = True, 0
    for lines in bodies:
        pitch = _pitch(lines)
        for line in lines:
            gap = before is not None and not breaks and line.bottom - before.bottom > GAP * pitch
            goes_on = before is not None and not gap and _goes_on(before, line, begins=begins)
            if before is not None:
                pieces.append(_joint(before, line, goes_on=goes_on, gap=gap, breaks=breaks))
            pieces.append(line.text)
            before, begins, breaks = line, not goes_on, 0
        breaks += 1
    return "".join((*pieces, PAGE_END * (breaks - 1)))


def _pitch(lines: Sequence[Line]) -> float:
    """Return the usual distance of two lines."""
    steps = [b.bottom - a.bottom for a, b in pairwise(lines) if b.flows and b.bottom > a.bottom]
    return median(steps) if steps else float("inf")


def _goes_on(before: Line, line: Line, *, begins: bool) -> bool:
    """Whether a line goes on with the paragraph of the one before it, which `begins` that or not."""
    if BEGINS_PART.match(line.text):
        return False
    if not (before.flows and line.flows):  # of a head or a foot: "V/v tăng cường" over "quản lý …"
        return before.edges == line.edges and line.text[0].islower() and not before.text.isupper()
    if before.right + line.first_width + SPACE_EM * line.em < before.edges[1] - SLACK_EM * line.em:
        return False  # its first word had room there
    indent = line.left - line.edges[0] - (before.left - before.edges[0])
    if indent > INDENT_EM * line.em:
        return bool(BEGINS_PART.match(before.text)) and indent < HANGING_EM * line.em
    if line.text[0].islower():
        return True
    is_first = begins and line.left - line.edges[0] > INDENT_EM * line.em
    return not (is_first and abs(indent) <= INDENT_EM * line.em)


def _joint(before: Line, line: Line, *, goes_on: bool, gap: bool, breaks: int) -> str:
    if not goes_on:
        return "\n\n" if gap else "\n" + PAGE_END * breaks
    is_whole = BROKEN_WORD.fullmatch(before.text[-2:]) and line.text[0].isalnum()
    return PAGE_END * breaks or ("" if is_whole else " ")
