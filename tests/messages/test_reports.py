"""What answers a report that changes nothing, or takes one back."""

from datetime import date

import pytest

from bot.domain.assignments import State
from bot.domain.office import Office
from messages import (
    already_received,
    already_reported,
    not_saved,
    not_understood,
    not_undone,
    nothing_open,
    task_closed,
    too_long,
    undone,
)
from tests.messages.cards import CONTACT, card, plain


def test_already_received(office: Office) -> None:
    assert already_received(office).text == (
        "Việc đơn vị tiếp nhận các nhiệm vụ này đã được ghi nhận từ trước. Không có gì thay đổi.\n\n"
        f"{CONTACT}"
    )


@pytest.mark.parametrize(("day", "says"), [(date(2026, 11, 17), " ngày 17/11/2026"), (None, "")])
def test_already_reported(office: Office, day: date | None, says: str) -> None:
    said = already_reported(office, card(reported_on=day))

    assert said.text == (
        f"Nhiệm vụ mục 2.1 (45-TB/ĐU) đã được báo cáo hoàn thành{says}. Không có gì thay đổi.\n\n{CONTACT}"
    )
    assert said.about == (11,)


def test_a_colleagues_report_is_added(office: Office) -> None:
    assert already_reported(office, plain(), added=True).text == (
        "Nhiệm vụ mục 3 đã được báo cáo hoàn thành. Lời của đồng chí được ghi thêm; báo cáo đầu tiên vẫn có giá"
        f" trị.\n\n{CONTACT}"
    )


@pytest.mark.parametrize(("state", "says"), [(State.ACCEPTED, "hoàn thành"), (State.WITHDRAWN, "đã thu hồi")])
def test_task_closed(office: Office, state: State, says: str) -> None:
    assert task_closed(office, plain(state=state)).text == (
        f"Nhiệm vụ mục 3 đã khép lại ({says}). Không có gì thay đổi.\n\n{CONTACT}"
    )


def test_not_understood_by_a_unit(office: Office) -> None:
    assert not_understood(office, reports=True).text == (
        "Chưa hiểu ý đồng chí nên chưa lưu gì. Đề nghị đồng chí trả lời ngắn, ví dụ: “đã nhận”, “2.1 xong”,"
        f" “được 60%”, “vướng kinh phí”; gõ “việc” để xem nhiệm vụ.\n\n{CONTACT}"
    )


def test_not_understood_by_the_office(office: Office) -> None:
    assert not_understood(office, reports=False).text == (
        f"Chưa hiểu ý đồng chí. Không có gì thay đổi; gõ “trợ giúp” để xem hướng dẫn.\n\n{CONTACT}"
    )


def test_not_saved(office: Office) -> None:
    assert not_saved(office).text == (
        "Chưa có thông tin nào được lưu. Đề nghị đồng chí trả lời lại, ví dụ: “2.1 xong”, “được 60%”,"
        f" “vướng kinh phí”.\n\n{CONTACT}"
    )


def test_nothing_open(office: Office) -> None:
    assert nothing_open(office).text == (
        f"Hiện không có nhiệm vụ nào chờ đồng chí trả lời. Không có gì được lưu.\n\n{CONTACT}"
    )


def test_too_long(office: Office) -> None:
    assert too_long(office).text == (
        "Nội dung dài đề nghị đồng chí gửi qua hệ thống quản lý văn bản; ở đây chỉ cần trả lời ngắn. Chưa có"
        f" thông tin nào được lưu.\n\n{CONTACT}"
    )


def test_undone(office: Office) -> None:
    said = undone(office, [card(), plain(state=State.IN_PROGRESS, percent=30)])

    assert said.text == (
        "Đã rút lại báo cáo vừa rồi:\n"
        "- mục 2.1 (45-TB/ĐU): trở lại trạng thái mới giao.\n"
        "- mục 3: trở lại trạng thái đang thực hiện, 30%.\n\n"
        f"{CONTACT}"
    )
    assert said.about == (11, 12)


@pytest.mark.parametrize(
    ("why", "says"),
    [
        (
            "too_late",
            "Đã quá 10 phút nên không tự rút lại được. Đề nghị đồng chí báo lại trạng thái đúng.",
        ),
        (
            "overtaken",
            "Sau đó đã có báo cáo khác về nhiệm vụ này nên không rút lại được. Đề nghị đồng chí báo lại trạng"
            " thái đúng.",
        ),
        (
            "other",
            "Báo cáo gần nhất của đồng chí không phải về nhiệm vụ này nên chưa rút lại. Đề nghị đồng chí trả lời"
            " 0 vào đúng tin ghi nhận cần sửa.",
        ),
        ("nothing", "Không có báo cáo nào của đồng chí để rút lại."),
    ],
)
def test_not_undone(office: Office, why: str, says: str) -> None:
    assert not_undone(office, why).text == f"{says}\n\n{CONTACT}"
