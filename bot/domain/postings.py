"""Postings: what is typed of a person's posts – ended, given, moved, on leave – becomes a Wish."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from unicodedata import normalize

from bot.domain.letters import bare, flat
from bot.domain.lookup import Lookup
from bot.domain.roles import UNIT_ROLES, Post, Role

LONGEST = 300  # letters
LONGEST_LEAVE = timedelta(days=366)


class Verb(StrEnum):
    """What is done with a person's posts."""

    SHOW = "show"
    END = "end"
    GIVE = "give"
    MOVE = "move"
    LEAVE = "leave"
    BACK = "back"


class Why(StrEnum):
    """Why nothing was done."""

    UNKNOWN = "unknown"  # nobody has that number, as far as the speaker sees
    UNCLEAR = "unclear"  # no post is read from the words
    NO_DAYS = "no_days"
    PAST = "past"
    NO_RIGHT = "no_right"
    SELF = "self"
    NOT_HELD = "not_held"
    HELD = "held"
    SEVERAL = "several"  # posts, and none is named
    LAST = "last"  # nobody else decides for the office
    NO_SUBSTITUTE = "no_substitute"  # for a post of the office
    NOBODY = "nobody"  # has the number of the substitute
    OVERLAPS = "overlaps"
    NOT_AWAY = "not_away"
    STALE = "stale"  # nobody asked, or too long ago
    NOTHING = "nothing"  # to take back
    MOVED = "moved"  # the posts are others since
    UNLINKED = "unlinked"


@dataclass(frozen=True)
class Wish:
    """What is wished for whom; `words` name a post, a unit or days, `source` the unit that is left."""

    verb: Verb
    cadre_id: int
    words: str = ""
    source: str = ""
    substitute_id: int | None = None


@dataclass(frozen=True)
class Days:
    """The first and the last day of a leave."""

    first: date
    last: date


WHO = r"(?:xem )?can bo (?:so )?#?(?P<id>\d{1,9})"
BY = r"(?:[,;]? (?:co )?can bo (?:so )?#?(?P<by>\d{1,9}) thay)?"
# How each is typed, without marks; each with an example.
FORMS = (
    (Verb.SHOW, "cán bộ 12", rf"{WHO}"),
    (Verb.END, "cán bộ 12 thôi chức đầu mối BTC", rf"{WHO},? thoi (?:giu )?chuc(?: vu)?(?: (?P<words>.+))?"),
    (
        Verb.GIVE,
        "cán bộ 12 thêm chức lãnh đạo UBND phường",
        rf"{WHO},? (?:giu |giao )?(?:them|kiem)(?: chuc)?(?: vu)? (?P<words>.+)",
    ),
    (
        Verb.MOVE,
        "cán bộ 12 chuyển từ BTC sang UBND phường",
        rf"{WHO},? chuyen(?: cong tac)?(?: tu (?P<source>.+?))? (?:sang|ve|den) (?P<words>.+)",
    ),
    (
        Verb.LEAVE,
        "cán bộ 12 nghỉ từ 1/12 đến 5/12, cán bộ 13 thay",
        rf"{WHO},? nghi(?: phep)? (?P<words>.*?\d.*?){BY}",
    ),
    (Verb.BACK, "cán bộ 12 hết nghỉ", rf"{WHO},? (?:het|thoi) nghi(?: phep)?"),
)
ROLES = (
    ("dau moi", Role.FOCAL),
    ("lanh dao(?: don vi)?", Role.HEAD),
    ("can bo|thanh vien", Role.MEMBER),
    ("chanh van phong", Role.CHIEF),
    ("chuyen vien(?: theo doi)?", Role.SPECIALIST),
    ("van thu", Role.CLERK),
    ("thuong truc", Role.LEADER),
    ("quan tri nguoi dung", Role.KEEPER),
    ("quan tri", Role.ADMIN),
)
OF = re.compile(r"\s*(?:(?:cua|o|tai|thuoc)\b)?\s*")
OF_OFFICE = re.compile(r"\s*(?:(?:cua|o|tai|thuoc)?\s*van phong)?\s*")
DAY = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\b")


def wish_in(text: str) -> Wish | None:
    """Return the wish that words are, None when they are something else.

    >>> wish_in("cán bộ 12 nghỉ từ 1/12 đến 5/12, cán bộ 13 thay").substitute_id
    13
    >>> wish_in("cán bộ 12 chuyển sang UBND phường").words
    'UBND phường'
    >>> wish_in("cán bộ 12 xã đã tập huấn xong") is None
    True
    """
    written = " ".join(normalize("NFC", text).split()).rstrip(".")
    plain = flat(written) if len(written) <= LONGEST else ""
    for verb, _, pattern in FORMS:
        if match := re.fullmatch(pattern, plain):
            given = match.groupdict()
            said = {
                name: written[slice(*match.span(name))] for name in ("words", "source") if given.get(name)
            }
            by = given.get("by")
            return Wish(verb, int(match["id"]), **said, substitute_id=int(by) if by else None)
    return None


def role_named(words: str) -> Role | None:
    """Return the role that words name, None when they say anything else besides.

    >>> role_named("Văn thư của Văn phòng"), role_named("lãnh đạo Ban Tổ chức")
    (<Role.CLERK: 'clerk'>, None)
    """
    plain = bare(words).strip(" .,")
    for pattern, role in ROLES:
        if match := re.match(rf"(?:{pattern})\b", plain):
            rest = plain[match.end() :]
            return role if not rest or (role not in UNIT_ROLES and OF_OFFICE.fullmatch(rest)) else None
    return None


def post_in(words: str, lookup: Lookup, role: Role | None = None) -> Post | None:
    """Return the post that words name, None when they name none for certain.

    `role` is meant where only a unit is named: "UBND phường".
    """
    plain = flat(words.strip(" .,"))
    written = words.strip(" .,")
    if not lookup.is_name(written):
        for pattern, named in ROLES:
            if match := re.match(rf"(?:{pattern})\b", plain):
                rest = written[match.end() :]
                if named not in UNIT_ROLES:
                    return Post(named) if OF_OFFICE.fullmatch(flat(rest)) else None
                lead = OF.match(flat(rest))
                return _of_unit(named, rest[lead.end() if lead else 0 :], lookup)
    return _of_unit(role, written, lookup) if role in UNIT_ROLES else None


def _of_unit(role: Role | None, unit: str, lookup: Lookup) -> Post | None:
    ids = lookup.one(unit)
    return Post(role, ids[0]) if role is not None and len(ids) == 1 else None


def days_in(words: str, today: date) -> Days | None:
    """Return the one or two days that words name; without a year those nearest to today.

    >>> days_in("từ 28/12 đến hết ngày 03/01", date(2026, 12, 1))
    Days(first=datetime.date(2026, 12, 28), last=datetime.date(2027, 1, 3))
    >>> days_in("31/2", date(2026, 12, 1)) is None
    True
    """
    found = [_day(match, today) for match in DAY.finditer(words)]
    days = [day for day in found if day is not None]
    if not 1 <= len(days) <= 2 or len(days) != len(found):
        return None
    first, last = days[0], days[-1]
    return Days(first, last) if first <= last <= first + LONGEST_LEAVE else None


def _day(match: re.Match[str], today: date) -> date | None:
    day, month, year = int(match[1]), int(match[2]), match[3]
    years = [int(year)] if year else [today.year - 1, today.year, today.year + 1]
    possible = [made for one in years if (made := _date(one, month, day)) is not None]
    return min(possible, key=lambda made: abs(made - today), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
