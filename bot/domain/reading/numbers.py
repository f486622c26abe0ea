"""Numbers of documents ("340-TB/TU", "123/TB-UBND") and the papers a text cites."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from bot.domain.reading.dates import DAY, day_of
from bot.domain.reading.model import Reference

PARTY = (
    r"(?<![\w/])(?:\d{1,5})\s*-\s*(?:NQ|QĐ|QC|CT|KL|TB|HD|TTr|TT|CTr|KH|BC|ĐA|PA|TC|CV|BB|GM|GGT)\s*/\s*"
    r"(?:[A-ZĐ]{2,}(?:[-.][A-ZĐ]+)*)"
)
ADMINISTRATIVE = (
    r"(?<![\w/-])(?:\d{1,5})\s*/\s*(?:(?:(?:19|20)\d{2})\s*/\s*)?"
    r"(?:NQ|QĐ|QyĐ|QC|CT|TB|HD|CTr|KH|PA|ĐA|DA|BC|BB|TTr|HĐ|CĐ|GM|GGT|NĐ|TT|TC|CV)-"
    r"(?:[A-ZĐ][\wĐđ&.]*(?:-[A-ZĐ][\wĐđ&.]*)*)"
)
LETTER = r"(?<=số\s)\s*\d{1,5}\s*/\s*[A-ZĐ][A-ZĐa-z]+(?:\s*-\s*[A-ZĐ&.]+)?"
CITED = re.compile(rf"(?P<number>{PARTY}|{ADMINISTRATIVE}|{LETTER})(?:\s*,?\s*(?=ngày\b){DAY})?")
SOURCE_LINE = re.compile(
    rf"\(\s*(?:theo|nguồn:?)\s+[\w\s]{{3,30}}?(?<=số\s)\s*(?P<number>{PARTY}|{ADMINISTRATIVE}|{LETTER})"
    rf"(?:\s*,?\s*(?=ngày\b){DAY})?[^)]{{0,80}}\)\W*$",
    re.IGNORECASE,
)

OWN = re.compile(
    r"^\W*Số\s*:?\s*(?P<number>\d{1,5}\s*[-/]\s*[A-ZĐ\d][^,;|\s]*(?:\s*[-/]\s*[A-ZĐ][\w&.]*)*)",
    re.IGNORECASE | re.MULTILINE,
)
CODE = re.compile(
    r"(?<![A-Za-zĐđ])(NQ|QĐ|QyĐ|QC|CT|KL|TB|HD|CTr|KH|BC|ĐA|PA|TTr|TT|TC|CV|CĐ|BB|GM)(?![A-Za-zĐđ])"
)


@dataclass(frozen=True)
class Origin:
    """The paper that a text was copied from."""

    number: str
    kind: str
    issued_on: date | None


def own_number(head: str) -> str | None:
    """Return the number in a document's head, None when it is blank or absent.

    >>> own_number("Số: 123/TB-UBND"), own_number("Số:      /TB-VP")
    ('123/TB-UBND', None)
    """
    match = OWN.search(head)
    return "".join(match["number"].split()).rstrip(".") if match else None


def kind_of(number: str) -> str:
    """Return the type code in a number, "CV" when it has none (a letter).

    >>> kind_of("45-TB/ĐU"), kind_of("1808/VPCP-KTN")
    ('TB', 'CV')
    """
    code = CODE.search(number)
    return code.group() if code else "CV"


def references(text: str) -> tuple[Reference, ...]:
    """Return the papers a text cites, each once, in order.

    >>> references("Chỉ thị số 27-CT/TU, ngày 18/9/2023 của Ban Thường vụ")
    (Reference(number='27-CT/TU', issued_on=datetime.date(2023, 9, 18)),)
    """
    return tuple({reference.number: reference for reference in _cited(text)}.values())


def _cited(text: str) -> Iterator[Reference]:
    for match in CITED.finditer(text):
        issued_on = day_of(match, None) if match["day"] else None
        yield Reference("".join(match["number"].split()).rstrip("."), issued_on)


def source(lines: Iterable[str]) -> Origin | None:
    """Return the paper that a copy says it was made from, in a line of its own; None when none does.

    >>> source(["(Theo Công văn số 1962/UBND-KT, ngày 25/4/2024)"]).number
    '1962/UBND-KT'
    """
    for line in lines:
        match = SOURCE_LINE.match(line)
        if match:
            number = "".join(match["number"].split()).rstrip(".")
            return Origin(number, kind_of(number), day_of(match, None) if match["day"] else None)
    return None
