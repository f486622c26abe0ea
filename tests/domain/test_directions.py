"""In which words a superior directs what is overdue."""

import pytest

from bot.domain.directions import Measure, chosen, direction_in


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
        ("tạm dừng", Measure.PAUSE, ""),
        ("cho tạm hoãn thực hiện nhiệm vụ này, chờ vốn", Measure.PAUSE, "chờ vốn"),
        ("tam ngung den 15/12", Measure.PAUSE, "den 15/12"),
        ("tạm gác lại vì chờ quy hoạch nhé", Measure.PAUSE, "vì chờ quy hoạch"),
        ("tiếp tục", Measure.RESUME, ""),
        ("cho tiếp tục thực hiện: đã có vốn", Measure.RESUME, "đã có vốn"),
        ("bỏ tạm dừng, hạn mới 20/12", Measure.RESUME, "hạn mới 20/12"),
        ("làm tiếp đến 20/12", Measure.RESUME, "đến 20/12"),
        ("gia hạn 15 ngày", Measure.EXTENSION, "15 ngày"),
    ],
)
def test_what_is_directed(words: str, measure: Measure, day: str) -> None:
    direction = direction_in(words)

    assert direction is not None
    assert (direction.measure, direction.words) == (measure, day)


@pytest.mark.parametrize(
    "words",
    [
        "không gia hạn",
        "hết giao ban",
        "giao Ban Tổ chức",
        "họp giao ban lúc mấy giờ?",
        "văn bản",
        "thêm 5 ngày",
        "nhắc",
        "tạm dừng thi công đường số 2",
        "tạm dừng gửi",
        "tiếp tục rà soát hồ sơ",
        "không tạm dừng",
        "có tạm dừng được không?",
        "tạm dừng vì chờ vốn được không",
        "gia hạn đến 20/12?",
        "tiếp tục tạm dừng",
        "tạm dừng theo dõi",
    ],
)
def test_what_is_no_direction(words: str) -> None:
    assert direction_in(words) is None


@pytest.mark.parametrize(
    ("words", "count", "meant"),
    [
        ("cả hai nhắc văn bản", 2, (7, 8)),
        ("nhắc bằng văn bản cả hai", 2, (7, 8)),
        ("đưa hết vào giao ban", 0, (7, 8)),
        ("tất cả gia hạn đến hết ngày 20/12", 0, (7, 8)),
        ("cả ba đưa vào giao ban", 3, ()),
    ],
)
def test_all_of_a_list_are_directed_together(words: str, count: int, meant: tuple[int, ...]) -> None:
    direction = direction_in(words)

    assert direction is not None
    assert (direction.count, chosen(direction, [7, 8])) == (count, meant)


def test_tasks_are_named_before_it() -> None:
    direction = direction_in("1 và 3: gia hạn thêm 1 tuần")

    assert direction is not None
    assert (direction.places, direction.words) == ((1, 3), "thêm 1 tuần")


@pytest.mark.parametrize(
    ("words", "refs", "document"),
    [
        ("mục 2 tạm dừng", ("2",), ""),
        ("Tạm dừng mục 2.1 (345-TB/TU): chờ ý kiến", ("2.1",), "345-tb/tu"),
        ("tạm dừng mục 2, 3 và mục IVa của 45-TB/ĐU vì chờ vốn", ("2", "3", "iva"), "45-tb/du"),
        ("Thông báo 45-TB/ĐU, mục 2: tạm hoãn", ("2",), "45-tb/du"),
        ("nhiệm vụ mục a tiếp tục", ("a",), ""),
        ("mục 1.2b thuộc kết luận số 12/TB-UBND: gia hạn đến 20/12", ("1.2b",), "12/tb-ubnd"),
        ("nhiệm vụ này tạm dừng", (), ""),
        ("tạm dừng nhiệm vụ 2.1 ở 45-TB/ĐU", ("2.1",), "45-tb/du"),
    ],
)
def test_tasks_are_named_by_their_numbers_in_a_document(
    words: str, refs: tuple[str, ...], document: str
) -> None:
    direction = direction_in(words)

    assert (direction.refs, direction.document) == (refs, document) if direction else not refs


@pytest.mark.parametrize(
    ("words", "unit", "document"),
    [
        ("tạm dừng nhiệm vụ 2.1 của Ban Tổ chức", "Ban Tổ chức", ""),
        ("tạm dừng mục 2 của Ban Tổ chức (45-TB/ĐU): chờ vốn", "Ban Tổ chức", "45-tb/du"),
        ("đồng ý cho UBND phường tạm dừng mục 2", "UBND phường", ""),
        ("mục 2 của UBND phường gia hạn đến 20/12", "UBND phường", ""),
        ("cho phép tạm dừng mục 2 của kết luận 45-TB/ĐU", "", "45-tb/du"),
    ],
)
def test_whose_tasks_are_meant(words: str, unit: str, document: str) -> None:
    direction = direction_in(words)

    assert direction is not None
    assert (direction.unit, direction.document) == (unit, document)


def test_odd_and_long_words_are_read_at_once() -> None:
    parts = (
        "mục 1, ",
        "tạm dừng ",
        "của ",
        "cho ",
        "tiếp tục thực hiện ",
        "của thuộc văn bản ",
        "1 và ",
        "#1 ",
        "cho ban ",
        "muc 1 cua ",
    )
    for part in parts:
        assert direction_in(part * (600 // len(part))) is None
