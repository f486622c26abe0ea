"""Numbering styles, headings, broken lines, and what is no task."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import read
from bot.domain.reading.model import Conclusion, ProblemCode, Rules


def conclusion(text: str) -> Conclusion:
    """Return a document read without a directory."""
    return read(text, Directory(), Rules())


@pytest.mark.parametrize(
    ("body", "refs"),
    [
        ("1. Sở Y tế rà soát.\n2. Sở Nội vụ kiểm tra.", ["1", "2"]),
        ("1. Đối với Sở Y tế\n1.1. Rà soát.\n1.2. Kiểm tra.", ["1.1", "1.2"]),
        ("I. NHIỆM VỤ\n1. Sở Y tế rà soát.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ kiểm tra.", ["I.1", "II.1"]),
        ("1. Sở Y tế\na) Rà soát.\nb) Kiểm tra.", ["1a", "1b"]),
        ("1. Sở Y tế\n- Rà soát.\n- Kiểm tra.", ["1-1", "1-2"]),
        ("1.1. Sở Y tế\n1.1.1. Rà soát.\n1.1.2. Kiểm tra.", ["1.1.1", "1.1.2"]),
        ("Giao Sở Y tế rà soát.\n\nĐề nghị Sở Nội vụ kiểm tra.", ["1", "2"]),
    ],
)
def test_each_numbering_style_gives_its_refs(body: str, refs: list[str]) -> None:
    assert [task.ref for task in conclusion(body).tasks] == refs


def test_a_duty_broken_over_lines_and_pages_is_one_text() -> None:
    body = "1. Sở Y tế rà soát việc thực hiện Thông báo của Thường\n\n12\n\ntrực Tỉnh ủy."

    (task,) = conclusion(body).tasks

    assert task.text == "Sở Y tế rà soát việc thực hiện Thông báo của Thường trực Tỉnh ủy."


def test_a_paragraph_after_a_duty_belongs_to_it() -> None:
    (task,) = conclusion("1.1. Sở Y tế rà soát.\n\nGiao Sở Nội vụ kiểm tra.").tasks

    assert [assignment.leads for assignment in task.assignments] == [("Sở Y tế",), ("Sở Nội vụ",)]


def test_a_heading_is_the_section_of_the_tasks_under_it() -> None:
    (task,) = conclusion("2. Sở Xây dựng\nTập trung hướng dẫn các địa phương.").tasks

    assert (task.section, task.text) == ("Sở Xây dựng", "Tập trung hướng dẫn các địa phương.")
    assert task.assignments[0].leads == ("Sở Xây dựng",)


def test_assessments_closings_and_recipients_are_no_tasks() -> None:
    body = (
        "I. ĐÁNH GIÁ CHUNG\n1. Tiến độ còn chậm.\nII. NHIỆM VỤ\n1. Sở Y tế rà soát.\n"
        "Trên đây là kết luận, đề nghị các đơn vị triển khai thực hiện.\n"
        "UBND tỉnh yêu cầu các sở, ngành nêu cao trách nhiệm.\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT."
    )

    found = conclusion(body)

    assert [(task.ref, task.text) for task in found.tasks] == [("II.1", "Sở Y tế rà soát.")]
    assert found.recipients == ("Sở Y tế", "Lưu: VT")


def test_a_text_without_a_duty_says_so() -> None:
    codes = [problem.code for problem in conclusion("Chúc mừng năm mới.").problems]

    assert codes == [ProblemCode.NO_NUMBER, ProblemCode.NO_ISSUE_DATE, ProblemCode.NO_TASK]


def test_an_administrative_letter_is_read() -> None:
    text = (
        "VĂN PHÒNG TỈNH MẪU\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
        "Số: 1808/VPTM-KT\nĐồng Mẫu, ngày 23 tháng 03 năm 2026\nKính gửi: Sở Y tế\n"
        "Xét đề nghị tại văn bản số 11/TTr-SYT ngày 11 tháng 02 năm 2026, Chủ tịch có ý kiến như sau:\n"
        "Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính hoàn thiện đề án trong tháng 4 năm 2026.\n"
        "Văn phòng tỉnh xin thông báo để các cơ quan biết, thực hiện.\nNơi nhận:\n- Như trên;\n"
        "KT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn C\n"
    )

    found = conclusion(text)

    assert (found.kind, found.number, found.issued_on) == ("CV", "1808/VPTM-KT", date(2026, 3, 23))
    assert (found.issuer, found.signer) == ("VĂN PHÒNG TỈNH MẪU", "Trần Văn C")
    assert [reference.number for reference in found.references] == ["11/TTr-SYT"]
    assert [a.leads for task in found.tasks for a in task.assignments] == [("Sở Y tế",)]


def test_a_blank_number_and_day_stay_unknown() -> None:
    head = "UBND TỈNH MẪU\nSố:        /TB-VP\nMẫu, ngày      tháng 6 năm 2026\nTHÔNG BÁO\nvề việc A\n\n"

    found = conclusion(head + "1. Sở Y tế rà soát.")

    assert (found.kind, found.number, found.issued_on) == ("TB", None, None)


def test_an_issuer_written_on_two_lines_is_one() -> None:
    text = "ỦY BAN NHÂN DÂN\nTỈNH MẪU\nSố: 5/TB-UBND\nTHÔNG BÁO\nvề việc A\n\n1. Sở Y tế rà soát."

    assert conclusion(text).issuer == "ỦY BAN NHÂN DÂN TỈNH MẪU"


def test_capitals_without_a_head_are_no_issuer() -> None:
    assert conclusion("THÔNG TIN PHẢN HỒI\nKính gửi: Sở Y tế\nGiao Sở Y tế rà soát.").issuer is None
