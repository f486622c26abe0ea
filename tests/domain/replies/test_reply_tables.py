"""The tables of words say what they mean: each example shows a phrase of its row."""

import re

import pytest

from bot.domain.replies.marks import marks
from bot.domain.replies.numerals import with_numbers
from bot.domain.replies.signs import Row, Sign
from bot.domain.replies.tokens import tokens
from bot.domain.replies.words import ROWS


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.sign.name}: {row.example}")
def test_the_example_of_a_row_shows_its_meaning(row: Row) -> None:
    found = marks(with_numbers(tokens(row.example)))

    shown = any(mark.sign is row.sign and mark.value == row.value for mark in found)
    assert shown or row.sign is Sign.FILLER


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.sign.name}: {row.example}")
def test_the_example_of_a_row_has_one_of_its_phrases(row: Row) -> None:
    patterns = (re.escape(phrase).replace(r"\*", ".*").replace(r"\#", r"\d+") for phrase in row.phrases)

    assert any(re.search(pattern, row.example, re.IGNORECASE) for pattern in patterns)
