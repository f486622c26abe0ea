"""Whether a clause tells of somebody other than the writer: "bên công an xong rồi", "anh Nam xong rồi"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.naming import CALLED, THEIRS, is_named
from bot.domain.replies.reporting import speaks_for_itself
from bot.domain.replies.scope import ALSO, SELF, asks_to_record
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind
from bot.domain.replies.words.bodies import SURE_NAMES

_WEAK = 0  # the value of RECEIVED rows that are mere courtesy: "dạ"
_SHORT = 4  # words
_LEAD, _TITLE, _PLACE, _POST, _OUTSIDE = 1, 2, 3, 4, 5  # the values of BODY rows
_TOPIC = (*THEIRS, Sign.DO, Sign.AIM)  # "cái này để công an làm, xong rồi"
# Before a body these make it a partner, a receiver or a source: "phối hợp với công an", "gửi UBND".
_LINKS = forms(
    """
    với cùng cho gửi từ theo nhờ sang lên về tại ở trong trên thưa cáo kính và nộp trình giúp
    with to from by for and
    """
)
# Before a body these leave it free to be the one that acts; after any other word it only says whose.
_OPENERS = word_set(
    """
    da vang a oi ok thi con rieng hien nay gio qua ma tin la co thay roi do kia ay nghe biet nhung cua
    sang chieu toi truoc nhe the vay luon nguoi luong may anh chi bao duoc hom xong
    """
)
_WHOLE = forms("các mọi tất toàn từng")
_GIVES_WORK = forms("giao nhờ cần nhắc yêu đạo nghị phân hẹn")
_BY_ORDER = forms("theo")
_WORK = word_set("viec nay do cai vu phan muc nhiem") | {""}
_DEEDS = forms("làm mần thực xử giải lo soạn nộp gửi triển")
_OWN = SELF | forms("ta")
_MANY, _SIDE = forms("tụi bọn chúng"), forms("bên")
_TIMES = (Sign.PAST, Sign.TODAY, Sign.LATER)
_DEEDS_TOO = {("giam", "sat"), ("thanh", "tra")}
_NO_OBJECT = word_set("roi het ca luon a anh chi em bac chu co sep nhe nha nghe oi day do hom tu va")
_APPROVES = word_set("ky duyet qua hanh dinh thu chot")


def said_of_another(mark: Mark, clause: Clause) -> bool:
    """Return whether the one who acts is somebody else; a consent given from above is not such an act."""
    if mark.sign is Sign.MAYBE_DONE and any(clause.word(place) in _APPROVES for place in mark.places):
        return False
    bodies = [
        each
        for each in clause.left(mark, Sign.BODY)
        if each.end <= mark.end and not _only_consents(each, mark, clause)
    ]
    acting = any(_acts(each, mark, clause) for each in bodies)
    return acting or _opens_with_a_name(mark, clause) or _trails(mark, clause)


def _only_consents(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether people outside only take part in the work: "dân ký hết rồi"."""
    steps = (body.end <= step.start < mark.start for step in clause.of(Sign.STEP))
    return body.value == _OUTSIDE and mark.sign is Sign.MAYBE_DONE and any(steps)


def names_another(clause: Clause) -> bool:
    """Return whether a clause only names another body, so that its neighbours tell of it: "công an,"."""
    says_more = any(each.sign not in _TOPIC and not _is_polite(each) for each in clause.marks)
    if says_more or any(clause.says(place, CALLED | ALSO) for place in range(clause.start, clause.end)):
        return False
    close = Mark(Sign.DONE, (clause.end,))
    bodies = [
        each
        for each in clause.of(Sign.BODY)
        if each.value not in (_TITLE, _POST) and (each.value != _OUTSIDE or each.end == clause.end)
    ]
    cut_off = any(each.value == _LEAD and each.end == clause.end for each in bodies)  # "ben | so xong roi"
    return cut_off or any(_acts(each, close, clause) for each in bodies)


def _is_polite(mark: Mark) -> bool:
    return mark.sign is Sign.RECEIVED and mark.value == _WEAK


def is_own(clause: Clause) -> bool:
    """Return whether the writer names himself before the end: "em cũng xong rồi"."""
    ends = clause.of(Sign.DONE)
    return any(clause.says(place, SELF) for end in ends for place in range(clause.start, end.start))


def _acts(body: Mark, mark: Mark, clause: Clause) -> bool:
    return (
        is_named(body, mark, clause)
        and not _is_a_deed(body, mark, clause)
        and not _is_the_writer(body, mark, clause)
        and not _gives_work(body, mark, clause)
        and not asks_to_record(mark, clause)
        and not speaks_for_itself(body, mark, clause)
        and not _is_linked(body, mark, clause)
    )


def _is_a_deed(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether the name of the body is the verb: "đã giám sát xong", "thanh tra xong các đơn vị"."""
    words = tuple(clause.word(place) for place in body.places)
    if words not in _DEEDS_TOO:
        return False
    if clause.word(body.start - 1) == "da":
        return True
    following = clause.token(mark.end)
    has_object = following is not None and following.key != "" and clause.word(mark.end) not in _NO_OBJECT
    return body.end == mark.start and has_object


def _is_the_writer(body: Mark, mark: Mark, clause: Clause) -> bool:
    first = _first(body, clause)
    named = body.end if body.value == _TITLE else -1  # "anh Minh" is not "mình"
    after = (place for place in range(body.end, mark.start) if place != named)
    before = any(_is_self(place, clause) for place in range(first - 1, body.start))
    told = any(_brings_news_of(place, clause) for place in range(first, body.start + 1))
    return (before and not told) or any(_speaks(place, clause) for place in after)


def _brings_news_of(place: int, clause: Clause) -> bool:
    """Return whether a body is the writer's own or another's: "em bên công an", not "tụi em bên"."""
    return clause.says(place, _SIDE) and _is_self(place - 1, clause) and not clause.says(place - 2, _MANY)


def _is_self(place: int, clause: Clause) -> bool:
    """Return whether a word is the writer; "anh em bên công an" are others."""
    return _speaks(place, clause) and clause.word(place - 1) != "anh"


def _speaks(place: int, clause: Clause) -> bool:
    """Return whether a word names the writer's side; "toi qua" is last night."""
    timed = any(place in each.places for each in clause.of(*_TIMES))
    return clause.says(place, _OWN) and not timed


def _gives_work(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether the body only gave the work: "việc anh Nam giao xong rồi"."""
    return any(clause.says(place, _GIVES_WORK) for place in range(body.end, mark.start))


def _is_linked(body: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether the body only stands beside the work: a partner, a receiver, an owner, a whole set."""
    first = _first(body, clause)
    before = clause.token(first - 1)
    if before is None:
        return False
    if any(clause.says(place, _BY_ORDER) for place in range(clause.start, first)):
        return True
    if before.key in _LINKS | _WHOLE or _owns_a_thing(first, clause):
        return True
    if before.kind in (Kind.FRACTION, Kind.PERCENT) or (
        before.kind is Kind.NUMBER and body.value in (_PLACE, _OUTSIDE)
    ):
        return True
    owned = before.kind is Kind.WORD and clause.word(first - 1) not in _OPENERS
    return (
        owned and body.value != _LEAD and (body.value in (_PLACE, _OUTSIDE) or not _does(body, mark, clause))
    )


def _owns_a_thing(first: int, clause: Clause) -> bool:
    """Return whether a body only owns what the work is on: "đơn thư của ông Sáu"; "việc của" is work."""
    if clause.word(first - 1) != "cua":
        return False
    return clause.word(first - 2) not in _WORK and not clause.says(first - 2, SELF)


def _does(body: Mark, mark: Mark, clause: Clause) -> bool:
    return any(clause.says(place, _DEEDS) for place in range(body.end, mark.end))


def _trails(mark: Mark, clause: Clause) -> bool:
    """Return whether a led body closes the clause: "xong rồi bên công an ấy"."""
    leads = [each for each in clause.of(Sign.BODY) if each.value == _LEAD and each.start >= mark.end]
    close = Mark(Sign.DONE, (clause.end,))
    near = [each for each in leads if each.start - mark.end <= 1 and clause.end - each.end <= _SHORT]
    return any(_acts(each, close, clause) for each in near)


def _first(body: Mark, clause: Clause) -> int:
    """Return where the run of bodies begins that this one is in: "với bên công an phường"."""
    first = body.start
    while any(first - 1 in each.places for each in clause.of(Sign.BODY)):
        first -= 1
    return first


def _reaches(mark: Mark, clause: Clause) -> bool:
    """Return whether "Đạt" is the verb of a share, no name: "Đạt 105% kế hoạch"."""
    end = clause.token(mark.start)
    return clause.word(clause.start) == "dat" and end is not None and end.kind is not Kind.WORD


def _opens_with_a_name(mark: Mark, clause: Clause) -> bool:
    """Return whether a bare given name leads the end: "Nam xong rồi", "Hương đã làm xong"."""
    token = clause.token(clause.start)
    if token is None or not token.text[:1].isupper() or token.key not in SURE_NAMES or _reaches(mark, clause):
        return False
    return all(
        any(place in each.places for each in clause.of(Sign.ALREADY, Sign.DO, Sign.PAST, Sign.TODAY))
        for place in range(clause.start + 1, mark.start)
    )
