"""Every problem has its sentence."""

import pytest

from bot.domain.reading.model import Problem, ProblemCode
from bot.domain.reading.problems import sentence


@pytest.mark.parametrize("code", ProblemCode)
def test_every_problem_is_told_in_one_sentence(code: ProblemCode) -> None:
    told = sentence(Problem(code, "2.1", "Hội Mẫu"))

    assert told.startswith("2.1: ")
    assert told.endswith(": Hội Mẫu.")


def test_a_problem_of_the_whole_document_names_no_place() -> None:
    assert sentence(Problem(ProblemCode.NO_NUMBER)) == "The document has no number."
