"""A cell that is merged over several rows counts for each, a blank for nothing; hostile ones are bounded."""

from contextlib import suppress

import pytest

from bot.documents import DocumentError, DocumentProblem
from bot.documents.sheets import rows_of
from tests.documents.test_sheets import LIMIT_BYTES, changed, filled, why_not, workbook

UNITS: list[list[object]] = [
    ["Đơn vị", "Họ tên", "Số"],
    ["btc", "A", 1],
    ["", "B", 2],
    [],
    ["", "C", 3],
    ["", "D", 4],
]


def test_a_cell_that_is_merged_over_several_rows_says_the_same_in_each() -> None:
    read = filled(rows_of(workbook(UNITS, "A2:A5", "B2:C2"), LIMIT_BYTES))

    assert read == [
        (1, UNITS[0]),
        (2, ["btc", "A"]),
        (3, ["btc", "B", "2"]),
        (5, ["btc", "C", "3"]),
        (6, ["D", "4"]),
    ]


@pytest.mark.parametrize("merged", [(), ("A2:B2",), ("A3:A6",), ("BA2:BA6",)])
def test_what_is_only_blank_stays_blank(merged: tuple[str, ...]) -> None:
    read = rows_of(workbook(UNITS, *merged), LIMIT_BYTES)

    assert [cells[0] for _, cells in read] == ["Đơn vị", "btc", "", "", ""]


def test_cells_merged_over_each_other_without_end_are_no_sheet() -> None:
    whole = workbook([["x", "y"]] * 1000, "A1:A1000")
    again = b'<mergeCell ref="A1:A1000"/>' * 1000 + b"</mergeCells>"
    hostile = changed(whole, "xl/worksheets/sheet1.xml", b"</mergeCells>", again)

    assert why_not(hostile) is DocumentProblem.BROKEN


@pytest.mark.parametrize("written", [b"A1:", b"x", b"A1:ZZZZ9", b"A0:A99999999999"])
def test_a_merge_that_is_none_breaks_nothing_else(written: bytes) -> None:
    hostile = changed(workbook([["x"], ["y"], ["z"]], "A1:A2"), "xl/worksheets/sheet1.xml", b"A1:A2", written)

    with suppress(DocumentError):
        assert rows_of(hostile, LIMIT_BYTES) == rows_of(workbook([["x"], [""], ["z"]]), LIMIT_BYTES)
