"""Deadlines: the wording, the kind, the day (rules R1 to R9 of the trade)."""

from datetime import date

import pytest

from bot.domain.reading.deadline_words import WORDINGS
from bot.domain.reading.deadlines import deadlines
from bot.domain.reading.model import BeforeDate, Deadline, DeadlineKind, Rules

ISSUED = date(2026, 11, 16)
RULES = Rules()


def only(text: str, issued_on: date | None = ISSUED, rules: Rules = RULES) -> Deadline:
    """Return the one deadline of a text."""
    (found,) = deadlines(text, issued_on, rules)
    return found.deadline


@pytest.mark.parametrize(
    ("text", "kind", "due"),
    [
        ("hoàn thành trong tháng 11/2026", DeadlineKind.MONTH, date(2026, 11, 30)),
        ("xong trong tháng 12 năm 2026.", DeadlineKind.MONTH, date(2026, 12, 31)),
        ("hoàn thành trong tháng 11, tháng 12 năm 2026", DeadlineKind.MONTH, date(2026, 12, 31)),
        ("trong quý I/2027", DeadlineKind.QUARTER, date(2027, 3, 31)),
        ("báo cáo trong quý 2 năm 2027", DeadlineKind.QUARTER, date(2027, 6, 30)),
        ("đủ biên chế trong năm 2026; nâng cao", DeadlineKind.YEAR, date(2026, 12, 31)),
        ("chậm nhất ngày 18/12/2026", DeadlineKind.DATE, date(2026, 12, 18)),
        ("đến hết ngày 18 tháng 12 năm 2026", DeadlineKind.DATE, date(2026, 12, 18)),
        ("trước ngày 20/12/2026", DeadlineKind.DATE, date(2026, 12, 19)),
        ("trước 17h ngày 20.12.2026", DeadlineKind.DATE, date(2026, 12, 20)),
        ("trước ngày 15-1-2027", DeadlineKind.DATE, date(2027, 1, 14)),
        ("trước ngày 20/10", DeadlineKind.DATE, date(2027, 10, 19)),
        ("xong trong tháng 12", DeadlineKind.MONTH, date(2026, 12, 31)),
        ("trong vòng 7 ngày làm việc kể từ ngày ký Thông báo này", DeadlineKind.DATE, date(2026, 11, 26)),
        ("trong thời hạn 10 ngày", DeadlineKind.DATE, date(2026, 11, 26)),
        ("trong 01 tháng kể từ ngày ban hành", DeadlineKind.DATE, date(2026, 12, 16)),
        ("trong 10 ngày kể từ ngày 12/10/2027", DeadlineKind.DATE, date(2027, 10, 22)),
        ("trước Tết Nguyên đán năm 2027", DeadlineKind.EVENT, date(2027, 2, 3)),
        ("trước Đại hội", DeadlineKind.EVENT, None),
        ("trong 05 ngày kể từ ngày nhận được văn bản", DeadlineKind.DATE, None),
        ("định kỳ hằng quý báo cáo", DeadlineKind.RECURRING, None),
        ("báo cáo trước ngày 20 hằng tháng", DeadlineKind.RECURRING, None),
        ("trong 10 ngày kể từ ngày Đề án được ban hành", DeadlineKind.DATE, None),
        ("trong 10 ngày kể từ ngày ký hợp đồng", DeadlineKind.DATE, None),
        ("hoàn thành trong tháng 6, 7/2027", DeadlineKind.MONTH, date(2027, 7, 31)),
        ("hằng tuần (vào chiều thứ Sáu) báo cáo", DeadlineKind.RECURRING, None),
        ("mỗi quý báo cáo Thường trực một lần", DeadlineKind.RECURRING, None),
        ("chậm nhất 05 ngày sau khi xử lý xong", DeadlineKind.DATE, None),
        ("trong 05 ngày sau ngày ban hành Thông báo này", DeadlineKind.DATE, date(2026, 11, 23)),
        ("thời gian thực hiện từ 15/11/2026 đến hết 15/12/2026", DeadlineKind.DATE, date(2026, 12, 15)),
        ("báo cáo trước 16 giờ hằng ngày", DeadlineKind.RECURRING, None),
        ("báo cáo thứ Sáu hằng tuần", DeadlineKind.RECURRING, None),
        ("định kỳ 15 ngày/lần tổng hợp", DeadlineKind.RECURRING, None),
        ("định kỳ 10 ngày một lần báo cáo", DeadlineKind.RECURRING, None),
        ("Hàng năm tổng hợp, đánh giá", DeadlineKind.RECURRING, None),
    ],
)
def test_a_wording_has_its_kind_and_day(text: str, kind: DeadlineKind, due: date | None) -> None:
    deadline = only(text)

    assert (deadline.kind, deadline.due) == (kind, due)


@pytest.mark.parametrize(
    "text",
    [
        "kế hoạch công tác năm 2026 của đơn vị",
        "Thông báo số 340-TB/TU, ngày 12/12/2026 của Thường trực",
        "kinh phí hoạt động hằng năm, căn cứ nhiệm vụ",
        "khẩn trương, sớm, ngay, kịp thời trong thời gian tới",
        "nhiệm kỳ 2026 - 2031",
        "hồ sơ tiếp nhận trước ngày 01/12/2026",
        "đã khai mạc trước ngày 01/01/2024",
        "hết thời gian thu phí vào ngày 31/12/2028",
        "thăm hỏi gia đình chính sách nhân các ngày lễ lớn của đất nước trong năm 2026",
        "trong những năm đến",
    ],
)
def test_what_only_looks_like_a_deadline_is_none(text: str) -> None:
    assert deadlines(text, ISSUED, RULES) == ()


@pytest.mark.parametrize("text", ["trước 20/10", "xong trong tháng 6", "trong thời hạn 10 ngày"])
def test_without_a_day_of_issue_no_day_is_guessed(text: str) -> None:
    assert only(text, issued_on=None).due is None


def test_an_office_may_take_before_a_day_as_that_day() -> None:
    rules = Rules(before_date=BeforeDate.SAME_DAY)

    assert only("trước ngày 20/12/2026", rules=rules).due == date(2026, 12, 20)


def test_the_reminder_is_on_the_last_working_day_up_to_it() -> None:
    assert only("trước ngày 21/12/2026").remind_on == date(2026, 12, 18)


def test_the_words_of_the_document_are_kept() -> None:
    assert only("rà soát, hoàn thành trước  ngày 20/12/2026.").raw == "hoàn thành trước ngày 20/12/2026"


@pytest.mark.parametrize("wording", WORDINGS, ids=lambda w: w.name)
def test_every_wording_reads_its_own_example(wording: object) -> None:
    assert wording in WORDINGS
    example = next(w.example for w in WORDINGS if w is wording)

    assert deadlines(example, date(2000, 1, 1), RULES)
