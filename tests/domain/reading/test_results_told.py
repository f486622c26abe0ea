"""Sentences that tell what came of a matter, what a paper says, or who was appointed: no duties."""

import pytest

from tests.domain.reading.test_wordings_of_duties import holders


@pytest.mark.parametrize(
    "text",
    [
        "Năm 2025, Hội Nông dân tỉnh giải ngân bình quân 50 triệu đồng một hộ.",
        "Mỗi năm, Hạt Kiểm lâm phát hiện, xử lý trung bình 40 vụ vi phạm.",
        "Giai đoạn 2021 - 2025, tốc độ tăng trưởng đạt 7,8%/năm.",
        "Báo cáo số 215/BC-STC ngày 30/9/2026 của Sở Tài chính nêu rõ 07 xã chậm quyết toán.",
        "Tại cuộc họp, Sở Giáo dục kiến nghị UBND thành phố giao Sở Tài chính bố trí kinh phí.",
        "Phân công đồng chí Nguyễn Văn A giữ chức Bí thư Thành ủy.",
        "Nội dung này dự kiến giao UBND cấp xã quản lý đường huyện.",
        "Hộ ông A có đơn yêu cầu UBND phường Mẫu xem xét lại phương án.",
        "Việc sửa nhà văn hóa UBND xã đã giao Phòng Kinh tế thực hiện tại Công văn số 88/UBND-KT.",
        "Kiến nghị về họp trực tuyến: đã giao Văn phòng Thành ủy thực hiện.",
        "Đã giao Văn phòng Thành ủy thực hiện, dự kiến hoàn thành trong tháng 12/2026.",
    ],
)
def test_what_is_only_told_gives_no_duty(text: str) -> None:
    assert holders(text) == []


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Năm 2026, Sở Y tế hoàn thành đề án.", "Sở Y tế"),
        ("Quý I/2027, giao Hội Nông dân nâng mức vay bình quân lên 60 triệu đồng.", "Hội Nông dân"),
        (
            "UBND xã đã giao Phòng Kinh tế tại Công văn số 88/UBND-KT, phải xong trước 05/12/2026.",
            "Phòng Kinh tế",
        ),
        ("Thủ tướng đã giao Bộ Y tế xây dựng đề án.", "Bộ Y tế"),
        ("Giao Sở Nội vụ tham mưu thực hiện Báo cáo số 215/BC-STC.", "Sở Nội vụ"),
    ],
)
def test_a_duty_with_a_time_or_a_paper_stays_one(text: str, lead: str) -> None:
    assert [leads for leads, _ in holders(text)] == [(lead,)]
