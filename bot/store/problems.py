"""Problems as JSON, in the columns that hold what is asked of a conclusion or of a task."""

from collections.abc import Iterable, Sequence
from typing import Any

from bot.domain.reading.model import Problem, ProblemCode


def to_json(problems: Iterable[Problem]) -> list[dict[str, Any]]:  # Any: JSON
    """Return problems as they are stored."""
    return [
        {"code": p.code, "ref": p.ref, "words": p.words, "candidates": list(p.candidates)} for p in problems
    ]


def from_json(stored: Sequence[dict[str, Any]]) -> tuple[Problem, ...]:  # Any: JSON
    """Return stored problems."""
    return tuple(
        Problem(ProblemCode(p["code"]), p["ref"], p["words"], tuple(p.get("candidates", ()))) for p in stored
    )
