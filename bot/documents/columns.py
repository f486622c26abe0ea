"""The words of a page in reading order: columns, two-column heads, tables."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from bot.documents.words import Line, Page, Rule, Word

SAME_ROW = 0.2  # the part of the lower word's height that must overlap
SAME_LINE = 0.3
SPACE_EM = 0.13  # a gap between letters that is a space
GUTTER_EM = 1.5  # a gap within a row that may part columns
NARROWEST_GUTTER_EM = 0.8  # what must be left of it over all rows
LONE_GUTTER_EM = 4.0  # what parts columns in one row alone
NUMBERS_EM = 3.0  # a column no wider holds numbers of a list
MOST_ROWS = 300  # a page with more than paper holds is read row by row
BLOCK_LINES = 3
TEXT_COLUMN_LINES = 8  # a column of fewer lines is a head or a foot
FAR = 1.9  # how many heights of a line are a break between blocks
STAMP_ROOM_EM = 1.0
NUMBER_GOES_ON = re.compile(r"[-/][A-ZĐ]")
INFINITE = float("inf")

Span = tuple[float, float]


@dataclass(frozen=True)
class _Row:
    """Words side by side; `spans` are the parts of the width that they cover, from left to right."""

    words: tuple[Word, ...]
    top: float
    bottom: float
    spans: tuple[Span, ...]

    @property
    def em(self) -> float:
        return median(word.em for word in self.words)


def lines_of_page(page: Page) -> list[Line]:
    """Return a page's lines in reading order."""
    found: list[Line] = []
    plain: list[Line] = []
    for rows, gutters in _bands(_rows(page.words)):
        words = [word for row in rows for word in row.words]
        if gutters:
            found += _with_edges(plain)
            plain = []
            found += _columns(words, gutters, _between(page.rules, gutters, rows))
        else:
            plain += _lines(words)
    return found + _with_edges(plain)


def _with_edges(lines: list[Line]) -> list[Line]:
    """Return lines with their edges: the block's where it has some lines, else those of all blocks."""
    wide = _edges(lines)
    found: list[Line] = []
    for block in _blocks(lines):
        edges = _edges(block) if len(block) >= BLOCK_LINES else wide
        found += [replace(line, edges=edges) for line in block]
    return found


def _blocks(lines: list[Line]) -> Iterator[list[Line]]:
    """Yield lines that stand below each other without a gap."""
    block: list[Line] = []
    for line in lines:
        if block and line.top - block[-1].bottom > FAR * (line.bottom - line.top):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _rows(words: Iterable[Word]) -> list[_Row]:
    rows: list[list[Word]] = []
    lowest = -INFINITE
    for word in sorted(words, key=lambda w: w.top):
        if rows and lowest - word.top > SAME_ROW * (word.bottom - word.top):
            rows[-1].append(word)
        else:
            rows.append([word])
            lowest = -INFINITE
        lowest = max(lowest, word.bottom)
    return [_row(row) for row in rows]


def _row(words: list[Word]) -> _Row:
    spans: list[Span] = []
    for word in sorted(words, key=lambda w: w.left):
        if spans and word.left <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], word.right))
        else:
            spans.append((word.left, word.right))
    return _Row(tuple(words), min(w.top for w in words), max(w.bottom for w in words), tuple(spans))


def _bands(rows: Sequence[_Row]) -> Iterator[tuple[Sequence[_Row], list[Span]]]:
    """Yield rows that stand in the same columns with the gutters between these, single rows with none."""
    start = 0
    while start < len(rows):
        end, gutters = _band(rows, start) if len(rows) <= MOST_ROWS else (start + 1, [])
        yield rows[start:end], gutters
        start = end


def _band(rows: Sequence[_Row], start: int) -> tuple[int, list[Span]]:
    gutters = [gap for gap in _gaps(rows[start]) if gap[1] - gap[0] >= GUTTER_EM * rows[start].em]
    end = start + 1
    while gutters and end < len(rows):
        narrower = _narrowed(gutters, rows[end])
        if not narrower or _is_apart(rows[end - 1], rows[end], narrower):
            break
        gutters, end = narrower, end + 1
    gutters = _true_gutters(gutters, rows[start:end])
    return (end, gutters) if gutters else (start + 1, [])


def _gaps(row: _Row) -> list[Span]:
    return [(before[1], after[0]) for before, after in pairwise(row.spans)]


def _narrowed(gutters: list[Span], row: _Row) -> list[Span]:
    """Return what is left of gutters where this row stands beside them."""
    spans = ((-INFINITE, -INFINITE), *row.spans, (INFINITE, INFINITE))
    free = [(before[1], after[0]) for before, after in pairwise(spans)]
    cut = [(max(g[0], f[0]), min(g[1], f[1])) for g in gutters for f in free]
    return [gap for gap in cut if gap[1] - gap[0] >= NARROWEST_GUTTER_EM * row.em]


def _is_apart(before: _Row, row: _Row, gutters: list[Span]) -> bool:
    """Whether a row far below the last one is no part of the columns, or of the table, any more."""
    begins = row.spans[0][0] < gutters[0][0] if len(gutters) > 1 else row.spans[-1][1] <= gutters[0][0]
    return begins and row.top - before.bottom > FAR * (row.bottom - row.top)


def _true_gutters(gutters: list[Span], rows: Sequence[_Row]) -> list[Span]:
    """Return the gutters that part columns: not those after a list's numbers, nor a wide space."""
    em = median(row.em for row in rows)
    true = []
    for gutter in gutters:
        beside = [row for row in rows if row.spans[0][0] < gutter[0] and row.spans[-1][1] > gutter[1]]
        if len(beside) > 1 or gutter[1] - gutter[0] >= LONE_GUTTER_EM * em:
            true.append(gutter)
    first = true[0][0] if true else 0.0
    lefts = [row.spans[0][0] for row in rows if row.spans[0][0] < first]
    if len(true) == 1 and first - min(lefts) <= NUMBERS_EM * em:
        return []
    return true


def _between(rules: Iterable[Rule], gutters: Sequence[Span], rows: Sequence[_Row]) -> list[float]:
    """Return the heights of the rules that part rows: they cross a gutter."""
    top, bottom = rows[0].top, rows[-1].bottom
    crossing = (r for r in rules if any(r.left < g[0] and r.right > g[1] for g in gutters))
    return sorted({round(r.height) for r in crossing if top < r.height < bottom})


def _columns(words: list[Word], gutters: list[Span], rules: list[float]) -> list[Line]:
    """Return the lines of columns one after another, of a table row after row."""
    if not rules and len(gutters) == 1:
        return [line for part in _parted(words, gutters) for line in _column(part)]
    rows = _ruled(words, rules) if rules else _numbered(words, gutters[0][0])
    return [line for row in rows for line in _cells(_parted(row, gutters))]


def _parted(words: list[Word], gutters: list[Span]) -> list[list[Word]]:
    parts: list[list[Word]] = [[] for _ in range(len(gutters) + 1)]
    for word in words:
        parts[sum(word.left >= gutter[1] - 0.01 for gutter in gutters)].append(word)
    return parts


def _column(words: list[Word]) -> list[Line]:
    """Return a column's lines; they flow where they are many and most of them fill it."""
    lines = _lines(words)
    edges = _edges(lines)
    full = sum(edges[1] - line.right < 0.2 * (edges[1] - edges[0]) for line in lines)
    flows = len(lines) >= TEXT_COLUMN_LINES and full * 2 > len(lines)
    return [replace(line, edges=edges, flows=flows) for line in lines]


def _ruled(words: list[Word], rules: list[float]) -> list[list[Word]]:
    """Return the words between rules."""
    parts: list[list[Word]] = [[] for _ in range(len(rules) + 1)]
    for word in words:
        parts[bisect_left(rules, (word.top + word.bottom) / 2)].append(word)
    return [part for part in parts if part]


def _numbered(words: list[Word], first_ends: float) -> list[list[Word]]:
    """Return the rows of a table without rules: a word in its first column begins one."""
    first = [word for word in words if word.right <= first_ends + 0.01]
    starts = sorted(line.top for line in _lines(first))
    parts: list[list[Word]] = [[] for _ in range(len(starts) + 1)]
    for word in words:
        parts[bisect_left(starts, word.bottom)].append(word)
    return [part for part in parts if part]


def _cells(cells: list[list[Word]]) -> list[Line]:
    """Return a row of a list as one line, of two cells as one line each."""
    filled = [_lines(cell) for cell in cells if cell]
    whole = [replace(cell[0], text=" ".join(line.text for line in cell), flows=False) for cell in filled]
    if len(cells) > 2:
        return [replace(whole[0], text=" | ".join(cell.text for cell in whole))]
    return whole


def _lines(words: Iterable[Word]) -> list[Line]:
    """Return the lines of one column from top to bottom."""
    lines: list[list[Word]] = []
    for word in sorted(words, key=lambda w: (w.bottom, w.left)):
        last = lines[-1][-1] if lines else None
        if last and last.bottom - word.top > SAME_LINE * min(last.bottom - last.top, word.bottom - word.top):
            lines[-1].append(word)
        else:
            lines.append([word])
    return [_line(sorted(line, key=lambda w: w.left)) for line in lines]


def _line(words: list[Word]) -> Line:
    text, last = words[0].text, words[0]
    for word in words[1:]:
        if word.text == last.text and word.left - last.left < SPACE_EM * word.em:
            continue  # drawn twice, as some programs do for bold letters
        text += (" " if _is_parted(last, word) else "") + word.text
        last = word
    top, bottom = median(w.top for w in words), median(w.bottom for w in words)
    right = max(w.right for w in words)
    return Line(text, words[0].left, top, right, bottom, words[0].right - words[0].left)


def _is_parted(last: Word, word: Word) -> bool:
    """Whether a space stands between two words.

    A stamped number may touch the words beside it ("01 năm"), or not fill its room ("45 -TB/ĐU").
    """
    gap = word.left - last.right
    if last.text[-1].isdigit() and (word.text[0].isalpha() or NUMBER_GOES_ON.match(word.text)):
        return word.text[0].isalpha() or gap > STAMP_ROOM_EM * word.em
    return gap > SPACE_EM * word.em


def _edges(lines: Sequence[Line]) -> Span:
    return (min(x.left for x in lines), max(x.right for x in lines)) if lines else (0.0, 0.0)
