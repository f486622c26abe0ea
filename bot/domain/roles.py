"""Roles, and posts: a person's place in the office or in a unit."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """A role in the office or in a unit."""

    ADMIN = "admin"  # of a small office: the chief and the keeper in one
    CHIEF = "chief"  # decides what is published, closed, and given another day
    SPECIALIST = "specialist"  # of the office: drafts, checks and reviews
    CLERK = "clerk"  # of the office: takes documents in, their number and day
    KEEPER = "keeper"  # of the office: people and settings, and no task
    LEADER = "leader"  # reads everything, and gets the week's summary
    FOCAL = "focal"
    HEAD = "head"
    MEMBER = "member"


OFFICE_ROLES = (Role.ADMIN, Role.CHIEF, Role.SPECIALIST, Role.CLERK, Role.KEEPER, Role.LEADER)
UNIT_ROLES = (Role.FOCAL, Role.HEAD, Role.MEMBER)


@dataclass(frozen=True)
class Post:
    """A person's place: a role, in a unit or (None) in the office."""

    role: Role
    organisation_id: str | None = None
