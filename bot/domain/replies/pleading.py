"""Whether a clause asks for another day without naming an extension: "xin nộp vào 25/11"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind

_GIVES = word_set("nop gui trinh xong thanh tat cao hoan submit finish")
_REPORTS, _LATE = word_set("cao bao"), word_set("muon tre cham")
_SPANS = word_set("ngay hom bua tuan thang chut xiu ti")
_UNTIL, _WEEKDAYS = word_set("toi den qua sang vao"), word_set("thu chu")  # "thứ tư", "chủ nhật"
_LEAVES = word_set("nghi vang ve")
_NEAR = 2  # words between "xin" and a bare day: "xin 25/11", "cho em tới 27/11"
_SETTLED = (Sign.ASK, Sign.RULE, Sign.ALREADY, Sign.WILL)


def pleads_for_a_day(clause: Clause) -> bool:
    """Return whether a day to come is asked for: "cho em xin hoàn thành vào 27-11", "xin 25/11"."""
    if clause.has(*_SETTLED) or any(mark.value is None for mark in clause.of(Sign.WHEN)):
        return False
    return (
        any(_leads_to_a_day(plea, clause) for plea in clause.of(Sign.PLEA))
        or _swaps_days(clause)
        or _gives_late(clause)
    )


def _leads_to_a_day(plea: Mark, clause: Clause) -> bool:
    days = [day for day in clause.of(Sign.LATER) if day.start >= plea.end]
    if clause.word(plea.end) in _LEAVES:
        return False  # "xin phép nghỉ ngày mai"
    periods = [day for day in clause.of(Sign.TODAY) if day.start >= plea.end]
    ends = clause.of(Sign.DONE)
    given = any(clause.word(place) in _GIVES for day in days for place in range(plea.end, day.start))
    near = any(day.start - plea.end <= _NEAR for day in days)
    within = any(plea.end <= end.start < day.start for end in ends for day in periods)
    weekdays = [day for day in periods if clause.word(day.start) in _WEEKDAYS]
    until = any(
        clause.word(day.start - 1) in _UNTIL
        or any(clause.word(place) in _GIVES for place in range(plea.end, clause.end))
        for day in weekdays
    )
    return given or near or within or until


def _gives_late(clause: Clause) -> bool:
    """Return whether it is announced that the work will be handed in late: "em nộp muộn vài hôm nhé"."""
    if clause.has(Sign.NOT, Sign.PAST, Sign.DONE, Sign.OBSTACLE):
        return False
    opens = clause.word(clause.start) in _LATE and clause.word(clause.start + 1) != "nhat"  # "chậm nhất"
    opens = opens and not clause.has(Sign.ALREADY, Sign.BUT)
    if opens and _names_a_span(range(clause.start, clause.start + 4), clause):
        return True
    for place in range(clause.start, clause.end):
        late = clause.word(place) in _GIVES | _REPORTS and clause.word(place + 1) in _LATE
        if late and (clause.has(Sign.LATER) or _names_a_span(range(place + 2, clause.end), clause)):
            return True
    return False


def _names_a_span(places: range, clause: Clause) -> bool:
    """Return whether a length of time is named: "2 ngày", "vài hôm", "một tuần", "chút"."""
    return any(clause.word(place) in _SPANS for place in places)


def _swaps_days(clause: Clause) -> bool:
    """Return whether one day is named in the place of another: "27/11 thay vì 20/11"."""
    places = [place for place in range(clause.start, clause.end) if clause.word(place) == "thay"]
    after = (clause.token(place + 2) for place in places if clause.word(place + 1) in ("vi", "cho"))
    return clause.has(Sign.LATER) and any(token is not None and token.kind is Kind.DATE for token in after)
