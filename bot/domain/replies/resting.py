"""Whether an end rests on a condition, a plan or an hour that "rồi" after it does not make a fact."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, key, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import SELF, counts_all, happened_before
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind

_EFFORT = 2  # the value of AIM rows: "cố"
_PLANNED = 3  # the value of AIM rows that tell of a time to come: "dự kiến", "phấn đấu"
_LINKS = frozenset((key("là"), key("thì")))
# Before "là" or "thì" these only say of what, or to whom, it is told; any other word may be a condition.
_TOLD = forms(
    """
    việc này đó cái vụ mục nhiệm phần nội dung báo cáo kế hoạch hồ sơ danh sách văn bản như vậy thế rứa
    em tôi mình cháu tụi bọn bên đơn vị chúng dạ vâng ạ ok à ơi nhé nha rồi thưa kính gửi anh chị chú bác
    ông bà sếp đồng chí lãnh đạo thủ trưởng thường trực văn phòng bot xin thông tin nói kết quả nghĩa tức
    may mừng quá tin vui phép với tới
    tình hình đến nay hiện giờ bây tại thật ra coi xem tiến độ trạng thái luôn chung tóm lại chốt cuối cùng
    đã và nhưng mà rằng cũng chào
    """
)
_TO_COME = forms("trước chiều tối trưa đêm cuối hết trong thứ t2 t3 t4 t5 t6 t7 cn")
_OF_NOW, _DATED_BY_IT = forms("nay"), forms("cáo hoạch kết họp liệu sách")  # "báo cáo cuối năm"
_GETS = word_set("co du duoc xin cap kiem rot")
_PERFECT = forms("đã")
_LET, _ONLY_THEN = forms("để"), forms("mới")
_TELLS, _HUMBLY, _FORGOT = forms("báo nói thưa thông"), forms("xin kính"), forms("quên")
_NOTES, _FOR_ME = forms("ghi"), forms("giúp giùm dùm hộ cho")
_HARDLY = frozenset(key(word) for word in ("lắm", "mãi", "trật", "vả"))  # "cực lắm mới xong"


def rests_on(mark: Mark, clause: Clause) -> bool:
    """Return whether what leads the end may be its condition, its plan or a time to come."""
    return (
        _follows_a_condition(mark, clause)
        or _follows_a_means(mark, clause)
        or _is_planned(mark, clause)
        or _is_on_an_hour(mark, clause)
    )


def _follows_a_condition(mark: Mark, clause: Clause) -> bool:
    """Return whether unknown words lead by "là" or "thì" to the end: "có tiền là xong rồi"."""
    links = [place for place in range(clause.start, mark.start) if clause.says_exactly(place, _LINKS)]
    links += _only_thens(mark, clause)
    if not links or counts_all(clause) or _is_said(links[-1], clause) or _bids_to_record(links[-1], clause):
        return False
    past = {place for each in clause.of(Sign.PAST, Sign.TURN, Sign.NOW) for place in each.places}
    places = (place for place in range(clause.start, links[-1]) if place not in past)
    return any(_may_be_a_condition(place, clause) for place in places)


def _follows_a_means(mark: Mark, clause: Clause) -> bool:
    """Return whether getting what is lacking leads the end, with no word between: "có tiền xong rồi"."""
    if any(clause.says(already.start, _PERFECT) for already in clause.of(Sign.ALREADY)):
        return False
    means = [each for each in clause.of(Sign.MEANS, Sign.CONSENT) if each.end <= mark.start]
    return any(clause.word(each.start - 1) in _GETS for each in means)


def _only_thens(mark: Mark, clause: Clause) -> list[int]:
    """Return the place of the "mới" before an end that may wait for what leads it: "có tiền mới xong"."""
    waited = any(mark.start - 1 in now.places for now in clause.of(Sign.NOW))  # "đợi mãi mới xong"
    strove = any(each.value == _EFFORT for each in clause.left(mark, Sign.AIM))  # "cố lắm mới xong"
    just_now = (
        waited
        or (strove and clause.has(Sign.ALREADY) and clause.word(mark.end) == "roi")
        or clause.word(mark.start - 2) == "vua"
        or clause.has(Sign.PAST)
        or (clause.says_exactly(mark.start - 2, _HARDLY) and clause.word(mark.end) != "duoc")
    )
    return [mark.start - 1] if clause.says(mark.start - 1, _ONLY_THEN) and not just_now else []


def _is_said(link: int, clause: Clause) -> bool:
    """Return whether the writer's own telling leads to "là": "kết quả tốt xin báo cáo là hoàn thành"."""
    return any(
        clause.says(place, _TELLS)
        and (place == clause.start or clause.says(place - 1, SELF | _HUMBLY | _FORGOT))
        and all(clause.says(after, _TOLD) for after in range(place, link))
        for place in range(clause.start, link)
    )


def _bids_to_record(link: int, clause: Clause) -> bool:
    """Return whether the office is asked to note what follows: "ghi giúp tôi là đã hoàn thành"."""
    notes = [place for place in range(clause.start, link) if clause.says(place, _NOTES)]
    return any(clause.says(place + 1, _FOR_ME) for place in notes)


def _may_be_a_condition(place: int, clause: Clause) -> bool:
    token = clause.token(place)
    told = clause.says(place, _TOLD) or clause.says_exactly(place, _LINKS)
    return token is not None and token.kind in (Kind.WORD, Kind.NUMBER, Kind.CLOCK) and not told


def _is_planned(mark: Mark, clause: Clause) -> bool:
    """Return whether a plan leads the end: "dự kiến đã hoàn thành", "để em xong đã"."""
    return any(
        each.value == _PLANNED or (clause.says(each.start, _LET) and clause.says(each.end, SELF))
        for each in clause.left(mark, Sign.AIM)
    )


def _is_on_an_hour(mark: Mark, clause: Clause) -> bool:
    """Return whether a time that may yet come leads the end: "chiều nay em xong rồi"."""
    already = happened_before(mark, clause)
    if clause.has(Sign.PAST, Sign.TURN) or (already is not None and clause.says(already.start, _PERFECT)):
        return False
    days = [
        day
        for day in clause.left(mark, Sign.TODAY)
        if clause.says(day.start, _TO_COME) and not clause.says(day.start - 1, _DATED_BY_IT)
    ]
    return any(
        clause.says(day.end - 1, _OF_NOW) or clause.says(day.end, SELF) or day.start == clause.start
        for day in days
    )
