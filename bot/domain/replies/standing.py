"""How things stand at the last: what is told of the past, or was only believed, gives way to the end."""

from dataclasses import replace

from bot.domain.replies.claim import Claim
from bot.domain.replies.claims import Telling
from bot.domain.replies.clauses import Clause
from bot.domain.replies.signs import Sign

_STATES = frozenset(
    {
        Claim.UNDERWAY,
        Claim.MAYBE_UNDERWAY,
        Claim.UNBEGUN,
        Claim.WAS_STOPPED,
        Claim.STOPPED,
        Claim.MORE_TIME,
        Claim.INTENDED,
        Claim.AIMED,
        Claim.DATED,
        Claim.DENIED,
    }
)
_PRESENT_STATES = frozenset({Claim.STOPPED, Claim.MORE_TIME})
_BELIEVED = 0  # the value of UNREAL rows that say it was not so: "tưởng"


def as_things_stand(said: tuple[Clause, ...], tellings: list[Telling]) -> list[Telling]:
    """Return the tellings with every state taken out that the last end has overtaken.

    "hôm qua còn 2 hộ, nay xong rồi" and "tưởng không kịp, ai ngờ xong" tell of an end and no more.
    """
    ends = [place for place, each in enumerate(tellings) if Claim.FINISHED in each.claims]
    if not ends:
        return tellings
    last = ends[-1]
    before = [
        replace(each, claims=each.claims - _overtaken(place, last, said, tellings), percent=None)
        if _overtaken(place, last, said, tellings)
        else each
        for place, each in enumerate(tellings[:last])
    ]
    return [*before, *tellings[last:]]


def _overtaken(
    place: int, last: int, said: tuple[Clause, ...], tellings: list[Telling]
) -> frozenset[Claim]:
    """Return the claims of a clause that no longer hold at the last end."""
    if Claim.FINISHED in tellings[place].claims:
        return frozenset()
    later = said[place + 1 : last + 1]
    if said[place].has(Sign.PAST) or _was_believed(said[place], later):
        return _STATES
    if any(clause.has(Sign.TURN) or (clause.has(Sign.NOW) and clause is said[last]) for clause in later):
        return _STATES - _PRESENT_STATES
    if any(Claim.CLEARED in each.claims for each in tellings[place + 1 : last + 1]):
        return frozenset({Claim.STOPPED, Claim.WAS_STOPPED})
    return frozenset()


def _was_believed(clause: Clause, later: tuple[Clause, ...]) -> bool:
    believed = any(mark.value == _BELIEVED for mark in clause.of(Sign.UNREAL))
    return believed and any(each.has(Sign.TURN, Sign.BUT, Sign.NOW) for each in later)
