"""Who may do what: the one table. Every command, button, decision and reply asks it."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from bot.domain.roles import UNIT_ROLES, Post, Role


class Right(StrEnum):
    """Something that is asked of the bot; each has a row in the table."""

    TALK = "talk"  # ask for help, leave a dialogue, say what is not understood
    OWN_DATA = "own_data"  # see, correct, take along and erase what is kept of oneself; needs no post
    SEE = "see"  # a unit's task and its history
    REPORT = "report"  # for a unit: acknowledge, report, ask for more time, hand a task to a colleague
    DRAFT = "draft"  # upload a conclusion, check and change its draft
    PUBLISH = "publish"  # send it out, and allow what is restricted to be sent
    OVERSEE = "oversee"  # see where every assignment stands
    REVIEW = "review"  # return a report, clear an obstacle, answer a question
    DECIDE = "decide"  # accept a report, move a deadline, give a task to another unit
    GOVERN = "govern"  # change the office's settings
    DIRECT = "direct"  # say what is done about an overdue task
    ANNOUNCE = "announce"  # write to many people at once, and follow what became of it
    MANAGE = "manage"  # people: invite them, let them in, give and end their posts
    APPOINT = "appoint"  # give and end the office's own posts


class Reach(StrEnum):
    """Whose affairs they are, seen from a post."""

    OWN = "own"  # of the post's own unit
    OTHER = "other"  # of another unit
    OFFICE = "office"  # of no unit


OWN = frozenset({Reach.OWN})
EVERYWHERE = frozenset(Reach)
DECIDERS = (Role.ADMIN, Role.CHIEF)
REVIEWERS = (*DECIDERS, Role.SPECIALIST)
DRAFTERS = (*REVIEWERS, Role.CLERK)
KEEPERS = (*DECIDERS, Role.KEEPER)
Grants = Mapping[Role, frozenset[Reach]]


def _grants(everywhere: Iterable[Role] = (), own: Iterable[Role] = ()) -> Grants:
    return dict.fromkeys(own, OWN) | dict.fromkeys(everywhere, EVERYWHERE)


TABLE: Mapping[Right, Grants] = {
    Right.TALK: _grants(Role),
    Right.OWN_DATA: _grants(Role),
    Right.SEE: _grants((*DRAFTERS, Role.LEADER), own=UNIT_ROLES),
    Right.REPORT: _grants(own=UNIT_ROLES),
    Right.DRAFT: _grants(DRAFTERS),
    Right.PUBLISH: _grants(DECIDERS),
    Right.OVERSEE: _grants((*DRAFTERS, Role.LEADER)),
    Right.REVIEW: _grants(REVIEWERS),
    Right.DECIDE: _grants(DECIDERS),
    Right.GOVERN: _grants(KEEPERS),
    Right.DIRECT: _grants((*REVIEWERS, Role.LEADER), own=[Role.HEAD]),
    Right.MANAGE: _grants(KEEPERS, own=[Role.HEAD]),
    Right.APPOINT: _grants(DECIDERS),
    Right.ANNOUNCE: _grants(DECIDERS),
}


def holders(right: Right) -> frozenset[Role]:
    """Return the roles that have `right`, if only for their own unit."""
    return frozenset(TABLE[right])


def allows(post: Post, right: Right, reach: Reach) -> bool:
    """Whether a post has `right` over affairs of that reach.

    >>> allows(Post(Role.FOCAL, "btc"), Right.REPORT, Reach.OWN)
    True
    >>> allows(Post(Role.FOCAL, "btc"), Right.REPORT, Reach.OTHER)
    False
    """
    return reach in TABLE[right].get(post.role, frozenset())


def reach_of(post: Post, organisation_id: str | None) -> Reach:
    """Return whose affairs a unit's, or (None) the office's, are for a post."""
    if organisation_id is None:
        return Reach.OFFICE
    return Reach.OWN if post.organisation_id == organisation_id else Reach.OTHER
