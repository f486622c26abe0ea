"""What is asked and said before an announcement is stopped, corrected or recalled."""

from dataclasses import replace

from bot.domain.announcements import AnnouncementState, Changed
from bot.domain.chat import Choice
from bot.domain.office import Office
from messages import (
    announcement_changed,
    announcement_correction_asked,
    announcement_sure,
)
from tests.messages.announced import MEETING


def test_announcement_sure(office: Office) -> None:
    said = announcement_sure(office, MEETING, "cancel")

    assert said.text == (
        "Hủy gửi thông báo 12: phần chưa gửi sẽ không gửi nữa, phần đã gửi giữ nguyên. Không quay lại được.\n"
        "\n"
        "Trả lời: 1. Hủy gửi."
    )
    assert said.choices == (Choice("1", "Hủy gửi", "thông báo 12: chắc chắn hủy gửi"),)
    assert said.announcement_id == 12


def test_announcement_sure_to_be_corrected(office: Office) -> None:
    said = announcement_sure(office, MEETING, "correct")

    assert said.text == (
        "Đính chính thông báo 12: tin trên đây thay tin đã gửi; người đã xác nhận được đề nghị xác nhận lại. Chưa sửa tin nào.\n"
        "\n"
        "Trả lời: 1. Gửi đính chính."
    )
    assert said.choices == (Choice("1", "Gửi đính chính", "thông báo 12: chắc chắn đính chính"),)
    assert said.announcement_id == 12


def test_announcement_sure_to_be_corrected_for_another(office: Office) -> None:
    said = announcement_sure(office, MEETING, "correct", asked_by="Nguyễn Văn A")

    assert said.text == (
        "Đồng chí Nguyễn Văn A đề nghị đính chính thông báo 12: tin trên đây thay tin đã gửi; người đã xác nhận được đề nghị xác nhận lại. Chưa sửa tin nào.\n"
        "\n"
        "Trả lời: 1. Gửi đính chính."
    )
    assert said.choices == (Choice("1", "Gửi đính chính", "thông báo 12: chắc chắn đính chính"),)
    assert said.announcement_id == 12


def test_announcement_changed(office: Office) -> None:
    said = announcement_changed(office, Changed(MEETING, 4, 1))

    assert said.text == (
        "Đang đính chính thông báo 12: sửa 04 tin đã gửi; đề nghị 01 người đã xác nhận xác nhận lại. Tin chưa gửi mang nội dung mới.\n"
        "Tin nào không sửa, không xóa được thì người nhận được báo bằng tin mới; gõ “thông báo 12: tình hình” để xem."
    )
    assert said.announcement_id == 12


def test_announcement_changed_by_a_recall(office: Office) -> None:
    said = announcement_changed(office, Changed(replace(MEETING, state=AnnouncementState.RECALLED), 4, 1))

    assert said.text == (
        "Đang thu hồi thông báo 12: xóa 04 tin đã gửi; báo 01 người đã xác nhận.\n"
        "Tin nào không sửa, không xóa được thì người nhận được báo bằng tin mới; gõ “thông báo 12: tình hình” để xem."
    )
    assert said.announcement_id == 12


def test_announcement_correction_asked(office: Office) -> None:
    said = announcement_correction_asked(office, MEETING, 2)

    assert said.text == ("Đã chuyển đính chính thông báo 12 tới 02 quản trị khác để duyệt. Chưa sửa tin nào.")


def test_announcement_sure_to_be_recalled(office: Office) -> None:
    said = announcement_sure(office, MEETING, "recall")

    assert said.text == (
        "Thu hồi thông báo 12: tin đã gửi được xóa ở nơi mạng cho phép, nơi khác nhận tin thu hồi. Không quay lại được.\n"
        "\n"
        "Trả lời: 1. Thu hồi."
    )
    assert said.choices == (Choice("1", "Thu hồi", "thông báo 12: chắc chắn thu hồi"),)
    assert said.announcement_id == 12
