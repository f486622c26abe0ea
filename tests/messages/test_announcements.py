"""What the recipients of an announcement read."""

from dataclasses import replace

from bot.domain.chat import Attachment, Choice
from bot.domain.office import Office
from messages import (
    announcement,
    announcement_corrected,
    announcement_file,
    announcement_noted,
    announcement_nudge,
    announcement_or_task,
    announcement_recalled,
    not_about_a_task,
)
from tests.messages.announced import MEETING, POLL


def test_announcement(office: Office) -> None:
    said = announcement(office, MEETING)

    assert said.text == (
        "<b>THÔNG BÁO</b>\n"
        "Văn phòng Đảng ủy thông báo: Họp giao ban lúc 14 giờ thứ Sáu\n"
        "\n"
        "Trả lời: 1. Đã nhận.\n"
        "Đầu mối: đồng chí trực (mẫu), 0000.000.000"
    )
    assert said.choices == (Choice("1", "Đã nhận", "thông báo 12: đã nhận"),)
    assert said.announcement_id == 12


def test_a_corrected_poll(office: Office) -> None:
    said = announcement(office, replace(POLL, edition=2))

    assert said.text == (
        "<b>THÔNG BÁO (ĐÍNH CHÍNH)</b>\n"
        "Văn phòng Đảng ủy thông báo: Họp giao ban lúc 14 giờ thứ Sáu\n"
        "Đề nghị đồng chí chọn một câu trả lời trước 17:00 ngày 18/11/2026.\n"
        "\n"
        "Trả lời: 1. Dự họp; 2. Vắng.\n"
        "Đầu mối: đồng chí trực (mẫu), 0000.000.000"
    )
    assert said.choices == (
        Choice("1", "Dự họp", "thông báo 12: chọn 1"),
        Choice("2", "Vắng", "thông báo 12: chọn 2"),
    )
    assert said.announcement_id == 12


def test_announcement_file(office: Office) -> None:
    said = announcement_file(office, MEETING, Attachment("f", "Lịch họp.pdf", 5))

    assert said.text == ("Tệp kèm theo thông báo của Văn phòng Đảng ủy: Lịch họp.pdf.")
    assert said.announcement_id == 12


def test_announcement_nudge(office: Office) -> None:
    said = announcement_nudge(office, POLL)

    assert said.text == (
        "<b>ĐỀ NGHỊ TRẢ LỜI THÔNG BÁO</b>\n"
        "Văn phòng Đảng ủy chưa nhận được câu trả lời của đồng chí về thông báo: “Họp giao ban lúc 14 giờ thứ Sáu”.\n"
        "Thời hạn: 17:00 ngày 18/11/2026.\n"
        "\n"
        "Trả lời: 1. Dự họp; 2. Vắng.\n"
        "Đầu mối: đồng chí trực (mẫu), 0000.000.000"
    )
    assert said.choices == (
        Choice("1", "Dự họp", "thông báo 12: chọn 1"),
        Choice("2", "Vắng", "thông báo 12: chọn 2"),
    )
    assert said.announcement_id == 12


def test_announcement_corrected(office: Office) -> None:
    said = announcement_corrected(office, MEETING)

    assert said.text == (
        "<b>ĐÍNH CHÍNH THÔNG BÁO</b>\n"
        "Văn phòng Đảng ủy đính chính thông báo đã gửi đồng chí; nội dung đúng là: Họp giao ban lúc 14 giờ thứ Sáu\n"
        "Đề nghị đồng chí xác nhận lại.\n"
        "\n"
        "Trả lời: 1. Đã nhận.\n"
        "Đầu mối: đồng chí trực (mẫu), 0000.000.000"
    )
    assert said.choices == (Choice("1", "Đã nhận", "thông báo 12: đã nhận"),)
    assert said.announcement_id == 12


def test_a_poll_corrected(office: Office) -> None:
    said = announcement_corrected(office, POLL)

    assert said.text == (
        "<b>ĐÍNH CHÍNH THÔNG BÁO</b>\n"
        "Văn phòng Đảng ủy đính chính thông báo đã gửi đồng chí; nội dung đúng là: Họp giao ban lúc 14 giờ thứ Sáu\n"
        "Đề nghị đồng chí chọn lại câu trả lời.\n"
        "\n"
        "Trả lời: 1. Dự họp; 2. Vắng.\n"
        "Đầu mối: đồng chí trực (mẫu), 0000.000.000"
    )
    assert said.choices == (
        Choice("1", "Dự họp", "thông báo 12: chọn 1"),
        Choice("2", "Vắng", "thông báo 12: chọn 2"),
    )
    assert said.announcement_id == 12


def test_announcement_recalled(office: Office) -> None:
    said = announcement_recalled(office, MEETING)

    assert said.text == (
        "<b>THU HỒI THÔNG BÁO</b>\n"
        "Văn phòng Đảng ủy thu hồi thông báo đã gửi đồng chí: “Họp giao ban lúc 14 giờ thứ Sáu”. Đề nghị đồng chí không thực hiện theo thông báo này.\n"
        "\n"
        "Đầu mối: đồng chí trực (mẫu), 0000.000.000"
    )
    assert said.announcement_id == 12


def test_announcement_noted(office: Office) -> None:
    said = announcement_noted(office, MEETING, None, fresh=True)

    assert said.text == ("Đã ghi nhận đồng chí đã nhận thông báo “Họp giao ban lúc 14 giờ thứ Sáu”.")


def test_an_answer_noted_before(office: Office) -> None:
    said = announcement_noted(office, POLL, "Dự họp", fresh=False)

    assert said.text == ("Câu trả lời đã ghi từ trước của đồng chí: “Dự họp”.")


def test_announcement_or_task(office: Office) -> None:
    said = announcement_or_task(office, MEETING)

    assert said.text == (
        "Đồng chí đã nhận thông báo chung “Họp giao ban lúc 14 giờ thứ Sáu” hay nhiệm vụ mới? Chưa ghi nhận gì.\n"
        "\n"
        "Trả lời: 1. Thông báo chung; 2. Nhiệm vụ mới."
    )
    assert said.choices == (
        Choice("1", "Thông báo chung", "thông báo 12: đã nhận"),
        Choice("2", "Nhiệm vụ mới", "đã nhận nhiệm vụ"),
    )


def test_not_about_a_task(office: Office) -> None:
    said = not_about_a_task(office)

    assert said.text == (
        "Tin đồng chí trả lời là thông báo chung, không phải nhiệm vụ, nên chưa ghi nhận gì. Đã nhận thông báo: đề nghị gõ “đã nhận”. Báo cáo nhiệm vụ: đề nghị nêu số mục, ví dụ “mục 2.1 xong”, hoặc trả lời vào tin của nhiệm vụ.\n"
        "\n"
        "Đầu mối: đồng chí trực (mẫu), 0000.000.000"
    )
