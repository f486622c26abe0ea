"""In which words a superior directs what is overdue."""

import pytest

from bot.domain.directions import Measure, direction_in


@pytest.mark.parametrize(
    ("words", "measure", "day"),
    [
        ("nhắc văn bản", Measure.WRITING, ""),
        ("nhắc bằng văn bản đi", Measure.WRITING, ""),
        ("don doc bang cong van nhe", Measure.WRITING, ""),
        ("cho văn bản nhắc", Measure.WRITING, ""),
        ("gửi công văn đôn đốc.", Measure.WRITING, ""),
        ("đưa giao ban", Measure.MEETING, ""),
        ("đưa vào giao ban tuần sau", Measure.MEETING, ""),
        ("nêu tại họp giao ban tới nhé", Measure.MEETING, ""),
        ("gia hạn", Measure.EXTENSION, ""),
        ("gia hạn đến 20/12", Measure.EXTENSION, "20/12"),
        ("đồng ý gia hạn tới hết ngày 20/12", Measure.EXTENSION, "20/12"),
        ("gia hạn đến thứ sáu", Measure.EXTENSION, "thứ sáu"),
        ("gia hạn thêm 1 tuần nhé", Measure.EXTENSION, "thêm 1 tuần"),
        ("cho thêm 5 ngày", Measure.EXTENSION, "thêm 5 ngày"),
    ],
)
def test_what_is_directed(words: str, measure: Measure, day: str) -> None:
    direction = direction_in(words)

    assert direction is not None
    assert (direction.measure, direction.words) == (measure, day)


@pytest.mark.parametrize(
    "words",
    ["không gia hạn", "giao Ban Tổ chức", "họp giao ban lúc mấy giờ?", "văn bản", "thêm 5 ngày", "nhắc"],
)
def test_what_is_no_direction(words: str) -> None:
    assert direction_in(words) is None


def test_tasks_are_named_before_it() -> None:
    direction = direction_in("1 và 3: gia hạn thêm 1 tuần")

    assert direction is not None
    assert (direction.places, direction.words) == ((1, 3), "thêm 1 tuần")
