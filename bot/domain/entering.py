"""The number and the day of issue as a clerk types them."""

import re
from datetime import date
from unicodedata import normalize

# "số 45-TB/ĐU ngày 16/11/2026", "so 45-TB/ĐU, ngay 16 thang 11 nam 2026", "số 45-TB/ĐU", "ngày 16/11/2026"
NUMBER = r"s[ốo]\s*:?\s*(?P<number>\d{1,5}\s?[-/]\s?[A-ZĐ][\w/&.-]{1,40}?)"
DAY = (
    r"ng[àa]y\s*(?:ban\s+h[àa]nh)?\s*:?\s*(?P<day>\d{1,2})"
    r"(?:[/.-]|\s+th[áa]ng\s+)(?P<month>\d{1,2})(?:[/.-]|\s+n[ăa]m\s+)(?P<year>\d{4})"
)
ENTRY = re.compile(rf"(?:{NUMBER})?(?:(?:^|,?\s+){DAY})?\.?", re.IGNORECASE)


def number_and_day(words: str) -> tuple[str | None, date | None] | None:
    """Return the number and the day that words give, either may be missing; None when they give none.

    >>> number_and_day("số 45-TB/ĐU ngày 16/11/2026")
    ('45-TB/ĐU', datetime.date(2026, 11, 16))
    >>> number_and_day("so 45 - tb/đu")
    ('45-TB/ĐU', None)
    >>> number_and_day("số 45-TB/ĐU ngày 31/02/2026") is None
    True
    """
    match = ENTRY.fullmatch(normalize("NFC", words).strip())
    if match is None or not (match["number"] or match["day"]):
        return None
    number = _written(match["number"]) if match["number"] else None
    if not match["day"]:
        return number, None
    try:
        return number, date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _written(number: str) -> str:
    """Return a number as documents write it: without spaces, its letters large where all were typed small."""
    closed = "".join(number.split())
    return closed.upper() if closed == closed.lower() else closed
