"""How things stand at the last: what is told of the past, or was only believed, gives way to the end."""

from dataclasses import replace
from itertools import pairwise

from bot.domain.replies.claim import STATES, Claim
from bot.domain.replies.claims import Telling, without
from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.neighbours import caused, issued, off_the_record
from bot.domain.replies.signs import Sign

_PRESENT_STATES = frozenset({Claim.STOPPED, Claim.MORE_TIME})
_ON_SCHEDULE = 0  # the value of DOING rows that say how it goes: "đúng tiến độ"
_LIMITS = (Sign.NOT, Sign.LEFT, Sign.BUT, Sign.OBSTACLE, Sign.LATER)
_ENDS = (Sign.DONE, Sign.MAYBE_DONE)
_ANY_OF_THEM = word_set("ton tai han che gi nao ca het va hay hoac cung nhu a anh chi nhe nha dau nua")
_DELIVERS = word_set("gui nop phat chuyen")
_WE, _MET = word_set("da vang em toi ben don vi minh"), word_set("co hoi cung gap bi luc ban tre cham muon")
_HANDS_IN = word_set("nop gui mang dem")  # "mai em mang bản ký tươi lên"
_LATE = word_set("tre cham muon")
_STILL = word_set("van cung")
_MORE_TO_COME = (Sign.EXTEND, Sign.PLEA, Sign.PLEASE, Sign.LATER, Sign.TODAY, Sign.WILL, Sign.AIM, Sign.WHEN)
_PLEADING = word_set("nhe nha nhen nghe nghen")  # "em nộp muộn vài hôm nhé"
_BECAUSE = word_set("do vi tai boi")
_SUBMITS = word_set("nop gui trinh bao cao lam co hoi")
_TOLD = word_set("bao noi ghi")
_RECORDS = word_set("thong mem app bot web may")  # "hệ thống", "phần mềm"
_RECORDING = word_set("nhay hien nhat doi ghi")  # "cập nhật"
_BELIEVED = 0  # the value of UNREAL rows that say it was not so: "tưởng"


def as_things_stand(said: tuple[Clause, ...], tellings: list[Telling]) -> list[Telling]:
    """Return the tellings with every state taken out that the last end has overtaken.

    "hôm qua còn 2 hộ, nay xong rồi" and "tưởng không kịp, ai ngờ xong" tell of an end and no more.
    """
    for place in range(len(said)):
        tellings = [*tellings[:place], _as_listed(place, said, tellings), *tellings[place + 1 :]]
    tellings = caused(said, issued(said, tellings))
    ends = [place for place, each in enumerate(tellings) if Claim.FINISHED in each.claims]
    if not ends:
        return _smoothed(said, tellings)
    tellings = off_the_record(said, tellings)
    last = ends[-1]
    if tellings[last].claims == {Claim.FINISHED}:
        tellings = [_settled(each) for each in tellings[:last]] + tellings[last:]
    return [
        *(without(_overtaken(place, last, said, tellings), tellings[place]) for place in range(last)),
        tellings[last],
        *(
            _gainsaying(clause, without(_evidence(clause), each))
            for clause, each in zip(said[last + 1 :], tellings[last + 1 :], strict=True)
        ),
    ]


def _gainsaying(clause: Clause, told: Telling) -> Telling:
    """Let a denial after the end put it in doubt: "hòa giải xong | nhưng không thành"."""
    gainsays = Claim.DENIED in told.claims and clause.has(Sign.BUT)
    return replace(told, claims=told.claims | {Claim.DOUBTED}) if gainsays else told


def _settled(told: Telling) -> Telling:
    """Take the doubt from an end that a plain one follows: "đại hội thôn 4 xong, nhiệm vụ hoàn thành"."""
    harmless = {Claim.FINISHED, Claim.MAYBE_FINISHED, Claim.DOUBTED, Claim.RECEIVED}
    doubtful = {Claim.FINISHED, Claim.DOUBTED} <= told.claims <= harmless
    return replace(told, claims=frozenset({Claim.FINISHED})) if doubtful else told


def _smoothed(said: tuple[Clause, ...], tellings: list[Telling]) -> list[Telling]:
    """Take out an obstacle that has given way, though no end is told: "còn vướng, giờ êm rồi"."""
    turns = [
        place
        for place, each in enumerate(tellings)
        if (said[place].has(Sign.TURN, Sign.NOW) or _gave_way(said[place], each))
        and each.claims & {Claim.MAYBE_FINISHED, Claim.CLEARED}
    ]
    if not turns or Claim.STOPPED in tellings[turns[-1]].claims:
        return tellings
    gone = frozenset({Claim.STOPPED, Claim.WAS_STOPPED})
    return [without(gone, each) if place < turns[-1] else each for place, each in enumerate(tellings)]


def _gave_way(clause: Clause, told: Telling) -> bool:
    """Return whether a clause says against the one before that the obstacle is over: "nhưng gỡ được rồi"."""
    return clause.has(Sign.BUT) and clause.has(Sign.ALREADY) and told.claims == {Claim.CLEARED}


def _as_listed(place: int, said: tuple[Clause, ...], tellings: list[Telling]) -> Telling:
    """Let a list go on with what denies its first: "không có gì khó khăn, vướng mắc"."""
    if not _only_names_obstacles(said[place]):
        return tellings[place]
    before, after = max(place - 1, 0), place + 1
    if place and tellings[before].claims == {Claim.CLEARED}:
        return tellings[before]
    if place and _only_denies(said[before]):
        return Telling(frozenset({Claim.CLEARED}))
    if after < len(said) and _closes_the_list(said[after], tellings[after]):
        return tellings[after]
    return tellings[place]


def _only_names_obstacles(clause: Clause) -> bool:
    named = {place for mark in clause.of(Sign.OBSTACLE) for place in mark.places}
    rest = (clause.word(place) for place in range(clause.start, clause.end) if place not in named)
    names = bool(named) or clause.word(clause.start) in ("ton", "han")
    return names and all(word in _ANY_OF_THEM for word in rest)


def _only_denies(clause: Clause) -> bool:
    """Return whether a clause denies something named that is no obstacle by itself: "không có tồn tại"."""
    lacks = clause.of(Sign.LACK, Sign.NOT)
    return bool(lacks) and lacks[0].start == clause.start and not clause.has(*_ENDS, Sign.MEANS)


def _closes_the_list(clause: Clause, told: Telling) -> bool:
    """Return whether a clause denies an obstacle named first in it: "khó khăn, | vướng mắc: không"."""
    first = next((mark for mark in clause.marks if mark.sign is Sign.OBSTACLE), None)
    return Claim.CLEARED in told.claims and first is not None and first.start == clause.start


def _evidence(clause: Clause) -> frozenset[Claim]:
    """Return what does not count after the end: "ảnh em gửi sau", "hôm trước em báo 80%"."""
    if _is_manner(clause) or _is_of_the_record(clause) or _owns_to_lateness(clause):
        return STATES
    if any(clause.word(place) in _DELIVERS for mark in clause.of(Sign.STEP) for place in mark.places):
        return frozenset({Claim.STEPPED}) | _sent_along(clause)
    if (clause.word(clause.start), clause.word(clause.start + 1)) == ("co", "gi"):
        return frozenset({Claim.INTENDED})  # "xong, có gì em báo thêm"
    told = any(clause.word(place) in _TOLD for place in range(clause.start, clause.end))
    if told and clause.has(Sign.PAST):
        return STATES
    return _sent_along(clause)


def _sent_along(clause: Clause) -> frozenset[Claim]:
    words = [clause.word(place) for place in range(clause.start, clause.end)]
    hands_in = any(verb in _HANDS_IN and "ban" in words[place:] for place, verb in enumerate(words))
    only_sends = (clause.has(Sign.SIDE) or hands_in) and not clause.has(
        Sign.NOT, Sign.LEFT, Sign.DOING, Sign.BUT, Sign.EXTEND
    )
    return (
        frozenset({Claim.INTENDED, Claim.DATED, Claim.PENCILLED, Claim.UNDERWAY})
        if only_sends
        else frozenset()
    )


def _is_of_the_record(clause: Clause) -> bool:
    """Return whether only the program's record is complained of: "xong rồi mà hệ thống không nhảy"."""
    words = {clause.word(place) for place in range(clause.start, clause.end)}
    return bool(words & _RECORDS and words & _RECORDING) and clause.has(Sign.NOT)


def _owns_to_lateness(clause: Clause) -> bool:
    """Return whether it only says how late the end came: "chậm 2 ngày so với kế hoạch"."""
    return clause.word(clause.start) in _LATE and not clause.has(Sign.PLEA, Sign.PLEASE, Sign.EXTEND)


def _is_manner(clause: Clause) -> bool:
    """Return whether it only tells how the end was reached: "xong rồi, đảm bảo tiến độ"."""
    going_on = clause.of(Sign.DOING)
    return (
        bool(going_on) and all(mark.value == _ON_SCHEDULE for mark in going_on) and not clause.has(*_LIMITS)
    )


def _overtaken(place: int, last: int, said: tuple[Clause, ...], tellings: list[Telling]) -> frozenset[Claim]:
    """Return the claims of a clause that no longer hold at the last end."""
    if Claim.FINISHED in tellings[place].claims:
        return frozenset()
    if tellings[place].claims >= {Claim.TAKEN_BACK, Claim.UNDERWAY}:
        return STATES | {Claim.TAKEN_BACK}  # "đừng ghi là chưa xong nữa, tôi làm xong rồi"
    later = said[place + 1 : last + 1]
    if place + 1 == last and _is_corrected(said[place], said[last]):
        return STATES
    if said[place].has(Sign.PAST) or _was_believed(said[place], later):
        return STATES
    if tellings[last].claims == {Claim.FINISHED} and _ends_a_part(said[place], tellings[place]):
        return STATES  # "đã nạo vét xong 2 km kênh, hoàn thành nhiệm vụ"
    if _came_despite(said[last]) or _was_met(said[place], said[last]) or _made_late(place, last, said):
        return STATES
    if any(clause.has(Sign.TURN) or (clause.has(Sign.NOW) and clause is said[last]) for clause in later):
        return STATES - _PRESENT_STATES
    if Claim.STEPPED in tellings[place].claims:
        return frozenset({Claim.STEPPED, Claim.MAYBE_FINISHED})
    if any(Claim.CLEARED in each.claims for each in tellings[place + 1 : last + 1]):
        stopped = tellings[place].claims & {Claim.STOPPED, Claim.WAS_STOPPED}
        return stopped | {Claim.UNDERWAY} if stopped else frozenset()
    return frozenset()


def _is_corrected(wrong: Clause, right: Clause) -> bool:
    """Return whether a state is named only to be denied: "không phải gần xong | mà xong hẳn rồi"."""
    words = [wrong.word(at) for at in range(wrong.start, wrong.end)]
    denies = ("khong", "phai") in pairwise(words)
    return denies and right.has(Sign.BUT) and right.word(right.start) == "ma"


def _ends_a_part(clause: Clause, told: Telling) -> bool:
    """Return whether a clause tells of no more than the end of a part, or of some of what is counted."""
    parts = {Claim.UNDERWAY, Claim.MAYBE_UNDERWAY, Claim.POLITE}
    ended = clause.has(Sign.DONE) and told.claims <= parts and told.percent is None
    return ended and not clause.has(
        Sign.NOT, Sign.LEFT, Sign.DOING, Sign.NEARLY, Sign.AWAITING, Sign.LATER, Sign.WILL, Sign.AIM,
        Sign.UNREAL, Sign.MOCK, Sign.TODAY,
    )  # fmt: skip


def _was_met(before: Clause, end: Clause) -> bool:
    """Return whether a trouble is told of as met on the way: "có vướng chút nhưng đã xong"."""
    first = next((word for at in range(before.start, before.end) if (word := before.word(at)) not in _WE), "")
    return (
        (first in _MET or _was_late(before))
        and end.has(Sign.BUT)
        and end.has(Sign.ALREADY)
        and not before.has(Sign.DOING, Sign.LEFT)
    )


def _was_late(clause: Clause) -> bool:
    """Return whether lateness is owned to, no more time asked for: "nộp muộn xíu | mà hoàn thành rồi"."""
    words = (clause.word(place) for place in range(clause.start, clause.end))
    late = next((word for word in words if word not in _WE | _SUBMITS), "") in _LATE
    pleads = clause.word(clause.end - 1) in _PLEADING or clause.asked
    return late and not (pleads or clause.has(*_MORE_TO_COME))


def _made_late(place: int, last: int, said: tuple[Clause, ...]) -> bool:
    """Return whether a cause only tells why it came late: "nộp chậm | do mạng lỗi | nhưng đã nộp xong"."""
    cause, end = said[place], said[last]
    because = place > 0 and cause.word(cause.start) in _BECAUSE and not cause.has(*_MORE_TO_COME)
    return because and _was_late(said[place - 1]) and end.has(Sign.BUT) and end.has(Sign.ALREADY)


def _came_despite(clause: Clause) -> bool:
    """Return whether the end came in spite of what is told before: "nhưng em vẫn làm xong"."""
    still = any(clause.word(place) in _STILL for place in range(clause.start, clause.end))
    return still and clause.has(Sign.BUT)


def _was_believed(clause: Clause, later: tuple[Clause, ...]) -> bool:
    believed = any(mark.value == _BELIEVED for mark in clause.of(Sign.UNREAL))
    return believed and any(each.has(Sign.TURN, Sign.BUT, Sign.NOW) for each in later)
