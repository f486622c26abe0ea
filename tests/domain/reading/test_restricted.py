"""Matters of which only a pointer may be pushed, by subject."""

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in, restricted
from bot.domain.reading.model import Rules
from bot.domain.reading.restricted_matters import SUBJECTS, Subject


@pytest.mark.parametrize(
    "words",
    [
        "tham mưu kỷ luật đồng chí Y",
        "khai trừ đảng viên A",
        "cho thôi chức vụ đồng chí B",
        "luân chuyển, đề bạt cán bộ",
        "luân chuyển, bố trí, sử dụng cán bộ",
        "điều động đồng chí Y",
        "điều động 02 đồng chí về nhận công tác tại xã",
        "bố trí lực lượng quốc phòng",
        "tham mưu về nhân sự Phó Bí thư",
        "xử lý đối với một số cán bộ có sai phạm",
        "giải quyết đơn tố cáo",
        "kiểm tra đảng viên khi có dấu hiệu vi phạm",
        "rà soát, bổ sung quy hoạch cấp uỷ nhiệm kỳ 2030 - 2035",
        "quy hoạch các chức danh lãnh đạo",
        "tuyển chọn, gọi công dân nhập ngũ",
        "huấn luyện dân quân tự vệ",
        "bảo vệ bí mật nhà nước",
    ],
)
def test_a_duty_of_such_a_matter_is_restricted(words: str) -> None:
    (assignment,) = assignments_in(f"Giao Văn phòng Đảng ủy {words}.", directory=Directory(), rules=Rules())

    assert assignment.restricted
    assert restricted(words)


@pytest.mark.parametrize("subject", SUBJECTS, ids=lambda subject: subject.name)
def test_the_example_of_a_subject_is_of_that_subject_alone(subject: Subject) -> None:
    assert [each for each in SUBJECTS if restricted(subject.example, subjects=(each,))] == [subject]


@pytest.mark.parametrize(
    "title",
    [
        "Kết luận về việc thi hành kỷ luật đồng chí Nguyễn Văn A",
        "KẾT LUẬN của Ban Thường vụ về công tác tổ chức, cán bộ",
        "Thông báo kết luận về NHÂN SỰ đại hội",
    ],
)
def test_a_title_of_such_a_matter_is_restricted(title: str) -> None:
    assert restricted(title)


@pytest.mark.parametrize(
    "words",
    [
        "siết chặt kỷ luật, kỷ cương hành chính",
        "luân chuyển hồ sơ một cửa",
        "điều động phương tiện chữa cháy",
        "kiểm tra, đồng chí Nguyễn Văn A chủ trì",
        "giới thiệu bà con về cây giống mới",
        "phối hợp với Bộ Quốc phòng rà soát",
        "quy hoạch khu dân cư",
        "phân công đồng chí Phó Chủ tịch theo dõi",
        "giao đồng chí Chánh Văn phòng tổng hợp",
        "kiểm tra tiến độ dự án",
        "theo kết quả kiểm tra của Chủ tịch UBND phường",
        "công tác tổ chức hội nghị, cán bộ phục vụ",
        "Kết luận hội nghị giao ban quý III",
        "",
    ],
)
def test_an_everyday_matter_is_not(words: str) -> None:
    assert not restricted(words)
