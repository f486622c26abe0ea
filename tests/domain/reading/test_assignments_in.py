"""Who leads and who coordinates, wording by wording."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import Assignment, Rules

NOBODY = Directory()


def given(text: str, context: str = "") -> tuple[Assignment, ...]:
    """Return the assignments of a passage, read without a directory."""
    return assignments_in(
        text, context=context, issued_on=date(2026, 11, 16), directory=NOBODY, rules=Rules()
    )


@pytest.mark.parametrize(
    ("text", "leads", "coordinators"),
    [
        ("Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát.", ["Sở Y tế"], ["Sở Tài chính"]),
        ("Sở Y tế phối hợp Công an tỉnh kiểm tra.", ["Sở Y tế"], ["Công an tỉnh"]),
        ("UBND tỉnh cũng giao Sở Y tế tham mưu UBND tỉnh ban hành kế hoạch.", ["Sở Y tế"], []),
        ("Phòng Nội vụ được giao rà soát biên chế.", ["Phòng Nội vụ"], []),
        (
            "Rà soát các dự án (Sở Xây dựng chủ trì, phối hợp Sở Tài chính).",
            ["Sở Xây dựng"],
            ["Sở Tài chính"],
        ),
        ("Giao Sở A Mẫu chủ trì, Sở Tài chính phối hợp, lập đề án.", ["Sở A Mẫu"], ["Sở Tài chính"]),
        ("Bộ Y tế, cùng với Bộ Công an kiểm tra.", ["Bộ Y tế"], ["Bộ Công an"]),
        ("Ban Dân vận sớm tham mưu Ban Thường vụ Tỉnh ủy.", ["Ban Dân vận"], []),
        ("UBND huyện chỉ đạo Phòng Y tế, Phòng Nội vụ rà soát.", ["UBND huyện"], []),
        ("Giao Sở Y tế hướng dẫn UBND các xã phối hợp với Công an xã xử lý.", ["Sở Y tế"], []),
        ("Bộ Y tế rà soát theo đề nghị của Bộ Công an.", ["Bộ Y tế"], []),
        ("Giao Sở Y tế, Sở Tài chính thẩm định hồ sơ.", ["Sở Y tế", "Sở Tài chính"], []),
        ("Đề nghị UBND phường và các hội: Tăng cường giám sát.", ["UBND phường", "các hội"], []),
        ("Sở Y tế rà soát; Sở Tài chính bố trí kinh phí.", ["Sở Y tế", "Sở Tài chính"], []),
        ("Giao Sở Y tế; Công an tỉnh rà soát.", ["Sở Y tế", "Công an tỉnh"], []),
        ("GiaoBộ Y tế chủ trì, phối hợp với BộCông an đểhoàn thiện.", ["Bộ Y tế"], ["BộCông an"]),
    ],
)
def test_a_wording_gives_its_roles(text: str, leads: list[str], coordinators: list[str]) -> None:
    found = given(text)

    assert [name for a in found for name in a.leads] == leads
    assert [name for a in found for name in a.coordinators] == coordinators


@pytest.mark.parametrize(
    ("text", "coordinators"),
    [
        ("các Sở: Kế hoạch và Đầu tư, Y tế", ["Sở Kế hoạch và Đầu tư", "Sở Y tế"]),
        ("các bộ Công an, Tài chính và UBND tỉnh", ["bộ Công an", "bộ Tài chính", "UBND tỉnh"]),
        ("UBND các xã Tam Thanh, Tam Thăng", ["UBND xã Tam Thanh", "UBND xã Tam Thăng"]),
        ("UBND các quận, huyện, thị xã và Sở Y tế", ["UBND các quận, huyện, thị xã", "Sở Y tế"]),
        ("Phòng Văn hóa, Thể thao và Du lịch", ["Phòng Văn hóa, Thể thao và Du lịch"]),
        ("các sở, ban, ngành liên quan", ["các sở, ban, ngành liên quan"]),
    ],
)
def test_a_list_is_parted_into_its_bodies(text: str, coordinators: list[str]) -> None:
    (assignment,) = given(f"Sở Nội vụ chủ trì, phối hợp với {text} rà soát.")

    assert list(assignment.coordinators) == coordinators


def test_a_heading_gives_the_lead_to_a_duty_without_one() -> None:
    (assignment,) = given("- Chủ trì, phối hợp với Sở Y tế rà soát.", context="2. Sở Tài chính")

    assert (assignment.leads, assignment.coordinators) == (("Sở Tài chính",), ("Sở Y tế",))


def test_a_body_in_the_sentence_wins_over_the_heading() -> None:
    (assignment,) = given("Sở Y tế kiểm tra.", context="2. Đối với Sở Tài chính")

    assert assignment.leads == ("Sở Y tế",)


def test_a_sentence_before_gives_its_deadline() -> None:
    (assignment,) = given(
        "Sở Y tế báo cáo kết quả.", context="Báo cáo gửi về UBND tỉnh trước ngày 12/12/2026"
    )

    assert assignment.deadline is not None
    assert assignment.deadline.due == date(2026, 12, 11)


@pytest.mark.parametrize(
    "text",
    [
        "Ngày 12/10/2026, đồng chí Bí thư chủ trì hội nghị giao ban.",
        "Cuộc họp do Phó Chủ tịch UBND tỉnh chủ trì, có Sở Y tế dự.",
        "Sở Y tế đã phối hợp với Sở Tài chính lập dự thảo.",
        "Tuy nhiên, công tác phối hợp giữa các ngành chưa chặt chẽ.",
        "UBND tỉnh ghi nhận và đánh giá cao nỗ lực của Sở Y tế.",
        "Căn cứ nội dung Thông báo này, đề nghị các đơn vị triển khai thực hiện.",
        "Văn phòng UBND tỉnh thông báo để các đơn vị biết, thực hiện./.",
        "Thành phần của Tổ gồm: Bộ Y tế, Bộ Công an.",
        "Thực hiện Công văn số 12/UBND-VX ngày 01/02/2026 của UBND tỉnh, Sở Y tế báo cáo như sau:",
        "các hộ dân yêu cầu các sở, ngành trả lời.",
        "",
    ],
)
def test_what_only_looks_like_a_duty_is_none(text: str) -> None:
    assert given(text) == ()
