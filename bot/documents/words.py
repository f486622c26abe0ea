"""Words and lines as they stand on a page; measured from its top left corner, in points."""

from dataclasses import dataclass

CAPITAL = 0.7  # the height of a capital letter, in ems


@dataclass(frozen=True)
class Word:
    """A word; `top` is a capital's height, `bottom` the line it stands on."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def em(self) -> float:
        """The size of its letters."""
        return (self.bottom - self.top) / CAPITAL


@dataclass(frozen=True)
class Line:
    """A line of a column. `first_width` is its first word's, `edges` are the column's left and right."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    first_width: float = 0.0
    edges: tuple[float, float] = (0.0, 0.0)
    flows: bool = True  # whether it may be part of a longer paragraph: not in a head, a foot or a table

    @property
    def em(self) -> float:
        """The size of its letters."""
        return (self.bottom - self.top) / CAPITAL


@dataclass(frozen=True)
class Rule:
    """A line drawn across a page."""

    left: float
    right: float
    height: float


@dataclass(frozen=True)
class Page:
    """A page: its words, the rules on it, and what is written askew."""

    words: tuple[Word, ...]
    width: float
    height: float
    rules: tuple[Rule, ...] = ()
    askew: tuple[str, ...] = ()
