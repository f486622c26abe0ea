"""Sentences that tell what was, is or is thought: nobody is asked in them; and those beside them that ask."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Rules


def _leads(text: str) -> list[tuple[str, ...]]:
    found = assignments_in(text, issued_on=date(2026, 10, 1), directory=Directory(), rules=Rules())
    return [duty.leads for duty in found]


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế triển khai 12 đoàn kiểm tra, phát hiện 45 cơ sở vi phạm, xử phạt 320 triệu đồng.",
        "Hội Liên hiệp Phụ nữ xã vận động hội viên hiến 1.200 m2 đất làm đường, trị giá 900 triệu đồng.",
        "Các cấp ủy tập trung lãnh đạo, hoàn thành 14/15 chỉ tiêu nghị quyết.",
        "UBND phường chủ động triển khai nhiều giải pháp, thu ngân sách đạt 112% dự toán giao.",
        "Tháng 8/2026, Ban Quản lý Khu kinh tế Mẫu tổ chức đối thoại với doanh nghiệp.",
        "Chánh Văn phòng UBND xã chủ trì tiếp công dân vào thứ Tư tuần trước.",
        "Sở Y tế sơ tán 2.350 người bệnh đến nơi an toàn.",
        "Hội Nông dân tỉnh giải ngân 1.240 tỷ đồng cho hội viên.",
        "Qua rà soát, Sở Nội vụ tổng hợp có 123 trường hợp dôi dư.",
        "Sở Tài chính là đơn vị dẫn đầu về chỉ số cải cách hành chính.",
        "Nhà thầu cam kết hoàn thành hạng mục móng trước ngày 15/12/2026.",
        "Dự kiến, Sở Nội vụ trình Đề án tại kỳ họp cuối năm.",
        "Cần nhìn nhận rằng việc triển khai của các xã còn lúng túng.",
        "Cần tiếp tục đổi mới phương thức lãnh đạo, nâng cao năng lực của tổ chức đảng.",
        "Thay mặt Ban Thường vụ, tôi cảm ơn các thế hệ cán bộ.",
    ],
)
def test_results_and_thoughts_give_no_duty(text: str) -> None:
    assert _leads(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ Thông báo số 45/TB-UBND ngày 12/3/2026 của UBND tỉnh giao Sở Công Thương chủ trì rà soát;",
        "Căn cứ Quyết định số 22/QĐ-UBND của UBND tỉnh về việc giao Sở Xây dựng chủ trì lập Đề án;",
        "Điểm b khoản 2 Điều 5 Nghị định số 45/2026/NĐ-CP giao UBND cấp tỉnh quy định mức hỗ trợ.",
        "Trước đây, UBND tỉnh giao Sở Xây dựng chủ trì lập dự án nhưng không thực hiện được.",
        "Tại Công văn số 903/TTg, Thủ tướng giao Bộ Xây dựng thẩm định; việc này hoàn thành từ tháng 5/2025.",
        "Tại Thông báo số 88/TB-UBND, UBND tỉnh giao Sở Xây dựng rà soát; đến nay Sở đã hoàn thành.",
        "Ngày 15/9/2026, UBND tỉnh giao Thanh tra tỉnh kiểm tra; Thanh tra tỉnh báo cáo tại Văn bản số 2.",
        "Nhiệm vụ do Thủ tướng Chính phủ giao UBND tỉnh được hoàn thành đúng hạn.",
    ],
)
def test_an_order_that_is_only_quoted_gives_no_duty(text: str) -> None:
    assert _leads(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Giám đốc Sở Tài chính báo cáo kết quả thu ngân sách; các đại biểu thảo luận, cho ý kiến.",
        "Sở Xây dựng trình bày dự thảo Đề án; Sở Tư pháp, Sở Nội vụ tham gia ý kiến về thẩm quyền.",
        "Phó Trưởng ban Thường trực: đồng chí Giám đốc Sở Nội vụ.",
        "- Các đồng chí Ủy viên Ban Thường vụ, - Các ban đảng, - Lưu VPTU.",
        "Đề án do Sở Nội vụ chủ trì xây dựng gồm 4 phần.",
    ],
)
def test_what_is_said_at_a_meeting_and_lists_of_people_give_no_duty(text: str) -> None:
    assert _leads(text) == []


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Sở Tài chính bố trí 1.240 triệu đồng mua thuốc.", "Sở Tài chính"),
        ("Sở Tài chính tổ chức 02 lớp tập huấn, xong trước ngày 15/11/2026.", "Sở Tài chính"),
        ("Chi bộ khối phố 5 kết nạp ít nhất 12 đảng viên trong năm 2026.", "Chi bộ khối phố 5"),
        ("Trung tâm Y tế tiêm vắc xin, bảo đảm đạt tỷ lệ 95% trở lên.", "Trung tâm Y tế"),
        ("Tháng 11/2026, Thanh tra tỉnh công bố quyết định thanh tra.", "Thanh tra tỉnh"),
        ("Tiến độ còn chậm, yêu cầu Ban Quản lý dự án tập trung khắc phục.", "Ban Quản lý dự án"),
        ("Căn cứ Công văn số 12/UBND-KT, UBND tỉnh giao Sở Xây dựng rà soát.", "Sở Xây dựng"),
        ("Cơ bản thống nhất nội dung; Sở Tư pháp hoàn chỉnh dự thảo.", "Sở Tư pháp"),
        ("Tại Thông báo số 88/TB-UBND, UBND tỉnh giao Sở Xây dựng rà soát quy hoạch.", "Sở Xây dựng"),
        (
            "Đến nay mới có 12 xã nộp; yêu cầu UBND các xã còn lại nộp trước ngày 31/10/2026.",
            "UBND các xã còn lại",
        ),
    ],
)
def test_who_is_asked_beside_such_words_leads(text: str, lead: str) -> None:
    assert _leads(text) == [(lead,)]


def test_who_stands_below_only_asks() -> None:
    assert _leads("Sở Xây dựng đề nghị Bộ Xây dựng chấp thuận điều chỉnh tuyến đường.") == []
    assert _leads("UBND xã Mẫu kiến nghị Sở Tài chính bổ sung 12 tỷ đồng.") == []
    assert _leads("Sở Xây dựng đề nghị UBND xã Mẫu gửi hồ sơ.") == [("UBND xã Mẫu",)]
