"""What one clause claims of a task, all its phrases weighed."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.replies.asking import asks
from bot.domain.replies.claim import Claim
from bot.domain.replies.clauses import Clause
from bot.domain.replies.ending import ending
from bot.domain.replies.hindrance import hindrance
from bot.domain.replies.letters import forms, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.scope import denials, remains
from bot.domain.replies.shares import Share, share
from bot.domain.replies.signs import Sign
from bot.domain.replies.subject import names_another
from bot.domain.replies.tokens import Kind

_WEAK = 0  # the value of a row that limits what follows but claims nothing alone
_CLAIMING = (None, 2)  # the values of AIM rows that are an answer by themselves: "em cố gắng"
_NOT_WHILE_ASKING = {Claim.UNDERWAY, Claim.UNBEGUN, Claim.RECEIVED, Claim.INTENDED, Claim.DATED}
_LET, _ONLY = forms("để"), forms("mới")
_AT_ALL = word_set("nao gi j")
_BEGINNING = word_set("dau start begin starting cong dong")
_COURTESY = word_set("a anh chi em bac chu co dau nhe nha oi sep da thua van sao nhac hoai cu")
_PLAIN = (
    (Sign.DELEGATE, Claim.HANDED_ON),
    (Sign.UNDO, Claim.TAKEN_BACK),
    (Sign.GREETING, Claim.GREETED),
    (Sign.NEARLY, Claim.UNDERWAY),
    (Sign.MOCK, Claim.UNDERWAY),
    (Sign.AWAITING, Claim.UNDERWAY),
    (Sign.ASIDE, Claim.RECEIVED),
    (Sign.JEST, Claim.DOUBTED),
)


@dataclass(frozen=True)
class Telling:
    """All that a clause tells: its claims and the share it states."""

    claims: frozenset[Claim]
    percent: int | None = None
    of_people: bool = False


def telling(clause: Clause) -> Telling:
    """Return what a clause tells."""
    stated = share(clause)
    claims = set(_claims(clause))
    if stated is not None:
        claims |= _of_share(stated, clause)
    elif clause.has(Sign.AIM) and any(token.kind is Kind.PERCENT for token in clause.tokens):
        claims.add(Claim.UNDERWAY if clause.has(Sign.LATER, Sign.TODAY) else Claim.AIMED)
    if Claim.ASKED in claims:
        claims -= _NOT_WHILE_ASKING
    if not claims and _turns(clause):
        claims = {Claim.DOUBTED}
    percent = min(stated.percent, 100) if stated and stated.percent >= 0 else None
    return Telling(frozenset(claims), percent, stated is not None and stated.of_people)


def _claims(clause: Clause) -> Iterator[Claim]:
    yield from (claim for sign, claim in _PLAIN if clause.has(sign))
    for mark in clause.of(Sign.RECEIVED):
        yield Claim.POLITE if mark.value == _WEAK else Claim.RECEIVED
    if any(not _is_in_question(mark, clause) for mark in clause.of(Sign.NOT_OURS)):
        yield Claim.NOT_OURS
    yield from hindrance(clause)
    if any(mark.value is None for mark in clause.of(Sign.NONE_LEFT)):
        yield Claim.MAYBE_FINISHED
    if remains(clause) or (_goings_on(clause) and not _is_yet_to_begin(clause)):
        yield Claim.UNDERWAY
    yield from _endings(clause)
    if names_another(clause):
        yield Claim.ELSEWHERE
    yield from _requests(clause)
    yield from _promises(clause)
    yield from _beginnings(clause)


def _is_in_question(mark: Mark, clause: Clause) -> bool:
    """Return whether a question word comes before: "bên nào chủ trì"."""
    before = any(ask.start < mark.end for ask in clause.of(Sign.ASK))
    return clause.asked or before or (asks(clause) and not clause.has(Sign.ASK))


def _turns(clause: Clause) -> bool:
    """Return whether a clause turns against the one before in words that no table knows: "mà sếp gạt đi"."""
    words = {clause.word(place) for place in range(clause.start + 1, clause.end)} - _COURTESY - {""}
    return bool(clause.marks) and clause.marks[0].sign is Sign.BUT and len(words) > 1


def _goings_on(clause: Clause) -> list[Mark]:
    """Return the words for work that goes on; "vẫn" before "chưa" is none."""
    denied = clause.of(Sign.NOT, Sign.NOT_STARTED, Sign.MOCK)
    before = {mark.start for mark in denied}
    after = {place for mark in denied for place in (*mark.places, mark.end)}
    return [
        mark
        for mark in clause.of(Sign.DOING)
        if mark.start not in after and not (len(mark.places) == 1 and mark.end in before)
    ]


def _endings(clause: Clause) -> Iterator[Claim]:
    for mark in clause.of(Sign.DONE, Sign.MAYBE_DONE):
        yield from ending(mark, clause)


def _requests(clause: Clause) -> Iterator[Claim]:
    wants = any(not _is_refused(mark, clause) for mark in clause.of(Sign.EXTEND))
    wants = wants or (clause.has(Sign.PLEASE) and clause.has(Sign.LATER, Sign.TODAY))
    asked = asks(clause)
    if wants and not (clause.has(Sign.ASK, Sign.RULE) and asked):
        yield Claim.MORE_TIME
    elif asked or clause.has(Sign.PLEASE):
        yield Claim.ASKED


def _opens_with_let(mark: Mark, clause: Clause) -> bool:
    """Return whether the clause opens with "để": "để chiều tính", "ok để em coi"."""
    return clause.says(mark.start, _LET) and mark.start - clause.start <= 1


def _is_refused(mark: Mark, clause: Clause) -> bool:
    """Return whether more time is said not to be needed: "không phải xin gia hạn"."""
    return any(
        0 <= mark.start - each.end <= 3 and clause.word(each.end) != "kip" for each in clause.of(Sign.NOT)
    )


def _promises(clause: Clause) -> Iterator[Claim]:
    ends = clause.of(Sign.DONE, Sign.MAYBE_DONE)
    placed = clause.has(Sign.LATER, Sign.TODAY, Sign.WHEN)
    promises = [
        mark
        for mark in clause.of(Sign.PROMISE)
        if (placed or mark.value != _WEAK) and not any(end.start >= mark.end for end in ends)
    ]
    aims = [mark for mark in clause.of(Sign.AIM) if mark.value in _CLAIMING or _opens_with_let(mark, clause)]
    if _is_yet_to_begin(clause):
        return
    if (promises or aims or clause.has(Sign.WILL)) and clause.has(Sign.LATER, Sign.TODAY):
        yield Claim.UNDERWAY
    elif promises or clause.has(Sign.WILL):
        yield Claim.INTENDED
    elif aims:
        yield Claim.AIMED
    elif clause.has(Sign.LATER):
        yield Claim.DATED


def _beginnings(clause: Clause) -> Iterator[Claim]:
    ends = clause.of(Sign.DONE, Sign.MAYBE_DONE)
    for mark in clause.of(Sign.NOT_STARTED):
        if not _is_denied_otherwise(mark, ends, clause):
            yield Claim.UNBEGUN
    if _is_yet_to_begin(clause):
        yield Claim.UNBEGUN
    if not clause.has(Sign.DONE, Sign.NOT_STARTED, Sign.CONSENT, Sign.MOCK) and not _goings_on(clause):
        yield from _bare_denial(clause)


def _is_yet_to_begin(clause: Clause) -> bool:
    """Return whether the beginning is put off: "tuần sau em mới bắt đầu"."""
    acts = clause.of(Sign.DO, Sign.DOING)
    begins = any(clause.word(mark.end - 1) in _BEGINNING for mark in acts)
    only_then = begins or any(
        clause.says(mark.start, _ONLY) or clause.says(mark.start - 1, _ONLY) for mark in acts
    )
    return only_then and clause.has(Sign.LATER) and not clause.has(Sign.DONE, Sign.SHARE)


def _is_denied_otherwise(mark: Mark, ends: list[Mark], clause: Clause) -> bool:
    """Return whether the words go on to deny an end or an obstacle: "chưa làm xong", "chưa có gì vướng"."""
    if any(0 <= end.start - mark.start <= 4 for end in ends):
        return True
    return any(0 <= each.start - mark.end <= 2 for each in clause.of(Sign.OBSTACLE))


def _bare_denial(clause: Clause) -> Iterator[Claim]:
    """Yield what "chưa" or "không" says when nothing known follows it: "chưa dán nhãn", "chưa ạ"."""
    for mark in denials(clause):
        not_yet = clause.word(mark.start) == "chua"
        before = {clause.word(place) for place in range(clause.start, mark.start)}
        words = {clause.word(place) for place in range(mark.end, clause.end)}
        if clause.has(Sign.DO) or (not_yet and words & _AT_ALL):
            yield Claim.UNBEGUN
        elif not_yet:
            yield Claim.UNDERWAY if (words | before) - _COURTESY else Claim.MAYBE_UNDERWAY
        else:
            yield Claim.DENIED if (words | before) - _COURTESY else Claim.DOUBTED


def _of_share(stated: Share, clause: Clause) -> frozenset[Claim]:
    if stated.percent < 0:
        return frozenset({Claim.DOUBTED})
    if stated.percent == 0:
        return frozenset({Claim.UNBEGUN})
    if stated.percent < 100:
        return frozenset({Claim.UNDERWAY if stated.sure else Claim.MAYBE_UNDERWAY})
    whole = ending(stated.as_mark(), clause)
    doubted = (stated.percent > 100 and not clause.has(Sign.DONE)) or not stated.sure
    return whole | {Claim.DOUBTED} if doubted else whole
