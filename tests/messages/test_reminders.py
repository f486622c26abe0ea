"""What reminds."""

from datetime import date, datetime

import pytest

from bot.domain.chat import Choice
from bot.domain.office import DEFAULT_ZONE, Office
from bot.domain.snoozing import PutOff
from messages import ask_when, not_put_off, put_off, reminder
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


def test_what_is_put_off_is_confirmed(office: Office) -> None:
    until = datetime(2026, 11, 20, 13, 30, tzinfo=DEFAULT_ZONE)

    tasks = [PutOff(card(), until), PutOff(plain(), until), PutOff(plain(), None)]
    said = put_off(office, [*tasks, PutOff(card(), until, shortened=True)])

    assert said.text == (
        "<b>ĐÃ GHI</b>: sẽ nhắc lại đồng chí.\n"
        "- mục 2.1 (45-TB/ĐU): 13:30 ngày 20/11/2026.\n"
        "- mục 3: 13:30 ngày 20/11/2026.\n"
        "- mục 3: không hoãn, đã đến thời hạn.\n"
        "- mục 2.1 (45-TB/ĐU): 13:30 ngày 20/11/2026 (không quá thời hạn).\n"
        "Thời hạn của nhiệm vụ không thay đổi.\n\n"
        f"{CONTACT}"
    )


def test_when_to_remind_again_is_asked(office: Office) -> None:
    said = ask_when(office, [7, 9])

    assert said.text == (
        "Đồng chí muốn được nhắc lại lúc nào? Có thể gõ, ví dụ: mai nhắc; chiều thứ năm nhắc lại; nhắc lại lúc 15h.\n"
        "Chưa hoãn nhiệm vụ nào.\n\n"
        "Trả lời: 1. Chiều nay; 2. Ngày mai; 3. Thứ hai."
    )
    assert said.about == (7, 9)
    assert said.choices[1].says == "#7, #9 mai nhắc lại"


def test_what_can_not_be_put_off_is_said(office: Office) -> None:
    said = not_put_off(office)

    assert said.text == (
        "<b>CHƯA HOÃN ĐƯỢC</b>: không có nhiệm vụ nào hoãn nhắc được đến lúc đó, hoặc đã đến thời hạn.\n\n"
        "Nếu cần thêm thời gian, đề nghị trả lời, ví dụ: xin gia hạn đến 20/12 vì chờ số liệu.\n\n"
        f"{CONTACT}"
    )
