"""Whether a clause only repeats what was ordered: "Chủ tịch yêu cầu phải xong trong tuần"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.scope import SELF
from bot.domain.replies.signs import Sign

_ORDERS = word_set("giao dan lenh buoc")
_ORDER_PAIRS = {
    ("yeu", "cau"), ("chi", "dao"), ("quy", "dinh"), ("chi", "tieu"), ("ket", "luan"), ("thoi", "han"),
    ("dat", "han"), ("han", "la"), ("hen", "phai"),
}  # fmt: skip
_ENDS = (Sign.DONE, Sign.MAYBE_DONE)
_DUE = (Sign.AIM, Sign.LATER, Sign.TODAY)
_OTHERWISE = (Sign.ALREADY, Sign.DOING, Sign.LEFT, Sign.NOT, Sign.WILL, Sign.OBSTACLE, Sign.EXTEND, Sign.ASK)
_KNOWING = word_set("nam ro nho nhan biet hieu da")


def repeats_an_order(clause: Clause) -> bool:
    """Return whether the end told of is the one that others have set, and nothing is told of the work."""
    if not clause.has(*_ENDS) or not clause.has(*_DUE):
        return False
    ends = [mark.start for mark in clause.of(*_ENDS)]
    orders = [place for place in range(clause.start, ends[-1]) if _orders(place, clause)]
    if not orders or _orders_others(orders[0], clause):
        return False
    return not any(mark.end > orders[0] for mark in clause.of(*_OTHERWISE))


def _orders(place: int, clause: Clause) -> bool:
    if any(place in mark.places for mark in clause.of(Sign.TODAY, Sign.LATER)):
        return False  # "giao thừa"
    return clause.word(place) in _ORDERS or (clause.word(place), clause.word(place + 1)) in _ORDER_PAIRS


def _orders_others(order: int, clause: Clause) -> bool:
    """Return whether the writer gives the order: "em giao anh em phải xong"; "em đã nắm yêu cầu" is none."""
    known = any(clause.word(place) in _KNOWING for place in range(clause.start, order))
    return not known and any(clause.says(place, SELF) for place in range(clause.start, order))
