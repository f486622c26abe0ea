"""Whether words are of the writer's day, and not of the task: "đang ở tỉnh", "chưa ăn cơm"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.signs import Sign
from bot.domain.replies.words.deeds import DEEDS

_EVERY_DAY = word_set("o an ngoi nam hoc nghi ngu tam lai trong dieu benh om ban ve nghe choi")
_TRIPS = word_set("duong dam choi hoc cong an xe ve hop vien kham cho lam")  # after "đi"

_WAITS = word_set("cho doi")
_AWAITED = word_set("em anh chi chu bac co toi minh ti chut xiu lat nhe nha a da oi dong chi sep")


def waits_for_somebody(clause: Clause) -> bool:
    """Return whether it is only said to wait a while for somebody: "chờ em tí", "đợi anh nhé"."""
    words = {clause.word(place) for place in range(clause.start, clause.end)}
    return bool(words & _WAITS) and words <= _WAITS | _AWAITED and len(words) > 1


def is_of_every_day(place: int, clause: Clause) -> bool:
    """Return whether a word at a place is such a one, with no work named after it."""
    following = f"{clause.word(place + 1)} {clause.word(place + 2)}"
    works = clause.word(place + 1) in DEEDS or following in DEEDS or clause.has(Sign.DO, Sign.DONE)
    travels = clause.word(place) == "di" and clause.word(place + 1) in _TRIPS
    return (clause.word(place) in _EVERY_DAY or travels) and not works
