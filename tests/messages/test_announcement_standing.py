"""What is said of an announcement afterwards."""

from dataclasses import replace

from bot.domain.announcements import AnnouncementState
from bot.domain.chat import Choice
from bot.domain.office import Office
from messages import (
    announcement_list,
    announcement_missing,
    announcement_nudged,
    announcement_resent,
    announcement_standing,
)
from tests.messages.announced import MEETING, NOW, POLL, STANDING

SENT = replace(MEETING, state=AnnouncementState.SENT, started_at=NOW)


def test_announcement_standing(office: Office) -> None:
    said = announcement_standing(
        office, replace(POLL, state=AnnouncementState.SENT, started_at=NOW), STANDING
    )

    assert said.text == (
        "<b>THÔNG BÁO 12: ĐÃ GỬI XONG</b>\n"
        "Họp giao ban lúc 14 giờ thứ Sáu\n"
        "Gửi lúc 09:00 ngày 18/11/2026; hạn xác nhận: 17:00 ngày 18/11/2026.\n"
        "Người nhận 11: đã gửi 07, đã nhận 04, chưa gửi 01, không liên lạc được 02, lỗi 01.\n"
        "- Văn phòng: đã nhận 01/01.\n"
        "- Ban Tổ chức: đã nhận 03/10, không liên lạc được 02, lỗi 01, chưa gửi 01.\n"
        "Lý do lỗi: Văn phòng hủy gửi (01 người).\n"
        "Dự họp: 03 (Ban Tổ chức 3).\n"
        "Vắng: 00.\n"
        "Chưa sửa được tin của: Ban Tổ chức (Lê Văn C).\n"
        "\n"
        "Trả lời: 1. Ai chưa nhận; 2. Nhắc người chưa nhận; 3. Gửi lại người không nhận được."
    )
    assert said.choices == (
        Choice("1", "Ai chưa nhận", "thông báo 12: ai chưa nhận"),
        Choice("2", "Nhắc người chưa nhận", "thông báo 12: nhắc người chưa nhận"),
        Choice("3", "Gửi lại người không nhận được", "thông báo 12: gửi lại"),
    )
    assert said.announcement_id == 12


def test_announcement_missing(office: Office) -> None:
    said = announcement_missing(office, MEETING, STANDING)

    assert said.text == (
        "<b>THÔNG BÁO 12: CHƯA XÁC NHẬN</b>\n"
        "- Ban Tổ chức: Nguyễn Văn A, Trần Thị B.\n"
        "\n"
        "Trả lời: 1. Nhắc người chưa nhận."
    )
    assert said.choices == (Choice("1", "Nhắc người chưa nhận", "thông báo 12: nhắc người chưa nhận"),)
    assert said.announcement_id == 12


def test_announcement_list(office: Office) -> None:
    said = announcement_list(office, [SENT])

    assert said.text == (
        "1. <b>Thông báo 12</b>, 09:00 ngày 18/11/2026, đã gửi xong: Họp giao ban lúc 14 giờ thứ Sáu\n"
        "\n"
        "Gõ số thứ tự để xem tình hình."
    )
    assert said.choices == (Choice("1", "1", "thông báo 12: tình hình"),)


def test_no_announcement_to_list(office: Office) -> None:
    said = announcement_list(office, [])

    assert said.text == ("Chưa có thông báo chung nào. Gõ “/thongbao” để soạn.")


def test_announcement_nudged(office: Office) -> None:
    said = announcement_nudged(office, MEETING, 3)

    assert said.text == ("Đã nhắc 03 người chưa xác nhận thông báo 12.")


def test_announcement_resent(office: Office) -> None:
    said = announcement_resent(office, MEETING, 3)

    assert said.text == ("Gửi lại thông báo 12 cho 03 người chưa nhận được.")
