"""Bodies that are named by what they are in a matter, or by the stretch of places they stand in."""

import pytest

from tests.domain.reading.test_wordings_of_duties import holders


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("Chủ đầu tư khẩn trương hoàn thiện hồ sơ.", "Chủ đầu tư"),
        ("Yêu cầu chủ đầu tư khẩn trương hoàn thiện hồ sơ.", "chủ đầu tư"),
        ("Nhà thầu tập trung nhân lực, thi công ba ca.", "Nhà thầu"),
        ("Tổ trưởng các tổ dân phố rà soát, lập danh sách.", "Tổ trưởng các tổ dân phố"),
        ("Trưởng thôn rà soát, lập danh sách từng hộ.", "Trưởng thôn"),
        ("Đề nghị Thi hành án dân sự tỉnh giải quyết các vụ việc.", "Thi hành án dân sự tỉnh"),
        (
            "Chủ tịch UBND các tỉnh, thành phố từ Quảng Trị đến Lâm Đồng chỉ đạo sơ tán dân.",
            "Chủ tịch UBND các tỉnh, thành phố từ Quảng Trị đến Lâm Đồng",
        ),
    ],
)
def test_a_body_is_named_by_its_part_in_the_matter(text: str, lead: str) -> None:
    assert holders(text) == [((lead,), ())]


@pytest.mark.parametrize(
    "text",
    [
        "Chủ đầu tư đã hoàn thành các thủ tục.",
        "Tổ trưởng: đồng chí Phó Chủ tịch UBND thành phố; các thành viên: lãnh đạo Sở Tài chính.",
        "Tổ trưởng của Tổ là một đồng chí Thứ trưởng Bộ Y tế.",
    ],
)
def test_such_a_body_may_have_acted_or_only_be_named(text: str) -> None:
    assert holders(text) == []


def test_a_role_before_its_holder_is_no_body_of_its_own() -> None:
    text = "Về phía nhà đầu tư, Công ty Mẫu phải hoàn trả mặt bằng."

    assert holders(text) == [(("Công ty Mẫu",), ())]


def test_each_body_of_a_row_of_clauses_has_its_own_part() -> None:
    text = "Sở Tài chính bố trí kinh phí, Sở Nội vụ thẩm định biên chế, Sở Tư pháp thẩm định dự thảo."

    assert holders(text) == [(("Sở Tài chính", "Sở Nội vụ", "Sở Tư pháp"), ())]


def test_who_appraises_what_is_submitted_holds_no_part() -> None:
    text = "Sở Y tế hoàn thiện đề án gửi thẩm định, Sở Tư pháp thẩm định nội dung."

    assert holders(text) == [(("Sở Y tế",), ())]


def test_a_heading_in_roman_figures_gives_its_body() -> None:
    text = "Tiếp tục tuyên truyền, vận động ngư dân."

    assert holders(text, "III. Bộ Chỉ huy Quân sự tỉnh") == [(("Bộ Chỉ huy Quân sự tỉnh",), ())]
