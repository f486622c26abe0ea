"""What waits for the office, and what it decides."""

from datetime import date, datetime

import pytest

from bot.domain.chat import Choice
from bot.domain.matters import Closing, Kind
from bot.domain.office import Office
from messages import (
    ask_decision,
    closed_with_lead,
    decided,
    decision_not_done,
    decision_told,
    matter,
    obstacle_told,
    task_handed_over,
    waiting,
)
from tests.messages import cards
from tests.messages.cards import CONTACT, NAME, Waits, card, plain

TODAY = date(2026, 11, 18)
RESULT = Waits(cards.matter(), card())
RETURNED = cards.matter(closing=Closing.RETURNED, closed_by="Trần Thị B", answer="thiếu số liệu")
WHEN = "lúc 09:00 ngày 18/11/2026"
UNCHANGED = "Không có gì thay đổi; gõ “việc chờ” để xem danh sách."


@pytest.fixture
def settled(now: datetime) -> Waits:
    done = cards.matter(
        closing=Closing.RETURNED, closed_at=now, closed_by="Trần Thị B", answer="thiếu số liệu"
    )
    return Waits(done, card())


def test_waiting(office: Office, now: datetime) -> None:
    asked = cards.matter(
        Kind.EXTENSION, id=6, new_due_on=date(2026, 12, 15), opened_at=now, words="chờ số liệu"
    )
    question = cards.matter(Kind.QUESTION, id=7, assignment_id=None, words="gửi đâu?", opened_at=now)

    said = waiting(office, [RESULT, Waits(asked, plain()), Waits(question, None)], TODAY)

    assert said.text == (
        "<b>VIỆC CHỜ VĂN PHÒNG</b>: 03 việc\n"
        "1. <b>báo hoàn thành</b> – BTC, mục 2.1 (45-TB/ĐU) – 02 ngày. Đồng chí Nguyễn Văn A: “xong rồi”.\n"
        "2. <b>xin gia hạn</b> đến 15/12/2026 – BTC, mục 3. Đồng chí Nguyễn Văn A: “chờ số liệu”.\n"
        "3. <b>câu hỏi</b>. Đồng chí Nguyễn Văn A: “gửi đâu?”.\n\n"
        "Gõ số thứ tự để xem; hoặc xử lý luôn, ví dụ: 1 chấp nhận; 2 trả lại: thiếu số liệu;"
        f" 3 gia hạn đến 20/12.\n\n{CONTACT}"
    )
    assert said.choices[1] == Choice("2", "2", "việc chờ 6")
    assert (said.about, said.numbered) == ((), True)


def test_waiting_goes_on_over_the_page(office: Office) -> None:
    first, second = (waiting(office, [RESULT] * 7, TODAY, page=n) for n in (1, 2))

    assert second.text.startswith("<b>VIỆC CHỜ VĂN PHÒNG</b>: 07 việc (trang 2/2)\n6. <b>báo hoàn thành</b>")
    assert [c.key for c in second.choices] == ["6", "7", "trước"]
    assert first.choices[-1] == Choice("tiếp", "Trang tiếp", "việc chờ trang 2")
    assert "Gõ “tiếp” để xem trang sau.\n" in first.text


def test_nothing_is_waiting(office: Office) -> None:
    assert waiting(office, [], TODAY).text == f"Hiện không có việc nào chờ Văn phòng xử lý.\n\n{CONTACT}"


def test_matter(office: Office) -> None:
    said = matter(office, RESULT, TODAY, decides=True, evidence=["văn bản số 120-BC/BTC"], files=1)

    assert said.text == (
        "<b>ĐƠN VỊ BÁO HOÀN THÀNH</b>\n"
        "Đồng chí Nguyễn Văn A trả lời lúc 09:00 ngày 16/11/2026, đã chờ 02 ngày:\n"
        "- Ban Tổ chức (chủ trì), mục 2.1 (45-TB/ĐU), báo hoàn thành; thời hạn: thứ Sáu, 27/11/2026"
        " (“trước ngày 28/11/2026”).\n"
        "Rà soát hồ sơ đảng viên.\n"
        "Nguyên văn: “xong rồi”.\n"
        "Kèm theo: văn bản số 120-BC/BTC.\n\n"
        "Trả lời: 1. Chấp nhận; 2. Trả lại; 3. Xem tệp."
    )
    assert said.choices == (
        Choice("1", "Chấp nhận", "việc chờ 5: chấp nhận"),
        Choice("2", "Trả lại", "việc chờ 5: trả lại"),
        Choice("3", "Xem tệp", "việc chờ 5: xem tệp"),
    )


def test_a_settled_matter_says_how(office: Office, settled: Waits) -> None:
    said = matter(office, settled, TODAY, decides=True)

    assert said.text.endswith(
        f"Nguyên văn: “xong rồi”.\nĐã xử lý: trả lại báo cáo ({WHEN}, đồng chí Trần Thị B)."
    )
    assert said.choices == ()


@pytest.mark.parametrize(
    ("kind", "decides", "labels"),
    [
        (Kind.REPORT, True, ["Chấp nhận", "Trả lại"]),
        (Kind.REPORT, False, ["Trả lại"]),
        (Kind.OBSTACLE, False, ["Đã tháo gỡ"]),
        (Kind.EXTENSION, True, ["Không đồng ý", "Ngày khác"]),
        (Kind.EXTENSION, False, []),
        (Kind.QUESTION, False, ["Trả lời"]),
        (Kind.NOT_OURS, True, ["Giao Ban Dân vận", "Giao đơn vị khác", "Vẫn là đơn vị này"]),
        (Kind.NOT_OURS, False, []),
    ],
)
def test_the_choices_are_those_that_the_reader_has(
    office: Office, kind: Kind, *, decides: bool, labels: list[str]
) -> None:
    suggested = ("bdv", "Ban Dân vận") if kind is Kind.NOT_OURS else None

    said = matter(office, Waits(cards.matter(kind), card()), TODAY, decides=decides, suggested=suggested)

    assert [choice.label for choice in said.choices] == labels


@pytest.mark.parametrize(
    ("why", "says"),
    [
        ("no_reason", "Vì sao trả lại? Đề nghị đồng chí gõ lý do, ví dụ: thiếu số liệu."),
        ("no_day", "Gia hạn đến ngày nào? Ví dụ: 20/12/2026."),
        ("no_unit", "Giao cho đơn vị nào? Đề nghị đồng chí gõ tên, tên viết tắt hoặc mã một đơn vị."),
        ("no_answer", "Đề nghị đồng chí gõ câu trả lời."),
    ],
)
def test_ask_decision(office: Office, why: str, says: str) -> None:
    assert ask_decision(office, cards.matter(), why).text == (
        f"{says} Chưa có gì thay đổi; gõ “thôi” nếu không xử lý."
    )


def test_ask_decision_offers_the_closest_units(office: Office) -> None:
    said = ask_decision(office, cards.matter(Kind.NOT_OURS), "unknown_unit", [("bdv", "Ban Dân vận")])

    assert said.text == (
        "Danh bạ không có đơn vị này. Đề nghị đồng chí gõ lại hoặc chọn một đơn vị. Chưa có gì thay đổi; gõ"
        " “thôi” nếu không xử lý.\n\nTrả lời: 1. Ban Dân vận."
    )
    assert said.choices == (Choice("1", "Ban Dân vận", "việc chờ 5: giao bdv"),)


@pytest.mark.parametrize(
    ("why", "says"),
    [
        ("unknown", "Không tìm thấy việc chờ này."),
        ("no_right", "Việc này chỉ Chánh Văn phòng được quyết định."),
        ("unfit", "Cách trả lời này không dùng cho việc đang chờ."),
        ("past_day", "Ngày đồng chí ghi đã qua."),
        ("other_unit", "Nhiệm vụ này không phải của đơn vị đồng chí ghi."),
        ("same_unit", "Nhiệm vụ đang thuộc chính đơn vị này."),
        ("nothing", "Chưa rõ đồng chí nói về việc nào."),
    ],
)
def test_decision_not_done(office: Office, why: str, says: str) -> None:
    assert decision_not_done(office, why).text == f"{says} {UNCHANGED}"


def test_decision_not_done_because_somebody_was_first(office: Office, settled: Waits) -> None:
    assert decision_not_done(office, "settled", settled.matter).text == (
        f"Việc này đã được xử lý: trả lại báo cáo ({WHEN}, đồng chí Trần Thị B). {UNCHANGED}"
    )


def test_decided(office: Office) -> None:
    assert decided(office, RETURNED, card(), ["Ban Tổ chức"], left=2).text == (
        "Đã ghi nhận: Ban Tổ chức, mục 2.1 (45-TB/ĐU): <b>trả lại báo cáo</b> – “thiếu số liệu”.\n"
        "Đã báo: Ban Tổ chức.\n"
        "Còn 02 việc chờ; gõ “việc chờ” để xem."
    )


def test_decided_that_another_unit_has_what_rests(office: Office) -> None:
    given = cards.matter(closing=Closing.REASSIGNED, to="Ban Dân vận")

    said = decided(office, given, card(), ["Ban Dân vận"], left=0, given=card(12, paused=True)).text
    assert said == (
        "Đã ghi nhận: Ban Tổ chức, mục 2.1 (45-TB/ĐU): <b>chuyển nhiệm vụ cho Ban Dân vận</b>.\n"
        "Nhiệm vụ vẫn tạm dừng ở đơn vị mới cho đến khi đồng chí cho tiếp tục, hoặc đến ngày đã ghi.\n"
        "Đã báo: Ban Dân vận."
    )
    handed = task_handed_over(office, card(paused=True), account_id=4).text
    assert (
        "\nNhiệm vụ đang tạm dừng: không nhắc, không tính quá hạn cho đến khi Văn phòng Đảng ủy báo tiếp tục thực hiện.\n"
    ) in handed


def test_decided_where_nobody_is_told(office: Office) -> None:
    assert decided(office, RETURNED, None, [], left=0).text == (
        "Đã ghi nhận: <b>trả lại báo cáo</b> – “thiếu số liệu”.\nChưa có ai để báo qua kênh này."
    )


def test_decision_told_of_a_report_returned(office: Office, now: datetime) -> None:
    said = decision_told(office, RETURNED, card(), now, account_id=4)

    assert said.text == (
        "<b>BÁO CÁO ĐƯỢC TRẢ LẠI</b>: mục 2.1 (45-TB/ĐU)\n\n"
        f"Văn phòng Đảng ủy {WHEN}: trả lại báo cáo – “thiếu số liệu”.\n"
        "Đồng chí Nguyễn Văn A đã báo: “xong rồi”.\n"
        "Đề nghị đơn vị thực hiện tiếp và báo cáo lại; thời hạn: thứ Sáu, 27/11/2026"
        f" (“trước ngày 28/11/2026”).\n\n{CONTACT}"
    )
    assert (said.about, said.account_id) == ((11,), 4)


def test_decision_told_of_more_time(office: Office, now: datetime) -> None:
    day = date(2026, 12, 15)
    done = cards.matter(Kind.EXTENSION, closing=Closing.CHANGED, due_after=day, words="chờ", report_id=7)

    said = decision_told(office, done, card(due_on=day, extended=True), now, account_id=4)

    assert said.text == (
        "<b>GIA HẠN</b>: mục 2.1 (45-TB/ĐU)\n\n"
        f"Văn phòng Đảng ủy {WHEN}: gia hạn đến 15/12/2026.\n"
        "Đồng chí Nguyễn Văn A đã báo: “chờ”.\n"
        "Thời hạn: thứ Ba, 15/12/2026 (đã gia hạn; văn bản nêu “trước ngày 28/11/2026”).\n\n"
        f"{CONTACT}"
    )


def test_decision_told_of_more_time_that_a_superior_wished(office: Office, now: datetime) -> None:
    day = date(2026, 12, 15)
    done = cards.matter(Kind.EXTENSION, closing=Closing.CHANGED, due_after=day, words="3")

    said = decision_told(office, done, card(due_on=day, extended=True), now, account_id=4)

    assert "Theo ý kiến của đồng chí Nguyễn Văn A.\n" in said.text


def test_decision_told_of_a_question_about_no_task(office: Office, now: datetime) -> None:
    done = cards.matter(Kind.QUESTION, closing=Closing.ANSWERED, answer="Phòng 2.", words="ở đâu?")

    assert decision_told(office, done, None, now, account_id=4).text == (
        f"<b>VĂN PHÒNG TRẢ LỜI</b>\n\nVăn phòng Đảng ủy {WHEN}: trả lời – “Phòng 2”.\n"
        f"Đồng chí Nguyễn Văn A đã báo: “ở đâu?”.\n\n{CONTACT}"
    )


def test_closed_with_lead(office: Office) -> None:
    assert closed_with_lead(office, card(), account_id=4).text == (
        "<b>NHIỆM VỤ ĐÃ HOÀN THÀNH</b>: mục 2.1 (45-TB/ĐU)\n\n"
        "Văn phòng Đảng ủy đã chấp nhận báo cáo của đơn vị chủ trì; Ban Tổ chức không phải báo cáo thêm.\n\n"
        f"{CONTACT}"
    )


def test_task_handed_over(office: Office) -> None:
    said = task_handed_over(office, card(), account_id=4)

    assert said.text == (
        "<b>NHIỆM VỤ ĐƯỢC CHUYỂN</b>: mục 2.1 (45-TB/ĐU)\n\n"
        "Văn phòng Đảng ủy chuyển nhiệm vụ sau cho Ban Tổ chức:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – chủ trì: Rà soát hồ sơ đảng viên.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n\n"
        "Trả lời: 1. Tiếp nhận; 2. Xem nhiệm vụ; 3. Không thuộc đơn vị tôi.\n"
        f"{CONTACT}"
    )
    assert (said.about, said.asks) == ((11,), True)
    assert said.choices[2] == Choice("3", "Không thuộc đơn vị tôi", "#11 không thuộc đơn vị tôi")


def test_obstacle_told(office: Office, now: datetime) -> None:
    assert obstacle_told(office, NAME, card(), "vướng kinh phí.", now, account_id=4).text == (
        "<b>VƯỚNG MẮC</b>: mục 2.1 (45-TB/ĐU)\n\n"
        f"Ban Tổ chức (chủ trì), đồng chí Nguyễn Văn A báo {WHEN}: “vướng kinh phí”.\n"
        f"Văn phòng đã được báo; để đơn vị chủ trì cùng biết.\n\n{CONTACT}"
    )
