"""Whether a clause only repeats what was ordered: "Chủ tịch yêu cầu phải xong trong tuần"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.marks import Mark
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
_ORDERED = _ORDER_PAIRS | {
    ("don", "doc"), ("de", "nghi"), ("phan", "cong"), ("dang", "ky"), ("cam", "ket"), ("huong", "dan"),
    ("nhac", "nho"), ("thong", "bao"), ("quan", "triet"),
}  # fmt: skip
_GIVES, _JOINS = word_set("giao nho hua"), word_set("va nen")
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


def orders_an_end(mark: Mark, clause: Clause) -> bool:
    """Return whether the end is what was asked of others, or promised: "đã chỉ đạo các chi bộ hoàn thành"."""
    told = [
        already.start for already in clause.left(mark, Sign.ALREADY) if clause.word(already.start) == "da"
    ]
    if (
        not told
        or mark.sign is not Sign.DONE
        or any(already.start > told[0] for already in clause.of(Sign.ALREADY))
    ):
        return False
    asked = (clause.word(told[0] + 1), clause.word(told[0] + 2))
    joined = any(clause.word(place) in _JOINS for place in range(told[0] + 3, mark.start))
    return not joined and (asked in _ORDERED or asked[0] in _GIVES) and told[0] + 2 < mark.start


def _orders(place: int, clause: Clause) -> bool:
    if any(place in mark.places for mark in clause.of(Sign.TODAY, Sign.LATER)):
        return False  # "giao thừa"
    return clause.word(place) in _ORDERS or (clause.word(place), clause.word(place + 1)) in _ORDER_PAIRS


def _orders_others(order: int, clause: Clause) -> bool:
    """Return whether the writer gives the order: "em giao anh em phải xong"; "em đã nắm yêu cầu" is none."""
    known = any(clause.word(place) in _KNOWING for place in range(clause.start, order))
    return not known and any(clause.says(place, SELF) for place in range(clause.start, order))
