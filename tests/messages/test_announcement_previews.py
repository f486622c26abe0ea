"""What is said before an announcement goes out."""

from dataclasses import replace

from bot.domain.announcements import AnnouncementState, Preview
from bot.domain.audiences import Audience, Part
from bot.domain.chat import Choice
from bot.domain.office import Office
from messages import (
    announcement_going,
    announcement_preview,
)
from tests.messages.announced import AUDIENCE, MEETING, NOW, POLL, REACH


def test_announcement_preview(office: Office) -> None:
    said = announcement_preview(
        office,
        Preview(
            replace(POLL, audience=AUDIENCE, unread=("a.zip", "")),
            REACH,
            333,
            needs_second=True,
            repeats=(5, NOW),
            opens_at=NOW,
        ),
    )

    assert said.text == (
        "<b>XEM TRƯỚC THÔNG BÁO 12</b>\n"
        "Tin trên đây là đúng tin mỗi người sẽ nhận.\n"
        "Gửi cho: lãnh đạo của Các ban Đảng; các đơn vị có nhiệm vụ quá hạn; các đơn vị có nhiệm vụ trong kết luận 45-TB/ĐU; trừ Ban Dân vận.\n"
        "Số người nhận: 10.001; dự kiến gửi trong 06 phút.\n"
        "- Văn phòng: 01.\n"
        "- Ban Tổ chức: 10.000.\n"
        "\n"
        "Không liên lạc được 02 người:\n"
        "- Ban Tổ chức: 02.\n"
        "\n"
        "Hạn xác nhận: 17:00 ngày 18/11/2026.\n"
        "Hệ thống chưa xem được nội dung tệp “a.zip”: đề nghị đồng chí tự kiểm tra dấu độ mật.\n"
        "Hệ thống chưa xem được nội dung ảnh: đề nghị đồng chí tự kiểm tra dấu độ mật.\n"
        "Nội dung này đã gửi cho 05 người trong số đó lúc 09:00 ngày 18/11/2026.\n"
        "Vì gửi cho hơn 200 người nên cần một quản trị khác duyệt.\n"
        "Chưa gửi cho ai. Giờ hành chính gần nhất: 09:00 ngày 18/11/2026. Có thể gõ: gửi lúc 14 giờ 20/11; gửi cho: tên đơn vị; nội dung: nội dung mới; hạn đã nhận: 17 giờ 20/11; lựa chọn: Dự họp; Vắng.\n"
        "\n"
        "Trả lời: 1. Vẫn gửi ngay; 2. Gửi trong giờ hành chính; 3. Bỏ thông báo này."
    )
    assert said.choices == (
        Choice("1", "Vẫn gửi ngay", "thông báo 12 bản 2: vẫn gửi ngay"),
        Choice("2", "Gửi trong giờ hành chính", "thông báo 12 bản 2: vẫn gửi giờ hành chính"),
        Choice("3", "Bỏ thông báo này", "thông báo 12: bỏ"),
    )
    assert said.announcement_id == 12


def test_announcement_preview_to_approve(office: Office) -> None:
    said = announcement_preview(
        office,
        Preview(replace(MEETING, audience=Audience((Part(),)), send_at=NOW), REACH, 333),
        approving=True,
    )

    assert said.text == (
        "<b>ĐỀ NGHỊ DUYỆT THÔNG BÁO 12</b>\n"
        "Đồng chí Nguyễn Văn A đề nghị gửi tin trên đây lúc 09:00 ngày 18/11/2026.\n"
        "Gửi cho: mọi người đã tham gia.\n"
        "Số người nhận: 10.001; dự kiến gửi trong 06 phút.\n"
        "- Văn phòng: 01.\n"
        "- Ban Tổ chức: 10.000.\n"
        "\n"
        "Không liên lạc được 02 người:\n"
        "- Ban Tổ chức: 02.\n"
        "\n"
        "Trả lời: 1. Duyệt gửi; 2. Bỏ thông báo này."
    )
    assert said.choices == (
        Choice("1", "Duyệt gửi", "thông báo 12 bản 2: duyệt"),
        Choice("2", "Bỏ thông báo này", "thông báo 12: bỏ"),
    )
    assert said.announcement_id == 12


def test_announcement_going(office: Office) -> None:
    said = announcement_going(office, replace(MEETING, state=AnnouncementState.SENDING))

    assert said.text == ("Bắt đầu gửi thông báo 12.")
    assert said.announcement_id == 12


def test_announcement_going_at_its_time(office: Office) -> None:
    said = announcement_going(office, replace(MEETING, state=AnnouncementState.SCHEDULED, send_at=NOW))

    assert said.text == (
        "Thông báo 12 sẽ gửi lúc 09:00 ngày 18/11/2026. Người nhận tính theo danh sách khi đó.\n"
        "\n"
        "Trả lời: 1. Bỏ thông báo này."
    )
    assert said.choices == (Choice("1", "Bỏ thông báo này", "thông báo 12: bỏ"),)
    assert said.announcement_id == 12


def test_announcement_going_when_approved(office: Office) -> None:
    said = announcement_going(office, replace(MEETING, state=AnnouncementState.ASKED), approvers=2)

    assert said.text == (
        "Đã chuyển thông báo 12 tới 02 quản trị khác để duyệt. Chưa gửi cho ai.\n"
        "\n"
        "Trả lời: 1. Bỏ thông báo này."
    )
    assert said.choices == (Choice("1", "Bỏ thông báo này", "thông báo 12: bỏ"),)
    assert said.announcement_id == 12
