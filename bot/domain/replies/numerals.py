"""Numbers written in words, before something that can be counted."""

from bot.domain.replies.letters import is_marked, key, plain, word_set
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
_SPANS = word_set("tuan thang nam ngay hom bua quy dot phien ky lan")
_LABELLED = word_set("phan buoc dot giai")  # "phần 2 phần 3" names parts
_LEADS_TO_DONE = word_set("thi moi da duoc xong dat lam")
# What may follow a task that is named in words: "mục ba xong", "việc hai đang làm".
_TOLD = word_set("xong da dang chua hoan la thi duoc van vuong xin bi gap moi con sap gan roi va")
_LARGEST_PARTS = 20
_FIVES = {key("lăm"), plain(key("lăm")), key("nhăm")}
_VALUES = {form: value for word, value in _WORDS.items() for form in (key(word), plain(key(word)))}
_VALUES.pop("tu")  # with no marks it is "từ" far more often than four
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
        if stated := _share_at(found, place, read):
            percent, place = stated
            read.append(_number(percent, percent=True))
            continue
        value, after = (0, place) if _is_time_after(found, place) else _number_at(found, place)
        loose = place > 0 and found[place - 1].key in _VALUES  # "hai ba ngày": two or three
        if named := _task_at(found, place):
            token, place = named
            read.append(token)
        elif place < after < len(found) and _counts(found, after) and not loose:
            percent = _is_percent(found, after)
            read.append(_number(value, percent=percent))
            place = after + 2 * percent
        else:
            read.append(found[place])
            place += 1
    return tuple(read)


def _task_at(found: tuple[Token, ...], place: int) -> tuple[Token, int] | None:
    """Return the number of a task that is named here in words, and the place after it.

    "mục ba xong", "việc hai chấm một đã nộp"; not "việc hai bên đã ký", "việc năm nay".
    """
    before = tuple(plain(token.key) for token in found[max(place - 2, 0) : place])
    first, after = _value_at(found, place)
    if first is None or not (before[-1:] in (("muc",), ("viec",)) or before == ("nhiem", "vu")):
        return None
    second, end = _value_at(found, after + 1) if _says(found, after, "cham") else (None, after)
    if end < len(found) and found[end].kind is Kind.WORD and plain(found[end].key) not in _TOLD:
        return None
    if second is not None:
        return Token(Kind.DOTTED, f"{first}.{second}", "", (first, second)), end
    return Token(Kind.NUMBER, str(first), "#", (first,)), end


def _is_time_after(found: tuple[Token, ...], place: int) -> bool:
    """Return whether a word is "sau", no "sáu": typed so beside marked words, or after a length of time."""
    if found[place].key != "sau":
        return False
    marked = any(is_marked(token.text) for token in found)
    return marked or (place > 0 and plain(found[place - 1].key) in _SPANS)


def _share_at(found: tuple[Token, ...], place: int, read: list[Token]) -> tuple[int, int] | None:
    """Return the percent that a share in words begins here, and the place after it.

    "bốn phần năm", "2 phần 3", "mười phần được bốn", "không phần trăm", "một trăm phần trăm".
    """
    if read and plain(read[-1].key) in _LABELLED:
        return None
    if low := _low_tens(found, place):
        return low, place + 5
    done, after = _value_at(found, place)
    if done is None and plain(found[place].key) in ("khong", "zero") and _is_percent(found, place + 1):
        return 0, place + 3
    if done is None or after >= len(found) or plain(found[after].key) != "phan":
        return (100, after + 3) if done == 1 and _says(found, after, "tram", "phan", "tram") else None
    total, end = _value_at(found, after + 1)
    if total is not None and 0 < done < total <= _LARGEST_PARTS:
        return min(round(done * 100 / total), 99), end
    tenths, end = _value_at(found, _past(found, after + 1))
    return (tenths * 10, end) if done == 10 and tenths is not None and 0 < tenths < 10 else None


def _low_tens(found: tuple[Token, ...], place: int) -> int:
    """Return the lower of "sáu bảy chục phần trăm", or 0."""
    units = [_VALUES.get(token.key, 0) for token in found[place : place + 2]]
    tens = place + 2 < len(found) and found[place + 2].key in _TEN_KEYS
    ranged = tens and len(units) == 2 and all(0 < unit < 10 for unit in units)
    return units[0] * 10 if ranged and _is_percent(found, place + 3) else 0


def _value_at(found: tuple[Token, ...], place: int) -> tuple[int | None, int]:
    """Return the number written here in digits or words, and the place after it."""
    if place >= len(found):
        return None, place
    if found[place].kind is Kind.NUMBER:
        return found[place].numbers[0], place + 1
    value, after = _number_at(found, place)
    return (value, after) if after > place else (None, place)


def _past(found: tuple[Token, ...], place: int) -> int:
    """Return the place after "thì mới được", which leads from the ten parts to those done."""
    while place < len(found) and plain(found[place].key) in _LEADS_TO_DONE:
        place += 1
    return place


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
    return _says(found, place, "phan", "tram")


def _says(found: tuple[Token, ...], place: int, *words: str) -> bool:
    return tuple(plain(token.key) for token in found[place : place + len(words)]) == words


def _number_at(found: tuple[Token, ...], place: int) -> tuple[int, int]:
    value, start = 0, place
    while place < min(len(found), start + 3):
        spelled = found[place].key
        if spelled in _TEN_KEYS and place > start and value < 10:
            value *= 10
        elif spelled in _FIVES and 0 < value < 10:
            value = value * 10 + 5  # "chín lăm"
        elif spelled in _VALUES and (value == 0 or (value % 10 == 0 and _VALUES[spelled] < 10)):
            value += _VALUES[spelled]
        else:
            break
        place += 1
    return value, place
