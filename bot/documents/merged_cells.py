"""Merged cells: which cells of a sheet stand for several rows, by the sheet's own word."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from lxml import etree
from openpyxl.utils.cell import range_boundaries

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ROW, MERGED = f"{SHEET}row", f"{SHEET}mergeCell"  # source: ECMA-376 part 1, 18.3.1.55


@dataclass(frozen=True)
class Merged:
    """A cell over several rows; what it says stands in the first, at the column (from 1) where it begins."""

    column: int
    first_row: int
    last_row: int


def merged_in(part: IO[bytes]) -> Iterator[Merged]:
    """Yield the cells over several rows of a sheet's part. Raises ValueError, SyntaxError."""
    for _, element in etree.iterparse(part, tag=(ROW, MERGED), resolve_entities=False, no_network=True):
        if element.tag == MERGED:
            column, first, _, last = range_boundaries(element.get("ref", ""))
            if None not in (column, first, last) and first < last:
                yield Merged(column, first, last)
        element.clear()
