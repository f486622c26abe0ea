"""The new day that a request for more time names."""

from datetime import date
from itertools import pairwise

from bot.domain.replies.dates import later, resolved
from bot.domain.replies.letters import plain, word_set
from bot.domain.replies.tokens import Kind, Token

_WEEKDAYS = {
    "thu hai": 0, "thu ba": 1, "thu tu": 2, "thu nam": 3, "thu sau": 4, "thu bay": 5, "chu nhat": 6,
    "t2": 0, "t3": 1, "t4": 2, "t5": 3, "t6": 4, "t7": 5, "cn": 6, "monday": 0, "tuesday": 1, "wednesday": 2,
    "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
_AHEAD = {
    "ngay mai": 1,
    "sang mai": 1,
    "chieu mai": 1,
    "den mai": 1,
    "toi mai": 1,
    "tomorrow": 1,
    "ngay kia": 2,
    "ngay mot": 2,
}
_SPANS = {"ngay": 1, "hom": 1, "bua": 1, "day": 1, "days": 1, "tuan": 7, "week": 7, "weeks": 7}
_LENGTHENED = word_set(
    """
    them more extra another cham tre lui nua khat hoan delay gian doi by han
    """
)
_NEXT_WEEK = ("tuan sau", "tuan toi", "next week")


def new_due(found: tuple[Token, ...], today: date) -> date | None:
    """Return the one day named, or None when none is, several are, or the words are not exact.

    A length ("thêm mười ngày") is counted from today.

    >>> from bot.domain.replies.tokens import tokens
    >>> new_due(tokens("xin gia hạn đến thứ hai"), date(2026, 11, 12))
    datetime.date(2026, 11, 16)
    """
    written = [
        token
        for place, token in enumerate(found)
        if token.kind is Kind.DATE and not _is_given_up(found, place)
    ]
    if written:
        days = {resolved(token.numbers, today) for token in written}
        return days.pop() if len(days) == 1 else None
    words = [plain(token.key) if token.kind is Kind.WORD else token.text for token in found]
    return (
        _by_fraction(found, today)
        or _by_weekday(words, today)
        or _by_span(found, words, today)
        or _by_word(words, today)
    )


def _is_given_up(found: tuple[Token, ...], place: int) -> bool:
    """Return whether a day is the old one: "thay vì 20/11", "không kịp 20/11"."""
    before = tuple(plain(token.key) for token in found[max(place - 2, 0) : place])
    return before in (("thay", "vi"), ("thay", "cho"), ("khong", "kip")) or before[-1:] == ("kip",)


def _by_fraction(found: tuple[Token, ...], today: date) -> date | None:
    """Read "gia hạn 5/12", which elsewhere could be a share."""
    dates = [token.numbers for token in found if token.kind is Kind.FRACTION]
    return (
        resolved((*dates[0], 0), today)
        if len(dates) == 1 and dates[0][0] <= 31 and 1 <= dates[0][1] <= 12
        else None
    )


def _by_weekday(words: list[str], today: date) -> date | None:
    text = " ".join(words)
    pairs = [*zip(words, [*words[1:], ""], strict=False)]
    named = [day for first, second in pairs if (day := _weekday(first, second)) is not None]
    if len(named) != 1:
        return None
    if any(phrase in text for phrase in _NEXT_WEEK):
        return later(today, 7 - today.weekday() + named[0])
    return later(today, (named[0] - today.weekday()) % 7)


def _weekday(first: str, second: str) -> int | None:
    if first == "thu" and second.isdecimal() and 2 <= int(second) <= 7:
        return int(second) - 2
    found = _WEEKDAYS.get(f"{first} {second}")
    return _WEEKDAYS.get(first) if found is None else found


def _by_span(found: tuple[Token, ...], words: list[str], today: date) -> date | None:
    for place, token in enumerate(found[:-1]):
        unit = next((word for word in words[place + 1 : place + 3] if word in _SPANS), None)
        if token.kind is Kind.NUMBER and unit and token.numbers[0] <= 366 and _LENGTHENED & set(words):
            return later(today, token.numbers[0] * _SPANS[unit])
    return None


def _by_word(words: list[str], today: date) -> date | None:
    pairs = {*words, *(f"{first} {second}" for first, second in pairwise(words))}
    ahead = {_AHEAD[each] for each in pairs & _AHEAD.keys()}
    return later(today, ahead.pop()) if len(ahead) == 1 else None
