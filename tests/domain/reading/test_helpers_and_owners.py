"""Who helps over a long list, who owns a duty by the words, and who only acted once."""

from datetime import date

import pytest

from tests.domain.reading.test_wordings_of_duties import holders, read


@pytest.mark.parametrize(
    ("text", "lead", "coordinators"),
    [
        (
            "Sở Y tế chủ trì, phối hợp với các Sở: Xây dựng, Công Thương; Công an tỉnh; UBND các xã họp.",
            "Sở Y tế",
            ("Sở Xây dựng", "Sở Công Thương", "Công an tỉnh", "UBND các xã"),
        ),
        (
            "Cục Hải quan chủ trì kiểm tra cảng Mẫu với sự phối hợp của Bộ đội Biên phòng tỉnh.",
            "Cục Hải quan",
            ("Bộ đội Biên phòng tỉnh",),
        ),
        (
            "Trách nhiệm hoàn thiện hồ sơ thuộc Sở Văn hóa, phối hợp với Bảo tàng tỉnh.",
            "Sở Văn hóa",
            ("Bảo tàng tỉnh",),
        ),
        ("Yêu cầu Ban Quản lý Khu kinh tế mở Mẫu rà soát dự án.", "Ban Quản lý Khu kinh tế mở Mẫu", ()),
        ("Liên danh nhà thầu Mẫu tổ chức thi công ba ca.", "Liên danh nhà thầu Mẫu", ()),
        ("Theo Luật Đầu tư công, giao Sở Tài chính rà soát.", "Sở Tài chính", ()),
    ],
)
def test_who_holds_a_duty(text: str, lead: str, coordinators: tuple[str, ...]) -> None:
    assert holders(text) == [((lead,), coordinators)]


@pytest.mark.parametrize(
    "text",
    [
        "Theo Luật Thủ đô, UBND thành phố chịu trách nhiệm quản lý hành lang thoát lũ.",
        "Vụ việc đã được Công an tỉnh chủ trì, phối hợp với Viện kiểm sát nhân dân tỉnh điều tra.",
        "Trách nhiệm thuộc về Chủ tịch UBND tỉnh giai đoạn 2012 - 2016.",
        "Ban Thường vụ yêu cầu các cấp ủy tập trung lãnh đạo, chỉ đạo thực hiện các nhiệm vụ sau:",
    ],
)
def test_what_is_cited_or_was_done_gives_no_duty(text: str) -> None:
    assert holders(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Đến 30/9/2026, UBND xã Mẫu phải hoàn thành bố trí tái định cư.",
        "Chậm nhất đến ngày 30 tháng 9 năm 2026, các nhà thầu thi công phải huy động đủ máy móc.",
    ],
)
def test_a_day_at_the_head_is_the_deadline(text: str) -> None:
    (found,) = read(text)

    assert found.deadline is not None
    assert found.deadline.due == date(2026, 9, 30)
