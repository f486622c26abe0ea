"""What shows tasks."""

from bot.domain.assignments import Holding, State
from bot.domain.chat import Choice
from bot.domain.office import Office
from messages import task_card, task_list
from tests.messages.cards import CONTACT, card, plain


def test_task_list(office: Office) -> None:
    said = task_list(
        office, [card(), plain(state=State.IN_PROGRESS, percent=30, holding=Holding.COORDINATING)]
    )

    assert said.text == (
        "Đơn vị đồng chí có 02 nhiệm vụ chờ báo cáo:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – chủ trì: Rà soát hồ sơ đảng viên.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n"
        "Trạng thái: mới giao.\n"
        "2. <b>Mục 3</b> – phối hợp: Xây dựng kế hoạch.\n"
        "Thời hạn: văn bản không nêu.\n"
        "Trạng thái: đang thực hiện, 30%.\n\n"
        "Trả lời số thứ tự để xem toàn văn, hoặc báo cáo luôn, ví dụ: 1 xong.\n\n"
        f"{CONTACT}"
    )
    assert said.choices == (Choice("1", "1", "xem #11"), Choice("2", "2", "xem #12"))
    assert (said.about, said.asks) == ((11, 12), False)


def test_task_list_of_nothing(office: Office) -> None:
    said = task_list(office, [])

    assert said.text == f"Hiện đơn vị đồng chí không có nhiệm vụ nào chờ báo cáo.\n\n{CONTACT}"
    assert said.choices == ()


def test_a_long_list_shows_less_of_each_task(office: Office) -> None:
    cards = [plain(n, text="Rà soát hồ sơ " * 20) for n in range(1, 10)]

    eight, nine = task_list(office, cards[:8]).text, task_list(office, cards).text

    assert len(max(eight.splitlines(), key=len)) > 150
    assert len(max(nine.splitlines(), key=len)) < 110


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


def test_task_card_that_waits_for_nobody(office: Office) -> None:
    said = task_card(office, card(state=State.REPORTED, percent=100))

    assert said.text.endswith(f"Trạng thái: đã báo cáo, chờ Văn phòng duyệt.\n\n{CONTACT}")
    assert (said.choices, said.about, said.asks) == ((), (11,), False)


def test_a_restricted_task_is_only_pointed_at(office: Office) -> None:
    secret = card(text="Nhân sự của đồng chí B", restricted=True)

    shown = [task_card(office, secret).text, task_list(office, [secret]).text]

    pointer = "Nội dung đề nghị xem tại mục 2.1 của văn bản trên hệ thống quản lý văn bản."
    assert all(pointer in text and "Nhân sự" not in text for text in shown)


def test_a_deadline_without_a_day_keeps_its_words(office: Office) -> None:
    said = task_card(office, plain(deadline_raw="trong thời gian tới"))

    assert "Thời hạn: “trong thời gian tới” (chưa có ngày cụ thể).\n" in said.text


def test_a_deadline_entered_without_words(office: Office) -> None:
    assert "Thời hạn: thứ Sáu, 27/11/2026.\n" in task_card(office, card(deadline_raw=None)).text
