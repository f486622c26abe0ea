"""Whether a body that acts reports of itself: "Đoàn phường đã tổ chức xong ngày hội"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, plain, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind
from bot.domain.replies.words.deeds import DEEDS

_NAMED, _LEAD, _TITLE, _PLACE = 0, 1, 2, 3  # the values of BODY rows
_CORPORATE = (None, _NAMED, _PLACE)  # no person, no "bên", nobody outside
_REPORT, _PERFECT = forms("cáo"), forms("đã vừa mới")
_HEADING = word_set("kinh gui bao cao thua dong chi thuong truc van phong anh chi da vang em xin") | {""}
_SMALL = word_set(
    """
    roi a anh chi em bac chu nhe nha oi da luon het ca nay do hom qua sang chieu tu lau day ne nghe xong
    lam man duoc thanh hoan tat cung hang cu the on dep tot
    """
)
_TIMES = (Sign.PAST, Sign.TODAY, Sign.LATER, Sign.NOW)
_VERB_AND_OBJECT = 3  # words at the least


def speaks_for_itself(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether the body named is the writer's own: it says so, or tells its work as a report does."""
    if _says_that_it_reports(body, mark, clause):
        return True
    if body.value not in _CORPORATE or not _opens(body, clause):
        return False
    return _tells_a_deed(body, mark, clause) or (
        (clause.reported or _is_of_the_task(mark, clause))
        and any(clause.word(place) == "da" for place in range(body.end, mark.end))
    )


def _says_that_it_reports(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether it names its report: "Đoàn phường báo cáo: đã xong", "xin báo cáo"."""
    if body.value in (_LEAD, _TITLE):
        return False
    for place in range(body.end, mark.start):
        after = clause.token(place + 1)
        opens = after is not None and (after.kind is Kind.SEPARATOR or plain(after.key) == "da")
        if clause.says(place, _REPORT) and (opens or clause.word(place - 2) in ("xin", "kinh")):
            return True
    return False


def _tells_a_deed(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether an office verb and its object are told: "đã trao xong 20 suất quà", not "làm xong"."""
    perfect = [place for place in range(body.end, mark.end) if clause.says(place, _PERFECT)]
    first = perfect[-1] + 1 if perfect else _deed_place(body, mark, clause)
    if first is None and clause.word(mark.start) == "hoan":
        first = mark.start  # "hoàn thành việc rà soát đảng viên"
    if first is None:
        return False
    timed = {place for each in clause.of(*_TIMES) for place in each.places}
    told = [place for place in range(first, clause.end) if place not in timed and _is_telling(place, clause)]
    return len(told) >= _VERB_AND_OBJECT


def _is_telling(place: int, clause: Clause) -> bool:
    token = clause.token(place)
    return token is not None and token.kind is Kind.WORD and clause.word(place) not in _SMALL


def _deed_place(body: Mark, mark: Mark, clause: Clause) -> int | None:
    places = range(body.end, mark.end)
    return next(
        (
            place
            for place in places
            if {clause.word(place), f"{clause.word(place)} {clause.word(place + 1)}"} & DEEDS
        ),
        None,
    )


def _opens(body: Mark, clause: Clause) -> bool:
    """Return whether only a heading stands before the run of bodies that this one is in."""
    bodies = clause.of(Sign.BODY)
    first = body.start
    while before := [each for each in bodies if first - 1 in each.places]:
        if any(each.value == _LEAD for each in before):
            return False
        first -= 1
    return all(clause.word(place) in _HEADING for place in range(clause.start, first))


def _is_of_the_task(mark: Mark, clause: Clause) -> bool:
    """Return whether what ended is the task that was given: "đã hoàn thành nhiệm vụ", "việc được giao"."""
    if (clause.word(mark.end - 2), clause.word(mark.end - 1)) == ("nhiem", "vu"):
        return True
    places = range(mark.end, clause.end - 1)
    return any((clause.word(place), clause.word(place + 1)) == ("duoc", "giao") for place in places)
