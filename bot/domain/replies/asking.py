"""Whether a clause asks."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign

_ASKED_BY_INVERSION = word_set(
    """
    is are has have do does did can could should will would may was were am
    """
)
_ASKING_FIRST = word_set("when what where who how why which")
_SUBJECTS = word_set(
    """
    i we you it the they this that there he she my our anyone any u everyone someone all
    """
)
_TRAILING = word_set(
    """
    a anh chi em bac chu co sep nhi vay the ha dong ban nhe roi ta oi da ad thua hen nha ma khong ca
    minh c b admin bot dc nay cac vp van phong
    """
)
_DENYING = (Sign.NOT, Sign.NOT_STARTED, Sign.CLEARED, Sign.LACK, Sign.NONE_LEFT)
_ANY = word_set(
    """
    cung
    """
)
_DEEDS = word_set(
    "nop gui lam ky duyet hop nhan xem doc di ve hieu biet cap tra bao ban hanh han gap goi an ngu day"
)
_ANYTHING = word_set("ai gi nao dau chi mac")
_ONLY = forms("mới")
_OPENERS = word_set(
    """
    co da duoc phai dung xong kip can biet ok gi nao nhan du ve
    """
)


def asks(clause: Clause) -> bool:
    """Return whether a clause is a question; a request put as a question counts too."""
    return (
        clause.asked
        or clause.has(Sign.RULE)
        or _has_question_word(clause)
        or _ends_as_question(clause)
        or _inverted(clause)
    )


def _has_question_word(clause: Clause) -> bool:
    return any(not _is_indefinite(mark, clause) for mark in clause.of(Sign.ASK))


def _is_indefinite(mark: Mark, clause: Clause) -> bool:
    """Return whether a question word means "any" ("không ai") or "when" ("khi nào xong em báo")."""
    denied = clause.left(mark, *_DENYING) and not clause.asked
    if denied and {clause.word(place) for place in mark.places} & _ANYTHING:
        return True
    if clause.word(mark.end) in _ANY or clause.word(mark.end + 1) in _ANY:
        return True
    if clause.word(mark.start - 1) == "co" and len(mark.places) == 1:
        return True  # "có gì em báo", "có chỗ nào sai thì nhắn em"
    if clause.left(mark, Sign.UNREAL, Sign.MOCK):
        return True
    same_words = any(when.places == mark.places for when in clause.of(Sign.WHEN))
    return same_words and bool(clause.right(mark, Sign.PROMISE, Sign.WILL) or _ends_then(clause))


def _ends_then(clause: Clause) -> bool:
    """Return whether "thì" follows the end that it depends on: "khi nào xong thì báo"."""
    ends = clause.of(Sign.DONE, Sign.MAYBE_DONE)
    return any(then.start >= end.end for then in clause.of(Sign.THEN) for end in ends)


def _has_then(clause: Clause) -> bool:
    return clause.has(Sign.THEN)


def _ends_as_question(clause: Clause) -> bool:
    last = _last_word_place(clause)
    only = any(clause.says(place, _ONLY) for place in range(clause.start, last))  # "mới 10% à": only 10%
    ending = [
        mark for mark in clause.of(Sign.ASK_END) if mark.end > last and mark.start > clause.start and not only
    ]
    return bool(ending) or closes_with_not(clause)


def closes_with_not(clause: Clause) -> bool:
    """Return whether "chưa" or "không" at the end makes it a question: "xong chưa", "có vướng không"."""
    last = _last_word_place(clause, through_not=True)
    nots = [mark for mark in clause.of(Sign.NOT) if mark.start == last and len(mark.places) == 1]
    if not nots or last == clause.start or _has_then(clause):
        return False
    before = {clause.word(place) for place in range(clause.start, last)}
    if clause.word(last) == "chua":
        return bool(before & (_OPENERS | _DEEDS)) or clause.has(
            Sign.DONE, Sign.MAYBE_DONE, Sign.DO, Sign.OBSTACLE
        )
    return clause.word(last) == "khong" and bool(before & _OPENERS)


def _last_word_place(clause: Clause, *, through_not: bool = False) -> int:
    place = clause.end - 1
    while place > clause.start and clause.word(place) in _TRAILING:
        if through_not and _is_not(clause, place):
            break
        place -= 1
    return place


def _is_not(clause: Clause, place: int) -> bool:
    return any(mark.places == (place,) for mark in clause.of(Sign.NOT))


def _inverted(clause: Clause) -> bool:
    first, second = clause.word(clause.start), clause.word(clause.start + 1)
    if first in _ASKING_FIRST:
        return second in _ASKED_BY_INVERSION
    return first in _ASKED_BY_INVERSION and second in _SUBJECTS
