"""The grammar of directions: what a superior types of an overdue task becomes a Direction."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from unicodedata import normalize

from bot.domain.assignments import TaskCard
from bot.domain.letters import flat
from bot.domain.matters import Kind
from bot.domain.people import Person
from bot.domain.rights import Right

LONGEST = 200  # letters


class Measure(StrEnum):
    """What a superior has done about an overdue task."""

    WRITING = "writing"  # the office reminds the unit in writing
    MEETING = "meeting"  # it stands on the list of the next meeting
    EXTENSION = "extension"  # another deadline


# What the office then has to do.
OPENS = {
    Measure.WRITING: Kind.WRITING,
    Measure.MEETING: Kind.MEETING,
    Measure.EXTENSION: Kind.EXTENSION,  # a leader's wish, which the chief grants
}


@dataclass(frozen=True)
class Direction:
    """A measure, and for what: assignment ids, places in the list shown, or `everything` of it.

    `words` name the day of an extension, "" where none is given.
    """

    measure: Measure
    ids: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    everything: bool = False
    words: str = ""

    @property
    def says(self) -> str:
        """How it is typed, without its tasks."""
        return SAYS[self.measure]


SAYS = {
    Measure.WRITING: "nhắc văn bản",
    Measure.MEETING: "đưa vào giao ban",
    Measure.EXTENSION: "gia hạn đến",
}
PAPER = r"(?:van ban|cong van)"
NEXT = r"(?: (?:(?:tuan|thang|quy|ky|lan) )?(?:nay|sau|toi|sap toi|ke tiep))"
# Without marks; each with an example.
FORMS = (
    (
        Measure.WRITING,
        "nhắc bằng văn bản",
        rf"(?:gui )?(?:nhac|don doc)(?: nho)?(?: bang)? {PAPER}(?P<words>)",
    ),
    (
        Measure.WRITING,
        "gửi công văn nhắc",
        rf"(?:gui|ra|cho|soan) {PAPER}(?: (?:de )?(?:nhac|don doc))?(?P<words>)",
    ),
    (
        Measure.MEETING,
        "đưa vào họp giao ban tuần sau",
        rf"(?:dua |neu )?(?:vao |ra |len |tai )?(?:danh sach |cuoc |hop )*giao ban{NEXT}?(?P<words>)",
    ),
    (
        Measure.EXTENSION,
        "cho gia hạn đến 20/12",
        r"(?:cho |dong y )*gia han(?: (?:den|toi|het|cho))*(?: ngay)?(?:\s+(?P<words>\S.*?))?",
    ),
    (Measure.EXTENSION, "cho thêm 5 ngày", r"(?:cho |dong y )+(?P<words>them \S.*?)"),
)
POLITE = r"(?: (?:di|nhe|nha|a|luon|giup|dong chi|nua))*"
WHICH = (
    r"(?:(?P<ids>#\d{1,9}(?:[\s,]+#\d{1,9})*)|(?P<all>tat ca|ca)|"
    r"(?:viec )?(?P<places>\d{1,2}(?:(?:\s*,\s*|\s+|\s+va\s+)\d{1,2})*))"
)
PATTERNS = tuple(
    (measure, re.compile(rf"(?:{WHICH}\s*[:.,]?\s+)?{form}{POLITE}[ .]*", re.DOTALL))
    for measure, _, form in FORMS
)


def direction_in(text: str) -> Direction | None:
    """Return the direction that a text is, None when it is none.

    >>> direction_in("1, 3 nhắc văn bản").places
    (1, 3)
    >>> direction_in("#12 gia han den 20/12")
    Direction(measure=<Measure.EXTENSION: 'extension'>, ids=(12,), places=(), everything=False, words='20/12')
    >>> direction_in("tất cả đưa vào giao ban").everything
    True
    >>> direction_in("giao Ban Tổ chức") is None
    True
    """
    written = normalize("NFC", text).strip()
    if len(written) > LONGEST:
        return None
    plain = flat(written)
    for measure, pattern in PATTERNS:
        if (match := pattern.fullmatch(plain)) is not None:
            ids, places = (
                tuple(map(int, re.findall(r"\d+", match[name] or ""))) for name in ("ids", "places")
            )
            words = written[slice(*match.span("words"))].strip()
            return Direction(measure, ids, places, match["all"] is not None, words)
    return None


def may_direct(person: Person, card: TaskCard, measure: Measure) -> bool:
    """Whether a person directs a task: the office and leaders any, heads their unit's; more time, no head."""
    of = None if measure is Measure.EXTENSION else card.organisation_id
    return person.may_for(Right.DIRECT, of)


def chosen(direction: Direction, shown: Sequence[int]) -> tuple[int, ...]:
    """Return the assignments meant: those named, places of the list `shown`, all of it, or its only one."""
    if direction.ids:
        return direction.ids
    if direction.places:
        return tuple(shown[place - 1] for place in direction.places if 0 < place <= len(shown))
    return tuple(shown) if direction.everything or len(shown) == 1 else ()
