"""Which rows of a table name people."""

import pytest

from bot.domain.people import Role
from bot.domain.rosters import MOST_ROWS, Row, RowProblem, TableProblem, flaw_in, role_of, rows_in
from messages.words import ROLES

HEAD = ["STT", "HỌ VÀ TÊN:", "Chức vụ", "đơn vị", "Điện thoại"]


@pytest.mark.parametrize("name", ["Họ tên", "ho va ten", "HỌ VÀ TÊN", " Họ  và tên * "])
@pytest.mark.parametrize("unit", ["Đơn vị", "DON VI", "Đơn vị công tác"])
def test_heads_are_known_in_any_case_with_marks_or_without(name: str, unit: str) -> None:
    assert rows_in([(1, [unit, name]), (2, ["btc", "Nguyễn Văn A"])]) == (Row(2, "Nguyễn Văn A", "btc"),)


def test_a_title_may_stand_above_and_only_what_is_needed_is_taken() -> None:
    table = [(1, ["DANH SÁCH"]), (4, HEAD), (5, ["1", "Nguyễn Văn A", "Lãnh đạo", "btc", "0900"]), (9, ["2"])]

    assert rows_in(table) == (Row(5, "Nguyễn Văn A", "btc", "Lãnh đạo", position=True),)


def test_a_head_that_stands_again_is_nobody() -> None:
    table = [(1, HEAD), (2, HEAD), (3, ["1", "A", "", "btc"]), (30, HEAD), (31, ["2", "B", "", "btc"])]

    rows = rows_in(table)

    assert isinstance(rows, tuple)
    assert [row.name for row in rows] == ["A", "B"]


def test_a_role_counts_before_a_position() -> None:
    table = [(1, [*HEAD, "Vai trò"]), (2, ["1", "A", "Trưởng ban", "btc", "", "lãnh đạo"])]

    assert rows_in(table) == (Row(2, "A", "btc", "lãnh đạo"),)


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ([], TableProblem.NO_HEAD),
        ([(1, ["Họ tên", "Điện thoại"]), (2, ["A", "0900"])], TableProblem.NO_HEAD),
        ([*((n, ["x"]) for n in range(1, 21)), (21, HEAD), (22, ["", "A", "", "btc"])], TableProblem.NO_HEAD),
        ([(1, HEAD)], TableProblem.NO_ROWS),
        ([(1, HEAD), *((n, ["", "A", "", "btc"]) for n in range(2, MOST_ROWS + 3))], TableProblem.TOO_MANY),
    ],
)
def test_a_table_of_something_else_is_refused(
    table: list[tuple[int, list[str]]], problem: TableProblem
) -> None:
    assert rows_in(table) is problem


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (Row(1, "", "btc"), RowProblem.NO_NAME),
        (Row(1, "123", "btc"), RowProblem.NOT_A_NAME),
        (Row(1, "A" * 101, "btc"), RowProblem.NOT_A_NAME),
        (Row(1, "A", ""), RowProblem.NO_UNIT),
        (Row(1, "A", "btc", "Phó Trưởng ban"), RowProblem.UNKNOWN_ROLE),
        (Row(1, "A", "btc", "quản trị"), None),  # whether the unit is the office, the directory tells
        (Row(1, "A", "", "văn thư"), None),
        (Row(1, "A", "", "văn thư", position=True), RowProblem.NO_UNIT),
        (Row(1, "A", "", "cán bộ"), RowProblem.NO_UNIT),
        (Row(1, "A", "", "văn thư Ban Tổ chức"), RowProblem.NO_UNIT),
        (Row(1, "A", "btc", "LÃNH ĐẠO"), None),
        (Row(1, "A", "btc"), None),
    ],
)
def test_a_row_says_what_is_wrong_with_it(row: Row, problem: RowProblem | None) -> None:
    assert flaw_in(row) is problem


def test_who_has_no_role_is_a_focal_point() -> None:
    assert (role_of(Row(1, "A", "b")), role_of(Row(1, "A", "b", "can bo"))) == (Role.FOCAL, Role.MEMBER)


@pytest.mark.parametrize("role", Role)
def test_a_role_is_read_by_the_name_that_the_answer_gives_it(role: Role) -> None:
    assert role_of(Row(1, "A", "b", ROLES[role])) is role
