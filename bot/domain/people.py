"""Who speaks: a person, and what their posts let them do."""

from dataclasses import dataclass

from bot.domain.rights import Right, allows, holders, reach_of
from bot.domain.roles import OFFICE_ROLES, UNIT_ROLES, Post, Role

__all__ = ["OFFICE_ROLES", "UNIT_ROLES", "Person", "Post", "Role", "Unreached"]


@dataclass(frozen=True)
class Person:
    """A cadre who has joined, at the account they speak from."""

    cadre_id: int
    account_id: int
    name: str
    posts: tuple[Post, ...] = ()

    def may(self, right: Right) -> bool:
        """Whether a post of the person has `right`, if only for its own unit; to one's own data all have."""
        return right is Right.OWN_DATA or any(post.role in holders(right) for post in self.posts)

    def may_for(self, right: Right, organisation_id: str | None) -> bool:
        """Whether one of the person's posts has `right` over a unit's affairs, or (None) the office's."""
        return any(allows(post, right, reach_of(post, organisation_id)) for post in self.posts)

    def may_appoint(self, post: Post) -> bool:
        """Whether the person may give and end a post: who only keeps people makes nobody decide."""
        right = Right.APPOINT if post.organisation_id is None else Right.MANAGE
        return self.may_for(right, post.organisation_id)

    @property
    def organisation_ids(self) -> tuple[str, ...]:
        """The units the person reports for, each once."""
        own = (post.organisation_id for post in self.posts if post.organisation_id is not None)
        return tuple(unit for unit in dict.fromkeys(own) if self.may_for(Right.REPORT, unit))


@dataclass(frozen=True)
class Unreached:
    """A cadre whom messages do not reach, and the units of their posts: (id, name)."""

    cadre_id: int
    name: str
    units: tuple[tuple[str, str], ...] = ()
