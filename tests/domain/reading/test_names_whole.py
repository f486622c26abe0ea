"""Names that hold small words, dashes and verbs are read whole; sentences that a copy joined are parted."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import DeadlineKind, Rules


def _roles(text: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    found = assignments_in(text, directory=Directory(), rules=Rules())
    return [(duty.leads, duty.coordinators) for duty in found]


@pytest.mark.parametrize(
    "name",
    [
        "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam",
        "Tập đoàn Công nghiệp Cao su Việt Nam",
        "Đài Tiếng nói Việt Nam",
        "Thông tấn xã Việt Nam",
        "Vụ Thị trường châu Á - châu Phi",
        "Phòng giao dịch Ngân hàng Chính sách xã hội",
        "Ngân hàng Chính sách xã hội tỉnh",
        "Cục Khoa học, Công nghệ và Thông tin",
        "Cục Điện lực và Năng lượng tái tạo",
        "Vụ Đối tác công - tư",
        "Trung tâm Văn hóa - Thể thao và Truyền thanh - Truyền hình thành phố",
        "Ban Quản lý vịnh Mẫu và các di tích danh thắng",
        "Ban Quản lý bán đảo Mẫu và các bãi biển du lịch Mẫu Đông",
        "Ban Quản lý Khu dự trữ sinh quyển Mẫu",
        "Tổng Liên đoàn Lao động Việt Nam",
    ],
)
def test_a_name_is_read_whole_wherever_it_stands(name: str) -> None:
    leads = _roles(f"Bộ Y tế, {name}, Bộ Công an phối hợp với Sở Nội vụ rà soát hồ sơ.")
    helps = _roles(f"Giao Bộ Y tế chủ trì, phối hợp với {name} rà soát hồ sơ.")

    assert leads == [(("Bộ Y tế", name, "Bộ Công an"), ("Sở Nội vụ",))]
    assert helps == [(("Bộ Y tế",), (name,))]


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Giao Vụ Pháp chế và Văn phòng Bộ rà soát.", ("Vụ Pháp chế", "Văn phòng Bộ")),
        ("Giao Cục Thuế, Viettel và Công an tỉnh rà soát.", ("Cục Thuế", "Viettel", "Công an tỉnh")),
        ("Giao Sở Y tế, Tài chính và Nội vụ rà soát.", ("Sở Y tế", "Sở Tài chính", "Sở Nội vụ")),
    ],
)
def test_a_list_of_bodies_is_not_one_name_of_several_parts(text: str, leads: tuple[str, ...]) -> None:
    assert _roles(text) == [(leads, ())]


@pytest.mark.parametrize("verb", ["khảo sát", "lập dự án", "kiểm tra"])
def test_a_verb_after_a_place_is_no_part_of_the_name(verb: str) -> None:
    assert _roles(f"Giao UBND thành phố Đà Nẵng {verb} tuyến đường.")[0][0] == ("UBND thành phố Đà Nẵng",)


def test_two_sentences_without_a_space_are_two() -> None:
    text = "Đồng ý bổ sung khu công nghiệp vào quy hoạch.Ủy ban nhân dân tỉnh Bình Mẫu chỉ đạo lập hồ sơ."

    assert _roles(text) == [(("Ủy ban nhân dân tỉnh Bình Mẫu",), ())]
    assert _roles("Giao UBND TP.HCM rà soát hồ sơ.") == [(("UBND TP.HCM",), ())]


@pytest.mark.parametrize(
    "text",
    [
        "Ban Chỉ đạo do Phó Chủ tịch tỉnh làm Trưởng ban; Giám đốc Sở Nội vụ làm Phó Trưởng ban.",
        "Sở Ngoại vụ là cơ quan chuyên môn thuộc UBND tỉnh, có chức năng tham mưu về đối ngoại.",
        "Công an thành phố đang phối hợp với Viện kiểm sát nhân dân thành phố mở rộng điều tra.",
        "UBND thành phố sẽ xem xét, bố trí kinh phí khi cân đối được nguồn.",
        "Bộ Công Thương dự báo giá xăng dầu tiếp tục biến động trong quý IV/2026.",
        "UBND tỉnh thống nhất giao 12,5 ha đất cho doanh nghiệp thuê.",
    ],
)
def test_what_a_body_is_or_decides_is_no_duty(text: str) -> None:
    assert _roles(text) == []


def test_who_only_hands_on_an_order_does_not_lead() -> None:
    text = "Thủ tướng Chính phủ có ý kiến chỉ đạo như sau: Giao Bộ Xây dựng xử lý kiến nghị."

    assert _roles(text) == [(("Bộ Xây dựng",), ())]


@pytest.mark.parametrize("words", ["trong tháng 12 hằng năm", "trước ngày 15/11 hằng năm"])
def test_a_month_of_every_year_comes_again(words: str) -> None:
    (duty,) = assignments_in(f"Giao Sở Y tế báo cáo {words}.", directory=Directory(), rules=Rules())

    assert duty.deadline is not None
    assert (duty.deadline.kind, duty.deadline.due) == (DeadlineKind.RECURRING, None)
