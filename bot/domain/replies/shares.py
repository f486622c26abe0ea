"""How much of a task a clause says is done, in percent."""

from dataclasses import dataclass
from itertools import pairwise

from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import plain, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import ALL_OF, is_denied_number
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token

_ACHIEVED = word_set(
    """
    duoc dat xong khoang tam chung about around at toi den hon gan moi la len with
    """
)
_REACHED = word_set("duoc dat xong moi")
_OF = word_set(
    """
    phan tren trong of tong out so
    """
)
_CHANGES = word_set(
    """
    tang giam vuot them up lai suat thue chiet khau phat
    """
)
_PEOPLE = word_set("ho dan nguoi ba cu households people residents")
_HOPED_FOR = word_set("expected planned targeted projected estimated forecast")
_MONTHS = 12  # a fraction of more is no day
_REMAINING = word_set("nua left remaining to")
_RESTS = word_set("lai left remaining go")
_GOALS = frozenset(
    (("ke", "hoach"), ("muc", "tieu"), ("chi", "tieu"), ("plan",), ("target",), ("goal",), ("dinh", "muc"))
)
_SAYS_WHOSE = word_set(
    """
    viec muc nhiem vu da la is cua em ben toi minh chung don vi nam nay quy thang de ra giao duoc our the my a
    """
)


@dataclass(frozen=True)
class Share:
    """A share in percent (below 0 and over 100 as written), where it stands, and whether it is sure.

    `as_day`: it may as well be a day, where days are spoken of: "khoảng 5/12".
    """

    percent: int
    place: int
    sure: bool = True
    of_people: bool = False
    as_day: bool = False

    def as_mark(self) -> Mark:
        """Return the share as the mark of an end, to be weighed like "xong"."""
        return Mark(Sign.DONE, (self.place,))


def share(clause: Clause) -> Share | None:
    """Return the share of the whole that a clause states; the last one when it states several."""
    found = [*_percents(clause), *_fractions(clause), *_worded(clause), *_tenths(clause), *_counted(clause)]
    found = [each for each in found if _is_total(each, clause)]
    return max(found, key=lambda each: each.place, default=None)


def _is_total(each: Share, clause: Clause) -> bool:
    here = each.as_mark()
    if is_denied_number(each.place, clause) or clause.word(each.place + 1) in _HOPED_FOR:
        return False
    if is_of_a_plan(each.place, clause):
        return False
    if each.percent == 0 and clause.left(here, Sign.LEFT, Sign.NOT):
        return False
    if (
        clause.has(Sign.CONSENT)
        or _is_of_means(each, clause)
        or clause.left(here, Sign.AIM, Sign.WILL, Sign.WHEN, Sign.LATER)
    ):
        return False
    return not (clause.has(Sign.PART) and _stands_by_part(here, clause))


def is_of_a_plan(place: int, clause: Clause) -> bool:
    """Return whether only the name of a plan or goal leads the share: "kế hoạch 100%", "target is 100%"."""
    words = [plain(token.key) for token in clause.tokens[: place - clause.start] if token.kind is Kind.WORD]
    for goal in _GOALS:
        for at in range(len(words) - len(goal) + 1):
            if tuple(words[at : at + len(goal)]) == goal:
                return set(words[:at] + words[at + len(goal) :]) <= _SAYS_WHOSE
    return False


def _is_of_means(each: Share, clause: Clause) -> bool:
    """Return whether the share is of money, prices or people in an obstacle: "thiếu 45% vốn"."""
    means = [mark for mark in clause.of(Sign.MEANS) if mark.value is None]
    beside = any(mark.start == each.place + 1 or mark.end == each.place for mark in means)
    return beside and (clause.has(Sign.LACK, Sign.OBSTACLE) or _is_given(each, clause))


def _is_given(each: Share, clause: Clause) -> bool:
    return any(clause.word(each.place - back) in ("cap", "rot", "tri") for back in (1, 2, 3))


def _stands_by_part(here: Mark, clause: Clause) -> bool:
    parts = [part for part in clause.of(Sign.PART) if part.value is None and part.end - 1 != here.start]
    return any(abs(part.start - here.start) <= 4 for part in parts)


def _percents(clause: Clause) -> list[Share]:
    found = []
    for place, token in enumerate(clause.tokens, clause.start):
        if token.kind is Kind.PERCENT and clause.word(place - 1) not in _CHANGES:
            percent = -token.numbers[0] if token.text.startswith("-") else token.numbers[0]
            counted = (
                clause.word(place + 2) if clause.word(place + 1) in ("so", "cac") else clause.word(place + 1)
            )
            of_people = counted in _PEOPLE
            found.append(Share(_or_rest(percent, place, clause), place, of_people=of_people))
    return found


def _or_rest(percent: int, place: int, clause: Clause) -> int:
    """Turn what is left into what is done: "còn 20%", "20% left"."""
    here = Mark(Sign.DONE, (place,))
    before = [mark for mark in clause.left(here, Sign.LEFT) if place - mark.end <= 2]
    reached = clause.word(place - 1) in _REACHED  # "đạt 40% còn lại đang làm"
    after = [mark for mark in clause.of(Sign.LEFT) if mark.start - place in (1, 2) and not reached]
    rest = before or any(
        clause.word(mark.start) in _REMAINING or clause.word(mark.end - 1) in _RESTS for mark in after
    )  # "20% nữa", "20% còn lại"; but in "90% rồi còn tí nữa" the rest is not counted
    return 100 - percent if rest and 0 <= percent <= 100 else percent


def _fractions(clause: Clause) -> list[Share]:
    found = []
    for place, token in enumerate(clause.tokens, clause.start):
        if token.kind is Kind.FRACTION and 0 <= token.numbers[0] <= token.numbers[1] and token.numbers[1] > 0:
            many = token.numbers[1] > _MONTHS and not _may_be_a_saying(token, clause)
            sure = _counts(clause, place + 1) or clause.word(place - 1) in _ACHIEVED or many
            sure = sure or token.numbers[0] == 0 or clause.has(Sign.LEFT)
            if sure or clause.has(Sign.DONE, Sign.ALREADY):
                as_day = not _counts(clause, place + 1) and clause.word(place - 1) not in _REACHED
                percent = _or_rest(_part_of(*token.numbers), place, clause)
                found.append(Share(percent, place, sure, as_day=as_day))
    return found


def _may_be_a_saying(token: Token, clause: Clause) -> bool:
    """Return whether a whole stands with nothing counted or ended: "50/50" is also "who knows"."""
    return token.numbers[0] == token.numbers[1] and not clause.has(Sign.DONE, Sign.MAYBE_DONE, Sign.ALREADY)


def _part_of(done: int, total: int) -> int:
    percent = round(done * 100 / total)
    return min(percent, 99) if done < total else percent


def _worded(clause: Clause) -> list[Share]:
    return [
        Share(_or_rest(mark.value or 0, mark.start, clause), mark.end - 1) for mark in clause.of(Sign.SHARE)
    ]


def _tenths(clause: Clause) -> list[Share]:
    """Read "7 phần" as tenths; "xong 2 phần" counts parts and says no share."""
    found = []
    for place, token in _numbers(clause):
        tenths = 3 <= token.numbers[0] <= 9 and clause.word(place + 1) == "phan"
        if tenths and clause.word(place - 1) not in ALL_OF:
            found.append(Share(_or_rest(token.numbers[0] * 10, place, clause), place))
    return found


def _counted(clause: Clause) -> list[Share]:
    """Read "3 trên 5 xã", "3 of 5", "xong 3 còn 2"."""
    numbers = _numbers(clause)
    for (first, done), (second, total) in pairwise(numbers):
        between = {
            plain(each.key) for each in clause.tokens[first + 1 - clause.start : second - clause.start]
        }
        if between & _OF and second - first <= 6 and 0 < total.numbers[0] >= done.numbers[0]:
            return [Share(_or_rest(_part_of(done.numbers[0], total.numbers[0]), first, clause), second)]
    return []


def _numbers(clause: Clause) -> list[tuple[int, Token]]:
    return [
        (place, token) for place, token in enumerate(clause.tokens, clause.start) if token.kind is Kind.NUMBER
    ]


def _counts(clause: Clause, place: int) -> bool:
    place += clause.word(place) == "so"  # "2/3 số hộ"
    return any(mark.start == place for mark in clause.of(Sign.UNIT))
