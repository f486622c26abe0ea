"""What units show of their tasks."""

from datetime import date, datetime

from bot.domain.chat import Attachment
from bot.domain.evidence import Evidence
from bot.domain.office import Office
from bot.domain.replies.model import Outcome
from messages import ask_what_file, evidence_attached, evidence_file, no_evidence, recorded
from tests.messages.cards import CONTACT, Claim, card, plain

FILE = Evidence("bien-ban.pdf", "F1", 90)
PHOTO = Evidence(file_id="F2", size_bytes=90, is_photo=True)
PAPER = Evidence(number="120-BC/BTC", issued_on=date(2026, 11, 17))


def test_evidence_attached(office: Office) -> None:
    made = evidence_attached(office, [PAPER, FILE, PHOTO], [card(), plain()])

    assert made.text == (
        "Văn phòng đã ghi nhận kèm theo mục 2.1 (45-TB/ĐU), mục 3: văn bản số 120-BC/BTC, ngày 17/11/2026; "
        f"tệp bien-ban.pdf; ảnh. Tình trạng nhiệm vụ không thay đổi.\n\n{CONTACT}"
    )
    assert made.about == (11, 12)


def test_evidence_file(office: Office) -> None:
    made = evidence_file(office, FILE, card())

    assert made.text == "Ban Tổ chức, mục 2.1 (45-TB/ĐU): tệp bien-ban.pdf."
    assert made.file == Attachment("F1", "bien-ban.pdf", 90)


def test_no_evidence(office: Office) -> None:
    assert no_evidence(office).text == "Đơn vị không gửi tệp nào kèm theo việc này."


def test_ask_what_file(office: Office) -> None:
    assert ask_what_file(office).text == (
        "Chưa rõ tệp này là văn bản kết luận để lập danh mục hay tài liệu kèm theo báo cáo của đơn vị nên chưa"
        " lưu gì. Đề nghị đồng chí gửi lại tệp kèm chữ “kết luận”, hoặc kèm lời báo cáo, ví dụ: “2.1 xong”.\n\n"
        f"{CONTACT}"
    )


def test_a_report_says_what_came_with_it(office: Office, now: datetime) -> None:
    made = recorded(
        office,
        [Claim(card(), Outcome.PROGRESS, 60)],
        "được 60%",
        now,
        inbox_id=8,
        told_office=True,
        shows=[FILE],
    )

    assert made.text == (
        "Văn phòng Đảng ủy đã ghi nhận lúc 09:00 ngày 18/11/2026, theo lời đồng chí “được 60%”:\n"
        "- mục 2.1 (45-TB/ĐU): <b>đang thực hiện, 60%</b>.\n"
        "Kèm theo: tệp bien-ban.pdf.\n"
        f"Nếu chưa đúng, đề nghị đồng chí trả lời 0 trong 10 phút.\n\n{CONTACT}"
    )
