"""The cells of a table become lines: a row of a list one line, a laid-out head or foot cell after cell."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

LIST_COLUMNS = 3  # a table with fewer filled cells in every row lays out a head or a foot
BULLETED = re.compile(r"[-+•]\s+")
GOES_ON = (".", ";", ":", ",")  # what ends a line that needs no sign before the next one
Words = list[str]  # of a cell, line by line


@dataclass
class Cell:
    """A cell: its lines, over how many columns and rows it stands; rows are added as they are read."""

    lines: Words
    columns: int = 1
    rows: int = 1


def lines_of_table(rows: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """Yield a table's lines; a cell over several rows is said in each, one over several columns once.

    >>> list(lines_of_table([[Cell(["1"]), Cell(["Rà soát;", "lập sổ"]), Cell(["Ban A", "Ban B"])]]))
    ['1 | Rà soát; lập sổ | Ban A; Ban B']
    """
    is_list = any(sum(bool(cell.lines) for cell in row) >= LIST_COLUMNS for row in rows)
    for row in _filled(rows) if is_list else [[cell.lines for cell in row] for row in rows]:
        if is_list and any(row):
            yield row_of(row)
        elif not is_list:
            yield from (line for cell in row for line in cell)


def row_of(cells: Sequence[Words]) -> str:
    """Return a row of a list; edges are drawn where its first or last cell is empty.

    >>> row_of([["1"], ["Rà soát"], ["Ban A"]]), row_of([["1"], ["Rà soát"], []])
    ('1 | Rà soát | Ban A', '| 1 | Rà soát |  |')
    """
    said = [_said(cell) for cell in cells]
    row = " | ".join(said)
    return row if said[0] and said[-1] else f"| {row} |"


def _said(lines: Words) -> str:
    """Return the lines of a cell as one: a new line without a sign before it parts what it says."""
    if len(lines) > 1:
        lines = [BULLETED.sub("", line, count=1) if BULLETED.match(line) else line for line in lines]
    said = ""
    for line in filter(None, lines):
        parted = said and not said.endswith(GOES_ON) and not line[0].islower()
        said += ("; " if parted else " " if said else "") + line
    return said.replace("|", "/")


def _filled(rows: Sequence[Sequence[Cell]]) -> Iterator[list[Words]]:
    """Yield the cells of each row in their columns, with those that reach down from the rows above."""
    reaching: dict[int, tuple[int, Words]] = {}
    for row in rows:
        placed: list[Words] = []
        below: dict[int, tuple[int, Words]] = {}
        waiting = list(row)
        while waiting or len(placed) in reaching:
            column = len(placed)
            if column in reaching:
                left, lines = reaching[column]
                placed.append(lines)
                if left > 1:
                    below[column] = (left - 1, lines)
                continue
            cell = waiting.pop(0)
            placed += [cell.lines, *([] for _ in range(cell.columns - 1))]
            if cell.rows > 1:
                below |= {
                    column + n: (cell.rows - 1, cell.lines if n == 0 else []) for n in range(cell.columns)
                }
        reaching = below
        yield placed
