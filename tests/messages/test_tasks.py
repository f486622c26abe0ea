"""What shows tasks."""

from datetime import date, datetime

from bot.domain.assignments import Holding, State
from bot.domain.chat import Choice
from bot.domain.histories import Event
from bot.domain.matters import Closing
from bot.domain.office import Office
from bot.domain.replies.model import Outcome
from messages import choose_task, task_card, task_list
from tests.messages.cards import CONTACT, NAME, card, plain

TODAY = date(2026, 11, 18)


def test_task_list(office: Office) -> None:
    late = card(due_on=date(2026, 11, 17))
    said = task_list(
        office, [late, plain(state=State.IN_PROGRESS, percent=30, holding=Holding.COORDINATING)], TODAY
    )

    assert said.text == (
        "Đơn vị đồng chí có 02 nhiệm vụ chờ báo cáo:\n\n"
        "<b>Quá hạn</b>\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – chủ trì: Rà soát hồ sơ đảng viên. Hạn: 17/11/2026; mới giao.\n\n"
        "<b>Không thời hạn</b>\n"
        "2. <b>Mục 3</b> – phối hợp: Xây dựng kế hoạch. Hạn: không có; đang thực hiện, 30%.\n\n"
        "Trả lời số thứ tự để xem toàn văn, hoặc báo cáo luôn, ví dụ: 1 xong.\n\n"
        f"{CONTACT}"
    )
    assert said.choices == (Choice("1", "1", "xem #11"), Choice("2", "2", "xem #12"))
    assert (said.about, said.asks) == ((11, 12), False)


def test_the_numbers_of_a_list_go_on_from_page_to_page(office: Office) -> None:
    said = task_list(office, [plain(n) for n in range(21, 33)], TODAY, page=2, turns="việc trang")

    assert "12 nhiệm vụ chờ báo cáo (trang 2/3):" in said.text
    assert "6. <b>Mục 3</b>" in said.text
    assert "ví dụ: 6 xong" in said.text
    assert "Gõ “tiếp” để xem trang sau." in said.text
    assert said.about == (26, 27, 28, 29, 30)
    assert said.choices[-2:] == (
        Choice("trước", "Trang trước", "việc trang 1"),
        Choice("tiếp", "Trang tiếp", "việc trang 3"),
    )


def test_a_page_of_long_tasks_is_short(office: Office) -> None:
    long = [
        card(n, text="Rà soát hồ sơ " * 20, conclusion="11676/VPCP-ĐMDN", percent=55, state=State.IN_PROGRESS)
        for n in range(1, 12)
    ]

    assert len(task_list(office, long, TODAY, page=2).text) <= 1500


def test_task_list_of_nothing(office: Office) -> None:
    said = task_list(office, [], TODAY)

    assert said.text == f"Hiện đơn vị đồng chí không có nhiệm vụ nào chờ báo cáo.\n\n{CONTACT}"
    assert said.choices == ()


def test_task_card(office: Office) -> None:
    said = task_card(office, card(state=State.IN_PROGRESS, percent=60))

    assert said.text == (
        "<b>Nhiệm vụ mục 2.1 (45-TB/ĐU)</b>\n"
        "Rà soát hồ sơ đảng viên.\n\n"
        "Đơn vị: Ban Tổ chức (chủ trì).\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n"
        "Trạng thái: đang thực hiện, 60%.\n\n"
        "Trả lời: 1. Tiếp nhận; 2. Đã hoàn thành; 3. Có vướng mắc.\n"
        f"{CONTACT}"
    )
    assert said.choices == (
        Choice("1", "Tiếp nhận", "#11 đã nhận"),
        Choice("2", "Đã hoàn thành", "#11 xong"),
        Choice("3", "Có vướng mắc", "#11 có vướng mắc"),
    )
    assert (said.about, said.asks) == ((11,), True)


def test_the_card_shows_the_newest_of_its_history(office: Office, now: datetime) -> None:
    events = [
        Event(now, NAME, Outcome.PROGRESS, "được 60%", 60),
        Event(now, NAME, Closing.GRANTED, day=date(2026, 12, 20)),
        Event(now, NAME, Outcome.EXTENSION_REQUEST, "xin gia hạn", day=date(2026, 12, 20)),
        Event(now, NAME, Outcome.ACK, "đã nhận"),
    ]

    said = task_card(office, card(state=State.IN_PROGRESS, percent=60), events)

    assert (
        "Quá trình, mới nhất trước:\n"
        "- 09:00 ngày 18/11/2026, đồng chí Nguyễn Văn A: đang thực hiện, 60% – “được 60%”.\n"
        "- 09:00 ngày 18/11/2026, đồng chí Nguyễn Văn A: đồng ý gia hạn đến 20/12/2026.\n"
        "- 09:00 ngày 18/11/2026, đồng chí Nguyễn Văn A: xin gia hạn đến 20/12/2026 – “xin gia hạn”.\n\n"
        "Trả lời: 1. Tiếp nhận;"
    ) in said.text
    assert said.choices[-1] == Choice("4", "Quá trình", "quá trình #11")


def test_task_card_that_waits_for_nobody(office: Office) -> None:
    said = task_card(office, card(state=State.REPORTED, percent=100))

    assert said.text.endswith(f"Trạng thái: đã báo cáo, chờ Văn phòng duyệt.\n\n{CONTACT}")
    assert (said.choices, said.about, said.asks) == ((), (11,), False)


def test_a_restricted_task_is_only_pointed_at(office: Office) -> None:
    secret = card(text="Nhân sự của đồng chí B", restricted=True)

    shown = [task_card(office, secret).text, task_list(office, [secret], TODAY).text]

    pointer = "Nội dung đề nghị xem tại mục 2.1 của văn bản trên hệ thống quản lý văn bản."
    assert all(pointer in text and "Nhân sự" not in text for text in shown)


def test_a_deadline_without_a_day_keeps_its_words(office: Office) -> None:
    said = task_card(office, plain(deadline_raw="trong thời gian tới"))

    assert "Thời hạn: “trong thời gian tới” (chưa có ngày cụ thể).\n" in said.text


def test_a_deadline_entered_without_words(office: Office) -> None:
    assert "Thời hạn: thứ Sáu, 27/11/2026.\n" in task_card(office, card(deadline_raw=None)).text


def test_choose_task(office: Office) -> None:
    said = choose_task(office, [card(), plain()])

    assert said.text == (
        "Đồng chí xem nhiệm vụ nào?\n"
        "1. BTC, mục 2.1 (45-TB/ĐU) – hạn 27/11/2026; mới giao.\n"
        "2. BTC, mục 3; mới giao."
    )
    assert [choice.says for choice in said.choices] == ["xem #11", "xem #12"]


def test_of_very_many_tasks_the_document_is_asked_for(office: Office) -> None:
    said = choose_task(office, [card()] * 12)

    assert (
        "Còn 03 nhiệm vụ khác: đề nghị đồng chí ghi cả số văn bản, ví dụ: xem mục 2.1 (45-TB/ĐU)."
        in said.text
    )
    assert len(said.choices) == 9


def test_the_office_sees_what_it_can_do_about_a_task(office: Office) -> None:
    chiefs = task_card(office, card(), reports=False, decides=True)
    rests = task_card(office, card(paused=True), reports=False, decides=True)
    readers = task_card(office, card(), reports=False)

    assert [c.label for c in chiefs.choices] == ["Tạm dừng", "Gia hạn", "Nhắc bằng văn bản"]
    assert [c.says for c in rests.choices] == ["#11 tiếp tục", "#11 gia hạn đến", "#11 nhắc văn bản"]
    assert (readers.choices, chiefs.asks) == ((), False)
