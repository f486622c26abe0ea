"""Marks in what no reader of a file sees: its title, its properties, comments, hidden words."""

from collections.abc import Iterable

from bot.domain.reading.secrecy import refusal
from bot.domain.reading.text import BELOW_BODY, composed

UNREAD_STAMP = (
    "[MAT]"  # what stands in a text for a stamp that may be a mark: a person must look at the paper
)


def marks_among(lines: Iterable[str]) -> list[str]:
    """Return the lines that bear a mark, each once.

    >>> marks_among(["Tờ trình", " MẬT ", "MẬT"])
    ['MẬT']
    """
    spoken = (" ".join(line.split()) for line in lines)
    return list(dict.fromkeys(line for line in spoken if line and refusal(composed(line)) is not None))


def with_below(body: Iterable[str], below: Iterable[str]) -> str:
    """Return a text with what stands outside its body at its end, where there is any."""
    outside = list(below)
    return "\n".join([*body, "", BELOW_BODY, *outside, ""] if outside else body)
