"""Whether a clause asks."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.closing import closes_with_not, last_word_place
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
_DENYING = (Sign.NOT, Sign.NOT_STARTED, Sign.CLEARED, Sign.LACK, Sign.NONE_LEFT)
_ANY = word_set(
    """
    cung
    """
)
_ANYTHING = word_set("ai gi nao dau chi mac")
_OR, _MANY, _HOW_MANY, _CLOSING = (
    word_set("hay or"),
    word_set("may"),
    forms("mấy"),
    word_set("rua vay the ha hi"),
)
_SPANS = word_set("hom ngay bua tuan thang nam gio")
_WHYS = word_set("sao rang why")
_NAGS = word_set(
    """
    nhac hoi bao ghi doi keu reo giuc hoi hien tinh do hoai still remind reminding bot vp may
    red overdue pending showing shown listed marked
    """
)
_ADDED = word_set("them con vai")
_HABITUALLY = word_set("em toi anh chi bot may minh cu van cung rat that qua dieu ai nguoi lai")
_PRAISED = word_set("qua lam ghe that nhi day the la ho qua nhac quen bi duoc a")
_ONLY = forms("mới")


def asks(clause: Clause) -> bool:
    """Return whether a clause is a question; a request put as a question counts too."""
    return (
        (clause.asked and not _is_rhetorical(clause))
        or clause.has(Sign.RULE)
        or _has_question_word(clause)
        or _offers_a_choice(clause)
        or _asks_how_many(clause)
        or _ends_as_question(clause)
        or _inverted(clause)
    )


def complains(clause: Clause) -> bool:
    """Return whether it only wonders at being reminded: "sao vẫn nhắc hoài", "răng còn báo chưa xong"."""
    if not clause.mentions(_WHYS):
        return False
    words = [clause.word(place) for place in range(clause.start, clause.end)]
    whys = [place for place, word in enumerate(words) if word in _WHYS]
    return bool(whys) and any(word in _NAGS for word in words[whys[0] + 1 :])


def _is_rhetorical(clause: Clause) -> bool:
    """Return whether it is asked only to deny: "ai nói xong rồi?", "xong đâu mà xong?"."""
    who_said = any(clause.word(mark.start) == "ai" for mark in clause.of(Sign.UNREAL))
    return who_said or clause.has(Sign.MOCK)


def _offers_a_choice(clause: Clause) -> bool:
    """Return whether "hay" stands between two things: "word hay pdf ạ", "theo hộ hay theo tiền"."""
    if not clause.mentions(_OR) or clause.has(Sign.ALTHOUGH, Sign.JEST) or len(clause.of(Sign.OBSTACLE)) > 1:
        return False  # "không có khó khăn hay vướng mắc gì"
    return any(
        _is_or(place, clause)
        and clause.word(place + 1) not in _PRAISED
        and (clause.word(place - 1) not in _HABITUALLY or _says_twice(place + 1, clause))
        for place in range(clause.start + 1, last_word_place(clause))
    )


def _says_twice(place: int, clause: Clause) -> bool:
    """Return whether a word is said before too: "giao em hay giao phòng"."""
    return any(clause.word(before) == clause.word(place) for before in range(clause.start, place - 1))


def _is_or(place: int, clause: Clause) -> bool:
    token = clause.token(place)
    return token is not None and token.key in _OR


def _asks_how_many(clause: Clause) -> bool:
    """Return whether "mấy" asks: at the end ("nộp mấy bản"), or before a closing "rứa", "vậy"."""
    if not clause.mentions(_MANY):
        return False
    closing = any(clause.word(place) in _CLOSING for place in range(clause.end - 2, clause.end))
    first = max(clause.start, 0 if closing else last_word_place(clause) - 1)
    places = [place for place in range(first, clause.end) if clause.says(place, _HOW_MANY)]
    return any(not _is_some(place, clause, closing=closing) for place in places)


def _is_some(place: int, clause: Clause, *, closing: bool) -> bool:
    """Return whether "mấy" only means "some": "mấy việc kia", "thêm mấy hôm", "xong mấy xã rồi"."""
    spans = not closing and clause.word(place + 1) in _SPANS
    settled = spans or clause.has(Sign.ALREADY, Sign.LEFT, Sign.EXTEND, Sign.PAST) or place == clause.end - 1
    timed = any(place in mark.places for mark in clause.of(Sign.LATER))
    return settled or clause.word(place - 1) in _ADDED or (not closing and (timed or place == clause.start))


def _has_question_word(clause: Clause) -> bool:
    mocks = [mark.start for mark in clause.of(Sign.MOCK) if not clause.asked]
    words = [mark for mark in clause.of(Sign.ASK) if not mocks or mark.start < mocks[0]]
    return any(not _is_indefinite(mark, clause) for mark in words)


def _is_indefinite(mark: Mark, clause: Clause) -> bool:
    """Return whether a question word means "any" ("không ai") or "when" ("khi nào xong em báo")."""
    denied = (clause.left(mark, *_DENYING) or _says_no(mark, clause)) and not clause.asked
    denied = denied and not clause.left(mark, Sign.THEN)  # "chưa có tiền thì làm thế nào" asks
    if denied and {clause.word(place) for place in mark.places} & _ANYTHING:
        return True
    if clause.word(mark.end) in _ANY or clause.word(mark.end + 1) in _ANY:
        return True
    if clause.word(mark.start - 1) == "co" and len(mark.places) == 1:
        return True  # "có gì em báo", "có chỗ nào sai thì nhắn em"
    if clause.left(mark, Sign.UNREAL, Sign.MOCK):
        return True
    same_words = any(when.places == mark.places for when in clause.of(Sign.WHEN))
    return same_words and bool(clause.right(mark, Sign.PROMISE, Sign.WILL) or _ends_then(mark, clause))


def _says_no(mark: Mark, clause: Clause) -> bool:
    """Return whether a denial stands before, be it inside a longer phrase: "chưa hết kẹt đâu"."""
    return any(clause.word(place) in ("chua", "khong") for place in range(clause.start, mark.start))


def _ends_then(mark: Mark, clause: Clause) -> bool:
    """Return whether "thì" leads on from the end, or to it: "khi nào xong thì báo", "bao giờ ký thì xong"."""
    ends = clause.of(Sign.DONE, Sign.MAYBE_DONE)
    thens = clause.of(Sign.THEN)
    leads_to = any(then.start > mark.end and end.start >= then.end for then in thens for end in ends)
    return leads_to or any(then.start >= end.end for then in thens for end in ends)


def _ends_as_question(clause: Clause) -> bool:
    last = last_word_place(clause)
    only = any(
        clause.says(place, _ONLY) and clause.word(place + 1) != "dam" for place in range(clause.start, last)
    )  # "mới 10% à": only 10%, but "giờ mới dám nói xong à" asks
    if clause.has(Sign.MOCK):
        return False  # "đã xong đâu mà báo hả anh"
    ending = [
        mark for mark in clause.of(Sign.ASK_END) if mark.end > last and mark.start > clause.start and not only
    ]
    return bool(ending) or closes_with_not(clause)


def _inverted(clause: Clause) -> bool:
    first, second = clause.word(clause.start), clause.word(clause.start + 1)
    if first in _ASKING_FIRST:
        return second in _ASKED_BY_INVERSION
    return first in _ASKED_BY_INVERSION and second in _SUBJECTS
