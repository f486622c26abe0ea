"""A stamped number and day that a copy has moved away from the head: lone figures, one below the other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

FIGURES = re.compile(r"(?:(?<=\n)|(?<=\f)|^)[ \t]*(\d{1,5})[ \t]*(?:\n|$)")
BLANK_NUMBER = re.compile(r"Số\s*:?\s*(?P<rest>[/-]\s*[A-ZĐ][^\s,;|]*)", re.IGNORECASE)
BLANK_DAY = re.compile(r"ngày[\s.…]*tháng[\s.…]*năm\s*(?P<year>20\d\d)", re.IGNORECASE)
HEAD_LENGTH = 3000


@dataclass(frozen=True)
class Stamp:
    """What lone figures say: the number to be asked about, and the day where their place makes it certain."""

    words: str
    issued_on: date | None


def stamp(text: str) -> Stamp | None:
    """Return what the lone figures of a text fill in a head with blanks, None when that is not clear.

    A day is certain only where the document holds one run of figures, which ends in a day and a month of
    two figures each, and the head leaves exactly these blank. A number never is: it is asked about.
    """
    blank_day = BLANK_DAY.search(text, 0, HEAD_LENGTH)
    blank_number = BLANK_NUMBER.search(text, 0, HEAD_LENGTH)
    runs = [run for run in _runs(text) if len(run) in (2, 3)]
    if not blank_day or len(runs) != 1 or not all(len(figures) == 2 for figures in runs[0][-2:]):
        return None
    day, month = runs[0][-2:]
    found = _date(int(blank_day["year"]), int(month), int(day))
    number = runs[0][0] + "".join(blank_number["rest"].split()) if blank_number and len(runs[0]) == 3 else ""
    words = ", ".join(filter(None, (number, f"ngày {day}/{month}/{blank_day['year']}")))
    return Stamp(words, found) if found else None


def _runs(text: str) -> Iterator[list[str]]:
    """Yield the figures that stand alone on lines directly below each other."""
    run: list[str] = []
    end = -1
    for match in FIGURES.finditer(text):
        if match.start() != end and run:
            yield run
            run = []
        run.append(match[1])
        end = match.end()
    if run:
        yield run


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
