"""The phrases found in a message, each with its sign and place."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.domain.replies.letters import plain, word_set
from bot.domain.replies.lexicon import ROOT, Node
from bot.domain.replies.readings import Reading, readings
from bot.domain.replies.signs import Row, Sign
from bot.domain.replies.tokens import Kind, Token
from bot.domain.replies.words.marked import NEEDS_MARKS

_GAP = 3
_BESIDE_A_PROMISE = (Sign.PROMISE, Sign.FILLER, Sign.DO, Sign.DELEGATE)  # "em nhắn | anh"
_WAITS = (Sign.AWAITING, Sign.LACK)
_TITLES = word_set("anh chi chu co ong ba bac ban em dc")
# Signs that limit what is near them stay even inside a longer phrase, but for phrases of these signs.
_KEPT = {
    Sign.ALREADY: (Sign.FILLER, Sign.PAST),
    Sign.WILL: (Sign.FILLER, Sign.WILL, Sign.LATER, Sign.PAST),
    Sign.AIM: (
        Sign.FILLER,
        Sign.AIM,
        Sign.NOT,
        Sign.OBSTACLE,
        Sign.NOT_OURS,
        Sign.EXTEND,
        Sign.ASK,
        Sign.DONE,
    ),
    Sign.WHEN: (Sign.FILLER, Sign.WHEN, Sign.ASK, Sign.MOCK),
}


@dataclass(frozen=True)
class Mark:
    """One phrase found: its sign, and the places of its own words (those of a gap left out)."""

    sign: Sign
    places: tuple[int, ...]
    value: int | None = None

    @property
    def start(self) -> int:
        """The place of its first word."""
        return self.places[0]

    @property
    def end(self) -> int:
        """The place after its last word."""
        return self.places[-1] + 1


def marks(found: tuple[Token, ...]) -> tuple[Mark, ...]:
    """Return the marks of a message in order; a phrase inside a longer one is left out, and filler.

    >>> from bot.domain.replies.tokens import tokens
    >>> [mark.sign.name for mark in marks(tokens("chưa xong"))]
    ['NOT', 'DONE']
    """
    read = readings(found)
    every = list(dict.fromkeys(mark for start in range(len(found)) for mark in _at(start, read, found)))
    telling = [mark for mark in _outermost(every) if mark.sign is not Sign.FILLER]
    return tuple(sorted(telling, key=lambda mark: (mark.start, mark.end)))


def _at(start: int, read: list[Reading], found: tuple[Token, ...]) -> Iterator[Mark]:
    for row, places in _walk(ROOT, start, read, found):
        if len(places) > 1:
            yield Mark(row.sign, places, row.value)
    for word in read[start]:
        for row in ROOT.next[word].rows if word in ROOT.next else ():
            named = row.sign is Sign.LATER and _is_a_name(start, found)
            if not named and not _is_too_bare(word, found[start], row):
                yield Mark(row.sign, (start,), row.value)


def _is_too_bare(word: str, token: Token, row: Row) -> bool:
    """Return whether a word typed without its marks is not trusted to stand for the known one."""
    return word != token.key and word in NEEDS_MARKS and token.text.lower() not in row.phrases


def _is_a_name(place: int, found: tuple[Token, ...]) -> bool:
    """Return whether a word in capitals after a title is a person, no day: "chị Mai"."""
    titled = place > 0 and plain(found[place - 1].key) in _TITLES
    return titled and found[place].text.istitle()


def _walk(
    node: Node, place: int, read: list[Reading], found: tuple[Token, ...], places: tuple[int, ...] = ()
) -> Iterator[tuple[Row, tuple[int, ...]]]:
    for row in node.rows:
        yield row, places
    if place >= len(found):
        return
    for word in read[place]:
        if child := node.next.get(word):
            yield from _walk(child, place + 1, read, found, (*places, place))
    if gap := node.next.get("*"):
        for after in _past_gap(place, found):
            yield from _walk(gap, after, read, found, places)


def _past_gap(place: int, found: tuple[Token, ...]) -> Iterator[int]:
    """Yield each place that a gap may lead to; no gap runs over a stop."""
    for after in range(place, min(place + _GAP, len(found)) + 1):
        yield after
        if after < len(found) and found[after].kind is Kind.STOP:
            return


def _outermost(every: list[Mark]) -> list[Mark]:
    whole = _without_void(every, _breaks)
    return _without_void(whole, _voids)


def _without_void(every: list[Mark], voids: Callable[[Mark, Mark], bool]) -> list[Mark]:
    over: dict[int, list[Mark]] = {}
    for mark in every:
        for place in mark.places:
            over.setdefault(place, []).append(mark)
    return [
        mark for mark in every if not any(voids(each, mark) for place in mark.places for each in over[place])
    ]


def _breaks(denial: Mark, inner: Mark) -> bool:
    """Return whether a denial holds the first word of a condition: no "có ... thì" in "không có tiền thì"."""
    conditional = inner.sign is Sign.WHEN and denial.sign in (Sign.LACK, Sign.NOT)
    return conditional and denial.start < inner.start < denial.end


def _voids(outer: Mark, inner: Mark) -> bool:
    """Return whether a phrase voids another: "làm xong" voids "xong", "không cần chờ" all of "chờ ký"."""
    if outer.sign is Sign.NONE_LEFT and inner.sign is not Sign.NONE_LEFT:
        return bool(set(inner.places) & set(outer.places))
    if outer.sign is Sign.FILLER and inner.sign in _WAITS and outer.start < inner.start < outer.end:
        return len(outer.places) > len(inner.places)  # "sinh hoạt đảng" voids the "đang cho" after it
    if inner.sign is Sign.PROMISE and outer.sign not in _BESIDE_A_PROMISE:
        return outer.end > inner.end
    if inner.sign in _KEPT and outer.sign not in _KEPT[inner.sign]:
        return False
    return len(outer.places) > len(inner.places) and set(inner.places) < set(outer.places)
