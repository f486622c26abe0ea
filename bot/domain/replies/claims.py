"""What one clause claims of a task, all its phrases weighed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.domain.replies.asking import asks, complains
from bot.domain.replies.beginning import (
    beginnings,
    goes_on_with_life,
    goings_on,
    is_only_begun,
    is_yet_to_begin,
    manages_some,
    says_nay,
)
from bot.domain.replies.claim import STATES, Claim
from bot.domain.replies.clauses import Clause
from bot.domain.replies.ending import ending
from bot.domain.replies.every_day import waits_for_somebody
from bot.domain.replies.hindrance import hindrance
from bot.domain.replies.letters import word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.ordering import repeats_an_order
from bot.domain.replies.owning import disowned, hands_on
from bot.domain.replies.promising import promises, requests
from bot.domain.replies.scope import remains
from bot.domain.replies.shares import Share, is_of_a_plan, share
from bot.domain.replies.signs import Sign
from bot.domain.replies.subject import names_another
from bot.domain.replies.tokens import Kind

_WEAK = 0  # the value of a row that limits what follows but claims nothing alone
_WISHED = 1  # the value of UNREAL rows: "ước gì"
_NOT_WHILE_ASKING = {
    Claim.UNDERWAY,
    Claim.UNBEGUN,
    Claim.RECEIVED,
    Claim.INTENDED,
    Claim.DATED,
    Claim.PENCILLED,
}
_ALL = word_set("deu het ca roi tat luon")
_OVER = word_set("xong")  # "12/12 thôn đã họp xong"
_ABOUT, _REACHED = word_set("khoang tam xap gan about around"), word_set("dat thanh duoc du")
_PLANS = word_set("hoach tieu toan")  # "105% kế hoạch"
_COURTESY = word_set(
    "a anh chi em bac chu co dau nhe nha oi sep da thua van sao nhac hoai cu rang con giuc reo hoi miet nua"
)
_PLAIN = (
    (Sign.UNDO, Claim.TAKEN_BACK),
    (Sign.GREETING, Claim.GREETED),
    (Sign.NEARLY, Claim.UNDERWAY),
    (Sign.MOCK, Claim.UNDERWAY),
    (Sign.JEST, Claim.DOUBTED),
)


@dataclass(frozen=True)
class Telling:
    """All that a clause tells: its claims and the share it states.

    `as_day`: the share may be a day. `overtaken`: by a later end. `complains`: asks only why one is reminded.
    """

    claims: frozenset[Claim]
    percent: int | None = None
    of_people: bool = False
    overtaken: bool = False
    complains: bool = False
    as_day: bool = False


def without(claims: frozenset[Claim], told: Telling) -> Telling:
    """Return a telling with some claims taken out, and its share with a state that no longer holds."""
    if not claims & STATES:
        return replace(told, claims=told.claims - claims)
    return replace(told, claims=told.claims - claims, percent=None, overtaken=True)


def telling(clause: Clause) -> Telling:
    """Return what a clause tells."""
    stated = share(clause)
    claims = set(_claims(clause))
    if stated is not None:
        claims |= _of_share(stated, clause)
    else:
        claims |= _of_a_goal(clause)
    if Claim.ASKED in claims:
        claims -= _NOT_WHILE_ASKING
    if not claims and _turns(clause):
        claims = {Claim.DOUBTED}
    percent = min(stated.percent, 100) if stated and stated.percent >= 0 else None
    of_people, as_day = (stated.of_people, stated.as_day) if stated else (False, False)
    return Telling(frozenset(claims), percent, of_people, complains=complains(clause), as_day=as_day)


def _claims(clause: Clause) -> Iterator[Claim]:
    if says_nay(clause):
        yield Claim.UNBEGUN
        return
    if repeats_an_order(clause):
        yield Claim.RECEIVED
        return
    yield from _said_outright(clause)
    if any(not _is_in_question(mark, clause) for mark in disowned(clause)):
        yield Claim.NOT_OURS
    yield from hindrance(clause)
    if any(mark.value is None for mark in clause.of(Sign.NONE_LEFT)):
        yield Claim.MAYBE_FINISHED
    if (
        remains(clause)
        or is_only_begun(clause)
        or manages_some(clause)
        or (goings_on(clause) and not goes_on_with_life(clause) and not is_yet_to_begin(clause))
    ):
        yield Claim.UNDERWAY
    elif goings_on(clause) and not is_yet_to_begin(clause):
        yield Claim.MAYBE_UNDERWAY
    yield from _endings(clause)
    if names_another(clause):
        yield Claim.ELSEWHERE
    yield from requests(clause)
    yield from promises(clause)
    yield from beginnings(clause)


def _said_outright(clause: Clause) -> Iterator[Claim]:
    """Yield what single phrases claim, whatever stands around them."""
    yield from (claim for sign, claim in _PLAIN if clause.has(sign))
    if clause.has(Sign.AWAITING) and not waits_for_somebody(clause):
        yield Claim.UNDERWAY
    if any(mark.value == _WISHED for mark in clause.of(Sign.UNREAL)):
        yield Claim.DOUBTED
    if any(hands_on(mark, clause) for mark in clause.of(Sign.DELEGATE)):
        yield Claim.HANDED_ON
    for mark in clause.of(Sign.ASIDE):
        if (mark.value is None and not _happened(mark, clause)) or clause.has(Sign.PROMISE, Sign.WILL):
            yield Claim.RECEIVED
    for mark in clause.of(Sign.RECEIVED):
        yield Claim.POLITE if mark.value == _WEAK else Claim.RECEIVED


def _happened(aside: Mark, clause: Clause) -> bool:
    return any(each.end == aside.start for each in clause.of(Sign.ALREADY))


def _is_in_question(mark: Mark, clause: Clause) -> bool:
    """Return whether it is asked ("bên nào chủ trì") or said of a share ("chứ không phải 90%")."""
    before = any(ask.start < mark.end for ask in clause.of(Sign.ASK))
    numbered = clause.token(mark.end)
    compares = numbered is not None and numbered.kind in (Kind.PERCENT, Kind.FRACTION)
    return clause.asked or compares or before or (asks(clause) and not clause.has(Sign.ASK))


def _turns(clause: Clause) -> bool:
    """Return whether a clause turns against the one before in words that no table knows: "mà sếp gạt đi"."""
    words = {clause.word(place) for place in range(clause.start + 1, clause.end)} - _COURTESY - {""}
    return bool(clause.marks) and clause.marks[0].sign is Sign.BUT and len(words) > 1


def _endings(clause: Clause) -> Iterator[Claim]:
    for mark in clause.of(Sign.DONE, Sign.MAYBE_DONE):
        yield from ending(mark, clause)


def _of_a_goal(clause: Clause) -> frozenset[Claim]:
    """Return what a share comes to that is only aimed at: "phấn đấu 100%", "kế hoạch 100%"."""
    places = [place for place, token in enumerate(clause.tokens, clause.start) if token.kind is Kind.PERCENT]
    planned = any(is_of_a_plan(place, clause) for place in places)
    if not places or not (planned or clause.has(Sign.AIM)):
        return frozenset()
    if clause.has(Sign.LATER, Sign.TODAY):
        return frozenset({Claim.UNDERWAY})
    return frozenset({Claim.PLANNED if planned else Claim.AIMED})


def _tells_what_they_did(stated: Share, clause: Clause) -> bool:
    """Return whether a whole is of people in a deed, with nothing said to be over: "100% hộ đã đăng ký"."""
    if clause.word(stated.place - 1) in _REACHED or clause.mentions(_OVER):
        return False
    units = [mark.end for mark in clause.of(Sign.UNIT) if mark.start == stated.place + 1]
    return any(
        clause.word(place) not in _COURTESY | _ALL for end in units for place in range(end, clause.end)
    )


def _near(stated: Share, clause: Clause) -> range:
    return range(stated.place + 1, min(stated.place + 3, clause.end))


def _of_share(stated: Share, clause: Clause) -> frozenset[Claim]:
    if stated.percent < 0:
        return frozenset({Claim.DOUBTED})
    if stated.percent == 0:
        return frozenset({Claim.UNBEGUN})
    if stated.percent < 100:
        return frozenset({Claim.UNDERWAY if stated.sure else Claim.MAYBE_UNDERWAY})
    whole = ending(stated.as_mark(), clause)
    ended = clause.has(Sign.DONE)
    received = any(  # "5/5 xã đã nhận văn bản", but not "số hóa được 100%"
        mark.value is None and mark.end != stated.place for mark in clause.of(Sign.RECEIVED)
    )
    planned = clause.has(Sign.AIM) or any(clause.word(place) in _PLANS for place in _near(stated, clause))
    reached = clause.word(stated.place - 1) == "dat"
    over = stated.percent > 100 and not (planned or reached)
    about = clause.word(stated.place - 1) in _ABOUT or _tells_what_they_did(stated, clause)
    doubted = ((over or received or about) and not ended) or not stated.sure
    return whole | {Claim.DOUBTED} if doubted else whole
