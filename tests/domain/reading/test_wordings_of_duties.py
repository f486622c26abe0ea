"""Ways of giving a duty, one a row: who leads, who coordinates."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Assignment, Rules


def read(text: str, context: str = "") -> tuple[Assignment, ...]:
    """Return the assignments of a passage, no directory known."""
    return assignments_in(text, context=context, directory=Directory(), rules=Rules())


def holders(text: str, context: str = "") -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return who leads and who coordinates in each assignment of a passage."""
    return [(a.leads, a.coordinators) for a in read(text, context)]


@pytest.mark.parametrize(
    ("text", "leads", "coordinators"),
    [
        (
            "Theo đề nghị của Sở Nội vụ và Sở Tài chính, UBND phường Mẫu rà soát hồ sơ.",
            ("UBND phường Mẫu",),
            (),
        ),
        ("Theo Thông báo 372/TB-VPCP, Sở Y tế chủ trì rà soát.", ("Sở Y tế",), ()),
        (
            "Việc bố trí kinh phí do Sở Tài chính chủ trì, phối hợp với Kho bạc Nhà nước Khu vực II.",
            ("Sở Tài chính",),
            ("Kho bạc Nhà nước Khu vực II",),
        ),
        ("Sở Giáo dục và Đào tạo, Y tế kiểm tra.", ("Sở Giáo dục và Đào tạo", "Sở Y tế"), ()),
        (
            "Sở Y tế lập kế hoạch; Công an tỉnh, Tỉnh đoàn phối hợp tổ chức tuyên truyền.",
            ("Sở Y tế",),
            ("Công an tỉnh", "Tỉnh đoàn"),
        ),
        ("Giao Sở Y tế (chủ trì), Sở Nội vụ (phối hợp): lập danh sách.", ("Sở Y tế",), ("Sở Nội vụ",)),
        ("Giao Sở Y tế (chủ trì); Sở Nội vụ (phối hợp): lập danh sách.", ("Sở Y tế",), ("Sở Nội vụ",)),
        ("Giao: Sở Y tế; phối hợp: Sở Nội vụ.", ("Sở Y tế",), ("Sở Nội vụ",)),
        ("Yêu cầu chủ đầu tư là Ban Quản lý dự án tỉnh đẩy nhanh tiến độ.", ("Ban Quản lý dự án tỉnh",), ()),
        (
            "Tổ công tác liên ngành do Chi cục Thủy sản làm Tổ trưởng kiểm tra 03 cảng.",
            ("Tổ công tác liên ngành",),
            (),
        ),
        ("Giao ban Quản lý Khu kinh tế chủ trì rà soát.", ("ban Quản lý Khu kinh tế",), ()),
        ("Sở Y tế được Chủ tịch UBND tỉnh giao xây dựng đề án.", ("Sở Y tế",), ()),
        ("Sở Y tếchủ trì, phốihợp vớiSở Nội vụ rà soát.", ("Sở Y tế",), ("Sở Nội vụ",)),
        ("**Giao Sở Y tế** chủ trì, phối hợp với **Sở Nội vụ** rà soát.", ("Sở Y tế",), ("Sở Nội vụ",)),
        ("Giao Sở Y\ntế chủ trì, phối hợp với Sở Nội\nvụ rà soát.", ("Sở Y tế",), ("Sở Nội vụ",)),
        (
            "Giao Sở Y tế chủ trì, phối hợp với\n\n2\n\ncác sở liên quan rà soát.",
            ("Sở Y tế",),
            ("các sở liên quan",),
        ),
        (
            "Phân công đồng chí Nguyễn Văn A, Phó Chủ tịch UBND xã trực tiếp phụ trách.",
            ("đồng chí Nguyễn Văn A, Phó Chủ tịch UBND xã",),
            (),
        ),
        ("Đồng chí Chánh Văn phòng Tỉnh ủy chủ động rà soát.", ("Chánh Văn phòng Tỉnh ủy",), ()),
        ("Giao Trưởng Ban Quản lý Khu kinh tế báo cáo.", ("Trưởng Ban Quản lý Khu kinh tế",), ()),
        (
            "Giao Sở Y tế thẩm định, Sở Nội vụ rà soát biên chế, trình UBND tỉnh, HĐND tỉnh quyết định.",
            ("Sở Y tế", "Sở Nội vụ"),
            (),
        ),
        (
            "Giao Công an tỉnh phối hợp với các đơn vị: Sở Y tế, Sở Nội vụ kiểm tra.",
            ("Công an tỉnh",),
            ("Sở Y tế", "Sở Nội vụ"),
        ),
        (
            "Sở Y tế, Sở Nội vụ lập phương án, trong đó Sở Y tế là cơ quan chủ trì.",
            ("Sở Y tế",),
            ("Sở Nội vụ",),
        ),
        ("Việc tuyên truyền do Trung tâm Y tế xã thực hiện.", ("Trung tâm Y tế xã",), ()),
        (
            "Yêu cầu Sở Y tế lập quy hoạch. Chủ tịch UBND tỉnh yêu cầu báo cáo kết quả.",
            ("Sở Y tế",),
            (),
        ),
        (
            "Ban Nội chính làm đầu mối phối hợp với Văn phòng Tỉnh ủy tham mưu.",
            ("Ban Nội chính",),
            ("Văn phòng Tỉnh ủy",),
        ),
    ],
)
def test_the_bodies_of_a_wording(text: str, leads: tuple[str, ...], coordinators: tuple[str, ...]) -> None:
    assert holders(text) == [(leads, coordinators)]


def test_a_body_after_in_which_leads_a_duty_of_its_own() -> None:
    text = "Yêu cầu các sở, ngành rà soát hồ sơ, trong đó Sở Y tế chịu trách nhiệm tổng hợp."

    assert holders(text) == [(("các sở, ngành",), ()), (("Sở Y tế",), ())]


def test_the_last_line_of_a_heading_gives_the_leads() -> None:
    assert holders("- Hướng dẫn các địa phương lập hồ sơ.", "II. NHIỆM VỤ\n1. Sở Y tế") == [
        (("Sở Y tế",), ())
    ]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        (
            "Các Vụ: Kế hoạch - Tài chính, Pháp chế khẩn trương góp ý.",
            ("Vụ Kế hoạch - Tài chính", "Vụ Pháp chế"),
        ),
        (
            "UBND các phường: Bàn Mẫu, Hương Mẫu và Thạch Mẫu rà soát.",
            ("UBND phường Bàn Mẫu", "UBND phường Hương Mẫu", "UBND phường Thạch Mẫu"),
        ),
        (
            "Chủ tịch UBND các xã: Tây Mẫu, Đông Mẫu chịu trách nhiệm.",
            ("Chủ tịch UBND xã Tây Mẫu", "Chủ tịch UBND xã Đông Mẫu"),
        ),
        ("Sư đoàn 315, Lữ đoàn Công binh 270 tham gia khắc phục.", ("Sư đoàn 315", "Lữ đoàn Công binh 270")),
        (
            "Ngân hàng Nhà nước Chi nhánh Khu vực 9 rà soát.",
            ("Ngân hàng Nhà nước Chi nhánh Khu vực 9",),
        ),
        (
            "Ban Quản lý Khu công nghệ cao và các khu công nghiệp rà soát.",
            ("Ban Quản lý Khu công nghệ cao và các khu công nghiệp",),
        ),
        (
            "Viện Nghiên cứu phát triển kinh tế - xã hội chủ trì.",
            ("Viện Nghiên cứu phát triển kinh tế - xã hội",),
        ),
        (
            "Giao Cục Quản lý đê điều và Phòng, chống thiên tai rà soát.",
            ("Cục Quản lý đê điều và Phòng, chống thiên tai",),
        ),
        ("Giao Viện Quy hoạch xây dựng phối hợp với Sở Xây dựng.", ("Viện Quy hoạch xây dựng",)),
        ("Đồn Biên phòng cửa khẩu quốc tế Mẫu tuần tra.", ("Đồn Biên phòng cửa khẩu quốc tế Mẫu",)),
        ("Doanh nghiệp Mẫu chủ động khắc phục.", ("Doanh nghiệp Mẫu",)),
        (
            "Sở Văn hóa và Thể thao tổ chức giải chạy, Sở Du lịch quảng bá.",
            ("Sở Văn hóa và Thể thao", "Sở Du lịch"),
        ),
        ("Cơ quan Thường trực Ban Chỉ đạo 35 theo dõi.", ("Cơ quan Thường trực Ban Chỉ đạo 35",)),
        ("Chánh Văn phòng HĐND và UBND xã chấn chỉnh.", ("Chánh Văn phòng HĐND và UBND xã",)),
    ],
)
def test_a_name_is_taken_whole(text: str, leads: tuple[str, ...]) -> None:
    assert read(text)[0].leads == leads


@pytest.mark.parametrize(
    "text",
    [
        "Sở Tài chính báo cáo: đến ngày 31/8/2026, toàn tỉnh giải ngân 52%; 14 đơn vị giải ngân dưới 30%.",
        "Trước đó, UBND phường Mẫu có văn bản đề nghị Sở Y tế thẩm định.",
        "Quyết định này có hiệu lực kể từ ngày ký.",
        "Cử tri phường Mẫu đề nghị sớm sửa đường.",
        "Theo khoản 2 Điều 15 Luật Mẫu, Bộ Tài chính chủ trì tổng hợp.",
        "Tại cuộc họp, lãnh đạo Sở Y tế kiến nghị bố trí kinh phí.",
        "Ngày 30/6/2026, Ban Thường vụ Tỉnh ủy công bố quyết định.",
        "Thường trực HĐND tỉnh tán thành nội dung tờ trình.",
        "Tổ trưởng: đồng chí A; các thành viên: Sở Y tế, Sở Nội vụ.",
    ],
)
def test_news_laws_and_lists_of_members_give_no_duty(text: str) -> None:
    assert holders(text) == []
