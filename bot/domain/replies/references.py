"""Which tasks a message names: "1.2", "việc 3", "#12", "mục 2.1"."""

from bot.domain.replies.letters import forms, plain, word_set
from bot.domain.replies.tokens import Kind, Token

_NAMERS = word_set(
    """
    viec muc vu task tasks item items y khoan dung cau so no jobs job nv vc diem assignment thu
    """
)
_PAIRED = {
    "thu": {"viec"},
    "vu": {"nhiem"},
    "dung": {"noi"},
    "so": {"viec", "vu", "muc", "task", "dau", "dung", "y"},
    "no": {"task", "item"},
}
_JOINERS = word_set(
    """
    va and voi lan cung ca
    """
)
LABELS = word_set(
    """
    phan buoc dot lan quy thang tuan nam thon khu vong khoa giai thu ky phong xa phuong ap to doi nhom
    """
)
_MEASURES = forms(
    """
    tỷ tỉ triệu nghìn ngàn đồng km m m2 ha kg tấn hộ xã phường thôn ấp tổ người ngày tuần tháng năm hôm bữa
    giờ phút tiếng bản ban phần trường đơn tờ chi cuộc phiếu điểm tuyến trong trên bộ lớp nội nhà căn cổng
    cống công bài con có cái lần cơ
    days day weeks week more percent left wards communes of units files households villages
    """
)
_SPANS, _TO_COME = word_set("tuan thang nam hom ngay"), word_set("sau toi nay truoc qua mai")
_GO_ON = word_set("con co cai")  # after a named task these may be "còn", "có": "viec 2 con 20%"


def with_references(found: tuple[Token, ...]) -> tuple[Token, ...]:
    """Return the tokens with every named task as one token whose kind is REFERENCE.

    >>> from bot.domain.replies.tokens import tokens
    >>> found = with_references(tokens("345-TB/TU mục 2.1, việc 3 và 4"))
    >>> [token.text for token in found if token.kind is Kind.REFERENCE]
    ['2.1', '3', '4']
    """
    read: list[Token] = []
    for place, token in enumerate(found):
        if code := _code(found, place, read):
            read.append(Token(Kind.REFERENCE, code))
        else:
            read.append(token)
    return tuple(read)


def _code(found: tuple[Token, ...], place: int, read: list[Token]) -> str | None:
    token = found[place]
    if token.kind is Kind.HASHED:
        return token.text.lstrip("# ")
    if token.kind not in (Kind.DOTTED, Kind.NUMBER):
        return None
    named = _is_named(read)
    if _is_measured(found, place) and not (named and found[place + 1].key in _GO_ON):
        return None
    if named or _is_listed(read) or _runs_on(token, read):
        return token.text
    return token.text if token.kind is Kind.DOTTED and not _is_labelled(read) and not _is_big(token) else None


def _is_big(token: Token) -> bool:
    return len(token.numbers) == 2 and token.numbers[1] >= 100


def is_measure(token: Token) -> bool:
    """Return whether a word says what a number counts or measures: "xã", "ngày", "km"."""
    return token.key in _MEASURES


def _is_measured(found: tuple[Token, ...], place: int) -> bool:
    after = [plain(token.key) for token in found[place + 1 : place + 3]]
    timed = len(after) == 2 and after[0] in _SPANS and after[1] in _TO_COME  # "việc 3 tuần sau xong"
    return not timed and place + 1 < len(found) and is_measure(found[place + 1])


def _is_named(read: list[Token]) -> bool:
    words = [plain(token.key) for token in read[-3:] if token.kind is not Kind.SEPARATOR]
    if not words or words[-1] not in _NAMERS:
        return False
    paired = _PAIRED.get(words[-1])
    return paired is None or (len(words) > 1 and words[-2] in paired)


def _is_labelled(read: list[Token]) -> bool:
    return bool(read) and plain(read[-1].key) in LABELS


def _runs_on(token: Token, read: list[Token]) -> bool:
    """Return whether the number is the next of a list with nothing between: "viec 1 2 3 xong roi"."""
    before = read[-1] if read else None
    if before is None or before.kind is not Kind.REFERENCE or not before.text.isdigit():
        return False
    return token.kind is Kind.NUMBER and token.numbers[0] == int(before.text) + 1


def _is_listed(read: list[Token]) -> bool:
    """Return whether the number goes on with a list of tasks: "việc 1, 2 và 3"."""
    if len(read) < 2 or read[-2].kind is not Kind.REFERENCE:
        return False
    joint = read[-1]
    return joint.text in (",", "&", "+", "/") or plain(joint.key) in _JOINERS
