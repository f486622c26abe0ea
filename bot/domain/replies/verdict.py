"""All that is told of one task, brought to one outcome."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.replies.claim import Claim
from bot.domain.replies.claims import Telling, telling
from bot.domain.replies.clauses import Clause
from bot.domain.replies.letters import word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.model import Outcome
from bot.domain.replies.scope import SELF, has_part_share
from bot.domain.replies.signs import Sign
from bot.domain.replies.standing import as_things_stand
from bot.domain.replies.subject import is_own
from bot.domain.replies.tokens import Kind

_FINISHED_AND_ASKS = frozenset(
    {
        Claim.AIMED,
        Claim.POLITE,
        Claim.MAYBE_FINISHED,
        Claim.FINISHED,
        Claim.ASKED,
        Claim.RECEIVED,
        Claim.DENIED,
    }
)
_SENDING = word_set("gui bao ghi nhap")
_CARRIES_OUT = word_set("hien khai hanh lam")  # "thực hiện", "triển khai", "chấp hành"
_VAGUE = frozenset({Claim.DOUBTED, Claim.DENIED, Claim.CLEARED})
_UNSETTLING = frozenset(
    {
        Claim.HANDED_ON,
        Claim.DOUBTED,
        Claim.INTENDED,
        Claim.DATED,
        Claim.ASKED,
        Claim.ELSEWHERE,
        Claim.STEPPED,
    }
)


@dataclass(frozen=True)
class Verdict:
    """What is said of one task, and whether to ask before storing it."""

    outcome: Outcome
    percent: int | None = None
    confirm: bool = False


# In order: the first claim that was made decides.
_ORDER = (
    (Claim.TAKEN_BACK, Outcome.UNDO),
    (Claim.MORE_TIME, Outcome.EXTENSION_REQUEST),
    (Claim.NOT_OURS, Outcome.NOT_OURS),
    (Claim.STOPPED, Outcome.BLOCKED),
    (Claim.ASKED, Outcome.QUESTION),
    (Claim.UNDERWAY, Outcome.PROGRESS),
    (Claim.UNBEGUN, Outcome.NOT_STARTED),
    (Claim.MAYBE_UNDERWAY, Outcome.PROGRESS),
    (Claim.FINISHED, Outcome.DONE),
    (Claim.STEPPED, Outcome.PROGRESS),
    (Claim.HANDED_ON, Outcome.NOT_OURS),
    (Claim.WAS_STOPPED, Outcome.BLOCKED),
    (Claim.MAYBE_FINISHED, Outcome.DONE),
    (Claim.DATED, Outcome.PROGRESS),
    (Claim.PLANNED, Outcome.PROGRESS),
    (Claim.PENCILLED, Outcome.PROGRESS),
    (Claim.INTENDED, Outcome.ACK),
    (Claim.AIMED, Outcome.ACK),
    (Claim.RECEIVED, Outcome.ACK),
    (Claim.POLITE, Outcome.ACK),
)
_CHAT = frozenset(
    {
        Claim.GREETED,
        Claim.DATED,
        Claim.PENCILLED,
        Claim.ASKED,
        Claim.RECEIVED,
        Claim.POLITE,
        Claim.DENIED,
        Claim.DOUBTED,
    }
)


def verdict(said: Iterable[Clause]) -> Verdict:
    """Return the outcome of the clauses told of one task."""
    said = tuple(said)
    tellings = as_things_stand(said, [telling(clause) for clause in said])
    claims = frozenset(claim for each in tellings for claim in each.claims)
    if _answers_itself(tellings):
        claims -= {Claim.ASKED}
    if any(
        Claim.FINISHED in each.claims and is_own(clause) for each, clause in zip(tellings, said, strict=True)
    ):
        claims -= {Claim.ELSEWHERE}  # "bên công an xong rồi, bên em cũng xong rồi"
    outcome = _outcome(claims, said, tellings)
    confirm = _needs_asking(claims, outcome) or _has_odd_number(
        outcome, claims, _still_holding(said, tellings)
    )
    return Verdict(outcome, _percent(tellings, outcome), confirm)


def _answers_itself(tellings: list[Telling]) -> bool:
    """Return whether what is asked is answered, or no question: "ai chưa xong? xong rồi", "sao nhắc hoài"."""
    telling_ones = [each for each in tellings if each.claims]
    if not any(Claim.FINISHED in each.claims for each in telling_ones):
        return False
    only_complains = all(each.complains for each in telling_ones if Claim.ASKED in each.claims)
    return only_complains or telling_ones[-1].claims == {Claim.FINISHED}


def _still_holding(said: tuple[Clause, ...], tellings: list[Telling]) -> tuple[Clause, ...]:
    return tuple(clause for clause, each in zip(said, tellings, strict=True) if not each.overtaken)


def _has_odd_number(outcome: Outcome, claims: frozenset[Claim], said: tuple[Clause, ...]) -> bool:
    """Return whether a number does not fit: a part share beside an end, or a number with no words."""
    if outcome is Outcome.UNCLEAR and Claim.GREETED not in claims:
        return any(
            token.numbers or token.kind is Kind.REFERENCE for clause in said for token in clause.tokens
        )
    return outcome is Outcome.DONE and any(map(has_part_share, said))


def _outcome(claims: frozenset[Claim], said: tuple[Clause, ...], tellings: list[Telling]) -> Outcome:
    if claims >= {Claim.UNBEGUN, Claim.UNDERWAY} and any(each.percent == 0 for each in tellings):
        return Outcome.NOT_STARTED
    if Claim.UNBEGUN in claims and claims & {Claim.FINISHED, Claim.STEPPED}:
        return Outcome.PROGRESS  # "cả thôn đã học, nhưng chưa viết thu hoạch"
    if claims >= {Claim.RECEIVED, Claim.MAYBE_FINISHED, Claim.INTENDED} and Claim.FINISHED not in claims:
        return Outcome.ACK  # "quán triệt rồi, sẽ thực hiện nghiêm túc"
    if Claim.INTENDED in claims and _is_only_taken_in(said, tellings):
        return Outcome.ACK  # "đã quán triệt xong nội dung, sẽ thực hiện nghiêm"
    if Claim.GREETED in claims and claims <= _CHAT:
        return Outcome.UNCLEAR
    if Claim.TAKEN_BACK in claims and Claim.NOT_OURS in claims and not _own_slip(said):
        return Outcome.NOT_OURS
    if claims <= {Claim.POLITE} and any(_tells_a_deed(clause) for clause in said):
        return Outcome.DONE  # a deed that no table knows: asked, never stored at once
    if claims >= {Claim.FINISHED, Claim.ASKED} and claims <= _FINISHED_AND_ASKS:
        return Outcome.DONE
    return next((outcome for claim, outcome in _ORDER if claim in claims), Outcome.UNCLEAR)


def _is_only_taken_in(said: tuple[Clause, ...], tellings: list[Telling]) -> bool:
    """Return whether all that ended is the taking in of the order, which is then to be carried out."""
    ended = [clause for clause, each in zip(said, tellings, strict=True) if Claim.FINISHED in each.claims]
    carried_out = any(clause.has(Sign.WILL) and clause.mentions(_CARRIES_OUT) for clause in said)
    return bool(ended) and carried_out and all(map(_takes_in, ended))


def _takes_in(clause: Clause) -> bool:
    ends = {end.start for end in clause.of(Sign.DONE)}
    return any(mark.value is None and mark.end in ends for mark in clause.of(Sign.RECEIVED))


def _tells_a_deed(clause: Clause) -> bool:
    """Return whether "đã" or "rồi" stands with words that no table knows, and no number."""
    polite = {place for mark in clause.of(Sign.RECEIVED) for place in mark.places}
    happened = any(
        clause.word(mark.start) in ("da", "roi", "vua")
        and mark.start not in polite
        and (mark.end < clause.end or clause.word(mark.start) == "roi")
        for mark in clause.of(Sign.ALREADY)
    )
    happened = happened or any(clause.word(mark.end - 1) == "roi" for mark in clause.of(Sign.PAST))
    return happened and not any(token.numbers for token in clause.tokens)


def _own_slip(said: tuple[Clause, ...]) -> bool:
    own = any(mark.value for clause in said for mark in clause.of(Sign.UNDO))
    return own or any(_sent_wrong(mark, clause) for clause in said for mark in clause.of(Sign.NOT_OURS))


def _sent_wrong(mark: Mark, clause: Clause) -> bool:
    """Return whether the writer sent it wrong, not the office: "xóa giúp cái báo cáo, em gửi sai"."""
    return clause.word(mark.start) in _SENDING and clause.says(mark.start - 1, SELF)


def _percent(tellings: list[Telling], outcome: Outcome) -> int | None:
    whole = [
        each
        for each in tellings
        if not (each.of_people and outcome is Outcome.BLOCKED)
        and not (each.as_day and outcome is Outcome.EXTENSION_REQUEST)
    ]
    stated = [each.percent for each in whole if each.percent is not None]
    if not stated or outcome in (Outcome.QUESTION, Outcome.UNDO, Outcome.NOT_OURS, Outcome.UNCLEAR):
        return None
    if outcome is Outcome.DONE:
        return 100
    return next((each for each in reversed(stated) if each < 100), None)


def _needs_asking(claims: frozenset[Claim], outcome: Outcome) -> bool:
    if outcome is Outcome.DONE:
        return Claim.FINISHED not in claims or bool(claims & _UNSETTLING)
    if outcome is Outcome.QUESTION:
        return bool(claims & {Claim.FINISHED, Claim.MAYBE_FINISHED})
    if outcome is Outcome.UNCLEAR:
        return Claim.GREETED not in claims and bool(claims & _VAGUE)
    if outcome is Outcome.NOT_OURS:
        return Claim.NOT_OURS not in claims or claims >= {Claim.ELSEWHERE, Claim.MAYBE_FINISHED}
    if outcome is Outcome.PROGRESS:
        steps_done = claims >= {Claim.STEPPED, Claim.UNBEGUN}
        return not steps_done and not claims & {Claim.UNDERWAY, Claim.FINISHED, Claim.DATED}
    return Claim.DOUBTED in claims and outcome is Outcome.ACK
