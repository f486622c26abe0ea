"""The office's table of working days as a file holds it: rows of a day, worked or not, and a source."""

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from io import StringIO
from typing import Any

from bot.domain.letters import bare

WORKED = {"yes": True, "true": True, "1": True, "co": True, "lam viec": True}
NOT_WORKED = {"no": False, "false": False, "0": False, "khong": False, "nghi": False}
SAYS = WORKED | NOT_WORKED
FORMS = ("%Y-%m-%d", "%d/%m/%Y")


@dataclass(frozen=True)
class Row:
    """A day that is worked or not, and the paper that says so."""

    day: date
    worked: bool
    source: str


def rows_of_csv(text: str) -> list[Mapping[Any, Any]]:
    """Return the rows of a CSV text with a head line: date, worked, source."""
    return [dict(row) for row in csv.DictReader(StringIO(text))]


def parse(content: object) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """Turn rows into a table and its problems (one English sentence each), each day once.

    >>> parse([{"date": "2026-01-10", "worked": "yes", "source": "TB 1"}])[0]
    (Row(day=datetime.date(2026, 1, 10), worked=True, source='TB 1'),)
    >>> parse([{"date": "2026-02-30", "worked": "yes"}])[1]
    ("entry 1: 'date' is not a day (YYYY-MM-DD or DD/MM/YYYY)",)
    """
    if not isinstance(content, list) or not content:
        return (), ("the file holds no list of days with date, worked and source",)
    rows: dict[date, Row] = {}
    problems = []
    for number, entry in enumerate(content, 1):
        row = _row(entry) if isinstance(entry, Mapping) else "needs date, worked and source"
        if isinstance(row, str):
            problems.append(f"entry {number}: {row}")
        elif row.day in rows:
            problems.append(f"entry {number}: {row.day} stands more than once")
        else:
            rows[row.day] = row
    return tuple(rows.values()), tuple(problems)


def _row(entry: Mapping[Any, Any]) -> Row | str:
    """Return a row, or what is wrong with it (Any: the file may hold anything)."""
    day = _day(entry.get("date"))
    if day is None:
        return "'date' is not a day (YYYY-MM-DD or DD/MM/YYYY)"
    says = entry.get("worked")
    worked = says if isinstance(says, bool) else SAYS.get(bare(str(says or "")))
    if worked is None:
        return "'worked' is yes or no"
    source = str(entry.get("source") or "").strip()
    return Row(day, worked, source) if source else "'source' is empty: name the paper that says so"


def _day(value: object) -> date | None:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    return next(_parsed(str(value or "").strip(), FORMS), None)


def _parsed(written: str, forms: Iterable[str]) -> Iterator[date]:
    for form in forms:
        try:
            yield datetime.strptime(written, form).date()  # noqa: DTZ007  a day has no time zone
        except ValueError:
            continue
