"""Whether an end is what a greeting wishes somebody: "chúc anh em hoàn thành tốt nhiệm vụ"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign


def is_wished_others(mark: Mark, clause: Clause) -> bool:
    """Return whether the end is only wished for."""
    return follows_a_wish(mark, clause) and not clause.has(Sign.ALREADY)


def follows_a_wish(mark: Mark, clause: Clause) -> bool:
    """Return whether a wish leads the end, be it come true: "chúc mừng anh em đã hoàn thành"."""
    return any(clause.word(each.start) == "chuc" for each in clause.left(mark, Sign.GREETING))
