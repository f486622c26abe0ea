"""How a task is handed to a colleague in words."""

import pytest

from bot.domain.delegations import Colleague, handed_in, meant, takes_back

HOA, HOA_TOO, BINH = Colleague(1, "Lê Thị Hoa"), Colleague(2, "Trần Thu Hòa"), Colleague(3, "Phạm Văn Bình")
UNIT = (HOA, HOA_TOO, BINH)


@pytest.mark.parametrize(
    "text",
    [
        "chuyển đồng chí Bình làm",
        "việc 3 chuyển đồng chí Bình làm",
        "chuyen dc Binh lam",
        "em giao anh Bình",
        "chuyển cho chị Bình theo dõi",
        "mục 2.1 giao lại cho đ/c Bình",
        "phân công đồng chí Phạm Văn Bình thực hiện",
        "nhờ đồng chí Bình báo cáo giúp",
        "để anh Bình làm",
        "đầu mối mới là đồng chí Bình",
        "đồng chí Bình phụ trách việc này",
        "giao cho Bình làm",
    ],
)
def test_a_task_is_handed_on(text: str) -> None:
    handed = handed_in(text)

    assert handed is not None
    assert meant(handed.words, UNIT) == (BINH,)


@pytest.mark.parametrize(
    "text",
    ["xong rồi", "chưa chuyển đồng chí Bình", "đừng giao anh Bình", "được 60%", "đồng chí Bình đã ký"],
)
def test_other_words_hand_nothing_on(text: str) -> None:
    assert handed_in(text) is None


@pytest.mark.parametrize(
    ("words", "people"),
    [
        ("Hoa làm", (HOA,)),
        ("Hoà làm giúp", (HOA_TOO,)),
        ("hoa lam", (HOA, HOA_TOO)),
        ("Thu Hòa", (HOA_TOO,)),
        ("le thi hoa", (HOA,)),
        ("Bích làm", ()),
        ("Thị Hòa", ()),
    ],
)
def test_a_name_is_known_by_its_end_with_marks_or_without(words: str, people: tuple[Colleague, ...]) -> None:
    assert meant(words, UNIT) == people


@pytest.mark.parametrize(
    "text",
    ["lấy lại việc 3", "em xin nhận lại mục 2.1", "để tôi làm việc 3", "lay lai", "không nhận việc này"],
)
def test_a_task_is_taken_back(text: str) -> None:
    assert takes_back(text)


@pytest.mark.parametrize(
    "text", ["lấy lại tin vừa gửi", "để tôi làm xong rồi báo", "nhận lại hồ sơ", "trả lại tiền"]
)
def test_other_words_take_nothing_back(text: str) -> None:
    assert not takes_back(text)
