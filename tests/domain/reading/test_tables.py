"""Duties in a table: of a conclusion's appendix, or one row with its header."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in, read
from bot.domain.reading.assignments import Reader
from bot.domain.reading.model import DeadlineKind, ProblemCode, Rules
from bot.domain.reading.tables import HEADERS, columns_of
from tests.domain.reading.samples import HEAD, directory, read_text

HEADER = "| TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |"
ISSUED = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("time", "due"),
    [
        ("Tháng 12/2026", date(2026, 12, 31)),
        ("30/11/2026", date(2026, 11, 30)),
        ("Trước ngày 20/12/2026", date(2026, 12, 19)),
        ("Quý I/2027", date(2027, 3, 31)),
        ("Năm 2027", date(2027, 12, 31)),
        ("12/2026", date(2026, 12, 31)),
        ("30/11", date(2026, 11, 30)),
        ("15", None),
        ("5 ngày sau hội nghị", None),
        ("Tháng 6, 7/2027", date(2027, 7, 31)),
        ("", None),
    ],
)
def test_a_row_has_its_bodies_and_its_day(time: str, due: date | None) -> None:
    row = f"| 12 | Ban hành Quy chế quản lý chợ | Sở Xây dựng | Sở Tư pháp, Công an tỉnh | {time} |"

    (found,) = assignments_in(row, context=HEADER, issued_on=ISSUED, directory=Directory(), rules=Rules())

    assert (found.leads, found.coordinators) == (("Sở Xây dựng",), ("Sở Tư pháp", "Công an tỉnh"))
    assert (found.deadline and found.deadline.due) == due
    assert found.text == "Ban hành Quy chế quản lý chợ"


def test_a_row_that_recurs_is_standing() -> None:
    row = "| 1 | Rà soát chợ | Sở Xây dựng | | Hằng quý |"

    (found,) = assignments_in(row, context=HEADER, directory=Directory(), rules=Rules())

    assert found.deadline is not None
    assert found.deadline.kind is DeadlineKind.RECURRING


def test_the_rows_of_an_appendix_are_tasks_after_the_others() -> None:
    conclusion = read_text(
        "1. Giao UBND phường rà soát chợ.\n\nPHỤ LỤC\n"
        "| TT | Nội dung | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|\n"
        "| 1 | Lập danh sách hộ nghèo | Hội Nông dân phường | 30/11/2026 |\n"
        "| 2 | Kiểm tra an ninh trật tự | Công an phường | Thường xuyên |\n",
        directory(),
    )

    read = [
        (t.ref, a.lead_ids, a.deadline and a.deadline.due) for t in conclusion.tasks for a in t.assignments
    ]
    assert read == [
        ("1", ("ubnd",), None),
        ("B1.1", ("hnd",), date(2026, 11, 30)),
        ("B1.2", ("ca",), None),
    ]


def _asked(table_day: str, text_day: str, head: str = HEAD) -> list[tuple[str, str]]:
    """Return the tasks and words asked about where a table and a paragraph give one duty."""
    text = head + (
        f"1. Giao Hội Nông dân phường lập danh sách hộ nghèo của phường, xong {text_day}.\n\nPHỤ LỤC\n"
        "| TT | Nội dung | Đơn vị chủ trì | Thời hạn |\n|---|---|---|---|\n"
        f"| 1 | Lập danh sách hộ nghèo của phường | Hội Nông dân phường | {table_day} |\n"
    )
    conclusion = read(text, directory(), Rules())
    return [(p.ref, p.words) for p in conclusion.problems if p.code is ProblemCode.CONFLICTING_DATES]


def test_a_duty_with_another_day_in_the_table_is_asked_about_in_both_places() -> None:
    words = "xong trước ngày 20/11/2026; 30/11/2026"

    assert _asked("30/11/2026", "trước ngày 20/11/2026") == [("1", words), ("B1.1", words)]
    assert _asked("19/11/2026", "trước ngày 20/11/2026") == []


def test_a_day_that_can_t_be_known_never_gives_way_to_another_unsaid() -> None:
    words = "xong trước ngày 20/11/2026; 30/11"
    undated = HEAD.replace("ngày 16 tháng 11 năm 2026", "ngày      tháng      năm")

    assert _asked("30/11", "trước ngày 20/11/2026", undated) == [("1", words), ("B1.1", words)]


def test_two_days_in_one_cell_are_asked_about() -> None:
    row = "| 1 | Rà soát chợ | Sở Xây dựng | | Trước ngày 20/12/2026 và trước ngày 30/12/2026 |"
    reader = Reader(Directory(), Rules(), issued_on=ISSUED, day=ISSUED)

    passage = reader.duties_of(row, reader.inherited(HEADER), ref="B1.1")

    assert [p.code for p in passage.problems if p.code is ProblemCode.CONFLICTING_DATES]
    assert passage.assignments[0].deadline is not None
    assert passage.assignments[0].deadline.due == date(2026, 12, 19)


def test_a_table_of_something_else_gives_no_duty() -> None:
    conclusion = read_text(
        "1. Giao UBND phường rà soát.\n\n| TT | Họ tên | Tuổi |\n| 1 | A | 50 |\n", directory()
    )

    assert [task.ref for task in conclusion.tasks] == ["1"]


@pytest.mark.parametrize(("name", "example", "_"), HEADERS)
def test_every_header_is_known_by_its_example(name: str, example: str, _: str) -> None:
    columns = columns_of(f"{example} | Nội dung việc | Chủ trì việc")

    assert columns is not None
    assert getattr(columns, name) == 0


def test_what_a_paragraph_after_the_table_asks_for_is_read_and_who_is_only_called_on_is_not() -> None:
    row = "| 1 | Rà soát chợ | Sở Xây dựng | | 30/11/2026 |"
    after = (
        "Ngoài ra, đề nghị Sở Y tế báo cáo trước ngày 15/12/2026.\n\nYêu cầu các đơn vị nghiêm túc thực hiện."
    )

    tasks = read(f"{HEAD}\n{HEADER}\n{row}\n\n{after}\n", directory(), Rules()).tasks

    assert [a.leads for task in tasks for a in task.assignments] == [("Sở Xây dựng",), ("Sở Y tế",)]
