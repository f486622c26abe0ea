"""Which task a reply is about."""

import re
from dataclasses import dataclass

from bot.domain.assignments import AWAITS_THE_UNIT, State, TaskCard
from bot.domain.letters import bare
from bot.domain.reading.numbers import references


@dataclass(frozen=True)
class Sight:
    """What a person can mean: their units' assignments, and what was last shown to them.

    `held`: every assignment of the units. `quoted`: ids of the message quoted, as listed there.
    `listed`: ids under the numbers that a reply may name. `asked`: the task that the bot last asked about.
    `shown`: ids of what was last shown, by whatever message. `answers`: the list is a digest, and what is
    said answers it, so that its numbers go before those of a document.
    """

    held: tuple[TaskCard, ...]
    quoted: tuple[int, ...] = ()
    listed: tuple[int, ...] = ()
    asked: int | None = None
    shown: tuple[int, ...] = ()
    answers: bool = False

    @property
    def awaiting(self) -> tuple[TaskCard, ...]:
        """What the units still have to report."""
        return tuple(card for card in self.held if card.state in AWAITS_THE_UNIT)

    @property
    def reported(self) -> tuple[TaskCard, ...]:
        """What the units have reported and the office has not answered."""
        return tuple(card for card in self.held if card.state is State.REPORTED)

    @property
    def is_pointed(self) -> bool:
        """Whether a message is quoted or a task was asked about, so that bare words have their task."""
        return bool(self.cards(self.quoted)) or self.asked is not None

    def shows_other_than(self, cards: tuple[TaskCard, ...]) -> bool:
        """Whether something else was last shown too, which bare words may be about."""
        return not set(self.cards(self.shown)) <= set(cards)

    def cards(self, ids: tuple[int, ...]) -> tuple[TaskCard, ...]:
        """Return the held assignments among `ids`, in that order."""
        known = {card.id: card for card in self.held}
        return tuple(known[i] for i in ids if i in known)


NUMBERED = re.compile(r"#(\d+)\b")
LETTERED = re.compile(r"(?<=\d)[a-z]$")
REF = r"\d+(?:\.\d+)*[a-z]?\b"
SECTIONS = re.compile(rf"\b(?:muc|khoan|diem)(?: so)? (?P<refs>{REF}(?:(?: ?, ?| va | ){REF}(?! ?%))*)")

SPOKEN = {
    word: str(number)
    for number, word in enumerate(
        ["mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"], start=1
    )
}
NUMBER = rf"(?:{'|'.join(SPOKEN)}|\d+)"
SAID_ALOUD = re.compile(rf"\b(?P<namer>muc(?: so)?) (?P<first>{NUMBER})(?: cham (?P<second>{NUMBER}))?\b")
COUNTS = {"hai": 2, "ba": 3, "bon": 4}
# What may follow "cả hai" where it counts tasks: "cả hai thôn" and "cả hai bên" count something else.
SAID_OF_TASKS = (
    "deu da xong chua dang duoc dc roi luon a nhe nha em van se xin vuong cung hoan ok oke done het khong ko "
    "moi gan sap thi"
)
TOGETHER = re.compile(
    rf"\bca (?P<count>{'|'.join(COUNTS)}|[2-9])(?: (?:dau viec|viec|nhiem vu|nv|muc|cai|noi dung|y))?"
    rf"(?: (?:nay|do|kia|tren))?(?= (?:{SAID_OF_TASKS.replace(' ', '|')})\b| \d+ ?%|[ ,]*$)"
)


def numbered_in(text: str) -> frozenset[str]:
    """Return the assignment numbers written with a "#", which mean that assignment and nothing else.

    >>> sorted(numbered_in("#12 xong, việc 3 60%"))
    ['12']
    """
    return frozenset(NUMBERED.findall(text))


def unnamed(sight: Sight) -> tuple[TaskCard, ...]:
    """Return what a reply without a reference can be about; one card is certain, several are to be asked.

    In this order: the message quoted, the task last asked about, what waits for a report (what is paused
    last), what was reported.
    """
    if quoted := sight.cards(sight.quoted):
        return quoted
    if sight.asked is not None and (asked := sight.cards((sight.asked,))):
        return asked
    running = tuple(card for card in sight.awaiting if not card.paused)
    return running or sight.awaiting or sight.reported


def sections_in(text: str) -> frozenset[str]:
    """Return the numbers that are written as those of the document.

    >>> sorted(sections_in("mục 1 và 2.1 xong, 3 60%")), sorted(sections_in("mục hai chấm một xong"))
    (['1', '2.1'], ['2.1'])
    """
    written = SAID_ALOUD.sub(_in_digits, bare(text))
    return frozenset(ref for match in SECTIONS.finditer(written) for ref in re.findall(REF, match["refs"]))


def _in_digits(said: re.Match[str]) -> str:
    parts = (SPOKEN.get(part, part) for part in (said["first"], said["second"]) if part)
    return f"{said['namer']} {'.'.join(parts)}"


def together_in(text: str) -> int:
    """Return how many tasks words take together, 0 where they count none.

    >>> together_in("cả hai xong"), together_in("xong cả 3 việc rồi"), together_in("cả hai thôn xong")
    (2, 3, 0)
    """
    match = TOGETHER.search(bare(text).rstrip(".!"))
    return count_of(match["count"]) if match else 0


def count_of(word: str) -> int:
    """Return the number that a word or a digit of "cả …" is."""
    return COUNTS.get(word) or int(word)


def named(ref: str, sight: Sight, text: str = "") -> tuple[TaskCard, ...]:
    """Return what a reference in a text can mean; one card is certain, several are to be asked.

    "#12" is one assignment, "mục 2" one of the document. Where a conclusion is written ("45-TB/ĐU") only its
    tasks are meant. A number alone, in answer to a digest, is the digest's; any other may be both.
    """
    if ref in numbered_in(text):
        return sight.cards((int(ref),))
    cited = {found.number for found in references(text)} & {card.conclusion for card in sight.held}
    by_ref = _by_ref(ref, sight, cited)
    by_place = tuple(card for card in _by_place(ref, sight) if not cited or card.conclusion in cited)
    if ref in sections_in(text):
        return by_ref or (() if cited else by_place)
    if sight.answers and by_place and not cited:
        return by_place
    return tuple(dict.fromkeys(by_place + by_ref))


def _by_place(ref: str, sight: Sight) -> tuple[TaskCard, ...]:
    place = int(ref) if ref.isdecimal() else 0  # "②" is a digit, and no number for Python
    return sight.cards(sight.listed[place - 1 : place]) if place else ()


def _by_ref(ref: str, sight: Sight, cited: set[str]) -> tuple[TaskCard, ...]:
    """Return those of the document's number: those shown, else those that wait, where there are any."""
    found = tuple(card for card in sight.held if _same_ref(ref, card.ref))
    found = tuple(card for card in found if card.conclusion in cited) if cited else found
    within = tuple(card for card in found if card.id in (sight.quoted or sight.listed))
    waiting = tuple(card for card in found if card.state in AWAITS_THE_UNIT)
    return within or waiting or found


def _same_ref(written: str, ref: str) -> bool:
    """Whether "2.1" or "2.1a" as written can mean the ref "2.1a"."""
    return ref == written or LETTERED.sub("", ref) == written
