"""Duties that follow the post."""

from datetime import date

from bot.domain.assignments import State
from bot.domain.chat import MessageKind
from bot.domain.office import Office
from messages import handed_over, unit_not_reached, unit_without_people
from tests.messages.cards import CONTACT, NAME, card, plain

TODAY = date(2026, 11, 25)
UNIT = "Ban Tổ chức"
LEAVER = "Trần Thị B"
CARDS = [card(), plain(state=State.IN_PROGRESS, percent=60)]
LINES = (
    "1. <b>Mục 2.1</b> (45-TB/ĐU) – BTC, còn 02 ngày, mới giao: Rà soát hồ sơ đảng viên.\n"
    "Thời hạn: thứ Sáu, 27/11/2026 (“trước ngày 28/11/2026”).\n"
    "2. <b>Mục 3</b> – BTC, đang thực hiện, 60%: Xây dựng kế hoạch.\n"
    "Thời hạn: văn bản không nêu."
)


def test_handed_over(office: Office) -> None:
    said = handed_over(office, NAME, UNIT, LEAVER, CARDS, TODAY)

    assert said.text == (
        "<b>BÀN GIAO NHIỆM VỤ</b>: 02 nhiệm vụ đang mở của Ban Tổ chức.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Đồng chí Trần Thị B thôi phụ trách; từ nay Văn phòng Đảng ủy giao, "
        f"nhắc đồng chí các nhiệm vụ sau:\n{LINES}\n\n"
        f"Đề nghị đồng chí cho biết tiến độ, ví dụ: 1 xong, 2 60%.\n\n{CONTACT}"
    )
    assert (said.about, said.numbered) == ((11, 12), True)


def test_a_long_list_is_cut(office: Office) -> None:
    said = handed_over(office, NAME, UNIT, LEAVER, [plain(n) for n in range(30)], TODAY)

    assert "Và 10 nhiệm vụ khác." in said.text
    assert len(said.about) == 20


def test_unit_without_people(office: Office) -> None:
    said = unit_without_people(office, NAME, UNIT, LEAVER, CARDS, TODAY)

    assert said.text == (
        "<b>ĐƠN VỊ CHƯA CÓ NGƯỜI NHẬN</b>: Ban Tổ chức, 02 nhiệm vụ đang mở.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Đồng chí Trần Thị B thôi phụ trách, và không liên lạc được đồng chí nào "
        f"khác của đơn vị. Các nhiệm vụ của đơn vị từ nay nhắc về Văn phòng:\n{LINES}\n\n"
        "Đề nghị báo đơn vị bằng văn bản và cử đầu mối mới."
    )
    assert said.kind is MessageKind.NOTICE


def test_unit_not_reached(office: Office) -> None:
    assert unit_not_reached(office, NAME, CARDS, TODAY).text == (
        "<b>NHẮC VIỆC CỦA ĐƠN VỊ CHƯA LIÊN LẠC ĐƯỢC</b>: 02 nhiệm vụ.\n\n"
        "Kính gửi đồng chí Nguyễn Văn A. Các đơn vị sau chưa có đồng chí nào nhận được tin; "
        f"đề nghị báo bằng kênh khác:\n{LINES}"
    )
