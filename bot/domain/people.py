"""Who speaks: a person, their posts, and what their roles may do."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """A role in the office or in a unit."""

    ADMIN = "admin"
    FOCAL = "focal"
    HEAD = "head"
    MEMBER = "member"


UNIT_ROLES = (Role.FOCAL, Role.HEAD, Role.MEMBER)


class Right(StrEnum):
    """Something that only some may do."""

    DRAFT = "draft"  # upload a conclusion, correct its number and date
    PUBLISH = "publish"
    OVERSEE = "oversee"  # see where every assignment stands
    REPORT = "report"  # for the own unit


RIGHTS: dict[Right, frozenset[Role]] = {
    Right.DRAFT: frozenset({Role.ADMIN}),
    Right.PUBLISH: frozenset({Role.ADMIN}),
    Right.OVERSEE: frozenset({Role.ADMIN}),
    Right.REPORT: frozenset(UNIT_ROLES),
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
