"""What reminds."""

from datetime import date

import pytest

from bot.domain.chat import Choice
from bot.domain.office import Office
from messages import reminder
from tests.messages.cards import CONTACT, NAME, card, plain


def test_reminder_of_one_task(office: Office) -> None:
    said = reminder(office, NAME, [card()], date(2026, 11, 20))

    assert said.text == (
        "<b>NHẮC VIỆC</b>: mục 2.1 (45-TB/ĐU) còn 07 ngày.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Văn phòng Đảng ủy nhắc 01 nhiệm vụ:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – còn 07 ngày: Rà soát hồ sơ đảng viên.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n\n"
        "Đề nghị đồng chí cho biết tiến độ.\n\n"
        "Trả lời: 1. Đúng tiến độ; 2. Có vướng mắc; 3. Đã hoàn thành.\n"
        f"{CONTACT}"
    )
    assert said.choices == (
        Choice("1", "Đúng tiến độ", "#11 đang thực hiện"),
        Choice("2", "Có vướng mắc", "#11 có vướng mắc"),
        Choice("3", "Đã hoàn thành", "#11 xong"),
    )
    assert (said.about, said.asks) == ((11,), True)


def test_reminder_of_several_tasks(office: Office) -> None:
    later = plain(due_on=date(2026, 12, 4))

    said = reminder(office, NAME, [card(), later], date(2026, 11, 27))

    assert said.text == (
        "<b>NHẮC VIỆC</b>: mục 2.1 (45-TB/ĐU) đến hạn hôm nay, và 01 nhiệm vụ khác.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Văn phòng Đảng ủy nhắc 02 nhiệm vụ:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – đến hạn hôm nay: Rà soát hồ sơ đảng viên.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n"
        "2. <b>Mục 3</b> – còn 07 ngày: Xây dựng kế hoạch.\n"
        "Thời hạn: thứ Sáu, 04/12/2026.\n\n"
        "Đề nghị đồng chí cho biết tiến độ từng nhiệm vụ, ví dụ: 1 xong, 2 60%.\n\n"
        f"{CONTACT}"
    )
    assert (said.choices, said.about, said.asks) == ((), (11, 12), True)


@pytest.mark.parametrize(
    ("today", "left"),
    [
        (date(2026, 11, 25), "còn 02 ngày"),
        (date(2026, 11, 26), "đến hạn ngày mai"),
        (date(2026, 11, 27), "đến hạn hôm nay"),
        (date(2026, 11, 28), "quá hạn 01 ngày"),
        (date(2026, 12, 7), "quá hạn 10 ngày"),
    ],
)
def test_how_far_a_deadline_is(office: Office, today: date, left: str) -> None:
    assert f"mục 2.1 (45-TB/ĐU) {left}." in reminder(office, NAME, [card()], today).text
