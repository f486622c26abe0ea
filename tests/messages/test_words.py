"""Every term of the program has its Vietnamese words."""

from collections.abc import Mapping
from enum import StrEnum

import pytest

from bot.domain.assignments import Holding, State, Timeliness
from bot.domain.matters import Closing, Kind
from bot.domain.people import Role
from bot.domain.reading.model import ProblemCode
from bot.domain.replies.model import Outcome
from messages import draft_words, matter_words, words


@pytest.mark.parametrize(
    ("table", "terms"),
    [
        (draft_words.PROBLEMS, ProblemCode),
        (words.OUTCOMES, Outcome),
        (words.STATES, State),
        (words.TIMELINESS, Timeliness),
        (words.ROLES, Role),
        (words.HOLDINGS, Holding),
        (matter_words.MATTERS, Kind),
        (matter_words.WAITING, Kind),
        (matter_words.DECISIONS, Kind),
        (matter_words.SETTLED, Closing),
    ],
)
def test_no_term_is_without_words(table: Mapping[StrEnum, str], terms: type[StrEnum]) -> None:
    assert set(table) == set(terms)
