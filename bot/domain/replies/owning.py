"""Whose the task is: said to be another's, or handed on to somebody."""

from collections.abc import Iterator

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import SELF
from bot.domain.replies.signs import Sign

_BODIES = (None, 0, 1)  # the values of BODY rows that are no person: "công an", "phòng", "bên"
_OWNED_BY = forms("của do thuộc")
_TASKS = word_set("cai viec nay ni do vu muc nhiem noi dung phan la thi mang chuyen phai")
_INSISTS = forms("chứ")
_WORKS = word_set("lam lo mang phu")
_TITLES = word_set("anh chi chu bac co ong ba ban dong cau chau em thay sep")
_GIVERS = word_set("anh chi chu bac co ong ba sep truong tich thu dao uy phong tren trinh duoc")
_GIVES = word_set("giao phan")
_EXCUSES = word_set("luoi quen khong chua co muon cham tre ban ne ngai lo chay de")
_SAID_OTHERWISE = (
    Sign.DONE, Sign.MAYBE_DONE, Sign.OBSTACLE, Sign.LACK, Sign.NOT, Sign.DOING, Sign.ASK, Sign.AWAITING,
    Sign.LATER, Sign.TODAY, Sign.EXTEND, Sign.PAST, Sign.UNREAL,
)  # fmt: skip


def disowned(clause: Clause) -> Iterator[Mark]:
    """Yield each mark that says the task is not the writer's: "không thuộc bên em"."""
    yield from (
        mark
        for mark in clause.of(Sign.NOT_OURS)
        if not (_is_an_excuse(mark, clause) or _is_ones_own(mark, clause))
    )
    if not any(clause.says(place, SELF) for place in range(clause.start, clause.end)):
        yield from (body for body in clause.of(Sign.BODY) if body.value in _BODIES and _owns(body, clause))


def _is_an_excuse(mark: Mark, clause: Clause) -> bool:
    """Return whether it only says why: "không phải tụi em lười"."""
    return clause.word(mark.end) in _EXCUSES and clause.says(mark.end - 1, SELF)


def _is_ones_own(mark: Mark, clause: Clause) -> bool:
    """Return whether it is the writer who does it: "cái này bên em làm xong rồi"."""
    gap = [place for place in range(mark.start, mark.end) if place not in mark.places]
    works = clause.word(mark.end - 1) in _WORKS and not clause.has(Sign.NOT)
    return works and any(clause.says(place, SELF) for place in gap)


def _owns(body: Mark, clause: Clause) -> bool:
    """Return whether a body is said to lead the task, or to be whose it is."""
    leads = (place for place in range(body.end, clause.end - 1) if clause.word(place) == "chu")
    if any(clause.word(place + 1) == "tri" for place in leads):
        return True
    if clause.has(*_SAID_OTHERWISE):
        return False
    opened = all(clause.word(place) in _TASKS for place in range(clause.start, body.start - 1))
    owned = clause.says(body.start - 1, _OWNED_BY) and body.start - 1 > clause.start
    works = any(clause.word(place) in _WORKS for place in range(body.end, clause.end))
    insists = works and any(clause.says(place, _INSISTS) for place in range(body.end, clause.end))
    return opened and (owned or insists)


def hands_on(mark: Mark, clause: Clause) -> bool:
    """Return whether the writer hands the task to somebody: not "anh giao cho em", and not "em nhắn anh"."""
    given = clause.word(mark.start) in _GIVES and clause.word(mark.start - 1) in _GIVERS
    nobody = (
        mark.end == clause.end and clause.word(mark.end - 1) in _TITLES and len(mark.places) == _TITLE_ALONE
    )
    return not (given or nobody)


_TITLE_ALONE = 2  # words: "nhắn anh", "hỏi chị"
