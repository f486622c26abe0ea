"""Numbers written in words, before something that can be counted."""

from bot.domain.replies.letters import key, plain, word_set
from bot.domain.replies.tokens import Kind, Token

_WORDS = {
    "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "sáu": 6, "bảy": 7,
    "bẩy": 7, "tám": 8, "chín": 9, "mười": 10, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "fifteen": 15, "twenty": 20, "thirty": 30,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
_TENS = word_set(
    """
    mươi chục mười
    """
)
_COUNTED = word_set(
    """
    ngày hôm bữa tuần tháng phần xã phường thôn hộ tổ việc nhiệm đơn mục trường phút tiếng giờ days
    day weeks week months month more extra percent wards communes left units hồ chi ấp khu of out
    trên nữa
    """
)
_VALUES = {form: value for word, value in _WORDS.items() for form in (key(word), plain(key(word)))}
_TEN_KEYS = {form for word in _TENS for form in (key(word), plain(key(word)))}
_COUNTED_KEYS = {form for word in _COUNTED for form in (key(word), plain(key(word)))}


def with_numbers(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens with numbers in words turned into numbers where a counted thing follows.

    >>> from bot.domain.replies.tokens import tokens
    >>> [token.text for token in with_numbers(tokens("thêm hai mươi ngày"))]
    ['thêm', '20', 'ngày']
    """
    read: list[Token] = []
    place = 0
    while place < len(found):
        value, after = _number_at(found, place)
        loose = place > 0 and found[place - 1].key in _VALUES  # "hai ba ngày": two or three
        if place < after < len(found) and _counts(found, after) and not loose:
            percent = _is_percent(found, after)
            read.append(_number(value, percent=percent))
            place = after + 2 * percent
        else:
            read.append(found[place])
            place += 1
    return tuple(read)


def _counts(found: tuple[Token, ...], place: int) -> bool:
    """Return whether a counted thing stands here; "phần" before another number is the "over" of a share."""
    if plain(found[place].key) == "phan" and place + 1 < len(found) and found[place + 1].key in _VALUES:
        return False
    return found[place].key in _COUNTED_KEYS or _is_percent(found, place)


def _number(value: int, *, percent: bool) -> Token:
    if percent:
        return Token(Kind.PERCENT, f"{value}%", "", (value,))
    return Token(Kind.NUMBER, str(value), "#", (value,))


def _is_percent(found: tuple[Token, ...], place: int) -> bool:
    return [plain(token.key) for token in found[place : place + 2]] == ["phan", "tram"]


def _number_at(found: tuple[Token, ...], place: int) -> tuple[int, int]:
    value, start = 0, place
    while place < min(len(found), start + 3):
        spelled = found[place].key
        if spelled in _TEN_KEYS and place > start and value < 10:
            value *= 10
        elif spelled in _VALUES and (value == 0 or (value % 10 == 0 and _VALUES[spelled] < 10)):
            value += _VALUES[spelled]
        else:
            break
        place += 1
    return value, place
