"""What is said of a table of people."""

from datetime import datetime, timedelta

import pytest

from bot.domain.chat import MadeFile
from bot.domain.invitations import Invitation
from bot.domain.office import Office
from bot.domain.people import Post, Role
from bot.domain.rosters import Left, Row, RowProblem, Taken
from messages import roster_loaded, roster_refused
from messages.rosters import MOST_TOLD, roster_table
from tests.messages.cards import CONTACT

FILE = MadeFile("a.csv", b"")
POST = Post(Role.FOCAL, "btc")
NONE = f"Chưa tạo mã nào.\n\n{CONTACT}"
AGAIN = "Sửa các dòng chưa được rồi gửi lại cả tệp thì không ai bị tạo trùng."


def _taken(number: int, made: Invitation | None = None, *, joined: bool = False) -> Taken:
    return Taken(Row(number, "Nguyễn Văn A", "btc"), POST, "Ban Tổ chức", made, joined)


def test_a_table_with_good_rows_and_others(office: Office, now: datetime) -> None:
    made = Invitation("K7MP-4QXT", POST, now + timedelta(days=14))
    left = [Left(Row(5, "", "btc"), RowProblem.NO_NAME), Left(Row(6, "A <b>", "x"), RowProblem.UNKNOWN_UNIT)]

    said = roster_loaded(office, [_taken(2, made), _taken(3), _taken(4, joined=True), *left], FILE)

    assert said.text == (
        "<b>ĐÃ NẠP DANH SÁCH CÁN BỘ</b>\n"
        "Tạo mã mời mới: 01. Đã có mã mời còn hạn: 01. Đã tham gia: 01. Không nạp được: 02.\n"
        "Dòng 5: chưa ghi họ tên.\n"
        "Dòng 6 (A &lt;b&gt;): danh bạ không có đơn vị này.\n\n"
        "Mã của từng đồng chí có trong tệp kèm theo, chỉ hiện một lần: chuyển cho đúng người. "
        f"{AGAIN}\n\n{CONTACT}"
    )
    assert (said.file, said.fleeting) == (FILE, True)


def test_many_bad_rows_are_told_in_part_and_fit_under_a_file(office: Office) -> None:
    row = Row(1999, "Nguyễn Thị Phương Thảo " * 5, "x")
    problems = [*RowProblem, *RowProblem]

    said = roster_loaded(office, [Left(row, problem, 1) for problem in problems], FILE)

    assert said.text.count("Dòng 1999") == MOST_TOLD
    assert "Các dòng còn lại xem trong tệp." in said.text
    assert len(said.text) <= 1024


@pytest.mark.parametrize(
    ("why", "says"),
    [
        (
            "no_head",
            "Không thấy dòng tiêu đề có cột “Họ tên” và cột “Đơn vị” trong 20 dòng đầu của trang tính thứ nhất.",
        ),
        ("no_rows", "Danh sách không có dòng nào."),
        ("too_many", "Danh sách quá lớn: tối đa 2.000 dòng một lần. Đề nghị chia nhỏ rồi gửi lại."),
        ("locked", "Tệp có mật khẩu nên không mở được."),
        ("broken", "Tệp bị hỏng nên không mở được."),
        ("not_fetched", "Không tải được tệp từ mạng chat."),
        ("unknown_type", "Danh sách cán bộ chỉ nhận tệp .xlsx hoặc .csv."),
    ],
)
def test_a_table_that_is_not_taken(office: Office, why: str, says: str) -> None:
    assert roster_refused(office, why).text == f"{says}\n{NONE}"


def test_no_cell_of_the_table_begins_a_formula(office: Office, now: datetime) -> None:
    row = Row(2, "=1+1", "@SUM(1)", "+x")

    made = roster_table(office, [Left(row, RowProblem.UNKNOWN_UNIT)], lambda code: None)

    assert made.content.decode("utf-8-sig").splitlines()[1] == (
        '"2","\'=1+1","\'@SUM(1)","\'+x","Không nạp được: danh bạ không có đơn vị này","","",""'
    )
