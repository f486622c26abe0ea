"""No cell of an export begins a formula, and nobody's words leave their cell."""

import csv
from datetime import date
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.spreadsheets import BEGINNINGS, as_csv, words

anything = st.text(max_size=30) | st.tuples(
    st.sampled_from(["", " ", "\t", "\r\n", "\0", "\u200b", "\ufeff"]), st.sampled_from(BEGINNINGS), st.text()
).map("".join)


@pytest.mark.parametrize(
    "written",
    [
        "=1+1",
        "+84900000000",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        " =1",
        "\n=1",
        "\u200b=1",
        "＝1",
        "|calc",
        "\0=1",
    ],
)
def test_what_may_begin_a_formula_is_marked_as_words(written: str) -> None:
    assert words(written).startswith("'")


@pytest.mark.parametrize(
    "written", ["xong", "60%", "45-TB/ĐU", "Nguyễn Văn A", "", "a=b", "dòng một\ndòng hai"]
)
def test_other_words_stay_as_they_are(written: str) -> None:
    assert words(written) == written


@given(anything)
def test_no_words_begin_a_formula(text: str) -> None:
    assert not words(text).lstrip().startswith(BEGINNINGS)


@given(st.lists(st.tuples(anything, anything), max_size=5))
def test_every_word_stays_in_its_cell(rows: list[tuple[str, str]]) -> None:
    written = as_csv(["a", "b"], rows)

    assert [tuple(row) for row in csv.reader(StringIO(written[1:], newline=""))] == [
        ("a", "b"),
        *((words(a), words(b)) for a, b in rows),
    ]


def test_numbers_days_and_nothing_are_written_plainly() -> None:
    assert as_csv(["a"], [[-3], [date(2026, 11, 18)], [None]]).splitlines()[1:] == [
        '"-3"',
        '"2026-11-18"',
        '""',
    ]
