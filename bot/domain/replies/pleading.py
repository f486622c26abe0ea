"""Whether a clause asks for another day without naming an extension: "xin nộp vào 25/11"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind

_GIVES = word_set("nop gui trinh xong thanh tat cao hoan submit finish")
_NEAR = 2  # words between "xin" and a bare day: "xin 25/11", "cho em tới 27/11"
_SETTLED = (Sign.ASK, Sign.RULE, Sign.ALREADY, Sign.WILL)


def pleads_for_a_day(clause: Clause) -> bool:
    """Return whether a day to come is asked for: "cho em xin hoàn thành vào 27-11", "xin 25/11"."""
    if clause.has(*_SETTLED) or any(mark.value is None for mark in clause.of(Sign.WHEN)):
        return False
    return any(_leads_to_a_day(plea, clause) for plea in clause.of(Sign.PLEA)) or _swaps_days(clause)


def _leads_to_a_day(plea: Mark, clause: Clause) -> bool:
    days = [day for day in clause.of(Sign.LATER) if day.start >= plea.end]
    periods = [day for day in clause.of(Sign.TODAY) if day.start >= plea.end]
    ends = clause.of(Sign.DONE)
    given = any(clause.word(place) in _GIVES for day in days for place in range(plea.end, day.start))
    near = any(day.start - plea.end <= _NEAR for day in days)
    within = any(plea.end <= end.start < day.start for end in ends for day in periods)
    return given or near or within


def _swaps_days(clause: Clause) -> bool:
    """Return whether one day is named in the place of another: "27/11 thay vì 20/11"."""
    places = [place for place in range(clause.start, clause.end) if clause.word(place) == "thay"]
    after = (clause.token(place + 2) for place in places if clause.word(place + 1) in ("vi", "cho"))
    return clause.has(Sign.LATER) and any(token is not None and token.kind is Kind.DATE for token in after)
