"""What tells of what was said and decided."""

from datetime import date, datetime

from bot.domain.assignments import State
from bot.domain.chat import Choice
from bot.domain.histories import Event
from bot.domain.matters import Closing
from bot.domain.office import Office
from bot.domain.replies.model import Outcome
from messages import own_reports, task_history
from tests.messages.cards import CONTACT, NAME, card


def test_task_history(office: Office, now: datetime) -> None:
    events = [
        Event(now, None, Closing.ACCEPTED),
        Event(now, NAME, Closing.RETURNED, "thiếu số liệu"),
        Event(now, NAME, Outcome.DONE, "xong", undone=True),
    ]

    said = task_history(office, card(state=State.ACCEPTED), events)

    assert said.text == (
        "<b>QUÁ TRÌNH THỰC HIỆN</b>: mục 2.1 (45-TB/ĐU)\n"
        "Ban Tổ chức (chủ trì). Trạng thái: hoàn thành.\n"
        "- 09:00 ngày 18/11/2026, Văn phòng Đảng ủy: chấp nhận báo cáo, nhiệm vụ hoàn thành.\n"
        "- 09:00 ngày 18/11/2026, đồng chí Nguyễn Văn A: trả lại báo cáo – “thiếu số liệu”.\n"
        "- 09:00 ngày 18/11/2026, đồng chí Nguyễn Văn A: đã hoàn thành – “xong” (đã rút lại).\n\n"
        f"{CONTACT}"
    )
    assert (said.about, said.choices) == ((11,), ())


def test_task_history_of_nothing(office: Office) -> None:
    assert "Chưa có báo cáo nào." in task_history(office, card(), []).text


def test_own_reports(office: Office, now: datetime) -> None:
    events = [
        Event(now, NAME, Outcome.EXTENSION_REQUEST, "xin đến 20/12", day=date(2026, 12, 20), card=card()),
        *[Event(now, NAME, Outcome.PROGRESS, "được 60%", 60, card=card())] * 6,
    ]

    said = own_reports(office, events)

    line = "- 09:00 ngày 18/11/2026, mục 2.1 (45-TB/ĐU): đang thực hiện, 60% – “được 60%”.\n"
    assert said.text == (
        "<b>ĐỒNG CHÍ ĐÃ BÁO CÁO</b>: 07 lần (trang 1/2)\n"
        "- 09:00 ngày 18/11/2026, mục 2.1 (45-TB/ĐU): xin gia hạn đến 20/12/2026 – “xin đến 20/12”.\n"
        f"{line * 5}\n"
        "Gõ “tiếp” để xem trang sau.\n"
        f"{CONTACT}"
    )
    assert said.choices == (Choice("tiếp", "Trang tiếp", "lịch sử trang 2"),)


def test_own_reports_of_nothing(office: Office) -> None:
    assert own_reports(office, []).text == f"Đồng chí chưa báo cáo lần nào qua kênh này.\n\n{CONTACT}"


def test_a_page_of_long_words_is_short(office: Office, now: datetime) -> None:
    long = [Event(now, NAME, Outcome.BLOCKED, "vướng mặt bằng " * 50, card=card())] * 20

    assert len(own_reports(office, long, page=2).text) <= 1500
    assert len(task_history(office, card(), long, page=2).text) <= 1500
