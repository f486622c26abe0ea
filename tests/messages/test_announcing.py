"""What is said while an announcement is composed."""

from dataclasses import replace

from bot.domain.announcements import AnnouncementState, Flaw, Refused
from bot.domain.chat import Choice
from bot.domain.office import Office
from messages import (
    announcement_asked,
    announcement_correction_asked,
    announcement_dropped,
    announcement_not_done,
)
from tests.messages.announced import MEETING, NOW

SENT = replace(MEETING, state=AnnouncementState.SENT, started_at=NOW)


def test_announcement_asked(office: Office) -> None:
    said = announcement_asked(office, "text")

    assert said.text == (
        "Đề nghị đồng chí gõ hoặc chuyển tiếp nội dung thông báo, có thể kèm ảnh, tệp. Gõ “hủy” để thôi."
    )


def test_announcement_asked_for_whom(office: Office) -> None:
    said = announcement_asked(office, "audience", MEETING)

    assert said.text == (
        "Gửi cho ai? Chọn, hoặc gõ, ví dụ: các ban Đảng và UBND phường, trừ Ban Dân vận; lãnh đạo các đơn vị; nơi nhận của kết luận số 45-TB/ĐU.\n"
        "\n"
        "Trả lời: 1. Mọi người; 2. Đầu mối các đơn vị; 3. Đơn vị có việc quá hạn."
    )
    assert said.choices == (
        Choice("1", "Mọi người", "thông báo 12: gửi cho: mọi người"),
        Choice("2", "Đầu mối các đơn vị", "thông báo 12: gửi cho: đầu mối các đơn vị"),
        Choice("3", "Đơn vị có việc quá hạn", "thông báo 12: gửi cho: đơn vị có việc quá hạn"),
    )
    assert said.announcement_id == 12


def test_announcement_not_done(office: Office) -> None:
    said = announcement_not_done(office, Refused(Flaw.NO_AUDIENCE, "Ban Lạ", ("Ban Tổ chức", "Ban Dân vận")))

    assert said.text == (
        "Chưa rõ “Ban Lạ” là ai; đề nghị đồng chí gõ lại nơi nhận. Gần nhất: Ban Tổ chức; Ban Dân vận."
    )


def test_announcement_not_done_in_its_state(office: Office) -> None:
    said = announcement_not_done(office, Refused(Flaw.STATE, announcement=SENT))

    assert said.text == ("Không làm được vì thông báo đã gửi xong.")
    assert said.announcement_id == 12


def test_announcement_not_done_under_a_file(office: Office) -> None:
    said = announcement_not_done(office, Refused(Flaw.TOO_LONG_UNDER_FILE, announcement=SENT))

    assert said.text == (
        "Nội dung đứng dưới tệp đã gửi nên chỉ dài được chừng 700 chữ cái; đề nghị đồng chí rút gọn, hoặc thu hồi và gửi thông báo mới."
    )


def test_announcement_dropped(office: Office) -> None:
    said = announcement_dropped(office, MEETING)

    assert said.text == ("Đã bỏ thông báo 12. Chưa gửi cho ai.")


def test_announcement_correction_asked(office: Office) -> None:
    said = announcement_correction_asked(office, MEETING, 2)

    assert said.text == ("Đã chuyển đính chính thông báo 12 tới 02 quản trị khác để duyệt. Chưa sửa tin nào.")
