"""Whether an end stands on words too little known to be stored unasked."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, key, word_set
from bot.domain.replies.lexicon import stands_for
from bot.domain.replies.marks import Mark
from bot.domain.replies.resting import rests_on
from bot.domain.replies.scope import (
    ALL_OF,
    ALSO,
    SELF,
    asks_to_record,
    counts_all,
    dates_the_past,
    is_a_number,
)
from bot.domain.replies.signs import Sign
from bot.domain.replies.stages import is_a_yield, is_led_by_a_portion
from bot.domain.replies.tokens import Kind
from bot.domain.replies.trailing import trails_off
from bot.domain.replies.words.deeds import DEEDS

# Before an end with no "đã" and no "rồi", only these leave it a report; any other word may be a time, a
# condition or a limit: "giỗ tổ em xong", "có tiền là xong".
_TOPICS = word_set(
    """
    viec nay do cai vu muc nhiem phan noi dung dau bao cao ke hoach ho so danh sach van ban cong trinh thu tuc
    phieu hoi nghi dai lop tap huan task tasks item items report reports job jobs work it this is that
    all the everything
    i we our my is are ket qua tinh trang thai
    """
)
_WRITERS = word_set("em toi minh chau tui bon chung don vi phong xa phuong ben chi bo quan")
_COURTESIES = word_set(
    """
    da vang u ok oke okie yes yep a oi nhe nha roi thua kinh gui anh chi em chu bac ong ba sep dong lanh
    dao thu truong bot ad admin xin phep duoc giup cho vay the may mung chuc update thay mat
    thi nhung ma but and now finally gio bay
    """
)
_WHOLES = word_set("ca toan bo tat tan het du deu moi cac nhung lan va voi cung hai ba bon both")
_CALLS = forms("ạ nhé nha ơi anh chị em sếp bác chú bà ông thưa luôn cả hết nghe nhen hen nè á liền")
_KNOWN = _TOPICS | _WRITERS | _COURTESIES | _WHOLES
# After an end these only rejoice; of any other sign nobody knows what it says of it.
_CHEERS = frozenset("🎉🎊🥳✨🚀🏆🙌😁😄😃😀🌹🌸💐🍀⭐🌟🌺🎈\ufe0f")
_SEASONS = frozenset(map(key, ("mưa", "nắng", "tạnh", "bão", "lụt", "tết", "khô", "ráo", "dịch", "rút")))
_LEVELS = word_set("thon xa phuong huyen tinh co so to chi")
_PERIODS = word_set("quy thang nam ky tuan")
_BARE_AIMS, _ASKS_BARE = (
    word_set("dinh tinh uoc rang gang kho ho hoi tam"),
    frozenset(("ha", "nham", "lon", "chư", "hưa")),
)
_NOT_YET = frozenset(("cưa", "hưa", "chư", "hua", "cua"))  # slips of "chưa" that are words too
_TASKS_AT_MOST, _WHOLE = 19, 100
_MANY = forms("nhiều")  # "đã hoàn thành nhiều nội dung"
_ABOUT = word_set("tam khoang chung")
_PLACE = 3  # the value of BODY rows: "thôn"
_OVER = (Sign.DONE, Sign.MAYBE_DONE, Sign.CLEARED, Sign.NONE_LEFT)
_HAPPENED = (Sign.ALREADY, Sign.PAST, Sign.TURN)


def is_shaky(mark: Mark, clause: Clause) -> bool:
    """Return whether an unknown word stands by with nothing that says it has happened: "xong con ong"."""
    following = clause.token(mark.end)
    unknown = following is not None and following.kind is Kind.WORD and not stands_for(following.key)
    unknown = unknown and not set(following.text if following else "") <= _CHEERS
    settled = clause.has(Sign.ALREADY, Sign.PAST) or (following is not None and following.key.isascii())
    return (
        clause.has(Sign.WHICH, Sign.REST)
        or bool(clause.right(mark, Sign.LATER))
        or (unknown and not settled and not _is_led_by_a_deed(mark, clause))
        or _is_led_by_unknown(mark, clause)
        or _has_bare_day(mark, clause)
        or _names_a_period(mark, clause)
        or is_led_by_a_portion(mark, clause)
        or clause.says(mark.end, _MANY)
        or _closes_with_a_number(mark, clause)
        or _may_be_undone_by_a_bare_word(mark, clause)
        or _is_of_one_place(mark, clause)
        or is_a_yield(mark, clause)
        or rests_on(mark, clause)
        or trails_off(mark, clause)
    )


def _is_led_by_unknown(mark: Mark, clause: Clause) -> bool:
    """Return whether a word leads the end that may set it on a time or a condition: "giỗ tổ em xong"."""
    settled = clause.has(*_HAPPENED) or clause.says(mark.start - 1, ALSO) or counts_all(clause)
    settled = settled or _are_all(mark, clause)
    if settled or mark.sign is not Sign.DONE:
        return False
    led_by = clause.token(mark.start - 1)
    if led_by is not None and led_by.kind is Kind.SEPARATOR:
        return False  # a label: "tiến độ: hoàn thành"
    if asks_to_record(mark, clause) or _is_led_by_a_deed(mark, clause):
        return False
    over = {place for each in clause.of(*_OVER) for place in each.places}
    places = set(range(clause.start, mark.start)) - over
    if _has_an_object(mark, clause):
        places.discard(mark.start - 1)  # "phát xong quà": a deed
    return any(_may_limit(place, clause) for place in places)


def _is_led_by_a_deed(mark: Mark, clause: Clause) -> bool:
    """Return whether an office verb and its object lead the end: "trả kết quả cho dân xong"."""
    if _pair(mark.start - 2, clause) in DEEDS:
        waits = any(clause.says_exactly(place, _SEASONS) for place in range(clause.start, mark.start))
        return not (
            waits or clause.has(Sign.THEN, Sign.WHEN, Sign.CONSENT)
        )  # "tủ thuốc các trạm kiểm kê xong"
    first = clause.start
    while first < mark.start and clause.word(first) in _KNOWN and _pair(first, clause) not in DEEDS:
        first += 1
    verb = clause.word(first), _pair(first, clause)
    plain_object = not any(clause.has(sign) for sign in (Sign.THEN, Sign.TODAY, Sign.LATER))
    then = any(clause.word(place) == "la" for place in range(first, mark.start))  # "dân chịu là em xong"
    return bool(set(verb) & DEEDS) and plain_object and not then


def _pair(place: int, clause: Clause) -> str:
    return f"{clause.word(place)} {clause.word(place + 1)}"


def _are_all(mark: Mark, clause: Clause) -> bool:
    """Return whether all of what is counted are told of: "tất cả 8 thôn đều xong"."""
    places = range(clause.start, mark.start)
    wholes = any(clause.word(place) in ("ca", "bo", "cac", "moi") for place in places)
    numbers = (place for place in places if is_a_number(clause.token(place)))
    counted = any(clause.word(place - 1) in ALL_OF for place in numbers)  # "cả 12 thôn xong"
    return counted or (wholes and clause.word(mark.start - 1) == "deu")


def _has_an_object(mark: Mark, clause: Clause) -> bool:
    following = clause.token(mark.end)
    return following is not None and following.kind is Kind.WORD and following.key not in _CALLS


def _may_limit(place: int, clause: Clause) -> bool:
    token, word = clause.token(place), clause.word(place)
    if token is None:
        return False
    if token.kind in (Kind.CLOCK, Kind.NUMBER):
        return word != "#" or clause.word(place - 1) not in _WHOLES
    if word == "la":
        return clause.word(place - 1) not in ("vay", "the")
    return token.kind is Kind.WORD and word not in _KNOWN


def _is_of_one_place(mark: Mark, clause: Clause) -> bool:
    """Return whether it may be over at one place or level only: "cài xong máy cho thôn 1"."""
    named = (clause.token(place.end) for place in clause.right(mark, Sign.BODY) if place.value == _PLACE)
    numbered = any(token is not None and token.kind is Kind.NUMBER for token in named)
    return numbered or (clause.word(mark.end) == "cap" and clause.word(mark.end + 1) in _LEVELS)


def _names_a_period(mark: Mark, clause: Clause) -> bool:
    """Return whether the end may be only that of a period: "xong quý 3 rồi", "xong tháng 10"."""
    number = clause.token(mark.end + 1)
    return clause.word(mark.end) in _PERIODS and number is not None and number.kind is Kind.NUMBER


def _may_be_undone_by_a_bare_word(mark: Mark, clause: Clause) -> bool:
    """Return whether a word without its marks may be "phải" or "tối" before the end, or "hả" after it."""
    led_by = clause.token(mark.start - 1)
    opens = mark.start - 1 == clause.start or clause.says(mark.start - 2, SELF)
    bare = led_by is not None and led_by.key.isascii() and led_by.text.isascii()
    word = clause.word(mark.start - 1)
    duty = bare and (word == "phai" or (opens and word in _BARE_AIMS))
    tonight = bare and led_by is not None and led_by.key == "toi" and opens and not clause.has(Sign.ALREADY)
    short = led_by is not None and opens and led_by.text.lower() == "c"  # "c xong": "chị" or "chưa"
    slip = (short or clause.says(mark.start - 1, _NOT_YET)) and not clause.has(Sign.ALREADY)
    return duty or tonight or slip or clause.says(clause.end - 1, _ASKS_BARE)


def _closes_with_a_number(mark: Mark, clause: Clause) -> bool:
    """Return whether a number that may be a share closes the end: "xong tầm 80"; "xong 5" names a task."""
    place = mark.end + (clause.word(mark.end) in _ABOUT)
    token = clause.token(place)
    tens = token is not None and token.kind is Kind.NUMBER and _TASKS_AT_MOST < token.numbers[0] < _WHOLE
    return tens and place + 1 == clause.end


def _has_bare_day(mark: Mark, clause: Clause) -> bool:
    """Return whether its day may be a share ("hoàn thành 5/11") or has no month ("mùng 10 xong")."""
    day = clause.token(mark.end)
    split = day is not None and day.kind is Kind.DATE and len(day.text.split("/")) == 2
    monthless = any(token.kind is Kind.DATE and token.numbers[1] == 0 for token in clause.tokens)
    return split or (monthless and not clause.has(Sign.ALREADY) and not dates_the_past(clause))
