"""Whether an end is only that of a step, or of some of what is counted."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import ALL_OF, SELF, counts_all
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind
from bot.domain.replies.words.deeds import DEEDS

_NAMES_A_STEP = word_set("viec cong tac cuoc buoi khau phan buoc phien duoc the")
_HELD = word_set("chuc hoi ky")  # "tổ chức thi xong"
_PART_NAMES, _LETTERED = (
    word_set("muc y diem phan khoan nhom bang cot"),
    word_set("a b c d e i ii iii iv v x"),
)
_LEADS_ON = forms("và rồi để")
_AFTER = forms("theo sau")
_DEEDS = forms("làm mần thực xử giải")
_PORTION = forms("phần khoản")
_NO_PORTION = forms("việc mềm thưởng quà trăm")  # "phần việc được giao", "phần mềm"
_WHOSE = word_set("cua ben don nay duoc chung phuong xa tui minh")
_GOT = forms("được cái")
_ALSO_DONE = forms("và")
_THINGS = word_set("cay can nha dang cau cong gian km m met ha hecta")  # "đảng viên"
_NO_THINGS = forms(
    """
    ngày tuần tháng năm giờ phút tiếng hôm bữa buổi rưỡi ạ nhé nha anh chị em sếp bác chú rồi và với hay
    trên trong đến tới nay of and out to
    """
)
_SEVERAL = 2
_SIDES = word_set("ben phia dau doan khuc manh mang ve nhanh canh lan")
_PLACE = 3  # the value of BODY rows: "thôn"
_SOME, _FOR = forms("mấy vài"), forms("cho với")
_HANDS_ON = word_set("trinh chuyen giao")


def is_a_step(mark: Mark, clause: Clause) -> bool:
    """Return whether what ended may be only a step: "họp với phòng xong", "xong việc đọc văn bản"."""
    if mark.sign is not Sign.DONE or counts_all(clause):
        return False
    return _only_hands_on(mark, clause) or any(
        _leads(step, mark, clause) or _follows(step, mark, clause) for step in clause.of(Sign.STEP)
    )


def _only_hands_on(mark: Mark, clause: Clause) -> bool:
    """Return whether the work was only passed on: "đã trình xong"; "việc anh giao xong" is the task."""
    place = mark.start - 1
    led = place == clause.start or clause.word(place - 1) == "da" or clause.says(place - 1, SELF)
    return led and clause.word(place) in _HANDS_ON


def _leads(step: Mark, mark: Mark, clause: Clause) -> bool:
    if step.start > mark.start or any(
        clause.says(place, _AFTER) for place in range(clause.start, step.start)
    ):
        return False
    between = range(step.end, mark.start)
    goes_on = any(clause.says(place, _LEADS_ON) or _parts(place, clause) for place in between)
    named = clause.word(step.start - 1) in _NAMES_A_STEP
    if clause.word(step.start - 1) in _HELD:
        return False
    deed = any(clause.says(place, _DEEDS) for place in mark.places)
    return not goes_on and (named or not deed)


def _parts(place: int, clause: Clause) -> bool:
    token = clause.token(place)
    return token is not None and token.kind is Kind.SEPARATOR


def _follows(step: Mark, mark: Mark, clause: Clause) -> bool:
    between = range(mark.end, step.start)
    return step.start >= mark.end and all(clause.word(place) in _NAMES_A_STEP for place in between)


def is_a_count(mark: Mark, clause: Clause) -> bool:
    """Return whether only a portion or a number of things is over: "xong phần lập danh sách", "xong 3 xã"."""
    return (
        _is_a_portion(mark, clause)
        or _is_of_a_place(mark, clause)
        or _is_of_a_letter(clause)
        or _is_of_some(mark, clause)
        or _is_of_a_side(mark, clause)
        or any(
            _counts(place, clause)
            for place in range(clause.start, clause.end)
            if place in (clause.start, mark.end, mark.end + 1) and not is_a_yield(mark, clause)
        )
    )


def is_a_yield(mark: Mark, clause: Clause) -> bool:
    """Return whether what a deed has made is counted, be it all or not: "đã trồng xong 500 cây"."""
    deeds = {clause.word(mark.start - 1), f"{clause.word(mark.start - 2)} {clause.word(mark.start - 1)}"}
    return bool(deeds & DEEDS) and counts_things(mark.end, clause)


def is_a_count_of_things(mark: Mark, clause: Clause) -> bool:
    """Return whether things are counted right after a bare end, nothing told of all: "xong 500 cây rồi"."""
    return not is_a_yield(mark, clause) and counts_things(mark.end, clause)


def counts_things(place: int, clause: Clause) -> bool:
    """Return whether a number of things made or given stands here; places and people are parts of a task."""
    if _counts(place, clause):
        return clause.word(place + 1) in _THINGS
    number, thing = clause.token(place), clause.token(place + 1)
    if number is None or number.kind is not Kind.NUMBER or number.numbers[0] < _SEVERAL or thing is None:
        return False
    told = any(place + 1 in mark.places for mark in clause.marks)
    reported = clause.reported or any(body.end <= place for body in clause.of(Sign.BODY))
    whole = clause.word(place - 1) in ALL_OF | _FOR
    return thing.kind is Kind.WORD and not (told or reported or whole) and thing.key not in _NO_THINGS


def _is_of_a_letter(clause: Clause) -> bool:
    """Return whether a part is named by a letter: "mục a xong rồi", "phần II xong"."""
    return any(
        clause.word(place) in _PART_NAMES
        and (token := clause.token(place + 1)) is not None
        and token.text.lower() in _LETTERED
        for place in range(clause.start, clause.end - 1)
    )


def _is_of_some(mark: Mark, clause: Clause) -> bool:
    """Return whether it goes on to say how many were got: "xong rồi ạ được mấy xã"."""
    got = [place for place in range(mark.end, clause.end) if clause.says(place, _GOT)]
    return any(_counts(place + 1, clause) for place in got)


def _is_of_a_place(mark: Mark, clause: Clause) -> bool:
    """Return whether one place is named as what is over: "xong thôn 1", "xong xã A"."""
    places = [each for each in clause.of(Sign.BODY) if each.value == _PLACE and each.start == mark.end]
    named = [token for each in places if (token := clause.token(each.end))]
    return any(token.kind is Kind.NUMBER or token.text[:1].isupper() for token in named)


def _is_of_a_side(mark: Mark, clause: Clause) -> bool:
    """Return whether one side or stretch is all that is over: "làm xong 1 bên"; "xong 1 đầu việc" is work."""
    one = clause.token(mark.end)
    is_one = one is not None and one.kind is Kind.NUMBER and one.numbers == (1,)
    return is_one and clause.word(mark.end + 1) in _SIDES and clause.word(mark.end + 2) != "viec"


def _is_a_portion(mark: Mark, clause: Clause) -> bool:
    """Return whether a part is named right after the end, and nothing is joined to it."""
    place = mark.end + clause.says(mark.end, _GOT)
    named = clause.token(place + 1) is not None and not clause.says(place + 1, _NO_PORTION)
    joined = any(clause.says(after, _ALSO_DONE) for after in range(place, clause.end))
    said = mark.sign is Sign.DONE and clause.word(mark.start) != ""  # a share such as "5/5" is no word
    return said and clause.says(place, _PORTION) and named and not joined


def is_led_by_a_portion(mark: Mark, clause: Clause) -> bool:
    """Return whether the clause opens with a part of the work, that of nobody: "phần mở đầu xong rồi"."""
    named = clause.token(clause.start + 1)
    if named is None or named.kind is not Kind.WORD or clause.start + 1 >= mark.start:
        return False
    whose = clause.says(clause.start + 1, SELF) or clause.word(clause.start + 1) in _WHOSE
    return clause.says(clause.start, _PORTION) and not (whose or clause.says(clause.start + 1, _NO_PORTION))


def _counts(place: int, clause: Clause) -> bool:
    token = clause.token(place)
    after = (end for end in clause.of(Sign.DONE) if end.start > place)
    some = clause.says(place, _SOME) and not any(_all_is_over(end, clause) for end in after)
    number = token is not None and (token.kind is Kind.NUMBER or some)
    counted = any(unit.start == place + 1 for unit in clause.of(Sign.UNIT))
    return number and counted and clause.word(place - 1) not in ALL_OF | _FOR


def _all_is_over(end: Mark, clause: Clause) -> bool:
    """Return whether all of "some" things are over: "mấy việc anh giao xong cả rồi"."""
    return any(clause.word(place) in ("ca", "het") for place in range(end.start, end.end + 1))
