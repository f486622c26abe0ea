"""What a cadre is told of a correction."""

from datetime import date

from bot.domain.assignments import Holding
from bot.domain.chat import Choice
from bot.domain.corrections import Difference
from bot.domain.office import Office
from messages import correction, published
from tests.messages.cards import CONTACT, NAME, Moved, card, filed, plain, task


def test_correction(office: Office) -> None:
    old, new = (
        card(ref="2.2", holding=Holding.COORDINATING),
        card(text="Rà soát mọi hồ sơ.", due_on=date(2026, 11, 30)),
    )
    difference = Difference(task("2.2"), task("2.1", text="Rà soát mọi hồ sơ.", deadline=None))
    moved = [
        Moved(old, new, difference),
        Moved(None, plain(), Difference(None, task("3"))),
        Moved(plain(13, ref="4"), None, Difference(task("4"), None)),
    ]

    said = correction(office, NAME, filed(), moved)

    assert said.text == (
        "<b>ĐÍNH CHÍNH</b>: 45-TB/ĐU\n\n"
        "Văn phòng Đảng ủy thông báo đính chính Thông báo số 45-TB/ĐU, ngày 16/11/2026.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Các thay đổi đối với đơn vị đồng chí:\n"
        "1. <b>Mục 2.1</b> (45-TB/ĐU) – sửa đổi: trước là mục 2.2; nội dung: Rà soát mọi hồ sơ; thời hạn: thứ Hai,"
        " 30/11/2026 (“trước ngày 28/11/2026”), trước là 27/11/2026; đơn vị chủ trì, trước là phối hợp.\n"
        "2. <b>Mục 3</b> – chủ trì: Xây dựng kế hoạch.\n"
        "Thời hạn: văn bản không nêu.\n"
        "3. <b>Mục 4</b> – thu hồi: Xây dựng kế hoạch.\n"
        "Đơn vị không phải thực hiện nhiệm vụ này nữa.\n\n"
        "Các nhiệm vụ khác và những gì đơn vị đã báo cáo không thay đổi.\n\n"
        f"Trả lời: 1. Đã nhận; 2. Xem nhiệm vụ.\n{CONTACT}"
    )
    assert said.choices == (Choice("1", "Đã nhận", "đã nhận"), Choice("2", "Xem nhiệm vụ", "xem nhiệm vụ"))
    assert (said.about, said.asks, said.numbered) == ((11, 12, 13), True, True)


def test_a_restricted_content_is_not_told_by_a_correction(office: Office) -> None:
    new = card(text="Tham mưu về nhân sự.", restricted=True)
    moved = Moved(card(), new, Difference(task(), task(text="Tham mưu về nhân sự.")))

    said = correction(office, NAME, filed(), [moved])

    assert "nhân sự" not in said.text
    assert (
        "nội dung: Nội dung đề nghị xem tại mục 2.1 của văn bản trên hệ thống quản lý văn bản." in said.text
    )


def test_a_published_correction_is_called_one(office: Office) -> None:
    said = published(office, filed(), 1, unjoined=(), unreachable=(), untaken=(), corrects=True)

    assert said.text.startswith(
        "Đã phát hành đính chính Thông báo số 45-TB/ĐU, ngày 16/11/2026. Đang gửi tới 01"
    )
