"""A message as clauses: the stretches inside which negation, time and aspect reach."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from bot.domain.replies.letters import is_marked, plain, word_set
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token

_WAS = (Sign.OBSTACLE, Sign.LACK, Sign.LEFT, Sign.NOT, Sign.NOT_STARTED)
_BECOMES = (Sign.DONE, Sign.MAYBE_DONE, Sign.CLEARED)
_FORMAL = word_set("da thua kinh xin phep duoc em toi don vi tran trong vay nay")
_AS_A_NOUN = word_set("em toi minh da chua nay xong se dang cua gui nop con")
_CALLS = word_set("a anh chi em bac chu co oi nhe nha sep dong")
_JOINTS = (Sign.BUT, Sign.AND, Sign.TURN)


@dataclass(frozen=True)
class Clause:
    """One clause: its tokens, its marks (places counted in the message), and whether "?" ends it.

    `reported`: the message says that it is a report: "kính báo cáo". `leads_on`: cut from words that go on
    to promise another task: "xong việc 1 rồi em làm việc 2".
    """

    tokens: tuple[Token, ...]
    start: int
    marks: tuple[Mark, ...]
    asked: bool = False
    reported: bool = False
    leads_on: bool = False

    @cached_property
    def end(self) -> int:
        """The place after its last token."""
        return self.start + len(self.tokens)

    @cached_property
    def _by_sign(self) -> dict[Sign, list[Mark]]:
        by_sign: dict[Sign, list[Mark]] = {}
        for mark in self.marks:
            by_sign.setdefault(mark.sign, []).append(mark)
        return by_sign

    @cached_property
    def _words(self) -> tuple[str, ...]:
        return tuple(plain(token.key) for token in self.tokens)

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(self._words)

    @cached_property
    def _is_unmarked(self) -> bool:
        return not any(is_marked(token.text) for token in self.tokens)

    def of(self, *signs: Sign) -> list[Mark]:
        """Return its marks with one of these signs."""
        if len(signs) == 1:
            return [*self._by_sign.get(signs[0], ())]
        if self._by_sign.keys().isdisjoint(signs):
            return []
        return [mark for mark in self.marks if mark.sign in signs]

    def has(self, *signs: Sign) -> bool:
        """Return whether it has a mark with one of these signs."""
        return not self._by_sign.keys().isdisjoint(signs)

    def left(self, of: Mark, *signs: Sign) -> list[Mark]:
        """Return its marks with one of these signs that begin before a mark."""
        return [mark for mark in self.of(*signs) if mark.start < of.start]

    def right(self, of: Mark, *signs: Sign) -> list[Mark]:
        """Return its marks with one of these signs that end after a mark."""
        return [mark for mark in self.of(*signs) if mark.end > of.end]

    def token(self, place: int) -> Token | None:
        """Return the token at a place of the message, if it is inside."""
        return self.tokens[place - self.start] if self.start <= place < self.end else None

    def word(self, place: int) -> str:
        """Return the word at a place without its marks; empty outside the clause."""
        return self._words[place - self.start] if self.start <= place < self.end else ""

    def mentions(self, words: frozenset[str]) -> bool:
        """Return whether one of these words, written without marks, stands anywhere in it."""
        return not self._vocabulary.isdisjoint(words)

    def says(self, place: int, forms: frozenset[str]) -> bool:
        """Return whether the word at a place is one of these, as typed."""
        token = self.token(place)
        return token is not None and token.key in forms

    def says_exactly(self, place: int, spelled: frozenset[str]) -> bool:
        """Return whether the word at a place is one of these; unmarked, only where no marks are typed."""
        token = self.token(place)
        if token is None:
            return False
        if token.key in spelled:
            return True
        return self._is_unmarked and token.key in {plain(each) for each in spelled}

    def part(self, start: int, end: int) -> "Clause":
        """Return the clause cut down to some places."""
        start, end = max(start, self.start), min(end, self.end)
        inside = tuple(mark for mark in self.marks if start <= mark.start and mark.end <= end)
        tokens = self.tokens[start - self.start : end - self.start]
        return Clause(tokens, start, inside, self.asked, self.reported)


def clauses(found: tuple[Token, ...], marked: tuple[Mark, ...]) -> tuple[Clause, ...]:
    """Return the clauses of a message in order, empty ones left out.

    >>> from bot.domain.replies.marks import marks
    >>> from bot.domain.replies.tokens import tokens
    >>> found = tokens("xong rồi, nhưng chưa ký")
    >>> [len(clause.tokens) for clause in clauses(found, marks(found))]
    [2, 3]
    """
    joints = {mark.start for mark in marked if mark.sign in _JOINTS and not _only_closes(found, mark)}
    inside = {
        place for mark in marked if mark.sign not in _JOINTS for place in range(mark.start + 1, mark.end)
    }
    bounds = list(_bounds(found, (joints - inside) | _turns(found, marked)))
    by_start = sorted(marked, key=_start)
    every = [_clause(found, start, end, by_start) for start, end in bounds if end > start]
    if not any(_is_a_report(clause) for clause in every):
        return tuple(every)
    return tuple(replace(clause, reported=True) for clause in every)


def _only_closes(found: tuple[Token, ...], joint: Mark) -> bool:
    """Return whether a "mà" closes what is said, and joins nothing: "của bên y tế mà chị"."""
    after = joint.end
    while after < len(found) and plain(found[after].key) in _CALLS:
        after += 1
    closed = after == len(found) or found[after].kind is Kind.STOP
    return plain(found[joint.start].key) == "ma" and len(joint.places) == 1 and closed


def _turns(found: tuple[Token, ...], marked: tuple[Mark, ...]) -> set[int]:
    """Return where "giờ" turns from what was to what is: "còn vướng | giờ êm rồi"."""
    turning = set()
    for now in (mark for mark in marked if mark.sign is Sign.NOW):
        was = [mark.end for mark in marked if mark.sign in _WAS and mark.end <= now.start]
        becomes = any(mark.sign in _BECOMES and mark.start >= now.end for mark in marked)
        stops = [place for place, token in enumerate(found[: now.start]) if token.kind is Kind.STOP]
        if becomes and was and max(was) > max(stops, default=-1):
            turning.add(now.start)
    return turning


def _is_a_report(clause: Clause) -> bool:
    """Return whether it opens a report: "kính báo cáo Thường trực", "báo cáo để đồng chí nắm"."""
    words = [clause.word(place) for place in range(clause.start, clause.end)]
    while words and words[0] in _FORMAL:
        words = words[1:]
    return words[:2] == ["bao", "cao"] and not (set(words[2:4]) & _AS_A_NOUN)


def _bounds(found: tuple[Token, ...], joints: set[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for place, token in enumerate(found):
        if token.kind is Kind.STOP or _is_dash(token):
            yield start, place
            start = place + 1
        elif place in joints and place > start and place - 1 not in joints:  # "nhưng giờ đã"
            yield start, place
            start = place
    yield start, len(found)


def _is_dash(token: Token) -> bool:
    return token.kind is Kind.SEPARATOR and token.text not in (":", "&", "+", "/")


def _start(mark: Mark) -> int:
    return mark.start


def _clause(found: tuple[Token, ...], start: int, end: int, marked: list[Mark]) -> Clause:
    first, last = bisect_left(marked, start, key=_start), bisect_left(marked, end, key=_start)
    inside = tuple(mark for mark in marked[first:last] if mark.end <= end)
    asked = end < len(found) and found[end].kind is Kind.STOP and "?" in found[end].text
    return Clause(found[start:end], start, inside, asked)
