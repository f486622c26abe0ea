"""The labelled examples that lie beside the repository, when they do."""

import json
from pathlib import Path

import pytest

from bot.domain.replies.model import Outcome
from tests.domain.replies.tables import read

EXAMPLES = Path(__file__).parents[4] / "shared" / "data" / "replies" / "examples.jsonl"
Labelled = dict[str, object]


@pytest.fixture
def examples() -> list[Labelled]:
    if not EXAMPLES.exists():
        pytest.skip("the labelled examples are not part of this repository: no folder `shared` beside it")
    return [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]


def test_nothing_harmful_is_stored_unasked(examples: list[Labelled]) -> None:
    harmful = [row["id"] for row in examples if is_harmful(row)]

    assert harmful == []


def test_nearly_every_example_is_understood(examples: list[Labelled]) -> None:
    wrong = [row["id"] for row in examples if not is_right(row)]

    assert len(wrong) <= len(examples) * 0.03, wrong


def is_right(row: Labelled) -> bool:
    meaning = read(str(row["text"]))
    return meaning.outcome is Outcome(str(row["outcome"])) or (meaning.confirm and bool(row["confirm_ok"]))


def is_harmful(row: Labelled) -> bool:
    meaning = read(str(row["text"]))
    refused = row["must_not"]
    stored = not meaning.items and not meaning.confirm
    return stored and isinstance(refused, list) and meaning.outcome in refused
