"""Who acts, where other words stand before the subject or between it and its verb."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Rules


@pytest.mark.parametrize(
    ("text", "leads", "coordinators"),
    [
        (
            "Xét kiến nghị của Sở Y tế tại Công văn số 12/SYT, Chủ tịch UBND tỉnh giao Sở Tài chính chi trả.",
            ("Sở Tài chính",),
            (),
        ),
        ("Về kiến nghị của Hội Nông dân, Sở Công Thương rà soát giá.", ("Sở Công Thương",), ()),
        (
            "Sở Y tế trong tháng 5/2027 trình đề án, phối hợp với Sở Nội vụ xác định biên chế.",
            ("Sở Y tế",),
            ("Sở Nội vụ",),
        ),
        ("Phòng Nội vụ trước ngày 10/4/2027 gửi danh sách.", ("Phòng Nội vụ",), ()),
        ("Công an tỉnh từ nay đến hết quý IV/2026 mở đợt cao điểm.", ("Công an tỉnh",), ()),
        ("Khắc phục tình trạng thiếu thuốc, Sở Y tế rà soát nhu cầu.", ("Sở Y tế",), ()),
        ("Sau vụ cháy chợ, Phó Chủ tịch UBND TP Mẫu yêu cầu Sở Xây dựng rà soát.", ("Sở Xây dựng",), ()),
        ("Chủ tịch UBND TP.HCM giao Sở Y tế tiêm vắc xin.", ("Sở Y tế",), ()),
    ],
)
def test_who_acts_is_found_behind_other_words(
    text: str, leads: tuple[str, ...], coordinators: tuple[str, ...]
) -> None:
    found = assignments_in(text, directory=Directory(), rules=Rules())

    assert [(duty.leads, duty.coordinators) for duty in found] == [(leads, coordinators)]


def test_the_levels_of_a_heading_are_one_mention() -> None:
    (found,) = assignments_in(
        "Tuyên truyền pháp luật.", context="4. UBND cấp huyện, cấp xã", directory=Directory(), rules=Rules()
    )

    assert found.leads == ("UBND cấp huyện, cấp xã",)
