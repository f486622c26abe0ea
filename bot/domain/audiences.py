"""Audiences: to whom an announcement goes, read from words such as "các ban và UBND phường, trừ lãnh đạo"."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from bot.domain.letters import flat
from bot.domain.lookup import MOST_JOINED, MOST_PARTS, Lookup, Unknown, spans_in
from bot.domain.people import Role
from bot.domain.plain_names import has_marks


@dataclass(frozen=True)
class Part:
    """People with a post that fits all that is said; a part that says nothing is everybody.

    `names` are the units or the group as the directory writes them, `conclusion` the number of one.
    """

    organisation_ids: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    overdue: bool = False
    conclusion_id: int | None = None
    conclusion: str = ""


@dataclass(frozen=True)
class Audience:
    """Everybody of one of `parts`, but nobody of one of `but`."""

    parts: tuple[Part, ...]
    but: tuple[Part, ...] = ()

    def to_json(self) -> dict[str, Any]:  # Any: JSON
        """Return it as a database keeps it."""
        return asdict(self)

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> "Audience":  # Any: JSON
        """Read what `to_json` gave."""
        return cls(*(tuple(_kept(part) for part in kept[name]) for name in ("parts", "but")))


# Which words stand for whom, without marks. Example: "lãnh đạo các ban", "toàn thể cán bộ".
ALL = re.compile(
    r"(?:tat ca|toan the|toan bo|moi)(?: moi| cac)?(?: nguoi| can bo| don vi| co quan)?"
    r"|(?:cac )?(?:don vi|co quan)|can bo"
)
# Who is an admin is the chief and the keeper in one (bot/domain/roles.py).
ROLES: tuple[tuple[str, tuple[Role, ...]], ...] = (
    (r"(?:can bo )?dau moi", (Role.FOCAL,)),
    (r"lanh dao|thu truong", (Role.HEAD,)),
    (r"chuyen vien(?: theo doi)?", (Role.SPECIALIST,)),
    (r"van thu", (Role.CLERK,)),
    (r"thuong truc", (Role.LEADER,)),
    (r"chanh van phong", (Role.CHIEF, Role.ADMIN)),
    (r"quan tri nguoi dung", (Role.KEEPER,)),
    (r"quan tri", (Role.ADMIN, Role.KEEPER)),
)
OF = r"(?:\s+(?:cua|o|thuoc|tai))*"
LIST_WORD = re.compile(r"(?:,|;|va\b|&)")
PLACE_WORD = re.compile(
    r"(?:nhung|moi|can bo|nguoi|cac|khoi|nhom|o|thuoc|cua|trong|tat ca|toan bo|don vi|co quan)\s+"
)
OVERDUE = re.compile(
    r"(?P<of>.*?)\s*(?:(?:dang |con )?co )?(?:viec|nhiem vu|cong viec)(?: bi| da| dang)? qua han"
)
CONCLUSION = re.compile(
    r"(?:(?:noi|don vi|nguoi) (?:nhan|thuc hien|duoc giao)(?: viec| nhiem vu)?(?: cua| trong)?\s*)?"
    r"(?:(?:thong bao )?ket luan|thong bao|van ban)?(?: so)?\s*(?P<number>\d{1,5}(?:\s*[-/]\s*\S+)?)"
)
BUT = re.compile(
    r"\s*,?\s+(?:ngoại trừ|trừ ra|trừ|không gồm|không kể|ngoai tru|tru ra|tru|khong gom|khong ke)\s+"
)
PLAIN_BUT = re.compile(r"\btru\b")  # with marks on other letters it is another word. Example: "thường trú"


@dataclass(frozen=True)
class Known:
    """What words for an audience may name: the directory, and conclusions by their number."""

    lookup: Lookup
    conclusions: Mapping[str, int]


def audience_in(words: str, known: Known) -> Audience | Unknown:
    """Read an audience; the first words that name nobody end it: they are Unknown."""
    parts: list[Part] = []
    but: list[Part] = []
    for place, clause in enumerate(_clauses(" ".join(words.split()))):  # a thousand spaces would take seconds
        found = _sum(clause, known)
        if isinstance(found, Unknown):
            return found
        (but if place else parts).extend(found)
    return Audience(tuple(dict.fromkeys(parts)), tuple(dict.fromkeys(but)))


def _clauses(words: str) -> Iterator[str]:
    """Yield what is included, then each thing that is left out."""
    marked = has_marks(words)
    start = 0
    for match in BUT.finditer(words.lower()):
        if marked and PLAIN_BUT.search(match.group()):
            continue
        yield words[start : match.start()]
        start = match.end()
    yield words[start:]


def _sum(words: str, known: Known) -> list[Part] | Unknown:
    """Read a list of parts; a name may itself hold commas and "và"."""
    spans = list(spans_in(words))
    if not spans or len(spans) > MOST_PARTS:
        return Unknown(words.strip())
    found: list[Part] = []
    at = 0
    while at < len(spans):
        for end in range(min(len(spans), at + MOST_JOINED), at, -1):
            part = _part(words[spans[at][0] : spans[end - 1][1]].strip(" ."), known)
            if part is not None:
                break
        else:
            said = words[slice(*spans[at])].strip()
            return Unknown(said, known.lookup.closest(said))
        found.append(part)
        at = end
    return found


def _part(words: str, known: Known) -> Part | None:
    """Read one part, the plainest reading first."""
    readings: tuple[Callable[[str, Known], Part | None], ...] = (
        _exact,
        _all,
        _overdue,
        _conclusion,
        _role,
        _unit,
    )
    return next((part for read in readings if (part := read(words, known)) is not None), None)


def _all(words: str, known: Known) -> Part | None:
    return Part() if ALL.fullmatch(flat(words)) else None


def _exact(words: str, known: Known) -> Part | None:
    """Read the very name of a unit or a group, which may begin like a role: "Thường trực HĐND"."""
    return _named(words, known.lookup.one(words), known) if known.lookup.is_name(words) else None


def _unit(words: str, known: Known) -> Part | None:
    """Read the name of a unit or a group, with or without words such as "khối các" before it."""
    said = "" if any(re.match(rf"(?:{pattern})\b", flat(words)) for pattern, _ in ROLES) else words
    while said:
        if found := _named(said, known.lookup.one(said), known):
            return found
        lead = PLACE_WORD.match(flat(said))
        said = said[lead.end() :] if lead else ""
    return None


def _units(words: str, known: Known) -> Part | None:
    """Read several names at once: those behind one role."""
    ids = known.lookup.ids(words)
    return None if isinstance(ids, Unknown) else _named(words, ids, known)


def _named(words: str, ids: tuple[str, ...], known: Known) -> Part | None:
    return Part(organisation_ids=ids, names=known.lookup.called(words, ids)) if ids else None


def _overdue(words: str, known: Known) -> Part | None:
    match = OVERDUE.fullmatch(flat(words))
    if match is None:
        return None
    of = words[slice(*match.span("of"))].strip()
    if not of or re.fullmatch(r"(?:(?:cac|nhung|moi) )?(?:don vi|co quan|noi)?", flat(of)):
        return Part(overdue=True)
    within = _part(of, known)
    return _with(within, overdue=True)


def _conclusion(words: str, known: Known) -> Part | None:
    match = CONCLUSION.fullmatch(flat(words))
    if match is None:
        return None
    written = re.sub(r"\s+", "", words[slice(*match.span("number"))]).casefold()
    meant = [n for n in known.conclusions if written in (n.casefold(), re.split(r"[-/]", n)[0])]
    return Part(conclusion_id=known.conclusions[meant[0]], conclusion=meant[0]) if len(meant) == 1 else None


def _role(words: str, known: Known) -> Part | None:
    """Read a role, alone or of units: "đầu mối", "lãnh đạo các ban"."""
    for pattern, roles in ROLES:
        if match := re.match(rf"(?:(?:cac|nhung|moi|tat ca) )?(?:{pattern})\b{OF}", flat(words)):
            rest = words[match.end() :].strip()
            if LIST_WORD.match(flat(rest)):
                return None
            within = (_part(rest, known) or _units(rest, known)) if rest else Part()
            return None if within is None or within.roles else _with(within, roles=roles)
    return None


def _with(part: Part | None, *, roles: tuple[Role, ...] = (), overdue: bool = False) -> Part | None:
    if part is None:
        return None
    values = vars(part) | {"roles": roles or part.roles, "overdue": overdue or part.overdue}
    return Part(**values)


def _kept(part: Mapping[str, Any]) -> Part:
    lists = ("organisation_ids", "names")
    return Part(
        **{**part, **{name: tuple(part[name]) for name in lists}, "roles": tuple(map(Role, part["roles"]))}
    )
