"""Whether an obstacle that is named is denied, mended, or is the case that was to be settled."""

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token

_BRIDGE = word_set(
    """
    co gi bi gap thay con he phai la cai cho nao viec kho any a real hien xay ra phat sinh khan
    vuong mac more su van de tro ngai hay hoac va cung ton tai
    """
)
_LEADS_TO_NO, _NOES = word_set("thi la van cung hien tai nay den gi nao deu"), word_set("khong chua chang")
_NO_LETTERS = "kc"  # "ko", "chưa"; of "hem", "o" and the like nobody knows
_AFTER_NO = word_set(
    "co gi nao thay dau het ca phat sinh nua a anh chi em nhe nha oi sep bac chu i dong da xay ra"
)
_MENDED = word_set("sua khac xu go giai thao het thong xong qua ngot tanh rut on")
_MENDING = word_set("sua fix khac xu giai go thao ly quyet phuc")
_CASES, _SUITS = word_set("vu don viec"), word_set("khieu kien tranh")  # "khiếu nại", "tranh chấp"
_REACH = 5  # words


def is_denied(obstacle: Mark, clause: Clause) -> bool:
    """Return whether "không" stands before the obstacle with only small words between, or "đâu" after it."""
    denies = clause.word(obstacle.start) in ("chua", "khong")  # "chưa hết kẹt đâu" still is one
    if clause.right(obstacle, Sign.NAY):
        return True
    if any(_is_none(clause.token(obstacle.end + ahead)) for ahead in range(2)) or _answered_no(
        obstacle, clause
    ):
        return True
    if not denies and any(_is_where(clause.token(obstacle.end + ahead)) for ahead in range(2)):
        return True
    if (
        _is_mended(obstacle, clause)
        or mends(obstacle, clause)
        or "het"
        in (
            clause.word(obstacle.start - 1),
            clause.word(obstacle.start - 2),
        )
    ):
        return True
    if not denies and _follows_a_no(obstacle, clause):
        return True
    before = [each for each in clause.of(*_DENYING) if each.end <= obstacle.start]
    return any(_only_bridge(clause, each.end, obstacle.start) for each in before)


def _follows_a_no(obstacle: Mark, clause: Clause) -> bool:
    """Return whether "không" leads by small words to the obstacle: "không còn gì vướng"."""
    place = obstacle.start - 1
    while clause.word(place) in _BRIDGE:
        place -= 1
    return clause.word(place) in _NOES and place + 1 < obstacle.start


def _is_mended(obstacle: Mark, clause: Clause) -> bool:
    """Return whether the obstacle is said to be over right after it: "lỗi phần mềm đã sửa"."""
    after = range(obstacle.end, min(obstacle.end + _REACH, clause.end))
    happened = [place for place in after if clause.word(place) == "da"]
    return any(clause.word(place) in _MENDED for place in after if happened and place > happened[0])


def mends(obstacle: Mark, clause: Clause) -> bool:
    """Return whether what ended is the obstacle itself: "fix xong bug", "xử lý xong lỗi"."""
    ends = [
        end
        for end in clause.of(Sign.DONE)
        if 0 <= obstacle.start - end.end <= 1 + _is_a_case(obstacle, clause)
    ]
    return any(clause.word(place) in _MENDING for end in ends for place in range(end.start - 1, end.end))


def settles_a_case(obstacle: Mark, clause: Clause) -> bool:
    """Return whether the trouble mended is the task given: "giải quyết xong vụ tranh chấp đất"."""
    return _is_a_case(obstacle, clause) and mends(obstacle, clause)


def _is_a_case(obstacle: Mark, clause: Clause) -> bool:
    return any(clause.word(obstacle.start - back) in _CASES for back in (1, 2)) or (
        clause.word(obstacle.start) in _SUITS
    )


_DENYING = (Sign.NOT, Sign.NOT_STARTED, Sign.LACK)


def _answered_no(obstacle: Mark, clause: Clause) -> bool:
    """Return whether a denial answers what is named first: "vướng mắc: không", "khó khăn thì không có gì"."""
    place = obstacle.end
    while clause.word(place) in _LEADS_TO_NO or _is_colon(clause.token(place)):
        place += 1
    token = clause.token(place)
    if token is None or clause.word(place) not in _NOES or token.text.lower()[:1] not in _NO_LETTERS:
        return False
    return all(clause.word(after) in _AFTER_NO for after in range(place + 1, clause.end))


def _is_colon(token: Token | None) -> bool:
    return token is not None and token.kind is Kind.SEPARATOR


def _is_none(token: Token | None) -> bool:
    """Return whether a token is a nought: "vướng mắc: 0"."""
    return token is not None and token.kind is Kind.NUMBER and token.numbers == (0,)


def _is_where(token: Token | None) -> bool:
    return token is not None and token.key in ("đâu", "dau")


def _only_bridge(clause: Clause, start: int, end: int) -> bool:
    return all(clause.word(place) in _BRIDGE for place in range(start, end))
