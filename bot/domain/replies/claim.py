"""The things that a clause can claim of a task."""

from enum import Enum, auto


class Claim(Enum):
    """One thing claimed; a message is understood from all that its clauses claim."""

    FINISHED = auto()
    MAYBE_FINISHED = auto()
    ELSEWHERE = auto()  # the end was somebody else's
    STEPPED = auto()  # the end of what may be only a step
    UNDERWAY = auto()
    MAYBE_UNDERWAY = auto()
    DATED = auto()  # a day to come, and no more
    PENCILLED = auto()  # a day to come beside what may be no work: "mai họp"
    INTENDED = auto()  # promised with no day, or said on a condition
    AIMED = auto()  # a goal named, with no day
    PLANNED = auto()  # a share that is only a plan's
    UNBEGUN = auto()
    STOPPED = auto()  # an obstacle stands
    WAS_STOPPED = auto()  # an obstacle that is past
    CLEARED = auto()  # an obstacle denied or gone
    MORE_TIME = auto()
    ASKED = auto()
    NOT_OURS = auto()
    HANDED_ON = auto()
    TAKEN_BACK = auto()
    RECEIVED = auto()
    POLITE = auto()  # "dạ", "ok": receipt only when nothing else is said
    GREETED = auto()
    DENIED = auto()  # "không" of something no table knows
    DOUBTED = auto()  # said, but not surely: ask before storing


# What tells how a task stands, short of its end.
STATES = frozenset(
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
        Claim.PENCILLED,
        Claim.DENIED,
    }
)
