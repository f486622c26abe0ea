"""What superiors are told."""

from dataclasses import replace
from datetime import date

from bot.domain.assignments import State
from bot.domain.histories import Overdue
from bot.domain.office import Office
from messages import overdue_to_chief, overdue_to_head, overdue_to_leader
from tests.messages.cards import CONTACT, NAME, card, plain

GIVEN = date(2026, 11, 18)
SILENT = Overdue(card(), GIVEN)
ANSWERED = Overdue(
    plain(due_on=date(2026, 11, 29), state=State.IN_PROGRESS, percent=60),
    GIVEN,
    reminded=4,
    reminded_on=date(2026, 11, 30),
    answered_on=date(2026, 11, 25),
    answer="chờ số liệu của xã.",
)


def test_overdue_to_the_head(office: Office) -> None:
    said = overdue_to_head(office, NAME, [SILENT], date(2026, 11, 30))

    assert said.text == (
        "<b>NHIỆM VỤ QUÁ HẠN</b>: 01 nhiệm vụ chưa có báo cáo hoàn thành.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Văn phòng Đảng ủy báo để đồng chí chỉ đạo:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – BTC, quá hạn 03 ngày: Rà soát hồ sơ đảng viên.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”). "
        "Giao ngày 18/11/2026; chưa nhắc; đơn vị chưa trả lời.\n\n"
        "Đề nghị đồng chí chỉ đạo báo cáo kết quả, hoặc nguyên nhân và thời gian hoàn thành; "
        "có thể trả lời tại đây, ví dụ: 1 xong, 2 xin gia hạn đến 20/12.\n\n"
        "Trả lời: 1. Nhắc bằng văn bản; 2. Đưa vào giao ban; 3. Xin gia hạn.\n"
        f"{CONTACT}"
    )
    assert [choice.says for choice in said.choices] == [
        "#11 nhắc văn bản",
        "#11 đưa vào giao ban",
        "#11 xin gia hạn",
    ]
    assert (said.about, said.asks, said.numbered) == ((11,), True, True)


def test_overdue_to_the_chief(office: Office) -> None:
    said = overdue_to_chief(office, NAME, [SILENT, ANSWERED], date(2026, 12, 2))

    assert said.text == (
        "<b>NHIỆM VỤ QUÁ HẠN</b>: 02 nhiệm vụ chưa có báo cáo hoàn thành.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Văn phòng Đảng ủy báo cáo các nhiệm vụ đã quá hạn nhiều ngày:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – BTC, quá hạn 05 ngày: Rà soát hồ sơ đảng viên.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”). "
        "Giao ngày 18/11/2026; chưa nhắc; đơn vị chưa trả lời.\n"
        "2. <b>Mục 3</b> – BTC, quá hạn 03 ngày: Xây dựng kế hoạch.\n"
        "Thời hạn: Chủ nhật, 29/11/2026. Giao ngày 18/11/2026; đã nhắc 04 lần, gần nhất ngày 30/11/2026; "
        "trả lời gần nhất ngày 25/11/2026: đang thực hiện, 60% – “chờ số liệu của xã”.\n\n"
        "Kính đề nghị đồng chí cho ý kiến chỉ đạo.\n\n"
        "Trả lời: 1. Nhắc bằng văn bản; 2. Đưa vào giao ban; 3. Gia hạn.\n"
        f"{CONTACT}"
    )
    assert (said.about, said.numbered, said.asks) == ((11, 12), True, False)
    assert [choice.says for choice in said.choices] == ["nhắc văn bản", "đưa vào giao ban", "gia hạn đến"]


def test_the_words_about_a_restricted_task_are_not_sent_up(office: Office) -> None:
    told = replace(ANSWERED, card=plain(due_on=date(2026, 11, 29), restricted=True))

    assert "chờ số liệu" not in overdue_to_chief(office, NAME, [told], date(2026, 12, 2)).text


def test_overdue_to_the_leader(office: Office) -> None:
    said = overdue_to_leader(office, NAME, [SILENT], date(2026, 12, 4))

    assert said.text == (
        "<b>NHIỆM VỤ QUÁ HẠN</b>: 01 nhiệm vụ quá hạn kéo dài.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Văn phòng Đảng ủy báo cáo các nhiệm vụ đã nhắc nhiều lần mà chưa có báo cáo "
        "hoàn thành:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – BTC, quá hạn 07 ngày: Rà soát hồ sơ đảng viên.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”). "
        "Giao ngày 18/11/2026; chưa nhắc; đơn vị chưa trả lời.\n\n"
        "Kính đề nghị đồng chí cho ý kiến chỉ đạo.\n\n"
        "Trả lời: 1. Nhắc bằng văn bản; 2. Đưa vào giao ban; 3. Gia hạn.\n"
        f"{CONTACT}"
    )
    assert (said.about, said.numbered, said.asks) == ((11,), True, False)
    assert [choice.key for choice in said.choices] == ["1", "2", "3"]


def test_a_long_list_says_of_each_task_how_it_stands_and_not_its_words(office: Office) -> None:
    lines = overdue_to_chief(office, NAME, [SILENT] * 30, date(2026, 12, 2)).text.splitlines()

    assert lines[3:5] == [
        f"{n}. <b>Mục 2.1</b> (45-TB/ĐU) – BTC, quá hạn 05 ngày. "
        "Giao ngày 18/11/2026; chưa nhắc; đơn vị chưa trả lời."
        for n in (1, 2)
    ]
    assert lines[32].startswith("30. ")
