"""`people load`."""

import csv
import stat
from pathlib import Path

import pytest

from tests.documents.test_sheets import workbook

from .conftest import SMALL_DIRECTORY, Clerk

ROWS: list[list[object]] = [
    ["DANH SÁCH CÁN BỘ"],
    ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
    [1, "Nguyễn Văn A", "đầu mối", "Ban Tổ chức"],
    [2, "Trần Thị B", "", "UBND phường"],
    [3, "", "", "BTC"],
    [4, "Nguyễn Văn A", "", "btc"],
    [5, "Lê Văn C", "văn thư", "Văn phòng"],
    [6, "Phạm Thị D", "văn thư", "BTC"],
]


@pytest.fixture(autouse=True)
def _with_a_directory(clerk: Clerk) -> None:
    clerk.types("directory", "import", clerk.writes("a.yaml", SMALL_DIRECTORY))


def _results(file: Path) -> list[tuple[str, str, bool]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return [(row["Dòng"], row["Kết quả"], bool(row["Mã mời"])) for row in csv.DictReader(opened)]


def test_good_rows_are_invited_and_every_other_is_told(clerk: Clerk) -> None:
    said = clerk.types("people", "load", clerk.writes("ds.xlsx", workbook(ROWS)))

    written = clerk.folder / "ds-ket-qua.csv"
    assert said.out.splitlines()[:3] == ["invited: 3", "invited before: 0", "joined: 0"]
    assert said.err.splitlines() == [
        "dondoc: row 5 has no name",
        "dondoc: row 6 repeats another row (3)",
        "dondoc: row 8 has a role of the office, and a unit that is not the office",
    ]
    assert said.code == 1
    assert _results(written) == [
        ("3", "Đã tạo mã mời", True),
        ("4", "Đã tạo mã mời", True),
        ("5", "Không nạp được: chưa ghi họ tên", False),
        ("6", "Không nạp được: trùng với dòng 3", False),
        ("7", "Đã tạo mã mời", True),
        ("8", "Không nạp được: vai trò này của Văn phòng, nhưng đơn vị ghi nơi khác", False),
    ]
    assert stat.S_IMODE(written.stat().st_mode) == 0o600  # it tells codes


def test_the_same_table_again_makes_nothing_twice(clerk: Clerk) -> None:
    file = clerk.writes("ds.xlsx", workbook(ROWS[:4]))
    clerk.types("people", "load", file)

    assert clerk.types("people", "load", file).refused() == [
        f"cannot write {clerk.folder}/ds-ket-qua.csv: File exists"
    ]
    again = clerk.types("people", "load", file, "--out", "hai.csv")

    assert (again.code, again.out.splitlines()[:2]) == (0, ["invited: 0", "invited before: 2"])
    assert not any(code for _, _, code in _results(clerk.folder / "hai.csv"))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"PK\x03\x04 broken", "is broken"),
        (b"", "is empty"),
        (b"a;b", "has no row with the heads “họ tên” and “đơn vị”"),
        (b"\x89PNG\r\n\x1a\n\0\0", "is neither a .xlsx nor a .csv"),
        ("TỐI MẬT\nHọ tên;Đơn vị\nA;btc".encode(), "bears a mark of secrecy, or something like it"),
    ],
)
def test_what_is_no_table_of_people_is_refused(clerk: Clerk, content: bytes, told: str) -> None:
    file = clerk.writes("ds.csv", content)

    assert clerk.types("people", "load", file).refused() == [f"{file}: {told}"]
    assert not (clerk.folder / "ds-ket-qua.csv").exists()


def test_where_the_codes_can_not_be_written_none_is_made(clerk: Clerk) -> None:
    file = clerk.writes("ds.xlsx", workbook(ROWS))

    refused = clerk.types("people", "load", file, "--out", "none/a.csv").refused()

    assert refused == ["cannot write none/a.csv: No such file or directory"]
    assert "invited" not in clerk.types("audit", "list").out
