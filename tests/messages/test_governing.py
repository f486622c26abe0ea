"""What tells of the office's settings."""

from datetime import datetime

from bot.domain.chat import Choice
from bot.domain.office import Office
from bot.domain.office_settings import BY_NAME, Changed, SettingChange, Why
from messages import (
    ask_setting,
    office_setting,
    office_settings,
    setting_changed,
    setting_history,
    setting_not_changed,
)

BEFORE = BY_NAME["remind_before"]
CHANGE = Changed(BEFORE, "7, 3, 1", "5, 2")


def test_office_setting(office: Office) -> None:
    assert office_setting(office, BEFORE).text == (
        "<b>Cài đặt nhắc trước</b>: 7, 3, 1 ngày.\n"
        "Giá trị là các số ngày từ 1 đến 90, cách nhau bằng dấu phẩy, hoặc “không”. Để đổi, gõ ví dụ: cài đặt nhắc "
        "trước 7, 3, 1. Gõ “cài đặt nhắc trước mặc định” để trở về mặc định."
    )


def test_office_setting_that_was_changed() -> None:
    office = Office("Văn phòng", "đồng chí trực", changed={"remind_before": "không"})

    assert "nhắc trước</b>: không (mặc định 7, 3, 1 ngày)." in office_setting(office, BEFORE).text


def test_ask_setting(office: Office) -> None:
    said = ask_setting(office, CHANGE)

    assert said.text == (
        "Đổi cài đặt <b>nhắc trước</b> từ 7, 3, 1 ngày thành <b>5, 2 ngày</b>?\nChưa có gì thay đổi.\n\n"
        "Trả lời: 1. Đồng ý; 2. Thôi."
    )
    assert said.choices[0] == Choice("1", "Đồng ý", "đổi cài đặt nhắc trước từ 7, 3, 1 thành 5, 2")


def test_setting_changed(office: Office) -> None:
    said = setting_changed(office, CHANGE)

    assert said.text == (
        "Đã đổi cài đặt <b>nhắc trước</b> thành <b>5, 2 ngày</b> (trước là 7, 3, 1 ngày). Từ nay theo cài đặt mới; "
        "tin đã gửi không gửi lại.\n\nTrả lời: 0. Hoàn tác."
    )
    assert said.choices == (Choice("0", "Hoàn tác", "hoàn tác cài đặt nhắc trước từ 5, 2"),)


def test_setting_not_changed(office: Office) -> None:
    assert setting_not_changed(office, Why.NO_VALUE, BY_NAME["chief_after"]).text == (
        "“Báo Chánh Văn phòng” là một số từ 1 đến 60. Không có gì thay đổi; gõ “cài đặt” để xem danh sách."
    )
    assert setting_not_changed(office, Why.SAME, BEFORE).text.startswith("Cài đặt này đang như vậy rồi.")


def test_setting_history(office: Office, now: datetime) -> None:
    changes = [
        SettingChange("remind_before", "5, 2", None, now, by="Nguyễn Văn A", undoes=True),
        SettingChange("of_the_past", "1", "2", now),
        SettingChange("remind_before", "7, 3, 1", "5, 2", now),
    ]

    assert setting_history(office, changes).text == (
        "<b>LỊCH SỬ CÀI ĐẶT</b>\n"
        "- 09:00 ngày 18/11/2026, đồng chí Nguyễn Văn A: nhắc trước từ 5, 2 thành mặc định (hoàn tác).\n"
        "- 09:00 ngày 18/11/2026, người quản trị máy: nhắc trước từ 7, 3, 1 thành 5, 2."
    )
    assert setting_history(office, []).text == "Chưa có cài đặt nào được đổi."


def test_office_settings(office: Office) -> None:
    listed = office_settings(office).text.splitlines()[1:-2]

    assert office_settings(office).text == (
        "<b>CÀI ĐẶT CỦA VĂN PHÒNG</b>\n"
        + "\n".join(listed)
        + "\n\nĐể đổi, gõ “cài đặt”, tên và giá trị mới, ví dụ: "
        "cài đặt nhắc trước 7, 3, 1 ngày. Gõ “lịch sử cài đặt” để xem ai đã đổi."
    )
    assert listed[:3] == ["- nhắc trước: 7, 3, 1 ngày", "- nhắc đúng ngày: có", "- nhắc quá hạn: 1, 3 ngày"]
    assert len(listed) == len(BY_NAME)
