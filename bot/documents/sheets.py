"""Sheets: the rows of a spreadsheet (.xlsx) or of a table as text (.csv), as words."""

import csv
import warnings
import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from io import BytesIO, StringIO
from itertools import islice
from typing import Any
from zipfile import BadZipFile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from bot.documents.archives import check
from bot.documents.kinds import ARCHIVES, ENCRYPTED, OLE
from bot.documents.merged_cells import Merged, merged_in
from bot.documents.plain_text import decoded
from bot.documents.problems import DocumentError, DocumentProblem

WORKBOOK = "xl/workbook.xml"
MOST_ROWS = 20_000  # with words: a sheet may hold a million without
MOST_COLUMNS = 50
MOST_CELL_LETTERS = 500
SEPARATORS = ",;\t"
LOOKED_AT = 5  # lines, to tell what parts the cells

# What the library lets through of a broken file, besides its own error.
WHAT_IT_RAISES = (
    InvalidFileException,
    ArithmeticError,
    AttributeError,
    BadZipFile,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    zlib.error,
)

Rows = list[tuple[int, list[str]]]


def rows_of(content: bytes, limit_bytes: int) -> Rows:
    """Return the rows that hold words, by the numbers that a spreadsheet gives them. Raises DocumentError.

    Of a workbook it is the first sheet; a formula is what it was reckoned to last, and cells that are merged
    over several rows say the same in each.
    """
    if not content:
        raise DocumentError(DocumentProblem.EMPTY)
    if len(content) > limit_bytes:
        raise DocumentError(DocumentProblem.TOO_LARGE)
    if content.startswith(OLE):
        locked = ENCRYPTED in content
        raise DocumentError(DocumentProblem.LOCKED if locked else DocumentProblem.UNKNOWN_TYPE)
    rows = _of_workbook(content) if content.startswith(ARCHIVES) else _bounded(_of_text(decoded(content)))
    if not rows:
        raise DocumentError(DocumentProblem.NO_TEXT)
    return rows


def _bounded(written: Iterable[Iterable[str]]) -> Rows:
    """Return the rows that hold words."""
    rows: Rows = []
    for number, row in enumerate(written, 1):
        cells = [cell.strip()[:MOST_CELL_LETTERS] for cell in islice(row, MOST_COLUMNS)]
        if any(cells):
            if number > MOST_ROWS:
                raise DocumentError(DocumentProblem.TOO_LONG)
            rows.append((number, cells))
    return rows


def _of_workbook(content: bytes) -> Rows:
    check(content, WORKBOOK)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that it leaves out
            book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True, keep_links=False)
            if not book.worksheets:
                raise DocumentError(DocumentProblem.NO_TEXT)
            sheet = book.worksheets[0]
            sheet.reset_dimensions()  # a sheet may claim any
            found = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
            rows = _bounded(map(_written, row) for row in found)
            with sheet._get_source() as part:  # noqa: SLF001  # the library reads no merges row by row
                _fill_down(rows, merged_in(part))
            return rows
    except WHAT_IT_RAISES as error:
        raise DocumentError(DocumentProblem.BROKEN) from error


def _fill_down(rows: Rows, merged: Iterable[Merged]) -> None:
    """Say in every row with words what a cell says that reaches over it from above."""
    numbers = [number for number, _ in rows]
    filled = 0
    for cell in merged:
        first, end = bisect_left(numbers, cell.first_row), bisect_right(numbers, cell.last_row)
        filled += end - first
        if filled > MOST_ROWS * MOST_COLUMNS:  # no cell is in two of them
            raise DocumentError(DocumentProblem.BROKEN)
        if cell.column <= MOST_COLUMNS and first < end and numbers[first] == cell.first_row:
            said = rows[first][1][cell.column - 1]
            for _, cells in rows[first + 1 : end]:
                cells[cell.column - 1] = said


def _written(value: Any) -> str:  # Any: what a cell holds
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _of_text(text: str) -> Iterator[Iterable[str]]:
    first = text.split("\n", LOOKED_AT)[:LOOKED_AT]
    separator = max(SEPARATORS, key=lambda one: sum(line.count(one) for line in first))
    try:
        yield from csv.reader(StringIO(text), delimiter=separator)
    except csv.Error as error:
        raise DocumentError(DocumentProblem.BROKEN) from error
