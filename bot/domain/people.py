"""Who speaks: a person, their posts, and what their roles may do."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """A role in the office or in a unit."""

    ADMIN = "admin"  # stands for the chief too: decides what is published
    SPECIALIST = "specialist"  # of the office: drafts and checks
    LEADER = "leader"  # reads everything, and gets the week's summary
    FOCAL = "focal"
    HEAD = "head"
    MEMBER = "member"


OFFICE_ROLES = (Role.ADMIN, Role.SPECIALIST)
UNIT_ROLES = (Role.FOCAL, Role.HEAD, Role.MEMBER)


class Right(StrEnum):
    """Something that only some may do."""

    DRAFT = "draft"  # upload a conclusion, check and change its draft
    PUBLISH = "publish"  # send it out, and allow what is restricted to be sent
    OVERSEE = "oversee"  # see where every assignment stands
    REVIEW = "review"  # return a report, clear an obstacle, answer a question
    DECIDE = "decide"  # accept a report, move a deadline, give a task to another unit
    GOVERN = "govern"  # change the office's settings
    REPORT = "report"  # for the own unit
    DIRECT = "direct"  # say what is done about an overdue task; a head only of the own unit


RIGHTS: dict[Right, frozenset[Role]] = {
    Right.DRAFT: frozenset(OFFICE_ROLES),
    Right.PUBLISH: frozenset({Role.ADMIN}),
    Right.OVERSEE: frozenset({*OFFICE_ROLES, Role.LEADER}),
    Right.REVIEW: frozenset(OFFICE_ROLES),
    Right.DECIDE: frozenset({Role.ADMIN}),
    Right.GOVERN: frozenset({Role.ADMIN}),
    Right.REPORT: frozenset(UNIT_ROLES),
    Right.DIRECT: frozenset({*OFFICE_ROLES, Role.LEADER, Role.HEAD}),
}


@dataclass(frozen=True)
class Post:
    """A person's place: a role, in a unit or (None) in the office."""

    role: Role
    organisation_id: str | None = None


@dataclass(frozen=True)
class Person:
    """A cadre who has joined, at the account they speak from."""

    cadre_id: int
    account_id: int
    name: str
    posts: tuple[Post, ...] = ()

    def may(self, right: Right) -> bool:
        """Whether one of the person's roles has `right`."""
        return any(post.role in RIGHTS[right] for post in self.posts)

    @property
    def organisation_ids(self) -> tuple[str, ...]:
        """The units the person reports for, each once."""
        units = (p.organisation_id for p in self.posts if p.role in RIGHTS[Right.REPORT])
        return tuple(dict.fromkeys(u for u in units if u is not None))


@dataclass(frozen=True)
class Unreached:
    """A cadre whom messages do not reach, and the units of their posts: (id, name)."""

    cadre_id: int
    name: str
    units: tuple[tuple[str, str], ...] = ()
