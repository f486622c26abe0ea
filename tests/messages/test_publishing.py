"""What is said of publishing."""

from datetime import datetime

import pytest

from bot.domain.assignments import Holding
from bot.domain.chat import Choice
from bot.domain.office import Office
from messages import (
    ask_unnumbered,
    ask_urgent,
    draft_discarded,
    new_conclusion,
    not_published,
    published,
)
from tests.messages.cards import CONTACT, NAME, card, filed, plain


@pytest.mark.parametrize(
    ("people", "missed", "says"),
    [
        (3, {}, "Đang gửi tới 03 cán bộ."),
        (0, {}, "Chưa có cán bộ nào để gửi tới."),
        (
            1,
            {"unjoined": ("Ban Dân vận", "UBND phường")},
            "Đang gửi tới 01 cán bộ.\nChưa có cán bộ nào tham gia ở: Ban Dân vận; UBND phường. Đề nghị đồng chí"
            " mời tham gia hoặc gửi bằng văn bản.",
        ),
        (
            1,
            {"unreachable": ("UBND phường",)},
            "Đang gửi tới 01 cán bộ.\nKhông liên lạc được với cán bộ của: UBND phường. Đề nghị đồng chí gửi bằng"
            " văn bản.",
        ),
        (
            1,
            {"untaken": ("2.3",)},
            "Đang gửi tới 01 cán bộ.\nChưa có đơn vị nào trong danh bạ nhận mục: 2.3. Đề nghị đồng chí giao bằng"
            " văn bản.",
        ),
    ],
)
def test_published(office: Office, people: int, missed: dict[str, tuple[str, ...]], says: str) -> None:
    assert published(
        office,
        filed(),
        people,
        unjoined=missed.get("unjoined", ()),
        unreachable=missed.get("unreachable", ()),
        untaken=missed.get("untaken", ()),
    ).text == (f"Đã phát hành Thông báo số 45-TB/ĐU, ngày 16/11/2026. {says}\n\n{CONTACT}")


@pytest.mark.parametrize(
    ("why", "says"),
    [
        ("published", "Văn bản này đã được phát hành trước đó. Không có gì thay đổi."),
        ("discarded", "Dự thảo này đã được bỏ. Đề nghị đồng chí gửi lại tệp nếu cần."),
        (
            "several",
            "Đang có nhiều dự thảo. Đề nghị đồng chí trả lời vào đúng tin dự thảo, hoặc ghi số của dự thảo.",
        ),
        (
            "changed",
            "Dự thảo đã được sửa sau tin vừa rồi nên chưa phát hành. Đề nghị đồng chí xem lại bản dưới đây.",
        ),
        (
            "unsigned",
            "Văn bản ghi là dự thảo nên chưa phát hành. Nếu đã ký ban hành, đề nghị đồng chí gõ, ví dụ: số 45-TB/ĐU ngày 16/11/2026.",
        ),
        ("unknown", "Không tìm thấy dự thảo nào. Đề nghị đồng chí gửi tệp kết luận trước."),
    ],
)
def test_not_published(office: Office, why: str, says: str) -> None:
    assert not_published(office, why).text == f"{says}\n\n{CONTACT}"


def test_ask_unnumbered(office: Office) -> None:
    asked = ask_unnumbered(office, 3, 7)

    assert asked.text == (
        "Văn bản chưa có số hoặc ngày ban hành nên chưa phát hành. Đề nghị đồng chí gõ, ví dụ:"
        f" số 45-TB/ĐU ngày 16/11/2026.\n\nTrả lời: 1. Vẫn phát hành.\n{CONTACT}"
    )
    assert [choice.says for choice in asked.choices] == ["phát hành 3 bản 7 không số"]


def test_draft_discarded(office: Office) -> None:
    assert draft_discarded(office, filed()).text == (
        f"Đã bỏ dự thảo Thông báo số 45-TB/ĐU, ngày 16/11/2026. Chưa gửi cho đơn vị nào.\n\n{CONTACT}"
    )


def test_new_conclusion(office: Office) -> None:
    together = plain(holding=Holding.COORDINATING)

    said = new_conclusion(office, NAME, filed(), [card(), together])

    assert said.text == (
        "<b>THÔNG BÁO NHIỆM VỤ MỚI</b>: 45-TB/ĐU\n\n"
        "Văn phòng Đảng ủy thông báo: Thông báo số 45-TB/ĐU, ngày 16/11/2026, kết luận tại Hội nghị giao ban.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Đơn vị đồng chí có 02 nhiệm vụ:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – chủ trì: Rà soát hồ sơ đảng viên.\n"
        "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n"
        "2. <b>Mục 3</b> – phối hợp: Xây dựng kế hoạch.\n"
        "Thời hạn: văn bản không nêu.\n\n"
        "Toàn văn đề nghị xem trên hệ thống quản lý văn bản.\n\n"
        "Trả lời: 1. Đã nhận; 2. Xem nhiệm vụ; 3. Không thuộc đơn vị tôi.\n"
        f"{CONTACT}"
    )
    assert said.choices == (
        Choice("1", "Đã nhận", "đã nhận"),
        Choice("2", "Xem nhiệm vụ", "xem nhiệm vụ"),
        Choice("3", "Không thuộc đơn vị tôi", "không thuộc đơn vị tôi"),
    )
    assert (said.about, said.asks) == ((11, 12), True)


def test_new_conclusion_without_number_and_title(office: Office) -> None:
    said = new_conclusion(office, NAME, filed(number=None, issued_on=None, title=None), [plain()])

    assert said.text.startswith(
        "<b>THÔNG BÁO NHIỆM VỤ MỚI</b>\n\n"
        "Văn phòng Đảng ủy thông báo: Thông báo (chưa có số).\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Đơn vị đồng chí có 01 nhiệm vụ:\n"
    )


def test_new_conclusion_whose_title_tells_what_may_not_be_sent(office: Office) -> None:
    title = "kết luận về việc thi hành kỷ luật đồng chí A"

    said = new_conclusion(office, NAME, filed(title=title), [plain()])

    assert "thông báo: Thông báo số 45-TB/ĐU, ngày 16/11/2026.\n" in said.text
    assert "kỷ luật" not in said.text


def test_ask_urgent(office: Office) -> None:
    said = ask_urgent(office, 7, 3)

    assert said.text == (
        "Văn bản có dấu HỎA TỐC. Gửi ngay, kể cả ngoài giờ làm việc và khi cán bộ đã nhận đủ số tin trong ngày, hay gửi "
        "thường?\nChưa có gì được gửi.\n\nTrả lời: 1. Gửi ngay; 2. Gửi thường."
    )
    assert [c.says for c in said.choices] == ["phát hành 7 bản 3 hỏa tốc", "phát hành 7 bản 3 thường"]
    assert ask_urgent(office, 7, 3, unnumbered=True).choices[0].says == "phát hành 7 bản 3 hỏa tốc không số"


def test_published_with_messages_that_wait(office: Office, now: datetime) -> None:
    said = published(office, filed(), 3, unjoined=(), unreachable=(), untaken=(), held=(now, now))

    assert (
        "Đang gửi tới 03 cán bộ.\nTrong đó 02 đồng chí nhận sau, sớm nhất lúc 09:00 ngày 18/11/2026: ngoài giờ làm "
        "việc, hoặc đã đủ số tin trong ngày.\n"
    ) in said.text


def test_what_is_marked_as_most_urgent_says_so_first(office: Office) -> None:
    said = new_conclusion(office, NAME, filed(urgency="HỎA TỐC"), [card()])

    assert said.text.startswith("<b>HỎA TỐC – THÔNG BÁO NHIỆM VỤ MỚI</b>: 45-TB/ĐU\n")
