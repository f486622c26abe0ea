"""A stamped number and day that a copy holds as lone figures away from its head."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import read
from bot.domain.reading.model import Problem, ProblemCode, Rules


def test_a_stamp_that_a_copy_moved_gives_the_day_and_asks_for_the_number() -> None:
    head = "UBND XÃ MẪU\nSố:        /UBND-KT\nMẫu, ngày        tháng     năm 2026\nV/v A\nKính gửi: Sở Y tế\n"

    found = read(f"{head}1. Sở Y tế rà soát.\n193\n10\n01\n\n2\n2. Sở Nội vụ kiểm tra.", Directory(), Rules())

    assert (found.number, found.issued_on) == (None, date(2026, 1, 10))
    assert Problem(ProblemCode.STAMPED, words="193/UBND-KT, ngày 10/01/2026") in found.problems


@pytest.mark.parametrize("figures", ["193\n10", "10\n13", "193\n10\n01\n5", "1\n1", "10\n01\n\n12\n02"])
def test_figures_that_may_mean_something_else_give_no_day(figures: str) -> None:
    head = "UBND XÃ MẪU\nSố:        /UBND-KT\nMẫu, ngày        tháng     năm 2026\nV/v A\nKính gửi: Sở Y tế\n"

    found = read(f"{head}1. Sở Y tế rà soát.\n{figures}\n", Directory(), Rules())

    assert found.issued_on is None
