"""Whether a clause says that the work goes on, has not begun, or is simply denied."""

from collections.abc import Iterator

from bot.domain.replies.claim import Claim
from bot.domain.replies.clauses import Clause
from bot.domain.replies.every_day import is_of_every_day
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import denials
from bot.domain.replies.signs import Sign
from bot.domain.replies.stages import counts_things
from bot.domain.replies.tokens import Kind

_ONLY = forms("mới")
_WORK = word_set("lam man khai hien")
_TAKEN_UP = 1  # the value of DOING rows: "đã triển khai"
_ON_SCHEDULE = 0  # the value of DOING rows: "đúng tiến độ"
_AT_ALL = word_set("nao gi j")
_BEGINNING = word_set("dau start begin starting cong dong")
_AHEAD = word_set("cuoi het thu chu chieu toi")
_COLLECTED = word_set("nop gui")  # "chưa có đơn vị nào nộp"
_NONE_YET, _ANYBODY = word_set("chua khong chang"), word_set("nao ai")
_REACH = 3  # words
_NOTHING_AMISS = word_set("gi phat van sai loi ton ai j kien don nao truong")
_COURTESY = word_set("a anh chi em bac chu co dau nhe nha oi sep da thua van sao nhac hoai cu")


def goings_on(clause: Clause) -> list[Mark]:
    """Return the words for work that goes on; "vẫn" before "chưa" is none."""
    if not clause.has(Sign.DOING):
        return []
    denied = clause.of(Sign.NOT, Sign.NOT_STARTED, Sign.MOCK)
    if nobody_began(clause):
        return []
    promised = {mark.end for mark in clause.of(Sign.WILL)}  # "sẽ khẩn trương thực hiện"
    still = clause.has(Sign.NOT_STARTED)  # "vẫn con số 0"
    before = {mark.start for mark in denied}
    after = {place for mark in denied for place in (*mark.places, mark.end)}
    return [
        mark
        for mark in clause.of(Sign.DOING)
        if mark.start not in after
        and not (len(mark.places) == 1 and mark.end in before)
        and not _is_through(mark, clause)
        and mark.start not in promised
        and not _says_how(mark, clause)
        and not (still and len(mark.places) == 1 and clause.word(mark.start) == "van")
    ]


def goes_on_with_life(clause: Clause) -> bool:
    """Return whether "đang" may be of the writer's day, and not of the task: "đang ở tỉnh", "đang đi đám"."""
    return all(
        len(mark.places) == 1 and clause.word(mark.start) == "dang" and is_of_every_day(mark.end, clause)
        for mark in goings_on(clause)
    )


def _says_how(mark: Mark, clause: Clause) -> bool:
    """Return whether it only says how: "đã hoàn thành đại hội đúng kế hoạch", "sẽ làm đúng tiến độ"."""
    return mark.value == _ON_SCHEDULE and bool(clause.left(mark, Sign.DONE, Sign.WILL))


def _is_through(mark: Mark, clause: Clause) -> bool:
    """Return whether the work that goes on, or was taken up, is at once said to be over.

    "mới làm xong", "đã triển khai và hoàn thành".
    """
    ends = clause.of(Sign.DONE)
    run_past = any(mark.start < end.start < mark.end <= end.end for end in ends)
    return run_past or (mark.value == _TAKEN_UP and any(end.start >= mark.end for end in ends))


def is_yet_to_begin(clause: Clause) -> bool:
    """Return whether the beginning is put off: "tuần sau em mới bắt đầu"."""
    if not clause.has(Sign.LATER, Sign.TODAY):
        return False
    acts = clause.of(Sign.DO, Sign.DOING, Sign.PROMISE)
    begins = any(clause.word(place) in _BEGINNING for mark in acts for place in mark.places)
    only_then = begins or any(
        clause.says(mark.start, _ONLY) or clause.says(mark.start - 1, _ONLY) for mark in acts
    )
    then = clause.has(Sign.LATER) or (only_then and _waits_for_a_time_of_this_period(clause))
    return only_then and then and not clause.has(Sign.DONE, Sign.SHARE)


def _waits_for_a_time_of_this_period(clause: Clause) -> bool:
    """Return whether "mới" follows a time that is still ahead: "cuối tháng mới bắt đầu"."""
    return any(
        clause.word(day.start) in _AHEAD
        and clause.word(day.end - 1) not in ("nay", "ni")
        and clause.word(day.start - 1) not in ("hom", "bua", "tu")
        and clause.says(day.end, _ONLY)
        for day in clause.of(Sign.TODAY)
    )


def is_only_begun(clause: Clause) -> bool:
    """Return whether "mới" limits a deed: "nhưng mới thu được đơn của vài hộ", "mới sơ thảo thôi"."""
    if clause.has(Sign.DONE, Sign.NOT_STARTED, Sign.NOT, Sign.LATER):
        return False
    only = {mark.start for mark in clause.of(Sign.PART, Sign.ALREADY) if clause.says(mark.start, _ONLY)}
    received = {mark.start for mark in clause.of(Sign.RECEIVED)}
    limits = [place for place in only if place + 1 < clause.end and place + 1 not in received]
    return bool(limits) and (clause.has(Sign.BUT) or clause.word(clause.end - 1) == "thoi")


def manages_some(clause: Clause) -> bool:
    """Return whether a number of things is reached: "kiểm tra được 6 đơn vị", "mới tập huấn 1 lớp"."""
    if clause.has(Sign.DONE, Sign.MAYBE_DONE, Sign.NOT, Sign.ASK, Sign.AIM, Sign.WILL, Sign.PROMISE):
        return False
    units = {mark.start for mark in clause.of(Sign.UNIT)}
    counted = [
        place
        for place, token in enumerate(clause.tokens, clause.start)
        if token.kind is Kind.NUMBER and (place + 1 in units or counts_things(place, clause))
    ]
    only = [mark.end for mark in clause.of(Sign.ALREADY) if clause.says(mark.start, _ONLY)]
    return any(
        clause.word(place - 1) == "duoc" or any(0 < place - end <= _REACH for end in only)
        for place in counted
    )


def beginnings(clause: Clause) -> Iterator[Claim]:
    """Yield UNBEGUN, or what a denial with nothing known after it comes to."""
    ends = clause.of(Sign.DONE, Sign.MAYBE_DONE)
    if nobody_began(clause):
        yield Claim.UNBEGUN
    for mark in clause.of(Sign.NOT_STARTED):
        if not _is_denied_otherwise(mark, ends, clause):
            yield Claim.UNBEGUN
    if is_yet_to_begin(clause):
        yield Claim.UNBEGUN
    if _lacks_a_product(clause):
        yield Claim.UNDERWAY
    if not clause.has(Sign.DONE, Sign.NOT_STARTED, Sign.CONSENT, Sign.MOCK) and not goings_on(clause):
        yield from _bare_denial(clause)


def nobody_began(clause: Clause) -> bool:
    """Return whether of all who should none has begun: "chưa có thôn nào triển khai", "chưa xã nào làm"."""
    if not clause.mentions(_ANYBODY) or clause.has(Sign.DONE, Sign.MAYBE_DONE, Sign.OBSTACLE) or clause.asked:
        return False
    denied = [mark.end for mark in clause.of(Sign.NOT, Sign.LACK) if clause.word(mark.start) in _NONE_YET]
    nobody = [place for place in range(clause.start, clause.end) if clause.word(place) in _ANYBODY]
    return any(
        0 <= place - end <= _REACH and deed > place
        for end in denied
        for place in nobody
        for deed in (*(deed.start for deed in clause.of(Sign.DO)), *_collections(clause))
    )


def _collections(clause: Clause) -> list[int]:
    return [place for place in range(clause.start, clause.end) if clause.word(place) in _COLLECTED]


def _lacks_a_product(clause: Clause) -> bool:
    """Return whether something the work would bring is not there yet: "họp xong, chưa có biên bản"."""
    if (
        clause.asked
        or nobody_began(clause)
        or clause.has(Sign.OBSTACLE, Sign.MEANS, Sign.NOT_STARTED, Sign.DO, Sign.CONSENT, Sign.RULE)
    ):
        return False
    return any(
        (clause.word(lack.start), clause.word(lack.start + 1)) == ("chua", "co")
        and clause.word(lack.end) not in _NOTHING_AMISS
        and lack.end < clause.end
        for lack in clause.of(Sign.LACK)
    )


def says_nay(clause: Clause) -> bool:
    """Return whether "gì đâu" turns the deed before it into none: "đã làm gì đâu"."""
    nays = [mark.start for mark in clause.of(Sign.NAY)]
    deeds = [
        *clause.of(Sign.DO),
        *(mark for mark in clause.of(Sign.MAYBE_DONE) if clause.word(mark.end - 1) in _WORK),
    ]
    return any(0 <= nay - deed.end <= 1 for nay in nays for deed in deeds)


def _is_denied_otherwise(mark: Mark, ends: list[Mark], clause: Clause) -> bool:
    """Return whether the words go on to deny an end or an obstacle: "chưa làm xong", "chưa có gì vướng"."""
    if clause.left(mark, Sign.WHEN) or any(0 <= end.start - mark.start <= 4 for end in ends):
        return True
    return any(0 <= each.start - mark.end <= 2 for each in clause.of(Sign.OBSTACLE))


def _bare_denial(clause: Clause) -> Iterator[Claim]:
    """Yield what "chưa" or "không" says when nothing known follows it: "chưa dán nhãn", "chưa ạ"."""
    for mark in denials(clause):
        not_yet = clause.word(mark.start) == "chua"
        before = {clause.word(place) for place in range(clause.start, mark.start)}
        words = {clause.word(place) for place in range(mark.end, clause.end)}
        contrasted = not not_yet and any(then.end == mark.start for then in clause.of(Sign.THEN))
        if contrasted and not words - _COURTESY:
            yield Claim.MAYBE_UNDERWAY  # "việc 7 thì không"
        elif clause.has(Sign.DO) or (not_yet and words & _AT_ALL):
            yield Claim.UNBEGUN
        elif not_yet:
            told = (words | before) - _COURTESY and not is_of_every_day(mark.end, clause)
            yield Claim.UNDERWAY if told else Claim.MAYBE_UNDERWAY
        else:
            said = (words | before) - _COURTESY or mark.value is not None  # "khỏi nhắc" denies nothing
            yield Claim.DENIED if said else Claim.DOUBTED
