"""One conclusion of an invented office in every numbering style: the duties are read the same in each."""

from datetime import date

import pytest

from bot.domain.reading.model import Conclusion
from tests.domain.reading.samples import directory, read_text

OPENING = (
    "Ngày 12/11/2026, đồng chí Nguyễn Văn A (mẫu) - Bí thư Đảng ủy phường chủ trì hội nghị giao ban. "
    "Sau khi nghe báo cáo, đồng chí Nguyễn Văn A (mẫu) kết luận:\n\n"
    "Trong tháng 10/2026, các đơn vị đã tập trung thực hiện tốt nhiệm vụ. Tuy nhiên, tiến độ còn chậm.\n\n"
)
CLOSING = "\n\nTrên đây là kết luận, đề nghị các đơn vị triển khai thực hiện.\n"
PLAIN = "Rà soát hộ nghèo, hoàn thành trước ngày 20/12/2026."
TOGETHER = "Phối hợp với Công an phường kiểm tra chợ, xong trong tháng 12/2026."
ORDERED = "Giao Hội Nông dân phường lập danh sách trước ngày 25/11/2026."
LAST = "Văn phòng Đảng ủy theo dõi, đôn đốc việc thực hiện Thông báo này."
DUTIES = [
    (("ubnd",), (), date(2026, 12, 19)),
    (("ubnd",), ("ca",), date(2026, 12, 31)),
    (("hnd",), (), date(2026, 11, 24)),
    (("vp",), (), None),
]

STYLES = {
    "roman": (
        f"I. ĐỐI VỚI UBND PHƯỜNG\n1. {PLAIN}\n2. {TOGETHER}\nII. TỔ CHỨC THỰC HIỆN\n1. {ORDERED}\n2. {LAST}",
        ["I.1", "I.2", "II.1", "II.2"],
    ),
    "decimal": (
        f"1. Đối với UBND phường\n1.1. {PLAIN}\n1.2. {TOGETHER}\n2. Khác\n2.1. {ORDERED}\n2.2. {LAST}",
        ["1.1", "1.2", "2.1", "2.2"],
    ),
    "deep": (
        f"1. Nhiệm vụ\n1.1. UBND phường\n1.1.1. {PLAIN}\n1.1.2. {TOGETHER}\n1.2. {ORDERED}\n1.3. {LAST}",
        ["1.1.1", "1.1.2", "1.2", "1.3"],
    ),
    "letters": (
        f"1. UBND phường\na) {PLAIN}\nb) {TOGETHER}\n2. Tổ chức thực hiện\na) {ORDERED}\nb) {LAST}",
        ["1a", "1b", "2a", "2b"],
    ),
    "bullets": (
        f"1. UBND phường:\n- {PLAIN}\n- {TOGETHER}\n2. Các đơn vị khác:\n- {ORDERED}\n- {LAST}",
        ["1-1", "1-2", "2-1", "2-2"],
    ),
    "plus signs": (
        f"1. Nhiệm vụ\n- UBND phường:\n+ {PLAIN}\n+ {TOGETHER}\n- {ORDERED}\n- {LAST}",
        ["1-1-1", "1-1-2", "1-2", "1-3"],
    ),
    "ordinals": (
        f"1. UBND phường\nThứ nhất, {PLAIN}\nThứ hai: {TOGETHER}\n2. Khác\nThứ ba, {ORDERED}\nThứ tư, {LAST}",
        ["1.1", "1.2", "2.3", "2.4"],
    ),
    "counted": (
        f"1. UBND phường\nMột là, {PLAIN}\nHai là: {TOGETHER}\n2. Khác\nMột là, {ORDERED}\nHai là, {LAST}",
        ["1.1", "1.2", "2.1", "2.2"],
    ),
    "bold heads": (
        f"**Đối với UBND phường**\n\n{PLAIN}\n\n{TOGETHER}\n\n**Tổ chức thực hiện**\n\n{ORDERED}\n\n{LAST}",
        ["1.1", "1.2", "2.1", "2.2"],
    ),
    "short heads alone": (
        f"Đối với UBND phường\n\n{PLAIN}\n\n{TOGETHER}\n\nVề tổ chức thực hiện:\n\n{ORDERED}\n\n{LAST}",
        ["1.1", "1.2", "2.1", "2.2"],
    ),
    "no numbers": (
        f"UBND phường rà soát{PLAIN[7:]}\n\nUBND phường phối hợp{TOGETHER[8:]}\n\n{ORDERED}\n\n{LAST}",
        ["1", "2", "3", "4"],
    ),
}


@pytest.fixture(params=STYLES)
def style(request: pytest.FixtureRequest) -> str:
    """The name of a style."""
    name: str = request.param
    return name


@pytest.fixture
def conclusion(style: str) -> Conclusion:
    """The sample in the style."""
    return read_text(f"{OPENING}{STYLES[style][0]}{CLOSING}", directory())


def test_refs_are_those_a_reader_would_cite(style: str, conclusion: Conclusion) -> None:
    assert [task.ref for task in conclusion.tasks] == STYLES[style][1]


def test_leads_and_days_are_the_same_in_every_style(conclusion: Conclusion) -> None:
    read = [
        (a.lead_ids, a.coordinator_ids, a.deadline and a.deadline.due)
        for task in conclusion.tasks
        for a in task.assignments
    ]

    assert read == DUTIES


def test_the_meeting_is_read_in_every_style(conclusion: Conclusion) -> None:
    assert (conclusion.meeting_on, conclusion.chair) == (date(2026, 11, 12), "Nguyễn Văn A (mẫu)")
