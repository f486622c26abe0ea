"""Days named in a message: finding them, and resolving them against today."""

import re
from datetime import date, timedelta

from bot.domain.replies.letters import key, plain, word_set
from bot.domain.replies.tokens import Kind, Token

_DAY_WORDS = word_set(
    """
    ngay hom truoc den toi sang qua tu mung mong by until till on han before to since vao
    """
)
_REACHING = word_set("lam duoc xong dat chay di thanh hien")  # "làm tới 3/4" is a share
_ENDING = word_set("thanh tat thuc xong done finished completed")
_POLITE = word_set("a nhe nha roi anh chi em da oi")
_SHARED = word_set("khoi so chang cong xa phuong thon ho")
_COUNTED = word_set("xa phuong thon ho ap khom truong phieu don khu buon lang")  # "trước 7/8 hộ"
_BY = word_set("truoc den toi hom qua")
_AFTER_A_DAY = word_set("em toi minh la xong hoan nhe nha a nop gui co se anh chi nay ben don duoc di giup")
_MONTH_NAMES = (
    "jan january",
    "feb february",
    "mar march",
    "apr april",
    "may",
    "jun june",
    "jul july",
    "aug august",
    "sep sept september",
    "oct october",
    "nov november",
    "dec december",
)
_ORDINAL = re.compile(r"([12]?\d|3[01])(?:st|nd|rd|th)")
_BEFORE_A_DAY = word_set("the by on before till until")
_FIRST_YEAR, _LAST_YEAR = 2000, 2100
_BEFORE_A_MONTH = word_set("by in until till before this next coming early mid late")
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, start=1) for name in names.split()}


def with_dates(found: tuple[Token, ...], today: date) -> tuple[Token, ...]:
    """Return the tokens with every written date as one DATE token: day, month or 0, year or 0.

    >>> from bot.domain.replies.tokens import tokens
    >>> found = with_dates(tokens("hoàn thành ngày 5/11"), date(2026, 11, 12))
    >>> [token.numbers for token in found if token.kind is Kind.DATE]
    [(5, 11, 0)]
    """
    read: list[Token] = []
    place = 0
    while place < len(found):
        if _is_month_of_year(found[place]):
            read += _as_month(found[place], read)
            place += 1
            continue
        numbers, after = _date_at(found, place, read)
        if not numbers and _is_day_of_the_end(found, place, read, today):
            numbers, after = (*found[place].numbers, 0), place + 1
        if after > place:
            read.append(Token(Kind.DATE, found[place].text, "", numbers))
        else:
            read.append(found[place])
        place = max(after, place + 1)
    return tuple(read)


def _is_month_of_year(token: Token) -> bool:
    """Return whether a fraction is a month: "12/2026"; 12 of 2026 would be next to nothing."""
    if token.kind is not Kind.FRACTION or len(token.numbers) != 2:
        return False
    month, year = token.numbers
    return 1 <= month <= 12 and _FIRST_YEAR <= year <= _LAST_YEAR


def _as_month(token: Token, read: list[Token]) -> tuple[Token, ...]:
    """Return a month of a year as "tháng 12"."""
    number = Token(Kind.NUMBER, token.text, "#", token.numbers[:1])
    named = bool(read) and plain(read[-1].key) == "thang"
    return (number,) if named else (Token(Kind.WORD, "tháng", key("tháng")), number)


def _is_day_of_the_end(found: tuple[Token, ...], place: int, read: list[Token], today: date) -> bool:
    """Return whether a fraction after an end is a day of this month: "hoàn thành 5/11"."""
    token = found[place]
    if token.kind is not Kind.FRACTION or not read or plain(read[-1].key) not in _ENDING:
        return False
    counted = place + 1 < len(found) and found[place + 1].kind is Kind.WORD
    polite = counted and plain(found[place + 1].key) in _POLITE
    return _is_day(*token.numbers) and token.numbers[1] == today.month and (polite or not counted)


def _is_reached(read: list[Token], found: tuple[Token, ...], place: int) -> bool:
    """Return whether "tới" leads to a share: "làm tới 3/4", "được đến 2/3 khối lượng"."""
    words = [plain(token.key) for token in (*read[-2:], *found[place + 1 : place + 2])]
    if len(words) < 2 or words[-1 - (len(found) > place + 1)] not in ("toi", "den"):
        return False
    return words[0] in _REACHING or words[-1] in _SHARED


def _date_at(found: tuple[Token, ...], place: int, read: list[Token]) -> tuple[tuple[int, ...], int]:
    token, last = found[place], read[-1] if read else None
    after_day_word = last is not None and plain(last.key) in _DAY_WORDS
    if token.kind is Kind.DATE:
        return _full(token.numbers), place + 1
    if token.kind in (Kind.FRACTION, Kind.DOTTED) and len(token.numbers) == 2 and _is_day(*token.numbers):
        counted = place + 1 < len(found) and plain(found[place + 1].key) in _COUNTED
        certain = (after_day_word and not counted and not _is_reached(read, found, place)) or (
            token.kind is Kind.FRACTION and token.numbers[0] > token.numbers[1]
        )
        return ((*token.numbers, 0), place + 1) if certain else ((), place)
    if token.kind is Kind.NUMBER and 1 <= token.numbers[0] <= 31:
        named = last is not None and plain(last.key) in ("ngay", "mung", "mong")
        return _day_number(found, place, after_day=named or _is_by_a_day(found, place, read))
    if (ordinal := _ORDINAL.fullmatch(token.text.lower())) and last is not None and last.key in _BEFORE_A_DAY:
        return (int(ordinal[1]), 0, 0), place + 1
    if month := _MONTHS.get(token.key):
        return _english(found, place, month)
    return (), place


def _is_by_a_day(found: tuple[Token, ...], place: int, read: list[Token]) -> bool:
    """Return whether a bare number is a day of the month: "trước 25 em xong", "đến 20 nhé"."""
    if not read or plain(read[-1].key) not in _BY or _is_reached(read, found, place):
        return False
    after = found[place + 1] if place + 1 < len(found) else None
    return after is None or after.kind is Kind.STOP or plain(after.key) in _AFTER_A_DAY


def month_named(before: Token, token: Token) -> int:
    """Return the month that an English name alone stands for after "by" or "in", else 0.

    >>> from bot.domain.replies.tokens import tokens
    >>> month_named(*tokens("by December")), month_named(*tokens("in may")), month_named(*tokens("we may"))
    (12, 5, 0)
    """
    return _MONTHS.get(token.key, 0) if before.key in _BEFORE_A_MONTH else 0


def _full(numbers: tuple[int, ...]) -> tuple[int, ...]:
    day, month, year = numbers
    return day, month, year + 2000 if year < 100 else year


def _is_day(day: int, month: int) -> bool:
    return 1 <= day <= 31 and 1 <= month <= 12


def _day_number(found: tuple[Token, ...], place: int, *, after_day: bool) -> tuple[tuple[int, ...], int]:
    day = found[place].numbers[0]
    following = found[place + 1 : place + 3]
    if len(following) == 2 and plain(following[0].key) == "thang" and following[1].kind is Kind.NUMBER:
        return (day, following[1].numbers[0], 0), place + 3
    if following and (month := _MONTHS.get(following[0].key)):
        return (day, month, 0), place + 2
    if len(following) == 2 and following[0].text == "-" and following[1].kind is Kind.NUMBER and day > 12:
        month = following[1].numbers[0]
        return ((day, month, 0), place + 3) if _is_day(day, month) else ((), place)
    return ((day, 0, 0), place + 1) if after_day else ((), place)


def _english(found: tuple[Token, ...], place: int, month: int) -> tuple[tuple[int, ...], int]:
    if place + 1 < len(found) and found[place + 1].numbers[:1] and found[place + 1].kind is Kind.NUMBER:
        return (found[place + 1].numbers[0], month, 0), place + 2
    return (), place


def resolved(numbers: tuple[int, ...], today: date) -> date | None:
    """Return the day that a date means; without a year, the first such day on or after today.

    >>> resolved((15, 12, 0), date(2026, 11, 12)), resolved((31, 2, 0), date(2026, 11, 12))
    (datetime.date(2026, 12, 15), None)
    """
    day, month, year = numbers
    if year:
        return _day(year, month, day)
    if month:
        return next(
            (when for ahead in (0, 1) if (when := _day(today.year + ahead, month, day)) and when >= today),
            None,
        )
    ahead = (later(today, days) for days in range(62))
    return next((when for when in ahead if when and when.day == day), None)


def nearest(numbers: tuple[int, ...], today: date) -> date | None:
    """Return the day that a date means; without a year, the nearest to today, before or after.

    >>> nearest((5, 11, 0), date(2026, 11, 12))
    datetime.date(2026, 11, 5)
    """
    day, month, year = numbers
    if year:
        return _day(year, month, day)
    years, months = (today.year - 1, today.year, today.year + 1), (month or today.month,)
    days = [when for each in years for number in months if (when := _day(each, number, day))]
    return min(days, key=lambda when: abs(when - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def later(today: date, days: int) -> date | None:
    """Return the day so many days on, or None past the end of the calendar.

    >>> later(date(2026, 11, 12), 10)
    datetime.date(2026, 11, 22)
    """
    try:
        return today + timedelta(days)
    except OverflowError:
        return None
