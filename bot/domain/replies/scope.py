"""How far the words around an end reach: what denies it, what remains, what settles it."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token

SELF, ALSO = forms("em tôi mình cháu tụi bọn"), forms("cũng")
ALL_OF = word_set("ca du het tron bo")  # before a number: "cả 3 phần"
_WEAK, _EFFORT = 0, 2  # the values of AIM rows: "để", "cố"
_PAST_TENSE = word_set("completed finished closed accomplished delivered up ended concluded")
_DUE_BY = word_set("by before until till")
_AT_AN_HOUR, _HOURS = word_set("at luc vao khoang tam"), word_set("gio ruoi oclock")
_ALL = word_set("toan tat cac nhung het ca moi not hai ba")
_SINCE = word_set("hom hoi tu")
_TO_RECORD = (
    "cap nhat",
    "ghi nhan",
    "danh dau",
    "xac nhan",
    "dong nhiem",
    "dong viec",
    "tick",
    "chot hoan",
    "ghi giup",
    "ghi ho",
    "ghi dum",
    "mark",
    "close",
)


def denials(clause: Clause) -> list[Mark]:
    """Return the negations of a clause that do not merely deny an obstacle or a request."""
    return [mark for mark in clause.of(Sign.NOT) if not _denies_other(mark, clause)]


def _denies_other(mark: Mark, clause: Clause) -> bool:
    if any(end.start == mark.end for end in clause.of(Sign.DONE)):
        return False  # "không xong không về"
    following = clause.right(mark, Sign.OBSTACLE, Sign.LACK, Sign.EXTEND)
    return any(each.start - mark.end <= 3 for each in following if each.start >= mark.end)


def remains(clause: Clause) -> list[Mark]:
    """Return the words for what is left, but not those denied ("không còn gì nữa") or of an obstacle."""
    denied = [*clause.of(Sign.NOT), *(lack for lack in clause.of(Sign.LACK) if len(lack.places) > 1)]
    lacking = {lack.places for lack in clause.of(Sign.LACK)} if clause.has(Sign.MEANS) else set()
    left = [mark for mark in clause.of(Sign.LEFT) if mark.places not in lacking]
    cases = [each for each in clause.of(Sign.WHEN) if each.value is None]  # "nếu cần bổ sung anh cứ bảo"
    left = [mark for mark in left if not any(case.start < mark.start for case in cases)]
    left = [mark for mark in left if not _is_of_those_finished(mark, clause)]
    return [mark for mark in left if not any(each.start <= mark.start for each in denied)]


def _is_of_those_finished(left: Mark, clause: Clause) -> bool:
    """Return whether "còn lại" only names what is now over too: "đã cấp xong cho toàn bộ hộ còn lại"."""
    if clause.word(left.end - 1) != "lai" or not clause.left(left, Sign.DONE):
        return False
    end = clause.left(left, Sign.DONE)[-1].end
    return any(
        clause.word(place) in _ALL or is_a_number(clause.token(place)) for place in range(end, left.start)
    )


def is_a_number(token: Token | None) -> bool:
    """Return whether a token counts something."""
    return token is not None and token.kind is Kind.NUMBER


def counts_all(clause: Clause) -> bool:
    """Return whether all that is counted is said to be through: "12/12 thôn", "100% chi bộ"."""
    return any(_is_whole(token) for token in clause.tokens)


def _is_whole(token: Token) -> bool:
    if token.kind is Kind.PERCENT:
        return token.numbers[0] >= 100
    return token.kind is Kind.FRACTION and token.numbers[0] == token.numbers[1] > 0


def is_denied_number(place: int, clause: Clause) -> bool:
    """Return whether a number is only named to be denied: "không phải 90%"."""
    return clause.word(place - 1) == "phai" and clause.word(place - 2) in ("khong", "dau", "chang")


def has_part_share(clause: Clause) -> bool:
    """Return whether a share under the whole is written, of whatever it may be: "5/8", "60%"."""
    places = range(clause.start, clause.end)
    return any(
        _is_part_share(token) and not is_denied_number(place, clause)
        for place, token in zip(places, clause.tokens, strict=True)
    )


def _is_part_share(token: Token) -> bool:
    if token.kind is Kind.PERCENT:
        return token.numbers[0] < 100
    return token.kind is Kind.FRACTION and token.numbers[0] < token.numbers[1]


def happened_before(mark: Mark, clause: Clause) -> Mark | None:
    """Return the "đã" right before a mark or inside it, if there is one."""
    near = (each for each in clause.of(Sign.ALREADY) if each.end == mark.start or each.start in mark.places)
    return next(near, None)


def is_for_a_day_to_come(mark: Mark, clause: Clause) -> bool:
    """Return whether the end is set on a coming day, or on this one with nothing that says it has come."""
    if clause.right(mark, Sign.LATER) and any(each.start >= mark.end for each in clause.of(Sign.ALREADY)):
        return False
    settled = [each for each in clause.of(Sign.ALREADY) if not _is_only_then(each, clause)]
    since = [
        day
        for day in clause.of(Sign.TODAY)
        if "tu" in (clause.word(day.start - 1), clause.word(day.start - 2))
    ]
    if since and len(since) == len(clause.of(Sign.TODAY)):
        return clause.has(Sign.LATER)  # "xong từ thứ ba"
    this_period = clause.has(Sign.TODAY) and not settled and not clause.has(Sign.PAST, Sign.TURN)
    if this_period and _is_as_of_today(mark, clause):
        return clause.has(Sign.LATER)
    told_as_past = any(clause.word(place) in _PAST_TENSE for place in mark.places) and not _is_due(clause)
    return clause.has(Sign.LATER) or (this_period and not told_as_past)


def is_on_an_hour(mark: Mark, clause: Clause) -> bool:
    """Return whether only an hour follows the end, past or to come: "done at 5pm", "xong lúc 16h30"."""
    at = mark.end + (clause.word(mark.end) in _AT_AN_HOUR)
    token = clause.token(at)
    if token is None or not (
        token.kind is Kind.CLOCK or (is_a_number(token) and clause.word(at + 1) in _HOURS)
    ):
        return False
    told_as_past = any(clause.word(place) in _PAST_TENSE for place in mark.places)
    settled = clause.has(Sign.ALREADY, Sign.PAST, Sign.TURN) or clause.word(mark.start - 1) == "cung"
    return not (told_as_past or settled or _is_as_of_today(mark, clause))


def _is_due(clause: Clause) -> bool:
    """Return whether a time of today is the one it is to be ready by: "completed by 5pm"."""
    days = clause.of(Sign.TODAY)
    return any(clause.word(place) in _DUE_BY for day in days for place in (day.start - 1, day.start))


def _is_as_of_today(mark: Mark, clause: Clause) -> bool:
    """Return whether the day only dates the report: "nay 8/8 hộ xong", "xong lúc 10h sáng nay"."""
    days = clause.of(Sign.TODAY)
    counted = counts_all(clause) and all(clause.word(day.start) == "nay" for day in days)
    clocked = [place for place in range(mark.end, clause.end) if clause.word(place) == "luc"]
    return counted or (bool(clocked) and any(clause.word(day.start) == "sang" for day in days))


def _is_only_then(already: Mark, clause: Clause) -> bool:
    """Return whether "mới" follows a time that is not now: "tháng 12 mới hoàn thành"."""
    times = [each for each in clause.of(Sign.TODAY) if each.end == already.start]
    only = clause.word(already.start) == "moi" and len(already.places) == 1
    return only and any(clause.word(each.end - 1) not in ("nay", "ni") for each in times)


def is_a_goal(mark: Mark, clause: Clause) -> bool:
    """Return whether a goal or promise reaches the end; "đã xong" and "cũng xong" close it off."""
    came_true = happened_before(mark, clause) is not None or clause.says(mark.start - 1, ALSO)
    if came_true and not clause.has(Sign.LATER, Sign.WILL):
        return False
    goals = [
        each
        for each in clause.left(mark, Sign.AIM)
        if not _is_reached(each, mark, clause) and not _just_in_time(each, clause)
    ]
    return bool(goals or clause.left(mark, Sign.WILL)) or _is_promised(mark, clause)


def _just_in_time(goal: Mark, clause: Clause) -> bool:
    """Return whether the clause opens with "kịp", which tells what was managed: "kịp hoàn thành hôm qua"."""
    return clause.word(goal.start) == "kip" and goal.start == clause.start


def _is_reached(goal: Mark, mark: Mark, clause: Clause) -> bool:
    """Return whether "rồi" right after the end closes off a weak goal or an effort before it."""
    settled = any(each.start == mark.end for each in clause.of(Sign.ALREADY))
    far = mark.start - goal.end >= 2
    return settled and (goal.value == _EFFORT or (goal.value == _WEAK and far))


def _is_promised(mark: Mark, clause: Clause) -> bool:
    strong = any(each.value is None for each in clause.left(mark, Sign.PROMISE))
    return strong and not clause.has(Sign.ALREADY)


def dates_the_past(clause: Clause) -> bool:
    """Return whether a day is named as past by the word before it: "xong hôm mùng 5"."""
    return any(
        token.kind is Kind.DATE
        and any(clause.word(place - back) in _SINCE for back in (1, 2) if clause.word(place - back))
        for place, token in enumerate(clause.tokens, clause.start)
    )


def asks_to_record(mark: Mark, clause: Clause) -> bool:
    """Return whether the office is asked to record the end: "đề nghị ghi nhận hoàn thành"."""
    before = " ".join(clause.word(place) for place in range(clause.start, mark.end))
    return any(asked in before for asked in _TO_RECORD)
