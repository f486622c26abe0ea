"""The way from the text of a message to its clauses."""

from datetime import date
from itertools import pairwise

from bot.domain.replies.clauses import Clause, clauses
from bot.domain.replies.dates import month_named, nearest, with_dates
from bot.domain.replies.leading import with_leading_numbers
from bot.domain.replies.letters import plain, word_set
from bot.domain.replies.marks import Mark, marks
from bot.domain.replies.numerals import with_numbers
from bot.domain.replies.references import with_references
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token, tokens
from bot.domain.replies.unmarked import with_compounds

LIMIT_CHARACTERS = 4000
_BY_AN_HOUR = word_set("truoc khoang tam den toi cham nhat by before until till")
_HOURS = 24
_MONTHS_IN = {"thang": 1, "quy": 3}
_NEAR_MONTHS, _FAR_MONTHS = 5, 8


def read(text: str, today: date) -> tuple[tuple[Token, ...], tuple[Clause, ...]]:
    """Return the tokens and the clauses of a message; what is past 4,000 characters is not read."""
    found = with_references(with_dates(with_numbers(with_compounds(tokens(text[:LIMIT_CHARACTERS]))), today))
    marked = marks(found)
    found = with_leading_numbers(found, marked)
    return found, clauses(found, (*marked, *_day_marks(found, today)))


def _day_marks(found: tuple[Token, ...], today: date) -> list[Mark]:
    """Turn each written date into the time it means beside today; "trước 7/8 hộ" tells of the past."""
    days = [
        (place, nearest(token.numbers, today)) for place, token in enumerate(found) if token.kind is Kind.DATE
    ]
    return [
        *(Mark(_time_of(day, today), (place,)) for place, day in days if day),
        *_month_marks(found, today),
        *(
            Mark(Sign.TODAY, (place,))
            for place, token in enumerate(found)
            if _is_by_an_hour(place, token, found)
        ),
        *(
            Mark(Sign.PAST, (place,))
            for place, (word, share) in enumerate(pairwise(found))
            if plain(word.key) == "truoc" and share.kind in (Kind.FRACTION, Kind.PERCENT)
        ),
    ]


def _is_by_an_hour(place: int, token: Token, found: tuple[Token, ...]) -> bool:
    """Return whether an hour is set for the work: "trước 17h", "16h em nộp", "done by 5"."""
    before = plain(found[place - 1].key) if place else ""
    closes = place + 1 == len(found) or found[place + 1].kind is Kind.STOP
    bare = token.kind is Kind.NUMBER and 0 < token.numbers[0] <= _HOURS and before in ("by", "before")
    return (bare and closes) or (token.kind is Kind.CLOCK and (place == 0 or before in _BY_AN_HOUR))


def _month_marks(found: tuple[Token, ...], today: date) -> list[Mark]:
    """Turn "tháng 12", "by December" and "quý 3" into their time; half a year off, it has none."""
    marked = []
    for place, (word, token) in enumerate(pairwise(found)):
        length, number = _period_of(word, token)
        if length and 1 <= number <= 12 // length:
            ahead = (number - 1 - (today.month - 1) // length) % (12 // length)
            if 0 < ahead <= _NEAR_MONTHS // length:
                marked.append(Mark(Sign.LATER, (place, place + 1)))
            elif length == 1 and ahead > _FAR_MONTHS:
                marked.append(Mark(Sign.PAST, (place, place + 1)))
    return marked


def _period_of(word: Token, token: Token) -> tuple[int, int]:
    """Return how many months a period has that two words name, and its number in the year."""
    if named := month_named(word, token):
        return 1, named
    return _MONTHS_IN.get(plain(word.key), 0), token.numbers[0] if token.kind is Kind.NUMBER else 0


def _time_of(day: date, today: date) -> Sign:
    if day == today:
        return Sign.TODAY
    return Sign.LATER if day > today else Sign.PAST
