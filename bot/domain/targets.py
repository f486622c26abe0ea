"""Which task a reply is about."""

import re
from dataclasses import dataclass

from bot.domain.assignments import AWAITS_THE_UNIT, State, TaskCard
from bot.domain.reading.numbers import references


@dataclass(frozen=True)
class Sight:
    """What a person can mean: their units' assignments, and what was last shown to them.

    `held`: every assignment of the units. `quoted`: ids of the message quoted, as listed there.
    `listed`: ids under the numbers that a reply may name. `asked`: the task that the bot last asked about.
    `shown`: ids of what was last shown, by whatever message.
    """

    held: tuple[TaskCard, ...]
    quoted: tuple[int, ...] = ()
    listed: tuple[int, ...] = ()
    asked: int | None = None
    shown: tuple[int, ...] = ()

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


def numbered_in(text: str) -> frozenset[str]:
    """Return the assignment numbers written with a "#", which mean that assignment and nothing else.

    >>> sorted(numbered_in("#12 xong, việc 3 60%"))
    ['12']
    """
    return frozenset(NUMBERED.findall(text))


def unnamed(sight: Sight) -> tuple[TaskCard, ...]:
    """Return what a reply without a reference can be about; one card is certain, several are to be asked.

    In this order: the message quoted, the task last asked about, what waits for a report, what was reported.
    """
    if quoted := sight.cards(sight.quoted):
        return quoted
    if sight.asked is not None and (asked := sight.cards((sight.asked,))):
        return asked
    return sight.awaiting or sight.reported


def named(ref: str, sight: Sight, numbered: frozenset[str] = frozenset()) -> tuple[TaskCard, ...]:
    """Return what a written reference can mean: "#12" one assignment, else a ref or a place in the list."""
    if ref in numbered:
        return sight.cards((int(ref),))
    shown = sight.quoted or sight.listed
    by_ref = tuple(card for card in sight.held if _same_ref(ref, card.ref))
    within = tuple(card for card in by_ref if card.id in shown)
    place = int(ref) if ref.isdecimal() else 0  # "②" is a digit, and no number for Python
    by_place = sight.cards(sight.listed[place - 1 : place]) if place else ()
    waiting = tuple(card for card in by_ref if card.state in AWAITS_THE_UNIT)
    return tuple(dict.fromkeys(by_place + (within or waiting or by_ref)))


def of_conclusion(text: str, cards: tuple[TaskCard, ...], sight: Sight) -> tuple[TaskCard, ...]:
    """Keep those of the conclusion that is written ("45-TB/ĐU mục 2"), all where none of ours is."""
    written = {cited.number for cited in references(text)} & {card.conclusion for card in sight.held}
    return tuple(card for card in cards if card.conclusion in written) if written else cards


def _same_ref(written: str, ref: str) -> bool:
    """Whether "2.1" or "2.1a" as written can mean the ref "2.1a"."""
    return ref == written or LETTERED.sub("", ref) == written
