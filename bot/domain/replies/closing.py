"""Whether the last word of a clause, "chưa" or "không", makes it a question."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import SELF
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind

_TRAILING = word_set(
    """
    a anh chi em bac chu co sep nhi vay the ha dong ban nhe roi ta oi da ad thua hen nha ma khong ca
    minh c b admin bot dc nay cac vp van phong
    """
)
_OPENERS = word_set(
    """
    co da duoc phai dung xong kip can biet ok gi nao nhan du ve
    """
)
_DEEDS = word_set(
    "nop gui lam ky duyet hop nhan xem doc di ve hieu biet cap tra bao ban hanh han gap goi an ngu day"
)
_STILL = word_set("con")  # "còn ai chưa nộp không"
_ALONE = forms("chỉ mỗi riêng")
_NEAR = 4  # words


def closes_with_not(clause: Clause) -> bool:
    """Return whether "chưa" or "không" at the end makes it a question: "xong chưa", "có vướng không"."""
    last = last_word_place(clause, through_not=True)
    nots = [mark for mark in clause.of(Sign.NOT) if mark.start == last and len(mark.places) == 1]
    if not nots or last == clause.start or _closes_then(nots[0], clause):
        return False
    if (
        _tells_apart(last, clause)
        or _counts_the_rest(last, clause)
        or _only_answers(last, clause)
        or _sets_apart(last, clause)
    ):
        return False
    before = {clause.word(place) for place in range(clause.start, last)}
    if clause.word(last - 1) == "thay" and any(
        clause.says(place, SELF) for place in range(clause.start, last)
    ):
        return False  # "tôi kiểm tra thấy chưa": found that it is not
    if clause.word(last) == "chua":
        return bool(before & (_OPENERS | _DEEDS)) or clause.has(
            Sign.DONE, Sign.MAYBE_DONE, Sign.DO, Sign.OBSTACLE
        )
    return clause.word(last) == "khong" and bool(before & (_OPENERS | _STILL))


def _tells_apart(last: int, clause: Clause) -> bool:
    """Return whether one is set against another: "cái xong cái chưa", "có xã xong có xã chưa"."""
    return any(
        clause.word(end.start - 1) == clause.word(last - 1) != "" and end.start < last
        for end in clause.of(Sign.DONE, Sign.MAYBE_DONE)
    )


def _sets_apart(last: int, clause: Clause) -> bool:
    """Return whether "chưa" is said of one alone: "ai cũng xong chỉ mình em chưa"."""
    return any(clause.says(place, _ALONE) for place in range(max(clause.start, last - _NEAR), last))


def _counts_the_rest(last: int, clause: Clause) -> bool:
    """Return whether "chưa" is said of what is counted as left: "ba xã gửi rồi còn hai xã chưa"."""
    counted = (clause.token(mark.end) for mark in clause.of(Sign.LEFT) if mark.end < last)
    return any(token is not None and token.kind is Kind.NUMBER for token in counted)


def _only_answers(last: int, clause: Clause) -> bool:
    """Return whether nothing but a courtesy stands before: "dạ chưa ạ"."""
    polite = {place for mark in clause.of(Sign.RECEIVED) for place in mark.places if mark.value is not None}
    return not clause.asked and all(place in polite for place in range(clause.start, last))


def last_word_place(clause: Clause, *, through_not: bool = False) -> int:
    place = clause.end - 1
    while place > clause.start and clause.word(place) in _TRAILING:
        if through_not and _is_not(clause, place):
            break
        place -= 1
    return place


def _is_not(clause: Clause, place: int) -> bool:
    return any(mark.places == (place,) for mark in clause.of(Sign.NOT))


def _closes_then(denial: Mark, clause: Clause) -> bool:
    """Return whether "thì" leads to the denial: "việc 8 thì không"; but "thì có được tính không" asks."""
    between = [range(then.end, denial.start) for then in clause.of(Sign.THEN)]
    return any(not any(clause.word(place) in _OPENERS for place in places) for places in between)
