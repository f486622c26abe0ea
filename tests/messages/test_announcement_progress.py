"""What is said while an announcement goes out."""

from dataclasses import replace

from bot.domain.announcements import AnnouncementState
from bot.domain.chat import Choice
from bot.domain.office import Office
from bot.domain.receipts import Progress
from messages import (
    announcement_progress,
)
from tests.messages.announced import MEETING


def test_announcement_progress(office: Office) -> None:
    said = announcement_progress(
        office, replace(MEETING, state=AnnouncementState.SENDING), Progress(10000, 4000, 12, 5988, 1800)
    )

    assert said.text == (
        "<b>THÔNG BÁO 12: ĐANG GỬI</b>\n"
        "Đã gửi 4.000/10.000 người; không gửi được 12; còn 5.988.\n"
        "Còn khoảng 04 phút.\n"
        "\n"
        "Trả lời: 1. Tạm dừng; 2. Hủy gửi."
    )
    assert said.choices == (
        Choice("1", "Tạm dừng", "thông báo 12: tạm dừng"),
        Choice("2", "Hủy gửi", "thông báo 12: hủy gửi"),
    )
    assert said.announcement_id == 12


def test_announcement_progress_while_the_network_rests(office: Office) -> None:
    said = announcement_progress(
        office, replace(MEETING, state=AnnouncementState.SENDING), Progress(10000, 4000, 0, 6000, 0)
    )

    assert said.text == (
        "<b>THÔNG BÁO 12: ĐANG GỬI</b>\n"
        "Đã gửi 4.000/10.000 người; còn 6.000.\n"
        "Mạng đang tạm nghỉ, chưa tính được thời gian còn lại.\n"
        "\n"
        "Trả lời: 1. Tạm dừng; 2. Hủy gửi."
    )
    assert said.choices == (
        Choice("1", "Tạm dừng", "thông báo 12: tạm dừng"),
        Choice("2", "Hủy gửi", "thông báo 12: hủy gửi"),
    )
    assert said.announcement_id == 12


def test_announcement_progress_paused(office: Office) -> None:
    said = announcement_progress(
        office, replace(MEETING, state=AnnouncementState.PAUSED), Progress(10000, 4000, 12, 5988, 0)
    )

    assert said.text == (
        "<b>THÔNG BÁO 12: TẠM DỪNG</b>\n"
        "Đã gửi 4.000/10.000 người; không gửi được 12; còn 5.988.\n"
        "\n"
        "Trả lời: 1. Gửi tiếp; 2. Hủy gửi."
    )
    assert said.choices == (
        Choice("1", "Gửi tiếp", "thông báo 12: gửi tiếp"),
        Choice("2", "Hủy gửi", "thông báo 12: hủy gửi"),
    )
    assert said.announcement_id == 12
