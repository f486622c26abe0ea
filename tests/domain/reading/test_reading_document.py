"""docs/reading.md keeps step with the tables."""

from enum import StrEnum

import pytest

from bot.domain.reading.deadline_words import WORDINGS
from bot.domain.reading.model import ProblemCode, Refusal
from bot.domain.reading.suggestions import PRESSING
from tests.domain.reading.samples import ROOT

TEXT = (ROOT / "docs" / "reading.md").read_text("utf-8")


@pytest.mark.parametrize("example", [row.example for row in (*WORDINGS, *PRESSING)])
def test_every_example_of_a_deadline_stands_there(example: str) -> None:
    assert example in TEXT


@pytest.mark.parametrize("code", [*ProblemCode, *Refusal])
def test_every_question_and_refusal_stands_there(code: StrEnum) -> None:
    assert f"`{code}`" in TEXT


def test_every_module_stands_there() -> None:
    modules = {path.stem for path in (ROOT / "bot" / "domain" / "reading").glob("*.py")}
    shared = {
        "__init__",
        "assignments",
        "conclusion",
        "dates",
        "model",
        "phrases",
        "problems",
        "text",
        "tokens",
    }
    known = {"duty_words", "verbs"}

    assert {name for name in modules - shared - known if f"`{name}`" not in TEXT} == set()
