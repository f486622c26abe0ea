"""Whether an end stands on words too little known to be stored unasked."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.lexicon import stands_for
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import ALSO, SELF
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind

_BARE = frozenset({"xong", "hoan thanh", "hoan tat", "ket thuc", "done", "finished"})
_TOPIC = word_set(
    """
    viec nay do cai vu muc phan dung cao hoach so thi ben da vang ok oi a con xin cua ma la nhe rui roi
    task report cong nhiem y nha
    """
)


def is_shaky(mark: Mark, clause: Clause) -> bool:
    """Return whether an unknown word stands by with nothing that says it has happened: "xong con ong"."""
    following = clause.token(mark.end)
    unknown = following is not None and following.kind is Kind.WORD and not stands_for(following.key)
    settled = clause.has(Sign.ALREADY, Sign.PAST) or (following is not None and following.key.isascii())
    return (
        clause.has(Sign.WHICH, Sign.REST)
        or bool(clause.right(mark, Sign.LATER))
        or (unknown and not settled)
        or _is_led_by_unknown(mark, clause)
        or _has_bare_day(mark, clause)
    )


def _is_led_by_unknown(mark: Mark, clause: Clause) -> bool:
    """Return whether a bare end follows a word that no table knows, which may be a time: "giỗ tổ em xong"."""
    said = " ".join(clause.word(place) for place in mark.places)
    if said not in _BARE or clause.has(Sign.ALREADY, Sign.PAST, Sign.NOW, Sign.TURN):
        return False
    if clause.says(mark.start - 1, ALSO):
        return False
    named = clause.word(mark.start - 2)
    if clause.says(mark.start - 1, SELF) and named and named not in _TOPIC:
        return True  # "tết em xong"
    before = (clause.token(place) for place in range(clause.start, mark.start))
    return any(
        token is not None and token.kind is Kind.WORD and not stands_for(token.key) for token in before
    )


def _has_bare_day(mark: Mark, clause: Clause) -> bool:
    """Return whether its day may be a share ("hoàn thành 5/11") or has no month ("mùng 10 xong")."""
    day = clause.token(mark.end)
    split = day is not None and day.kind is Kind.DATE and len(day.text.split("/")) == 2
    monthless = any(token.kind is Kind.DATE and token.numbers[1] == 0 for token in clause.tokens)
    return split or (monthless and not clause.has(Sign.ALREADY))
