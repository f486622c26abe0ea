"""The trade's own examples of counting days, and what each deadline says of how it was counted."""

from datetime import date

import pytest

from bot.domain.reading.deadlines import deadlines
from bot.domain.reading.model import BeforeDate, Deadline, Rules

RULES = Rules()
ISSUED = date(2026, 11, 16)  # a Monday


def only(text: str, issued_on: date | None = ISSUED, rules: Rules = RULES) -> Deadline:
    """Return the one deadline of a text."""
    (found,) = deadlines(text, issued_on, rules)
    return found.deadline


@pytest.mark.parametrize(
    ("text", "issued_on", "due", "remind_on"),
    [
        ("trong tháng 11/2023", None, date(2023, 11, 30), date(2023, 11, 30)),
        ("trong năm 2023", None, date(2023, 12, 31), date(2023, 12, 29)),
        ("trước ngày 15/5/2023", None, date(2023, 5, 14), date(2023, 5, 12)),
        ("trong 10 ngày kể từ ngày 12/10/2023", None, date(2023, 10, 23), date(2023, 10, 23)),
        ("trong 10 ngày làm việc", date(2023, 10, 12), date(2023, 10, 26), date(2023, 10, 26)),
        ("trong 5 ngày làm việc", date(2024, 4, 26), date(2024, 5, 7), date(2024, 5, 7)),
        ("trong 5 ngày làm việc", date(2025, 1, 23), date(2025, 2, 6), date(2025, 2, 6)),
        ("trong 3 ngày làm việc", date(2025, 12, 31), date(2026, 1, 7), date(2026, 1, 7)),
        ("trong 5 ngày làm việc", date(2026, 1, 7), date(2026, 1, 13), date(2026, 1, 13)),
        ("trong 01 tháng", date(2024, 1, 31), date(2024, 2, 29), date(2024, 2, 29)),
        ("chậm nhất 30/4/2024", None, date(2024, 4, 30), date(2024, 4, 26)),
        ("trước Tết 2024", None, date(2024, 2, 7), date(2024, 2, 7)),
        ("trong 7 ngày làm việc", date(2026, 11, 20), date(2026, 12, 2), date(2026, 12, 2)),
    ],
)
def test_days_are_counted_as_the_trade_counts_them(
    text: str, issued_on: date | None, due: date, remind_on: date
) -> None:
    deadline = only(text, issued_on)

    assert (deadline.due, deadline.remind_on) == (due, remind_on)


@pytest.mark.parametrize(
    ("text", "due", "rule"),
    [
        ("trước 17 giờ ngày 20/11/2026", date(2026, 11, 20), "R2 before hour"),
        ("trước 10h30 ngày 20/11/2026", date(2026, 11, 20), "R2 before hour"),
        ("trong ngày 20/11", date(2026, 11, 20), "R2+R6 by"),
        ("đến ngày 31/12/2026 phải hoàn thành", date(2026, 12, 31), "R2 until"),
        ("thực hiện đến 31/12", date(2026, 12, 31), "R2+R6 until then"),
        ("hạn cuối cùng là ngày 30/11/2026", date(2026, 11, 30), "R2 by"),
        ("trước tháng 02/2027", date(2027, 1, 31), "R3 before month"),
        ("trước quý II/2027", date(2027, 3, 31), "R3 before quarter"),
        ("trước năm 2027.", date(2026, 12, 31), "R3 before year"),
        ("trong quý IV", date(2026, 12, 31), "R4+R6 quarter"),
        ("hoàn thành vào cuối tháng 11/2026", date(2026, 11, 30), "R4 month"),
        ("chậm nhất giữa tháng 12/2026", date(2026, 12, 15), "R4 middle of a month"),
        ("báo cáo vào giữa tháng 12/2026", date(2026, 12, 15), "R4 middle of a month"),
        ("trong nửa đầu tháng 12/2026", date(2026, 12, 15), "R4 half of a month"),
        ("xong trong nửa cuối tháng 12/2026", date(2026, 12, 31), "R4 half of a month"),
        ("trong trung tuần tháng 12/2026", date(2026, 12, 20), "R4 third of a month"),
        ("gửi vào cuối tháng 12/2026", date(2026, 12, 31), "R4 end of a month"),
        ("trình vào cuối quý I/2027", date(2027, 3, 31), "R4 end of a quarter"),
        ("gia hạn từ ngày 30/11/2026 đến hết ngày 15/12/2026", date(2026, 12, 15), "R2 moved day"),
        ("từ nay đến 30/11, Sở A rà soát", date(2026, 11, 30), "R2+R6 by"),
        ("trước 12 giờ trưa ngày 20/11/2026", date(2026, 11, 20), "R2 before hour"),
        ("đến 17h ngày 20/11/2026.", date(2026, 11, 20), "R2 until then"),
        ("xong trong tháng 12.2026", date(2026, 12, 31), "R4 month"),
        ("vào cuối năm 2026", date(2026, 12, 31), "R4 end of a year"),
        ("Quý I/2027 hoàn thành việc số hóa", date(2027, 3, 31), "R4 quarter at the head"),
        ("hạn cuối để nộp hồ sơ là ngày 10/01/2027", date(2027, 1, 10), "R2 term is"),
        ("trong 6 tháng đầu năm 2027", date(2027, 6, 30), "R4 part of a year"),
        ("trong 6 tháng đầu năm", date(2027, 6, 30), "R4+R6 part of a year"),
        ("trong 6 tháng cuối năm", date(2026, 12, 31), "R4+R6 part of a year"),
        ("xong trong tháng này", date(2026, 11, 30), "R4+R6 this month"),
        ("hoàn thành trong quý này", date(2026, 12, 31), "R4+R6 this quarter"),
        ("hoàn thành trong năm nay", date(2026, 12, 31), "R4+R6 this year"),
        ("trong vòng 15 ngày", date(2026, 12, 1), "R5 length"),
        ("trong vòng 5 ngày", date(2026, 11, 23), "R5+R1 length"),
        ("trong thời hạn mười lăm ngày kể từ ngày ký", date(2026, 12, 1), "R5 length"),
        ("trong vòng một tháng", date(2026, 12, 16), "R5 length"),
        ("trong 02 tuần kể từ hôm nay", date(2026, 11, 30), "R5 length"),
        ("trước Tết Nguyên đán", date(2027, 2, 3), "R7+R6 tet"),
    ],
)
def test_a_deadline_names_its_rules(text: str, due: date, rule: str) -> None:
    deadline = only(text)

    assert (deadline.due, deadline.rule) == (due, rule)


@pytest.mark.parametrize(
    "text",
    [
        "chậm nhất 10 ngày làm việc kể từ ngày nhận được văn bản",
        "trong 05 ngày kể từ ngày nhận được Thông báo này",
        "trong 30 ngày kể từ khi được phê duyệt",
        "trong vòng 48 giờ",
        "hoàn thành trong tuần thứ hai của tháng 12",
        "trước khi sáp nhập",
    ],
)
def test_a_day_that_cannot_be_known_is_not_guessed(text: str) -> None:
    deadline = only(text)

    assert (deadline.due, deadline.suggested) == (None, None)


@pytest.mark.parametrize(
    ("text", "suggested"),
    [
        ("hạn cuối là thứ Sáu tuần này", date(2026, 11, 20)),
        ("hoàn thành trong tuần này", date(2026, 11, 20)),
        ("trước thứ Sáu tuần tới", date(2026, 11, 27)),
    ],
)
def test_a_week_is_suggested_and_asked(text: str, suggested: date) -> None:
    deadline = only(text)

    assert (deadline.due, deadline.suggested) == (None, suggested)


@pytest.mark.parametrize(
    "text",
    [
        "trước 20 hằng tháng",
        "chậm nhất là ngày 25 hằng tháng",
        "trước ngày 15 của tháng cuối quý",
        "định kỳ 06 tháng",
        "02 lần/năm",
        "mỗi quý một lần",
        "báo cáo hằng tuần vào thứ Sáu",
    ],
)
def test_what_comes_again_has_no_day(text: str) -> None:
    deadline = only(text)

    assert (deadline.kind, deadline.due) == ("recurring", None)


@pytest.mark.parametrize(
    "text",
    [
        "từ ngày 10/12/2026 đến ngày 14/12/2026.",
        "từ ngày 10/12/2026 đến hết ngày 14/12/2026",
        "tính đến 31/12/2026",
        "kéo dài đến 31/12/2027",
        "6 tháng đầu năm",
        "trước Tết Trung thu",
        "đến năm 2030",
    ],
)
def test_a_period_or_an_occasion_is_no_deadline(text: str) -> None:
    assert deadlines(text, ISSUED, RULES) == ()


def test_before_a_day_shows_both_readings() -> None:
    eve = only("trước ngày 20/12/2026")
    same = only("trước ngày 20/12/2026", rules=Rules(before_date=BeforeDate.SAME_DAY))

    assert (eve.due, eve.other) == (date(2026, 12, 19), date(2026, 12, 20))
    assert (same.due, same.other) == (date(2026, 12, 20), date(2026, 12, 19))
    assert eve.anchor == same.anchor == date(2026, 12, 20)


def test_a_length_tells_the_day_it_is_counted_from() -> None:
    assert only("trong 10 ngày").anchor == ISSUED
    assert only("trong 10 ngày kể từ ngày 01/12/2026").anchor == date(2026, 12, 1)
