"""A message as clauses: the stretches inside which negation, time and aspect reach."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.replies.letters import plain
from bot.domain.replies.marks import Mark
from bot.domain.replies.signs import Sign
from bot.domain.replies.tokens import Kind, Token

_JOINTS = (Sign.BUT, Sign.AND, Sign.TURN)


@dataclass(frozen=True)
class Clause:
    """One clause: its tokens, its marks (places counted in the message), and whether "?" ends it.

    `leads_on`: cut from words that go on to promise another task: "xong việc 1 rồi em làm việc 2".
    """

    tokens: tuple[Token, ...]
    start: int
    marks: tuple[Mark, ...]
    asked: bool = False
    leads_on: bool = False

    @property
    def end(self) -> int:
        """The place after its last token."""
        return self.start + len(self.tokens)

    def of(self, *signs: Sign) -> list[Mark]:
        """Return its marks with one of these signs."""
        return [mark for mark in self.marks if mark.sign in signs]

    def has(self, *signs: Sign) -> bool:
        """Return whether it has a mark with one of these signs."""
        return any(mark.sign in signs for mark in self.marks)

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
        token = self.token(place)
        return plain(token.key) if token else ""

    def says(self, place: int, forms: frozenset[str]) -> bool:
        """Return whether the word at a place is one of these, as typed."""
        token = self.token(place)
        return token is not None and token.key in forms

    def part(self, start: int, end: int) -> "Clause":
        """Return the clause cut down to some places."""
        start, end = max(start, self.start), min(end, self.end)
        inside = tuple(mark for mark in self.marks if start <= mark.start and mark.end <= end)
        return Clause(self.tokens[start - self.start : end - self.start], start, inside, self.asked)


def clauses(found: tuple[Token, ...], marked: tuple[Mark, ...]) -> tuple[Clause, ...]:
    """Return the clauses of a message in order, empty ones left out.

    >>> from bot.domain.replies.marks import marks
    >>> from bot.domain.replies.tokens import tokens
    >>> found = tokens("xong rồi, nhưng chưa ký")
    >>> [len(clause.tokens) for clause in clauses(found, marks(found))]
    [2, 3]
    """
    joints = {mark.start for mark in marked if mark.sign in _JOINTS}
    inside = {
        place for mark in marked if mark.sign not in _JOINTS for place in range(mark.start + 1, mark.end)
    }
    bounds = list(_bounds(found, joints - inside))
    by_start = sorted(marked, key=lambda mark: mark.start)
    return tuple(_clause(found, start, end, by_start) for start, end in bounds if end > start)


def _bounds(found: tuple[Token, ...], joints: set[int]) -> Iterator[tuple[int, int]]:
    start = 0
    for place, token in enumerate(found):
        if token.kind is Kind.STOP or _is_dash(token):
            yield start, place
            start = place + 1
        elif place in joints and place > start:
            yield start, place
            start = place
    yield start, len(found)


def _is_dash(token: Token) -> bool:
    return token.kind is Kind.SEPARATOR and token.text not in (":", "&", "+", "/")


def _clause(found: tuple[Token, ...], start: int, end: int, marked: list[Mark]) -> Clause:
    inside = tuple(mark for mark in marked if start <= mark.start and mark.end <= end)
    asked = end < len(found) and found[end].kind is Kind.STOP and "?" in found[end].text
    return Clause(found[start:end], start, inside, asked)
