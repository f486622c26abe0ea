"""Roles, and posts: a person's place in the office or in a unit."""

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


@dataclass(frozen=True)
class Post:
    """A person's place: a role, in a unit or (None) in the office."""

    role: Role
    organisation_id: str | None = None
