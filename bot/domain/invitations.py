"""Invitations: a code with what it is for, and what somebody types to get one."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.letters import flat
from bot.domain.people import Post, Role
from bot.domain.replies.due import new_due
from bot.domain.replies.tokens import tokens

MOST_USES = 500
MOST_DAYS = 90
LONGEST_NAME = 100


@dataclass(frozen=True)
class Invitation:
    """A code, shown once; only its hash is kept. `unit` is the name of the post's organisation."""

    code: str
    post: Post
    expires_at: datetime
    uses: int = 1
    unit: str | None = None
    name: str | None = None  # of the one whom it is for, where that is known


class Flaw(StrEnum):
    """Why no code is made for what was asked."""

    NO_UNIT = "no_unit"
    UNKNOWN_UNIT = "unknown_unit"  # the directory has none of that name, or several
    USES = "uses"  # none, too many, or several for one named person
    UNTIL = "until"  # no day, one that is over, or too far away
    NO_RIGHT = "no_right"  # over that unit


@dataclass(frozen=True)
class Asked:
    """What somebody asks a code for: the unit in their words, and until when (None: as the office has it)."""

    unit: str
    role: Role = Role.FOCAL
    uses: int = 1
    until: date | None = None
    name: str | None = None


# What a role is called, without marks; the longer words first, so that none is cut.
ROLES = {
    "lanh dao don vi": Role.HEAD,
    "can bo don vi": Role.MEMBER,
    "dau moi": Role.FOCAL,
    "lanh dao": Role.HEAD,
    "thanh vien": Role.MEMBER,
    "can bo": Role.MEMBER,
}
# What may follow the unit, in any order, each with an example.
APART = r"(?:^|[\s,;:–-]+)"
TAILS = {
    "role": rf"{APART}(?:(?:vai tro|lam|la)\s*:?\s*)?(?P<role>{'|'.join(ROLES)})",  # "làm đầu mối"
    "uses": rf"{APART}(?:dung )?(?:cho )?(?P<uses>\d{{1,6}}) (?:luot|nguoi|dong chi)(?: dung)?",  # "20 lượt"
    "days": rf"{APART}(?:han|trong)(?: trong)?\s*:? (?P<days>\d{{1,6}}) ngay",  # "hạn 30 ngày"
    # "hạn 30/12/2026", "đến hết ngày 30/12"
    "until": rf"{APART}(?:het )?(?:han|den)(?: den)?(?: het)?(?: ngay)?\s*:? (?P<until>\d[\d/.-]{{2,9}})",
    # "đồng chí Nguyễn Văn A"
    "name": rf"{APART}(?:cho |moi )?(?:dong chi|ho ten|ten)\s*:? (?P<name>[^\d,;:]{{2,{LONGEST_NAME}}})",
}
ENDS = {part: re.compile(rf"{pattern}[\s,;.]*+$") for part, pattern in TAILS.items()}


def asked_in(words: str, today: date, is_unit: Callable[[str], bool]) -> Asked | Flaw:
    """Read what stands behind the command: a unit, and then role, uses, expiry and name in any order.

    What `is_unit` knows as a whole is never cut: a unit's name may end like a role.

    >>> asked_in("Ban Tổ chức, lãnh đạo, 20 lượt, hạn 30/12", date(2026, 11, 18), lambda words: False)
    Asked(unit='Ban Tổ chức', role=<Role.HEAD: 'head'>, uses=20, until=datetime.date(2026, 12, 30), name=None)
    """
    rest = words.strip(" ,;:.–-")
    said: dict[str, str] = {}
    while not is_unit(rest) and (cut := _last_part(rest, said)) is not None:
        part, match = cut
        said[part] = rest[match.start(part) : match.end(part)]
        rest = rest[: match.start()]
    if not rest:
        return Flaw.NO_UNIT
    uses = int(said.get("uses", "1"))
    if not 1 <= uses <= MOST_USES or ("name" in said and uses > 1):
        return Flaw.USES
    until = _until(said, today)
    if isinstance(until, Flaw):
        return until
    role = ROLES[" ".join(flat(said["role"]).split())] if "role" in said else Role.FOCAL
    return Asked(rest, role, uses, until, " ".join(said["name"].split()) if "name" in said else None)


def _last_part(rest: str, said: Mapping[str, str]) -> tuple[str, re.Match[str]] | None:
    """Return what the words end with besides the unit: its name and its match."""
    plain = flat(rest)
    found = ((part, end.search(plain)) for part, end in ENDS.items() if part not in said)
    return next(((part, match) for part, match in found if match is not None), None)


def _until(said: Mapping[str, str], today: date) -> date | Flaw | None:
    """Return the last day on which a code is good, None where none was said."""
    if "days" in said:
        until = today + timedelta(days=min(int(said["days"]), MOST_DAYS + 1))
    elif "until" in said:
        day = new_due(tokens(said["until"]), today)
        if day is None:
            return Flaw.UNTIL
        until = day
    else:
        return None
    return until if today <= until <= today + timedelta(days=MOST_DAYS) else Flaw.UNTIL
