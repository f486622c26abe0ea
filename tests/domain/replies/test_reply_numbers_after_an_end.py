"""A list of bare numbers after an end names tasks; numbers that count or date name none."""

import pytest

from tests.domain.replies.tables import read


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("xong cả 3 và 4", ("3", "4")),
        ("hoàn thành 2 với 5 rồi", ("2", "5")),
        ("đã xong 1, 2, 4", ("1", "2", "4")),
        ("xong được 6 lẫn 7 nhé", ("6", "7")),
        ("xong 3 và 2 hộ còn lại", ()),
        ("xong 2, 3 hôm nữa nộp", ()),
        ("hoàn thành 3", ()),
        ("xong 3 ngày trước", ()),
    ],
)
def test_only_a_list_of_numbers_after_an_end_names_tasks(text: str, refs: tuple[str, ...]) -> None:
    assert read(text).task_refs == refs


@pytest.mark.parametrize("text", ["1, " * 1300, "3 và " * 800, "xong cả 3 và 4 và 5 " * 200])
def test_a_very_long_list_is_never_stored_unasked(text: str) -> None:
    meaning = read(text)

    assert meaning.confirm or meaning.outcome.value == "unclear"
