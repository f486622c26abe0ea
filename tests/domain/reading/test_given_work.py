"""Duties in which the work is the subject, or whose lead stands in another sentence."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Rules
from tests.domain.reading.test_wordings_of_duties import holders


@pytest.mark.parametrize(
    ("text", "leads", "coordinators"),
    [
        ("Nhiệm vụ vận hành camera được giao cho Công an phường Mẫu.", ("Công an phường Mẫu",), ()),
        (
            "Hồ sơ của 45 hộ phải được Phòng Kinh tế thẩm định xong trước ngày 10/11/2026.",
            ("Phòng Kinh tế",),
            (),
        ),
        ("Kinh phí tổ chức do Sở Tài chính cân đối, trình UBND tỉnh.", ("Sở Tài chính",), ()),
        (
            "Việc bàn giao tài sản giao Phòng Kinh tế thực hiện, Công an phường Mẫu phối hợp.",
            ("Phòng Kinh tế",),
            ("Công an phường Mẫu",),
        ),
        (
            "Sở Khoa học và Công nghệ thống nhất với Công an tỉnh phương án bảo đảm an toàn.",
            ("Sở Khoa học và Công nghệ",),
            ("Công an tỉnh",),
        ),
        ("Chỉ đạo Hạt Kiểm lâm Mẫu truy quét các điểm nóng phá rừng.", ("Hạt Kiểm lâm Mẫu",), ()),
        ("Về phía Sở Xây dựng: Khẩn trương công bố giá vật liệu.", ("Sở Xây dựng",), ()),
        ("Định kỳ 3 tháng một lần, Ban Chỉ huy Quân sự xã Mẫu báo cáo.", ("Ban Chỉ huy Quân sự xã Mẫu",), ()),
        (
            "Thực hiện kết luận của Chủ tịch UBND tỉnh, Sở Xây dựng rà soát phương án.",
            ("Sở Xây dựng",),
            (),
        ),
        (
            "Với sự tham gia của Mặt trận Tổ quốc phường, Phòng Kinh tế tổ chức đối thoại.",
            ("Phòng Kinh tế",),
            ("Mặt trận Tổ quốc phường",),
        ),
        (
            "Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh ban hành kế hoạch.",
            ("Hội đồng Phối hợp phổ biến, giáo dục pháp luật tỉnh",),
            (),
        ),
        (
            "Giao BTC chủ trì, phối hợp với UBKT, VPĐU rà soát quy hoạch.",
            ("BTC",),
            ("UBKT", "VPĐU"),
        ),
        (
            "GIAO UBND PHƯỜNG MẪU CHỦ TRÌ, PHỐI HỢP VỚI SỞ Y TẾ LẬP LẠI TRẬT TỰ CHỢ.",
            ("UBND PHƯỜNG MẪU",),
            ("SỞ Y TẾ",),
        ),
    ],
)
def test_whom_the_words_mean_leads(text: str, leads: tuple[str, ...], coordinators: tuple[str, ...]) -> None:
    assert holders(text) == [(leads, coordinators)]


def test_numbered_parts_after_an_order_lead_each() -> None:
    text = "Giao: (1) Sở Tài chính bố trí kinh phí; (2) Sở Xây dựng thẩm định thiết kế."

    assert holders(text) == [(("Sở Tài chính",), ()), (("Sở Xây dựng",), ())]


def test_this_office_is_the_one_named_before() -> None:
    text = "Văn phòng Tỉnh ủy chuẩn bị tài liệu. Cơ quan này phối hợp với Ban Tổ chức Tỉnh ủy mời đại biểu."

    assert holders(text) == [(("Văn phòng Tỉnh ủy",), ()), (("Văn phòng Tỉnh ủy",), ("Ban Tổ chức Tỉnh ủy",))]


def test_who_is_told_to_do_it_afterwards_leads() -> None:
    text = "Báo cáo thẩm định gửi về Sở Tài chính trước ngày 18/10/2026; giao Sở Xây dựng thực hiện."

    assert holders(text) == [(("Sở Xây dựng",), ())]


def test_a_day_that_a_decision_moves_is_the_duty_s() -> None:
    text = "Đồng ý gia hạn từ ngày 30/9/2026 đến hết ngày 15/10/2026; yêu cầu Sở Y tế không để chậm thêm."

    (duty,) = assignments_in(text, issued_on=date(2026, 10, 1), directory=Directory(), rules=Rules())

    assert duty.leads == ("Sở Y tế",)
    assert duty.deadline is not None
    assert (duty.deadline.due, duty.deadline.raw) == (date(2026, 10, 15), "đến hết ngày 15/10/2026")
