"""What answers the edit of a message."""

import pytest

from bot.domain.office import Office
from messages import edit_not_taken, edit_not_understood, edit_replaces
from tests.messages.cards import CONTACT, plain


@pytest.mark.parametrize(
    ("why", "says"),
    [
        (
            "nothing",
            "Tin vừa sửa không thay đổi thông tin đã ghi nhận; đề nghị đồng chí gửi nội dung đúng thành tin mới.",
        ),
        (
            "too_late",
            "Đã quá 10 phút nên tin vừa sửa không thay được báo cáo đã ghi nhận; đề nghị đồng chí báo lại bằng"
            " tin mới.",
        ),
        (
            "overtaken",
            "Sau đó đã có báo cáo khác hoặc Văn phòng đã xử lý nên tin vừa sửa không thay được báo cáo đã ghi"
            " nhận; đề nghị đồng chí báo lại bằng tin mới.",
        ),
    ],
)
def test_edit_not_taken(office: Office, why: str, says: str) -> None:
    assert edit_not_taken(office, why).text == f"{says}\n\n{CONTACT}"


def test_edit_not_understood(office: Office) -> None:
    assert edit_not_understood(office).text == (
        "Chưa hiểu nội dung mới của tin vừa sửa nên báo cáo đã ghi nhận giữ nguyên; đề nghị đồng chí báo lại"
        f" bằng tin mới.\n\n{CONTACT}"
    )


def test_edit_replaces(office: Office) -> None:
    assert edit_replaces(office, [plain()]).text == (
        "Báo cáo trước của tin vừa sửa đã được rút lại để thay bằng nội dung mới:\n"
        f"- mục 3: trở lại trạng thái mới giao.\n\n{CONTACT}"
    )
