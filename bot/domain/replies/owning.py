"""Whose the task is: said to be another's, or handed on to somebody."""

from collections.abc import Iterator

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import SELF, is_a_number
from bot.domain.replies.signs import Sign

_BODIES = (None, 0, 1, 5)  # the values of BODY rows that are no person: "công an", "phòng", "bên", "sở"
_LEADS = {("chu", "tri"), ("phu", "trach"), ("dam", "nhan"), ("dam", "nhiem"), ("dam", "trach")}
_OWNED_BY = forms("của do thuộc")
_TASKS = word_set("day cai viec nay ni do vu muc nhiem noi dung phan la thi mang chuyen phai")
_TITLE = 2  # the value of BODY rows: "anh"
_ENDED = (Sign.DONE, Sign.MAYBE_DONE, Sign.LACK, Sign.NOT, Sign.OBSTACLE)
_INSISTS = forms("chứ")
_WORKS = word_set("lam lo mang phu")
_TITLES = word_set("anh chi chu bac co ong ba ban dong cau chau em thay sep")
_GIVERS = word_set("anh chi chu bac co ong ba sep truong tich thu dao uy phong tren trinh duoc")
_GIVES = word_set("giao phan")
_LOOKS = word_set("xem kiem duyet check gop ghi bam tick coi ra")
_LEAVES, _MISSED = word_set("nghi chuyen thoi di luan"), word_set("chua thieu khong")
_NOBODY = word_set("lien ngay nhe nha a sau lai luon nghe nghen") | {""}
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
        if not (_is_an_excuse(mark, clause) or _is_ones_own(mark, clause) or _is_of_a_person(mark, clause))
    )
    yield from _led_by_another(clause)
    if not any(clause.says(place, SELF) for place in range(clause.start, clause.end)):
        yield from (body for body in clause.of(Sign.BODY) if body.value in _BODIES and _owns(body, clause))


def _led_by_another(clause: Clause) -> Iterator[Mark]:
    """Yield what says that somebody else is in charge, or that the writer is not the one meant.

    "bộ phận một cửa phụ trách cái này", "không phải anh Nam".
    """
    own = any(clause.says(place, SELF) for place in range(clause.start, clause.end))
    for place in range(clause.start + 1, clause.end - 1):
        charged = (clause.word(place), clause.word(place + 1)) in _LEADS and clause.word(
            place - 1
        ) not in _TASKS
        if charged and not own and not clause.has(Sign.ASK, Sign.RULE, *_ENDED):
            yield Mark(Sign.NOT_OURS, (place, place + 1))
    for title in clause.of(Sign.BODY):
        named = clause.token(title.end)
        denied = (clause.word(title.start - 2), clause.word(title.start - 1)) == ("khong", "phai")
        if title.value == _TITLE and denied and named is not None and named.text[:1].isupper():
            yield title


def _is_an_excuse(mark: Mark, clause: Clause) -> bool:
    """Return whether it only says why: "không phải tụi em lười"."""
    return clause.word(mark.end) in _EXCUSES and clause.says(mark.end - 1, SELF)


def _is_of_a_person(mark: Mark, clause: Clause) -> bool:
    """Return whether it is a colleague who left, and is missed: "cán bộ địa chính nghỉ hưu chưa bổ sung"."""
    left = clause.word(mark.start) in _LEAVES
    missed = any(clause.word(place) in _MISSED for place in range(mark.end, clause.end))
    others = [body for body in clause.of(Sign.BODY, Sign.MEANS) if body.end <= mark.start]
    counted = any(is_a_number(clause.token(each.start - 1)) for each in others)  # "2 đồng chí nghỉ sinh"
    return left and bool(others) and (missed or counted)


def _is_ones_own(mark: Mark, clause: Clause) -> bool:
    """Return whether it is the writer who does it: "cái này bên em làm xong rồi"."""
    gap = [place for place in range(mark.start, mark.end) if place not in mark.places]
    works = clause.word(mark.end - 1) in _WORKS and not clause.has(Sign.NOT)
    return works and any(clause.says(place, SELF) for place in gap)


def _owns(body: Mark, clause: Clause) -> bool:
    """Return whether a body is said to lead the task, or to be whose it is."""
    leads = range(body.end, clause.end - 1)
    if any((clause.word(place), clause.word(place + 1)) in _LEADS for place in leads):
        return True
    if clause.has(*_SAID_OTHERWISE):
        return False
    opened = all(clause.word(place) in _TASKS for place in range(clause.start, body.start - 1))
    owned = clause.says(body.start - 1, _OWNED_BY) and (
        body.start - 1 > clause.start
        or any(clause.word(place) == "ma" for place in range(body.end, clause.end))
    )
    works = any(clause.word(place) in _WORKS for place in range(body.end, clause.end))
    named = body.start - 1 > clause.start and body.value in (1, 5)  # "việc này bên thuế làm"
    insists = works and (named or any(clause.says(place, _INSISTS) for place in range(body.end, clause.end)))
    return opened and (owned or insists)


def hands_on(mark: Mark, clause: Clause) -> bool:
    """Return whether the writer hands the task to somebody: not "anh giao cho em", and not "em nhắn anh"."""
    given = clause.word(mark.start) in _GIVES and clause.word(mark.start - 1) in _GIVERS
    nobody = (
        clause.word(mark.start) != "thay"
        and clause.word(mark.end) in _NOBODY
        and clause.word(mark.end - 1) in _TITLES
        and len(mark.places) == _TITLE_ALONE
    )
    oneself = clause.word(mark.start) == "de" and mark.end - mark.start == len(mark.places)  # "để anh làm"
    team = any(
        (clause.word(place), clause.word(place + 1)) == ("anh", "em") for place in range(mark.start, mark.end)
    )  # "em sẽ giao anh em làm"
    looks = clause.word(mark.start) == "nho" and any(
        clause.word(place) in _LOOKS for place in range(mark.start, mark.end)
    )  # "nhờ anh xem lại giúp"
    return not (given or nobody or team or oneself or looks)


_TITLE_ALONE = 2  # words: "nhắn anh", "hỏi chị"
