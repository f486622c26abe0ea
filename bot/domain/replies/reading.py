"""The way from the text of a message to its clauses."""

from datetime import date

from bot.domain.replies.clauses import Clause, clauses
from bot.domain.replies.dates import nearest, with_dates
from bot.domain.replies.leading import with_leading_numbers
from bot.domain.replies.marks import Mark, marks
from bot.domain.replies.numerals import with_numbers
from bot.domain.replies.references import with_references
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token, tokens

LIMIT_CHARACTERS = 4000


def read(text: str, today: date) -> tuple[tuple[Token, ...], tuple[Clause, ...]]:
    """Return the tokens and the clauses of a message; what is past 4,000 characters is not read."""
    found = with_references(with_dates(with_numbers(tokens(text[:LIMIT_CHARACTERS])), today))
    marked = marks(found)
    found = with_leading_numbers(found, marked)
    return found, clauses(found, (*marked, *_day_marks(found, today)))


def _day_marks(found: tuple[Token, ...], today: date) -> list[Mark]:
    """Turn each written date into the time it means beside today."""
    days = [
        (place, nearest(token.numbers, today)) for place, token in enumerate(found) if token.kind is Kind.DATE
    ]
    return [Mark(_time_of(day, today), (place,)) for place, day in days if day]


def _time_of(day: date, today: date) -> Sign:
    if day == today:
        return Sign.TODAY
    return Sign.LATER if day > today else Sign.PAST
