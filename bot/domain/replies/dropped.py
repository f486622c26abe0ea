"""Whether storing what is said of the tasks named would drop, or contradict, something else said."""

from bot.domain.replies.claim import Claim
from bot.domain.replies.claims import telling
from bot.domain.replies.clauses import Clause
from bot.domain.replies.items import Group, tells
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.model import Outcome
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token
from bot.domain.replies.verdict import verdict

_OUTSIDE = forms("trừ ngoài bỏ sót") | {"except"}
_EXCEPT = _OUTSIDE | forms("riêng mỗi kẹt còn") | {"but"}
_NOT_OVER = {Outcome.PROGRESS, Outcome.NOT_STARTED, Outcome.BLOCKED, Outcome.UNDO, Outcome.EXTENSION_REQUEST}
_REACH = 3
_BESIDE_A_TASK = word_set(
    """
    viec nhiem vu muc noi dung task tasks item items and va voi lan cung ca nua luon thi roi da a anh chi em
    bac chu nhe nha nhen nghe oi do nay cai sep dc lai nv y phan hai ba bon deu
    the vay cua minh toi ben may nhung
    """
) | {""}
_STATED = (Sign.NOT, Sign.NOT_STARTED, Sign.DOING, Sign.DONE, Sign.OBSTACLE, Sign.AWAITING, Sign.SHARE)
_ENDS = (Sign.DONE, Sign.MAYBE_DONE)


def is_dropped(told: tuple[Group, ...], said: tuple[Clause, ...], found: tuple[Token, ...]) -> bool:
    """Return whether the person has to be asked because tasks not named, or two answers, are left over."""
    if not any(group.refs for group in told):
        return False
    return (
        _contradicts(told)
        or _ends_unnamed(told)
        or _is_told_of_unknown(said)
        or _is_exception(said, found)
        or any(clause.has(Sign.REST) and clause.has(*_ENDS) for clause in said)
    )


def _is_told_of_unknown(said: tuple[Clause, ...]) -> bool:
    """Return whether nothing known is told of one of several tasks: "1.1 xong, 1.2 hua"."""
    naming = [place for place, clause in enumerate(said) if _names(clause)]
    return len(naming) > 1 and any(
        not tells(said[place]) and _has_unknown_words(said[place]) and not _is_told_next(place, said)
        for place in naming
    )


def _names(clause: Clause) -> list[int]:
    return [place for place, token in enumerate(clause.tokens, clause.start) if token.kind is Kind.REFERENCE]


def _has_unknown_words(clause: Clause) -> bool:
    first = _names(clause)[0]
    return bool({clause.word(place) for place in range(first + 1, clause.end)} - _BESIDE_A_TASK)


def _is_told_next(place: int, said: tuple[Clause, ...]) -> bool:
    """Return whether the next clause tells of the same task: "mục 2.1 rà soát hồ sơ, đã xong"."""
    following = said[place + 1] if place + 1 < len(said) else None
    return following is not None and not _names(following) and tells(following)


def _contradicts(told: tuple[Group, ...]) -> bool:
    """Return whether one task is said to be over and not over: "1.1 xong, 1.1 chưa xong"."""
    refs = [ref for group in told for ref in group.refs]
    if len(refs) == len(set(refs)):
        return False
    outcomes: dict[str, set[Outcome]] = {}
    for group in told:
        for ref in group.refs:
            outcomes.setdefault(ref, set()).add(verdict(group.said).outcome)
    return any(Outcome.DONE in each and each & _NOT_OVER for each in outcomes.values())


def _ends_unnamed(told: tuple[Group, ...]) -> bool:
    """Return whether all is said to be over first, and then of a task that it is not."""
    unnamed = [telling(clause).claims for group in told if not group.refs for clause in group.said]
    if not any(Claim.FINISHED in claims for claims in unnamed):
        return False
    return any(verdict(group.said).outcome is not Outcome.DONE for group in told if group.refs)


def _is_told_of(place: int, said: tuple[Clause, ...]) -> bool:
    """Return whether the clause goes on to say how the task stands: "còn 1.2 chưa xong"."""
    return any(
        mark.start > place and mark.sign in _STATED
        for clause in said
        for mark in clause.marks
        if clause.start <= place < clause.end
    )


def _is_exception(said: tuple[Clause, ...], found: tuple[Token, ...]) -> bool:
    """Return whether a task is named only as the exception: "xong hết trừ mục 2.1"."""
    places = [place for place, token in enumerate(found) if token.kind is Kind.REFERENCE]
    ends = [mark.start for clause in said for mark in clause.of(*_ENDS)]
    for place in places:
        near = found[max(place - _REACH, 0) : place]
        if any(token.key in _OUTSIDE for token in near) and ends:
            return True
        excepted = any(token.key in _EXCEPT for token in near) and any(end < places[0] for end in ends)
        if excepted and not _is_told_of(place, said):
            return True
    return False
