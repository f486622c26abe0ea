"""Spreadsheets: what an export writes into cells, so that no program takes people's words for a formula."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from io import StringIO

# Source: owasp.org/www-community/attacks/CSV_Injection. The wide forms begin one too in East Asian Excel.
BEGINNINGS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%")
MARK = "'"  # spreadsheets take what follows it for words

Cell = str | int | date | None


def words(text: str) -> str:
    """Return words that no spreadsheet takes for a formula, on one line or several, else as they are.

    >>> words("=HYPERLINK(1)"), words(" @SUM(1)"), words("xong, 60%")
    ("'=HYPERLINK(1)", "' @SUM(1)", 'xong, 60%')
    """
    plain = "".join(c for c in text if c == "\n" or c.isprintable())
    return MARK + plain if plain.lstrip().startswith(BEGINNINGS) else plain


def as_csv(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a table as CSV with a mark of UTF-8 at its beginning, without which Excel breaks Vietnamese.

    >>> as_csv(["Tên", "Số"], [["=1+1", 2], ["An", None]])
    '\\ufeff"Tên","Số"\\r\\n"\\'=1+1","2"\\r\\n"An",""\\r\\n'
    """
    written = StringIO()
    table = csv.writer(written, quoting=csv.QUOTE_ALL)
    table.writerow(head)
    table.writerows([_written(cell) for cell in row] for row in rows)
    return "\ufeff" + written.getvalue()


def _written(cell: Cell) -> str:
    if isinstance(cell, str):
        return words(cell)
    return "" if cell is None else cell.isoformat() if isinstance(cell, date) else str(cell)
