"""What numbers a part: up to three digits, but no year, amount or paper."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import read
from bot.domain.reading.markers import marker
from bot.domain.reading.model import Rules


def test_numbers_go_on_over_a_hundred() -> None:
    body = "\n".join(f"{number}. Sở Y tế rà soát khu {number}." for number in range(1, 201))

    tasks = read(body, Directory(), Rules()).tasks

    assert [task.ref for task in tasks] == [str(number) for number in range(1, 201)]
    assert tasks[150].text == "Sở Y tế rà soát khu 151."


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("100. Giao Sở Y tế", "100"),
        ("999) Giao Sở Y tế", "999"),
        ("(100) Giao Sở Y tế", "100"),
        ("100.1. Giao Sở Y tế", "100.1"),
        ("1.100. Giao Sở Y tế", "1.100"),
        ("100.1.2. Giao Sở Y tế", "100.1.2"),
        ("1- Giao Sở Y tế", "1"),
        ("1.1- Giao Sở Y tế", "1.1"),
        ("a- Giao Sở Y tế", "a"),
    ],
)
def test_a_number_of_three_digits_is_one(line: str, mark: str) -> None:
    found = marker(line)

    assert found is not None
    assert found[1] == mark


@pytest.mark.parametrize(
    "line",
    [
        "2026. Giao Sở Y tế",
        "1.000 đồng",
        "1.000. Giao Sở Y tế",
        "150.000 đồng",
        "1.500.000 đồng",
        "345/TB-UBND ngày 12/10/2023",
        "150 triệu đồng",
        "(2026) Sở Y tế",
        "12/10/2023 họp",
        "12-TB/ĐU ngày 12/10/2023",
    ],
)
def test_a_year_an_amount_or_a_paper_is_no_number(line: str) -> None:
    assert marker(line) is None
