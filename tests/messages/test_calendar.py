"""Messages of the office's calendar."""

from dataclasses import replace
from datetime import date, datetime

from bot.domain.calendar_changes import CalendarChange, Entry, Why
from bot.domain.calendar_table import Problem, Row, Wrong
from bot.domain.chat import Choice
from bot.domain.office import Office
from bot.services.changing_calendar import Changed
from bot.services.reckoning_again import Moved
from messages import (
    ask_calendar,
    calendar_changed,
    calendar_file_refused,
    calendar_not_changed,
    days_moved,
    office_days,
)
from tests.conftest import ZONE
from tests.messages.cards import card

AT = datetime(2026, 11, 18, 9, 12, tzinfo=ZONE)
CHANGE = CalendarChange(
    (Entry(date(2026, 11, 18), None), Entry(date(2026, 11, 21), True, "TB 9")),
    (Entry(date(2026, 11, 18), False, "TB 10"), Entry(date(2026, 11, 21), None)),
    AT,
    7,
)
MOVED = Moved(card(due_on=date(2026, 11, 19)), date(2026, 11, 20))


def test_days_moved(office: Office) -> None:
    told = days_moved(office, [Moved(card(due_on=date(2026, 11, 19)), date(2026, 11, 20))], account_id=4)

    assert told.text == (
        "<b>LỊCH LÀM VIỆC THAY ĐỔI</b>: 01 thời hạn được tính lại.\n"
        "- mục 2.1 (45-TB/ĐU): thứ Sáu, 20/11/2026 (trước là 19/11/2026)."
    )
    assert told.account_id == 4


def test_ask_calendar(office: Office) -> None:
    told = ask_calendar(office, Changed(CHANGE, (MOVED,)))

    assert told.text == (
        "Đổi lịch làm việc 02 ngày?\n"
        "- thứ Tư, 18/11/2026: nghỉ (TB 10); trước là: chưa nhập.\n"
        "- thứ Bảy, 21/11/2026: theo lịch chung; trước là: làm việc (TB 9).\n\n"
        "01 thời hạn đang mở sẽ tính lại:\n"
        "- mục 2.1 (45-TB/ĐU): thứ Sáu, 20/11/2026 (trước là 19/11/2026).\n"
        "Chưa có gì thay đổi.\n\n"
        "Trả lời: 1. Đồng ý; 2. Thôi."
    )
    assert told.choices == (Choice("1", "Đồng ý", "đồng ý lịch số 7"), Choice("2", "Thôi", "thôi"))


def test_calendar_changed(office: Office) -> None:
    told = calendar_changed(office, Changed(CHANGE, ()))

    assert told.text == (
        "<b>ĐÃ ĐỔI LỊCH LÀM VIỆC</b>: 02 ngày.\n"
        "- thứ Tư, 18/11/2026: nghỉ (TB 10); trước là: chưa nhập.\n"
        "- thứ Bảy, 21/11/2026: theo lịch chung; trước là: làm việc (TB 9).\n"
        "Không thời hạn đang mở nào thay đổi.\n\n"
        "Trả lời: 0. Hoàn tác."
    )
    assert told.choices == (Choice("0", "Hoàn tác", "hoàn tác lịch số 7"),)


def test_calendar_changed_in_many_days(office: Office) -> None:
    days = tuple(date(2026, 12, n) for n in range(1, 21))
    change = CalendarChange(tuple(Entry(d, None) for d in days), tuple(Entry(d, False) for d in days), AT, 7)

    told = calendar_changed(office, Changed(change, (MOVED,) * 17))

    assert told.text.count("trước là: chưa nhập") == 15
    assert "và 05 ngày nữa." in told.text
    assert "17 thời hạn đang mở đã tính lại:" in told.text
    assert "và 02 thời hạn nữa." in told.text
    assert len(told.text) < 2000


def test_calendar_not_changed(office: Office) -> None:
    assert calendar_not_changed(office, Why.MOVED).text == (
        "Lịch các ngày này vừa được đổi khác. Lịch không thay đổi."
    )


def test_calendar_file_refused(office: Office) -> None:
    told = calendar_file_refused(office, [Problem(Wrong.DATE, 2), Problem(Wrong.TWICE, 5)])

    assert told.text == (
        "Chưa đọc được tệp lịch: dòng 2: cột ngày không phải một ngày; dòng 5: ngày lặp lại. Tệp CSV cần các cột "
        "ngày, làm việc (có hoặc không), căn cứ. Lịch không thay đổi."
    )


def test_office_days(office: Office) -> None:
    rows = [Row(date(2026, 1, 2), False, "TB 1"), Row(date(2026, 12, 5), True, "TB 10")]
    done = replace(CHANGE, entered_at=AT, by="Nguyễn Văn A")

    told = office_days(office, rows, [done], date(2026, 12, 1))

    assert told.text == (
        "<b>LỊCH LÀM VIỆC</b>: các ngày Văn phòng đã nhập, từ hôm nay.\n"
        "- thứ Bảy, 05/12/2026: làm việc (TB 10).\n"
        "Chưa nhập ngày nghỉ năm 2027: các ngày quanh Tết có thể tính chưa đúng.\n\n"
        "Lần đổi gần đây:\n"
        "- 09:12 ngày 18/11/2026, đồng chí Nguyễn Văn A: 02 ngày.\n\n"
        "Để đổi, gõ, ví dụ: lịch nghỉ 02/01/2026; lịch làm bù 10/01/2026 theo 12729/VPCP-KGVX; lịch thường 10/01/2026 "
        "(bỏ ngày đã nhập); hoặc gửi tệp CSV có các cột ngày, làm việc, căn cứ.\n\n"
        "Trả lời: 0. Hoàn tác."
    )


def test_office_days_of_an_office_that_entered_none(office: Office) -> None:
    told = office_days(office, [], [], date(2026, 11, 18))

    assert told.text.startswith(
        "<b>LỊCH LÀM VIỆC</b>: từ hôm nay Văn phòng chưa nhập ngày nào, tính theo lịch chung.\n\nĐể đổi"
    )
    assert told.choices == ()
