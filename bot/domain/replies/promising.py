"""Whether a clause asks for something, or promises it."""

from collections.abc import Iterator

from bot.domain.replies.asking import asks
from bot.domain.replies.beginning import is_yet_to_begin
from bot.domain.replies.claim import Claim
from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, key, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.pleading import pleads_for_a_day
from bot.domain.replies.scheduling import is_set_on_work
from bot.domain.replies.scope import SELF
from bot.domain.replies.signs import Sign
from bot.domain.replies.words.deeds import DEEDS

_WEAK = 0  # the value of a PROMISE row that needs a day or a condition
_CLAIMING = (None, 2, 3)  # the values of AIM rows that are an answer by themselves: "em cố gắng"
_LATE = word_set("tre muon cham lui doi hoan khat late sau")
_LOOSEN, _LOOSEN_PLAIN = frozenset({key("nới")}), word_set("noi")
_LET = forms("để")
_TO_COME = word_set("chieu toi trua cuoi dem thu trong het t2 t3 t4 t5 t6 t7 cn")
_HANDS_IN = word_set("nop gui trinh mang dem dua chuyen co hop")
_AWAY, _TO_BE_AWAY = forms("nghỉ ốm vắng bận"), word_set("xin duoc phai di con lai bi")
_ABOUT = word_set("chac khoang tam do co chung a anh chi em nhe nha sep xong moi duoc")


def requests(clause: Clause) -> Iterator[Claim]:
    """Yield MORE_TIME or ASKED when the clause asks for something."""
    wants = any(
        not (
            _is_refused(mark, clause)
            or _is_for_means(mark, clause)
            or _leads_to_the_end(mark, clause)
            or _moves_a_meeting(mark, clause)
        )
        for mark in clause.of(Sign.EXTEND)
    )
    late = clause.mentions(_LATE) or _loosens(clause)
    may = clause.has(Sign.PLEASE) and (
        late or (clause.has(Sign.LATER, Sign.TODAY) and is_set_on_work(clause))
    )
    if wants and _asks_whether(clause):
        yield Claim.ASKED
        return
    wants = wants or pleads_for_a_day(clause) or may
    asked = asks(clause)
    if (may and late) or (wants and not (clause.has(Sign.ASK, Sign.RULE) and asked)):
        yield Claim.MORE_TIME
    elif asked or clause.has(Sign.PLEASE):
        yield Claim.ASKED


def _loosens(clause: Clause) -> bool:
    """Return whether "nới" is said, and no "nói"."""
    return clause.mentions(_LOOSEN_PLAIN) and any(
        clause.says_exactly(place, _LOOSEN) for place in range(clause.start, clause.end)
    )


def _asks_whether(clause: Clause) -> bool:
    """Return whether it is only asked if more time is given at all: "có gia hạn không anh"."""
    pleads = clause.has(Sign.PLEA, Sign.PLEASE, Sign.LATER, Sign.TODAY)
    opens = clause.word(clause.start) in ("co", "duoc") and clause.word(clause.start + 1) != "the"
    how = any(mark.end == then.start for mark in clause.of(Sign.EXTEND) for then in clause.of(Sign.THEN))
    return (how or (opens and not pleads)) and asks(clause)


def _is_refused(mark: Mark, clause: Clause) -> bool:
    """Return whether more time is said not to be needed: "không phải xin gia hạn"."""
    return any(
        0 <= mark.start - each.end <= 3 and clause.word(each.end) != "kip" for each in clause.of(Sign.NOT)
    )


def _leads_to_the_end(mark: Mark, clause: Clause) -> bool:
    """Return whether the time is only what it takes yet: "thêm vài hôm nữa là xong"."""
    links = [place for place in range(mark.end, clause.end) if clause.word(place) in ("la", "thi")]
    ends = any(end.start > links[0] for end in clause.of(Sign.DONE)) if links else False
    return ends and clause.word(mark.start) == "them" and not clause.has(Sign.PLEA, Sign.PLEASE)


def _is_for_means(mark: Mark, clause: Clause) -> bool:
    """Return whether money or people are asked for, no time: "xin thêm kinh phí"."""
    return any(means.start == mark.end for means in clause.of(Sign.MEANS))


def _moves_a_meeting(mark: Mark, clause: Clause) -> bool:
    """Return whether it is a meeting that is put off: "cuộc họp dời sang tuần sau", "lùi lịch họp"."""
    after = {clause.word(mark.end), clause.word(mark.end + 1)}
    return clause.word(mark.start - 1) == "hop" or ("hop" in after and bool(after & {"lich", "cuoc"}))


def promises(clause: Clause) -> Iterator[Claim]:
    """Yield what the clause promises: UNDERWAY with a day, else INTENDED, AIMED or DATED."""
    ends = clause.of(Sign.DONE, Sign.MAYBE_DONE)
    placed = clause.has(Sign.LATER, Sign.TODAY, Sign.WHEN)
    promises = [
        mark
        for mark in clause.of(Sign.PROMISE)
        if (placed or mark.value != _WEAK) and not any(end.start >= mark.end for end in ends)
    ]
    if _is_past(clause):
        promises = []
    aims = [mark for mark in clause.of(Sign.AIM) if mark.value in _CLAIMING or _opens_with_let(mark, clause)]
    if is_yet_to_begin(clause):
        return
    if (promises or aims or clause.has(Sign.WILL)) and clause.has(Sign.LATER, Sign.TODAY):
        yield Claim.UNDERWAY
    elif promises or clause.has(Sign.WILL) or _turns_to_work(clause):
        yield Claim.INTENDED
    elif aims:
        yield Claim.AIMED
    elif (
        _hands_in_today(clause)
        or _is_only_a_time(clause)
        or (
            clause.has(Sign.LATER)
            and not any(mark.value is not None for mark in clause.of(Sign.NOT))
            and not any(_is_away(day.end, clause) for day in clause.of(Sign.LATER))
        )
    ):
        yield Claim.DATED if is_set_on_work(clause) else Claim.PENCILLED


def _is_away(place: int, clause: Clause) -> bool:
    """Return whether a day is one off, which promises nothing: "mai nghỉ", "mai em đi công tác"."""
    while place < clause.end and (clause.says(place, SELF) or clause.word(place) in _TO_BE_AWAY):
        place += 1
    on_a_trip = f"{clause.word(place)} {clause.word(place + 1)}" == "cong tac"
    if _carries_out(place, clause):
        return False  # "mai ban hành"
    return clause.says(place, _AWAY) or (on_a_trip and clause.word(place - 1) == "di")


def _turns_to_work(clause: Clause) -> bool:
    """Return whether the work is only taken up now: "kế hoạch xong rồi, giờ triển khai"."""
    deeds = {deed.start for deed in clause.of(Sign.DO)}
    begins = [
        now
        for now in clause.of(Sign.NOW)
        if now.end in deeds
        or {clause.word(now.end), f"{clause.word(now.end)} {clause.word(now.end + 1)}"} & DEEDS
    ]
    return bool(begins) and not clause.has(
        Sign.ALREADY, Sign.DONE, Sign.MAYBE_DONE, Sign.NOT, Sign.NOT_STARTED, Sign.DOING, Sign.ASK, Sign.LEFT
    )


def _is_past(clause: Clause) -> bool:
    """Return whether it is told of a time that is past: "em làm tuần trước rồi"."""
    return clause.has(Sign.PAST) and clause.has(Sign.ALREADY) and not clause.has(Sign.WILL, Sign.LATER)


def _hands_in_today(clause: Clause) -> bool:
    """Return whether a deed stands right after a time of today that is to come: "chiều nay nộp nha"."""
    if clause.has(Sign.PAST, Sign.DONE, Sign.NOT, Sign.ASK, Sign.DOING):
        return False
    days = [day for day in clause.of(Sign.TODAY) if clause.word(day.start) in _TO_COME]
    then = [already.end for already in clause.of(Sign.ALREADY)]
    if any(
        clause.word(place) in _HANDS_IN for day in days for place in then if place < day.start <= place + 3
    ):
        return True  # "chỉnh sửa lại chút rồi nộp chiều nay"
    before = (day.start - back for day in days for back in (1, 2))
    after = (day.end + ahead for day in days for ahead in range(3))
    handed_in = any(clause.word(place) in _HANDS_IN for place in (*after, *before))
    return not then and (handed_in or any(_carries_out(day.end, clause) for day in days))


def _carries_out(place: int, clause: Clause) -> bool:
    """Return whether an office's deed is set right there, done by the writer: "thứ 7 tổ chức"."""
    place += clause.says(place, SELF)
    return bool({clause.word(place), f"{clause.word(place)} {clause.word(place + 1)}"} & DEEDS)


def _is_only_a_time(clause: Clause) -> bool:
    """Return whether it says no more than about when: "chắc cuối tuần"."""
    timed = {place for day in clause.of(Sign.TODAY, Sign.LATER) for place in day.places}
    rest = [clause.word(place) for place in range(clause.start, clause.end) if place not in timed]
    return bool(timed) and rest[:1] == ["chac"] and all(word in _ABOUT for word in rest)


def _opens_with_let(mark: Mark, clause: Clause) -> bool:
    """Return whether the clause opens with "để": "để chiều tính", "ok để em coi"."""
    return clause.says(mark.start, _LET) and mark.start - clause.start <= 1
