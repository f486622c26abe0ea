"""Posters: what a unit hangs up, so that its people join with a phone's camera or by typing a code."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Poster:
    """A poster's words, a part a line, and the address that its picture leads to."""

    text: str
    link: str

    @property
    def lines(self) -> tuple[str, ...]:
        """The parts in their order: the office, what for, where to, the code, how, for whom, who helps."""
        return tuple(self.text.splitlines())
