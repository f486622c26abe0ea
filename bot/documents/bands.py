"""Rows of words, and the bands of rows that stand in the same columns."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from bot.documents.words import Word
from bot.domain.reading.markers import BEGINS_PART

SAME_ROW = 0.2  # the part of the lower word's height that must overlap
GUTTER_EM = 1.5  # a gap within a row that may part columns
NARROWEST_GUTTER_EM = 0.8  # what must be left of it over all rows
LONE_GUTTER_EM = 4.0  # what parts columns in one row alone
NUMBERS_EM = 3.0  # a column no wider holds numbers of a list
MOST_ROWS = 300  # a page with more than paper holds is read row by row
FAR = 1.9  # how many heights of a line are a break between blocks
INFINITE = float("inf")
Span = tuple[float, float]


@dataclass(frozen=True)
class Row:
    """Words side by side; `spans` are the parts of the width that they cover, from left to right."""

    words: tuple[Word, ...]
    top: float
    bottom: float
    spans: tuple[Span, ...]

    @property
    def em(self) -> float:
        return median(word.em for word in self.words)


def rows_of(words: Iterable[Word]) -> list[Row]:
    """Return the rows of a page from top to bottom: words beside each other, of whatever columns."""
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


def _row(words: list[Word]) -> Row:
    spans: list[Span] = []
    for word in sorted(words, key=lambda w: w.left):
        if spans and word.left <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], word.right))
        else:
            spans.append((word.left, word.right))
    return Row(tuple(words), min(w.top for w in words), max(w.bottom for w in words), tuple(spans))


def bands_of(rows: Sequence[Row]) -> Iterator[tuple[Sequence[Row], list[Span]]]:
    """Yield rows that stand in the same columns with the gutters between these, single rows with none."""
    start = 0
    while start < len(rows):
        end, gutters = _band(rows, start) if len(rows) <= MOST_ROWS else (start + 1, [])
        yield rows[start:end], gutters
        start = end


def _band(rows: Sequence[Row], start: int) -> tuple[int, list[Span]]:
    gutters = [gap for gap in _gaps(rows[start]) if gap[1] - gap[0] >= GUTTER_EM * rows[start].em]
    end = start + 1
    while gutters and end < len(rows):
        narrower = _narrowed(gutters, rows[end])
        if not narrower or _is_apart(rows[end - 1], rows[end], narrower):
            break
        gutters, end = narrower, end + 1
    gutters = _true_gutters(gutters, rows[start:end])
    return (end, gutters) if gutters else (start + 1, [])


def _gaps(row: Row) -> list[Span]:
    return [(before[1], after[0]) for before, after in pairwise(row.spans)]


def _narrowed(gutters: list[Span], row: Row) -> list[Span]:
    """Return what is left of gutters where this row stands beside them."""
    spans = ((-INFINITE, -INFINITE), *row.spans, (INFINITE, INFINITE))
    free = [(before[1], after[0]) for before, after in pairwise(spans)]
    cut = [(max(g[0], f[0]), min(g[1], f[1])) for g in gutters for f in free]
    return [gap for gap in cut if gap[1] - gap[0] >= NARROWEST_GUTTER_EM * row.em]


def _is_apart(before: Row, row: Row, gutters: list[Span]) -> bool:
    """Whether a row far below the last one is no part of the columns, or of the table, any more."""
    begins = row.spans[0][0] < gutters[0][0] if len(gutters) > 1 else row.spans[-1][1] <= gutters[0][0]
    return begins and row.top - before.bottom > FAR * (row.bottom - row.top)


def _true_gutters(gutters: list[Span], rows: Sequence[Row]) -> list[Span]:
    """Return the gutters that part columns: not those after a list's numbers, nor a wide space."""
    em = median(row.em for row in rows)
    true = []
    for gutter in gutters:
        beside = [row for row in rows if row.spans[0][0] < gutter[0] and row.spans[-1][1] > gutter[1]]
        if len(beside) > 1 or gutter[1] - gutter[0] >= LONE_GUTTER_EM * em:
            true.append(gutter)
    first = true[0][0] if true else 0.0
    lefts = [row.spans[0][0] for row in rows if row.spans[0][0] < first]
    if len(true) == 1 and (first - min(lefts) <= NUMBERS_EM * em or _are_numbers(rows, first)):
        return []
    return true


def _are_numbers(rows: Sequence[Row], first: float) -> bool:
    """Whether the first column holds nothing but the numbers of paragraphs: "1.10.2.", "Thứ nhất,"."""
    cells = ([word for word in row.words if word.right <= first] for row in rows)
    texts = (" ".join(w.text for w in sorted(cell, key=lambda w: w.left)) for cell in cells if cell)
    return all(BEGINS_PART.fullmatch(f"{text} ") for text in texts)
