"""The office's table of working days as a file holds it: rows of a day, worked or not, and a source."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from io import StringIO
from typing import Any

from bot.domain.letters import bare

WORKED = {"yes": True, "true": True, "1": True, "co": True, "lam viec": True}
NOT_WORKED = {"no": False, "false": False, "0": False, "khong": False, "nghi": False}
SAYS = WORKED | NOT_WORKED
HEADS = {"ngay": "date", "lam viec": "worked", "can cu": "source"}
FORMS = ("%Y-%m-%d", "%d/%m/%Y")


@dataclass(frozen=True)
class Row:
    """A day that is worked or not, and the paper that says so."""

    day: date
    worked: bool
    source: str


class Wrong(StrEnum):
    """What is wrong with an entry, or with the whole file."""

    NO_LIST = "the file holds no list of days with date, worked and source"
    NO_TEXT = "is not UTF-8 text"
    NO_TABLE = "is not a CSV file"
    TOO_LARGE = "the file is too large"
    NO_ENTRY = "needs date, worked and source"
    DATE = "'date' is not a day (YYYY-MM-DD or DD/MM/YYYY)"
    WORKED = "'worked' is yes or no"
    SOURCE = "'source' is empty: name the paper that says so"
    TWICE = "the day stands more than once"


@dataclass(frozen=True)
class Problem:
    """What is wrong with which entry, counted from 1; 0: with the whole file."""

    wrong: Wrong
    entry: int = 0

    def __str__(self) -> str:
        """Say it in English."""
        return f"entry {self.entry}: {self.wrong}" if self.entry else str(self.wrong)


@dataclass(frozen=True)
class DayTable:
    """The days of a file, and its problems."""

    rows: tuple[Row, ...]
    problems: tuple[Problem, ...] = ()


def is_meant(name: str, caption: str) -> bool:
    """Whether a file that is uploaded is a table of days: it is called so, or its form is no other paper's.

    >>> is_meant("lich-2027.csv", ""), is_meant("a.txt", "Lịch nghỉ 2027"), is_meant("kl.docx", "")
    (True, True, False)
    """
    return name.lower().endswith(".csv") or re.match(r"/?lich\b", bare(caption)) is not None


def of_csv(written: bytes, limit_bytes: int) -> DayTable:
    """Read a CSV file with a head line: date, worked, source; or ngày, làm việc, căn cứ.

    >>> of_csv("ngày;làm việc;căn cứ\\n10/01/2026;có;TB 1".encode(), 100).rows
    (Row(day=datetime.date(2026, 1, 10), worked=True, source='TB 1'),)
    """
    if len(written) > limit_bytes:
        return DayTable((), (Problem(Wrong.TOO_LARGE),))
    try:
        text = written.decode("utf-8-sig")
        between = ";" if ";" in text.partition("\n")[0] else ","  # a Vietnamese Excel writes semicolons
        return parse([_named(row) for row in csv.DictReader(StringIO(text), delimiter=between)])
    except UnicodeDecodeError:
        return DayTable((), (Problem(Wrong.NO_TEXT),))
    except csv.Error:
        return DayTable((), (Problem(Wrong.NO_TABLE),))


def _named(row: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return a row by the English names of its columns (Any: cells too many have None for a name)."""
    return {HEADS.get(bare(name or ""), name): said for name, said in row.items()}


def parse(content: object) -> DayTable:
    """Turn rows into a table and its problems, each day once.

    >>> parse([{"date": "2026-01-10", "worked": "yes", "source": "TB 1"}]).rows
    (Row(day=datetime.date(2026, 1, 10), worked=True, source='TB 1'),)
    >>> str(parse([{"date": "2026-02-30", "worked": "yes"}]).problems[0])
    "entry 1: 'date' is not a day (YYYY-MM-DD or DD/MM/YYYY)"
    """
    if not isinstance(content, list) or not content:
        return DayTable((), (Problem(Wrong.NO_LIST),))
    rows: dict[date, Row] = {}
    problems = []
    for number, entry in enumerate(content, 1):
        row = _row(entry) if isinstance(entry, Mapping) else Wrong.NO_ENTRY
        if isinstance(row, Wrong):
            problems.append(Problem(row, number))
        elif row.day in rows:
            problems.append(Problem(Wrong.TWICE, number))
        else:
            rows[row.day] = row
    return DayTable(tuple(rows.values()), tuple(problems))


def _row(entry: Mapping[Any, Any]) -> Row | Wrong:
    """Return a row, or what is wrong with it (Any: the file may hold anything)."""
    day = _day(entry.get("date"))
    if day is None:
        return Wrong.DATE
    says = entry.get("worked")
    worked = says if isinstance(says, bool) else SAYS.get(bare(str(says or "")))
    if worked is None:
        return Wrong.WORKED
    source = str(entry.get("source") or "").strip()
    return Row(day, worked, source) if source else Wrong.SOURCE


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
