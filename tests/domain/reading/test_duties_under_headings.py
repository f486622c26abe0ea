"""Duties under a heading that names who leads: their deadlines, and whom the lead directs."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in, read
from bot.domain.reading.model import DeadlineKind, Rules
from tests.domain.reading.samples import HEAD
from tests.domain.reading.test_wordings_of_duties import holders


def test_a_duty_that_opens_with_an_unknown_verb_keeps_its_deadline() -> None:
    text = "Trang bị bổ sung 20 bình chữa cháy, phối hợp với Công an phường, xong trong tháng 12/2026."

    (duty,) = assignments_in(text, context="2. Ban Quản lý chợ", directory=Directory(), rules=Rules())

    assert (duty.leads, duty.coordinators) == (("Ban Quản lý chợ",), ("Công an phường",))
    assert duty.deadline is not None
    assert duty.deadline.due == date(2026, 12, 31)


def test_a_duty_that_opens_with_its_rhythm_recurs() -> None:
    text = "Trước ngày 20 hằng tháng tổng hợp tình hình tư tưởng."

    (duty,) = assignments_in(text, context="2. Ban Xây dựng Đảng", directory=Directory(), rules=Rules())

    assert duty.deadline is not None
    assert duty.deadline.kind is DeadlineKind.RECURRING
    assert duty.standing


@pytest.mark.parametrize(
    "text",
    [
        "Chỉ đạo Phòng Kinh tế chủ trì xử lý điểm ngập.",
        "Lãnh đạo UBND phường đẩy nhanh tiến độ giải ngân.",
        "Lãnh đạo, chỉ đạo Phòng Kinh tế xử lý điểm ngập.",
        "Nhắc nhở các cơ sở lưu trú khai báo.",
    ],
)
def test_the_headings_body_leads_what_it_has_others_do(text: str) -> None:
    assert holders(text, "4. Đảng ủy UBND phường") == [(("Đảng ủy UBND phường",), ())]


def test_without_a_heading_leaders_act_themselves() -> None:
    assert holders("Lãnh đạo UBND phường kiểm tra hiện trường.") == [(("Lãnh đạo UBND phường",), ())]


@pytest.mark.parametrize(
    "text",
    ["Giao kế toán lập dự toán trước ngày 10/12/2026.", "Yêu cầu nhà trường rà soát trước ngày 10/12/2026."],
)
def test_an_order_to_whom_no_table_knows_is_a_task_without_a_lead(text: str) -> None:
    (duty,) = assignments_in(text, directory=Directory(), rules=Rules())

    assert duty.leads == ()
    assert duty.deadline is not None


@pytest.mark.parametrize(
    "text", ["Giao ban hằng tháng tổ chức vào thứ Hai.", "Yêu cầu về chất lượng được kiểm tra."]
)
def test_words_like_an_order_give_no_task(text: str) -> None:
    assert holders(text) == []


def test_bodies_of_one_order_that_have_their_own_days_are_parted() -> None:
    text = "Giao Sở Y tế lập đề án (trình trước 15/12/2026), Sở Tài chính bố trí vốn (xong trước 20/12/2026)."

    found = assignments_in(text, directory=Directory(), rules=Rules())

    days = [(duty.leads, duty.deadline and duty.deadline.due) for duty in found]
    assert days == [(("Sở Y tế",), date(2026, 12, 14)), (("Sở Tài chính",), date(2026, 12, 19))]


def test_words_that_point_at_several_stand_for_them() -> None:
    assert holders("Giao Sở Y tế, Sở Nội vụ rà soát. Hai đơn vị này báo cáo UBND tỉnh.")[-1] == (
        ("Sở Y tế", "Sở Nội vụ"),
        (),
    )
    assert holders("Giao Sở Y tế rà soát. Hai đơn vị này báo cáo UBND tỉnh.")[-1] == (("Hai đơn vị này",), ())


def test_a_command_after_its_topic_is_a_task_without_a_lead() -> None:
    text = "1. Về thu ngân sách: tập trung rà soát các khoản nợ đọng, xong trước ngày 10/12/2026.\n"

    (task,) = read(HEAD + text, Directory(), Rules()).tasks

    (duty,) = task.assignments
    assert duty.leads == ()
    assert duty.deadline is not None
