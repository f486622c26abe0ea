"""Whether a day that is named is set for the work, and not for something else: "mai nộp", "mai họp"."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.scope import SELF
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind
from bot.domain.replies.words.deeds import DEEDS

_SMALL = word_set(
    """
    chac khoang tam do co chung a anh chi em nhe nha sep xong moi duoc hen thi de cho khong viec muc vu nay
    """
)
_GIVES = word_set("nop gui trinh mang dem dua chuyen xong submit send finish finishing deliver")
_PRODUCTS = word_set("ket bao van so ban ho danh")  # "có kết quả", "có báo cáo", "có văn bản"
_WORK = (Sign.DONE, Sign.MAYBE_DONE, Sign.DO)


def is_set_on_work(clause: Clause) -> bool:
    """Return whether a day is set for what is known as work, or for nothing named: "mai nộp", "mai nhé"."""
    if clause.has(*_WORK):
        return True
    timed = {place for day in clause.of(Sign.TODAY, Sign.LATER) for place in day.places}
    rest = [
        place
        for place, token in enumerate(clause.tokens, clause.start)
        if token.kind is Kind.WORD and place not in timed
    ]
    if not rest and all(token.kind is Kind.DATE for token in clause.tokens):
        return False  # "15/11"
    return any(_is_work(place, clause) for place in (*rest, *timed)) or all(
        clause.word(place) in _SMALL or clause.says(place, SELF) for place in rest
    )


def _is_work(place: int, clause: Clause) -> bool:
    word, following = clause.word(place), clause.word(place + 1)
    yields = word == "co" and (following in _PRODUCTS or place + 1 == clause.end)
    return yields or word in _GIVES or bool({word, f"{word} {following}"} & DEEDS)
