"""Whether words are of the writer's day, and not of the task: "đang ở tỉnh", "chưa ăn cơm"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.signs import Sign
from bot.domain.replies.words.deeds import DEEDS

_EVERY_DAY = word_set("o an ngoi nam hoc nghi ngu tam lai trong dieu benh om ban ve nghe choi")
_TRIPS = word_set("duong dam choi hoc cong an xe ve hop vien kham cho lam")  # after "đi"


def is_of_every_day(place: int, clause: Clause) -> bool:
    """Return whether a word at a place is such a one, with no work named after it."""
    following = f"{clause.word(place + 1)} {clause.word(place + 2)}"
    works = clause.word(place + 1) in DEEDS or following in DEEDS or clause.has(Sign.DO, Sign.DONE)
    travels = clause.word(place) == "di" and clause.word(place + 1) in _TRIPS
    return (clause.word(place) in _EVERY_DAY or travels) and not works
