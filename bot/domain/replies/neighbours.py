"""What a clause makes of its neighbours: an issuing, an outside cause, a complaint of the record."""

from dataclasses import replace
from itertools import pairwise

from bot.domain.replies.claim import STATES, Claim
from bot.domain.replies.claims import Telling, without
from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.signs import Sign

_OF_THE_RECORD = STATES | {Claim.ASKED, Claim.DOUBTED, Claim.HANDED_ON}
_HELPS = word_set("nho giup gium ho dum")
_ISSUES = {("ban", "hanh"), ("phat", "hanh"), ("cong", "bo")}
_OF_ONESELF = word_set("em toi minh ban quen om met ky duyet dau")
_ENDS = (Sign.DONE, Sign.MAYBE_DONE)


def off_the_record(said: tuple[Clause, ...], tellings: list[Telling]) -> list[Telling]:
    """Take out what is told of the program's record, and the help asked for: "vẫn báo nợ, gỡ giúp"."""
    freed, complained = [], False
    for clause, each in zip(said, tellings, strict=True):
        words = {clause.word(place) for place in range(clause.start, clause.end)}
        of_record = clause.has(Sign.RECORD) and not clause.has(*_ENDS)
        pleads = complained and bool(words & _HELPS)
        freed.append(without(_OF_THE_RECORD, each) if of_record or pleads else each)
        complained = complained or clause.has(Sign.RECORD)
    return freed


def issued(said: tuple[Clause, ...], tellings: list[Telling]) -> list[Telling]:
    """Take out a signature waited for that the issuing overtakes: "đã trình ký | và ban hành rồi"."""
    issues = [place for place, clause in enumerate(said) if _issues(clause)]
    return [
        replace(each, claims=(each.claims - {Claim.UNDERWAY}) | {Claim.MAYBE_FINISHED})
        if issues and place <= issues[-1] and _was_only_handed_up(clause, said[max(place - 1, 0)])
        else each
        for place, (clause, each) in enumerate(zip(said, tellings, strict=True))
    ]


def caused(said: tuple[Clause, ...], tellings: list[Telling]) -> list[Telling]:
    """Let an outside cause that keeps the work from being done stop it: "kho đang sửa nên chưa nhập được"."""
    return [
        replace(each, claims=each.claims | {Claim.STOPPED})
        if place and _is_kept_from(clause) and _is_outside(said[place - 1])
        else each
        for place, (clause, each) in enumerate(zip(said, tellings, strict=True))
    ]


def _is_kept_from(clause: Clause) -> bool:
    words = [clause.word(place) for place in range(clause.start, clause.end)]
    return words[:2] == ["nen", "chua"] and bool({"duoc", "noi"} & set(words[2:]))


def _is_outside(clause: Clause) -> bool:
    """Return whether a cause is not the writer's own doing, nor a signature of their own leader."""
    words = {clause.word(place) for place in range(clause.start, clause.end)}
    return clause.has(Sign.MEANS, Sign.THIRD, Sign.AWAITING, Sign.OBSTACLE) and not words & _OF_ONESELF


def _issues(clause: Clause) -> bool:
    words = [clause.word(place) for place in range(clause.start, clause.end)]
    issued = any(pair in _ISSUES for pair in pairwise(words))
    return issued and not clause.has(
        Sign.NOT, Sign.WILL, Sign.LATER, Sign.AIM, Sign.WHEN, Sign.DOING, Sign.NEARLY, Sign.LEFT, Sign.ASK
    )


def _was_only_handed_up(clause: Clause, before: Clause) -> bool:
    """Return whether the wait is a finished handing up ("đã trình ký"), with nothing else unfinished."""
    waits = clause.of(Sign.AWAITING)
    past = any(each.has(Sign.ALREADY, Sign.DONE) for each in (clause, before)) or any(
        clause.word(mark.start) == "da" for mark in waits
    )
    handed = all(any(clause.word(place) == "trinh" for place in mark.places) for mark in waits)
    return bool(waits) and past and handed and not clause.has(Sign.NOT, Sign.LEFT, Sign.DOING, Sign.PART)
