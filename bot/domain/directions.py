"""The grammar of directions: what a superior types of a task becomes a Direction."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from unicodedata import normalize

from bot.domain.assignments import TaskCard
from bot.domain.decisions import AGREED, BRACKET, DOING, GOING_ON, SINCE, unbracketed
from bot.domain.lengths import LENGTH
from bot.domain.letters import bare, flat
from bot.domain.matters import Kind
from bot.domain.people import Person
from bot.domain.rights import Right
from bot.domain.targets import count_of
from bot.domain.task_numbers import A_TASK, DOCUMENT, NAMED, NO_TASK, OF, may_be_places, numbers_in

LONGEST = 600  # letters


class Measure(StrEnum):
    """What a superior has done about a task."""

    WRITING = "writing"  # the office reminds the unit in writing
    MEETING = "meeting"  # it stands on the list of the next meeting
    EXTENSION = "extension"  # another deadline
    PAUSE = "pause"  # nobody is reminded of it, and it is late for nothing
    RESUME = "resume"  # a pause is over


# What the office then has to do.
OPENS = {
    Measure.WRITING: Kind.WRITING,
    Measure.MEETING: Kind.MEETING,
    Measure.EXTENSION: Kind.EXTENSION,  # a leader's wish, which the chief grants
}
PAUSING = frozenset({Measure.PAUSE, Measure.RESUME})  # of tasks that are overdue or not


@dataclass(frozen=True)
class Direction:
    """A measure, and for what: assignment ids, places in the list shown, or `everything` of it.

    Or `refs`: the numbers that tasks have in a document ("2.1"), of which `document` is the number, "" where
    none is written; both small and without marks. `words` name the day of an extension or the reason of a
    pause, `unit` the unit whose tasks alone are meant, "" where none is given. `count`: of how many
    `everything` must be, 0: any. `loose`: the refs may be places in the list shown ("nhiệm vụ 3").
    """

    measure: Measure
    ids: tuple[int, ...] = ()
    places: tuple[int, ...] = ()
    everything: bool = False
    words: str = ""
    refs: tuple[str, ...] = ()
    document: str = ""
    count: int = 0
    unit: str = ""
    loose: bool = False

    @property
    def says(self) -> str:
        """How it is typed, without its tasks."""
        return SAYS[self.measure]


SAYS = {
    Measure.WRITING: "nhắc văn bản",
    Measure.MEETING: "đưa vào giao ban",
    Measure.EXTENSION: "gia hạn đến",
    Measure.PAUSE: "tạm dừng",
    Measure.RESUME: "tiếp tục",
}
PAPER = r"(?:van ban|cong van)"
NEXT = r"(?: (?:(?:tuan|thang|quy|ky|lan) )?(?:nay|sau|toi|sap toi|ke tiep))"
REASON = (
    rf"(?:(?:\s*[:,;.–-]\s*|{BRACKET}|"
    rf"\s+(?=(?:vi|do|de|cho|den|toi|trong|ly do|het(?= ))\b|theo\b(?! doi)|{LENGTH}))"
    rf"(?P<words>{NO_TASK}\S.*?))?"
)
# "cho UBND phường tạm dừng"
FOR = rf"{AGREED}(?:cho (?:phep )?(?P<giver>(?!phep )[^\W\d][^:;(]*?) )?"
# Without marks; each with an example. Where a gap "@" is, the task may be named too.
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
    (
        Measure.PAUSE,
        "cho tạm dừng: chờ ý kiến cấp trên",
        rf"{FOR}tam (?:dung|ngung|hoan|dinh chi|gac)(?: lai)?{DOING}@{REASON}",
    ),
    (
        Measure.RESUME,
        "cho tiếp tục thực hiện",
        rf"{FOR}{GOING_ON}@{SINCE}",
    ),
)
ALL = re.compile(r"\b(?:tat ca|toan bo|(?<=\w )het|ca (?P<count>hai|ba|bon|[2-9]))(?:$|\s+)")
POLITE = r"(?: (?:di|nhe|nha|a|luon|giup|dong chi|nua))*"
IDS = r"#\d{1,9}(?:[\s,]+#\d{1,9})*"
BEFORE = (
    rf"(?:(?:(?P<ids>{IDS})|(?P<all>tat ca|ca)|"
    r"(?:viec )?(?P<places>\d{1,2}(?:(?:\s*,\s*|\s+|\s+va\s+)\d{1,2})*)|"
    rf"(?P<before>{NAMED})(?: cua (?P<owner>[^\W\d][^:;(]*?))?)\s*[:.,]?\s+)?"
)
AFTER = (
    rf"(?:(?: (?:(?:nhiem vu|viec|cong viec)(?: nay)?|nay|(?P<every>tat ca)))?|\s*:?\s+(?P<numbers>{IDS})|"
    rf"\s*:?\s+(?P<after>{NAMED})(?:\s+(?:cua|doi voi) (?P<unit>[^\W\d][^:;(]*?))?"
    rf"(?P<paper>\s+\({OF}{DOCUMENT}\))?)"
)
ANOTHER = re.compile(rf"[,;.\n]\s*(?:va )?{A_TASK}")  # "mục 3 tạm dừng đến 1/12, mục 2 đến 5/12"
ASKS = re.compile(r"(?:\?|\b(?:duoc|co|phai|hay) (?:khong|ko|chua))[\s.?]*$")  # whether it is to be
RESTS = re.compile(r"\btam (?:dung|ngung|hoan|dinh chi|gac)\b(?! gui)")

PATTERNS = tuple(
    (measure, re.compile(rf"{BEFORE}{form.replace('@', AFTER)}{POLITE}[ .!]*", re.DOTALL))
    for measure, _, form in FORMS
)


def direction_in(text: str) -> Direction | None:
    """Return the direction that a text is, None when it is none.

    >>> direction_in("1, 3 nhắc văn bản").places
    (1, 3)
    >>> direction_in("#12 gia han den 20/12").words
    '20/12'
    >>> direction_in("tất cả đưa vào giao ban").everything, direction_in("cả hai nhắc văn bản").count
    (True, 2)
    >>> found = direction_in("Tạm dừng mục 2.1 (345-TB/TU): chờ ý kiến")
    >>> found.refs, found.document, found.words
    (('2.1',), '345-tb/tu', 'chờ ý kiến')
    >>> direction_in("giao Ban Tổ chức") is None
    True
    """
    written = re.sub(r"[^\S\n]+", " ", normalize("NFC", text).strip())
    if len(written) > LONGEST:
        return None
    if (found := _single(written)) is not None:
        return found
    if (every := ALL.search(flat(written))) is None:
        return None
    rest = f"{written[: every.start()]}{written[every.end() :]}".strip()
    found = _single(rest) if rest else None
    if found is None or found.ids or found.places or found.refs or found.measure in PAUSING:
        return None
    return replace(found, everything=True, count=count_of(every["count"]) if every["count"] else 0)


def _single(written: str) -> Direction | None:
    """Read a direction whose tasks, where they are named, stand before it."""
    plain = flat(written)
    if ASKS.search(plain):
        return None
    for measure, pattern in PATTERNS:
        if (match := pattern.fullmatch(plain)) is not None:
            found = _direction(measure, match, written)
            return None if measure in PAUSING and ANOTHER.search(flat(found.words)) else found
    return None


def speaks_of_pausing(text: str) -> bool:
    """Whether words tell of a task that rests, whatever they say of it.

    >>> speaks_of_pausing("tạm dừng điểm a mục 3"), speaks_of_pausing("tạm dừng gửi")
    (True, False)
    """
    return RESTS.search(bare(text)) is not None


def _direction(measure: Measure, match: re.Match[str], written: str) -> Direction:
    given = match.groupdict("")
    named = given["ids"] or given.get("numbers", ""), given["places"]
    ids, places = (tuple(map(int, re.findall(r"\d+", numbers))) for numbers in named)
    words, *units = (
        written[slice(*match.span(name))].strip() if given.get(name) else ""
        for name in ("words", "giver", "owner", "unit")
    )
    numbered = (given.get("after") or given["before"]) + given.get("paper", "")
    refs, document = numbers_in(numbered)
    everything = bool(given["all"] or given.get("every"))
    unit = " ".join(filter(None, units))
    loose = may_be_places(numbered)
    words = unbracketed(words)  # "(45-TB/ĐU, chờ vốn)"
    return Direction(measure, ids, places, everything, words, refs, document, unit=unit, loose=loose)


def may_direct(person: Person, card: TaskCard, measure: Measure) -> bool:
    """Whether a person directs a task: the office and leaders any, heads their unit's.

    More time is given by no head; a pause and its end are the chief's.
    """
    if measure in PAUSING:
        return person.may(Right.DECIDE)
    of = None if measure is Measure.EXTENSION else card.organisation_id
    return person.may_for(Right.DIRECT, of)


def chosen(direction: Direction, shown: Sequence[int]) -> tuple[int, ...]:
    """Return the assignments meant: those named, places of the list `shown`, all of it, or its only one."""
    if direction.ids:
        return direction.ids
    if direction.places:
        known = all(0 < place <= len(shown) for place in direction.places)
        return tuple(shown[place - 1] for place in direction.places) if known else ()
    if direction.count and direction.count != len(shown):
        return ()
    return tuple(shown) if direction.everything or len(shown) == 1 else ()


def is_certain(direction: Direction, found: Sequence[TaskCard]) -> bool:
    """Whether each number that a direction names is of one task, and that is what is meant.

    A task rests for all its units; whatever else is done about it is done about one.
    """
    if {flat(card.ref) for card in found} != set(direction.refs):
        return False
    rests = direction.measure in PAUSING and len(places(found)) == len(set(direction.refs))
    return rests or len(found) == 1


def places(cards: Sequence[TaskCard]) -> frozenset[tuple[int, str]]:
    """Return the tasks that assignments are of, each by its conclusion and its number there."""
    return frozenset((card.conclusion_id, card.ref) for card in cards)
