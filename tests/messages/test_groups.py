"""What is said in a group, word for word."""

import pytest

from bot.domain.office import Office
from messages import (
    answer_in_group,
    group_connected,
    group_not_connected,
    group_told,
    no_conclusion_in_group,
    no_joining_in_group,
)


@pytest.mark.parametrize(
    ("about", "says"), [((11,), "Đã ghi nhận."), ((), "Chưa ghi nhận: đề nghị trả lời riêng với hệ thống.")]
)
def test_answer_in_group(office: Office, about: tuple[int, ...], says: str) -> None:
    assert answer_in_group(office, about, account_id=1).text == says


def test_no_joining_in_group(office: Office) -> None:
    assert no_joining_in_group(office, account_id=1).text == (
        "Không tham gia được từ nhóm: đề nghị nhắn riêng với hệ thống và không gửi mã mời vào nhóm."
    )


def test_no_conclusion_in_group(office: Office) -> None:
    assert no_conclusion_in_group(office).text == (
        "Trong nhóm chỉ nhận tệp kèm báo cáo của đơn vị. Văn bản cần đưa vào hệ thống, đề nghị đồng chí gửi ở đây. "
        f"Chưa có gì được lưu.\n\nĐầu mối: {office.contact}"
    )


def test_whose_group_it_is(office: Office) -> None:
    said = group_connected(office, "Ban Tổ chức", connected=True, account_id=1)

    assert said.text == "Nhóm này là nhóm của Ban Tổ chức."
    assert group_connected(office, "Ban Tổ chức", connected=False, account_id=1).text == (
        "Nhóm này không còn là nhóm của Ban Tổ chức."
    )
    assert group_not_connected(office, "none", account_id=1).text == (
        "Nhóm này chưa là nhóm của đơn vị nào. Không có gì thay đổi."
    )


def test_group_told(office: Office) -> None:
    assert group_told(office, account_id=1).text == (
        "Đơn vị có nhiệm vụ mới; nội dung đã gửi riêng các đồng chí phụ trách."
    )
    assert group_told(office, changed=True, account_id=1).text == (
        "Nhiệm vụ của đơn vị có thay đổi; nội dung đã gửi riêng các đồng chí phụ trách."
    )
