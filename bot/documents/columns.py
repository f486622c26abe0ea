"""The words of a page in reading order: columns, two-column heads, tables."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from statistics import median

from bot.documents.bands import FAR, Row, Span, bands_of, rows_of
from bot.documents.words import Line, Page, Rule, Word

SAME_LINE = 0.3  # the part of the lower word's height that must overlap
SPACE_EM = 0.13  # a gap between letters that is a space
BLOCK_LINES = 3  # a block of fewer has the edges of the page
TEXT_COLUMN_LINES = 8  # a column of fewer lines is a head or a foot
STAMP_ROOM_EM = 1.0  # how far from the rest of its number a stamp may stand
NUMBER_GOES_ON = re.compile(r"[-/][A-ZĐ]")


def lines_of_page(page: Page) -> list[Line]:
    """Return a page's lines in reading order."""
    found: list[Line] = []
    plain: list[Line] = []
    for rows, gutters in bands_of(rows_of(page.words)):
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


def _between(rules: Iterable[Rule], gutters: Sequence[Span], rows: Sequence[Row]) -> list[float]:
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
