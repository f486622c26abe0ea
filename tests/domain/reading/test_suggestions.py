"""Words that press for time: a day may be offered for them, and never becomes the due day by itself."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.reading import assignments_in
from bot.domain.reading.model import DeadlineKind, Problem, ProblemCode, Rules
from bot.domain.reading.suggestions import PRESSING, Moment, suggestion
from tests.domain.reading.samples import directory, read_text

ISSUED = date(2026, 11, 16)
MOMENT = Moment(ISSUED, ISSUED, Rules())


@pytest.mark.parametrize(
    ("text", "suggested"),
    [
        ("khẩn trương rà soát", date(2026, 11, 26)),
        ("sớm hoàn thiện hồ sơ", date(2026, 11, 26)),
        ("triển khai ngay các giải pháp", date(2026, 11, 26)),
        ("tổng kết cuối tháng 11/2026", date(2026, 11, 30)),
        ("tổ chức giữa tháng 12", date(2026, 12, 15)),
        ("triển khai đầu tháng 12/2026", date(2026, 12, 1)),
        ("đầu quý I/2027", date(2027, 1, 1)),
        ("giữa quý I/2027", date(2027, 2, 15)),
        ("sơ kết giữa năm 2027", date(2027, 6, 30)),
        ("đánh giá thi đua cuối năm", date(2026, 12, 31)),
        ("rà soát các chỉ tiêu năm 2026", date(2026, 12, 31)),
        ("kế hoạch đón Tết, vui Xuân năm 2027", date(2027, 2, 3)),
    ],
)
def test_a_day_is_offered(text: str, suggested: date) -> None:
    found = suggestion(text, MOMENT)

    assert found is not None
    assert (found.kind, found.due, found.suggested) == (DeadlineKind.LOOSE, None, suggested)


@pytest.mark.parametrize(
    "text",
    [
        "kịp thời phát hiện, xử lý",
        "ngay từ cơ sở",
        "phát hiện sớm các vụ việc",
        "xây dựng kế hoạch công tác năm 2027",
        "chăm lo Tết Trung thu cho trẻ em",
        "trong những năm đến",
        "đầu năm học",
    ],
)
def test_nothing_is_offered(text: str) -> None:
    assert suggestion(text, MOMENT) is None


def test_ten_days_that_end_on_a_day_off_go_on_to_the_next_working_day() -> None:
    friday = date(2026, 11, 13)  # ten days later is a Monday; from the 11th it is a Saturday
    wednesday = date(2026, 11, 11)

    assert suggestion("khẩn trương", Moment(friday, friday, Rules())).suggested == date(2026, 11, 23)  # type: ignore[union-attr]
    assert suggestion("khẩn trương", Moment(wednesday, wednesday, Rules())).suggested == date(2026, 11, 23)  # type: ignore[union-attr]


def test_without_a_day_of_issue_ten_days_are_counted_from_nothing() -> None:
    assert suggestion("khẩn trương rà soát", Moment(None, ISSUED, Rules())) is None


@pytest.mark.parametrize("pressing", PRESSING, ids=lambda p: p.name)
def test_every_way_to_press_reads_its_own_example(pressing: object) -> None:
    (found,) = (p for p in PRESSING if p is pressing)
    day = date(2023, 10, 12)

    read = suggestion(found.example, Moment(day, day, Rules()))

    assert read is not None
    assert read.rule == f"{found.rule} {found.name}"


def test_a_standing_duty_and_one_with_a_day_are_offered_none() -> None:
    texts = (
        "UBND phường khẩn trương rà soát, hoàn thành trước ngày 20/12/2026.",
        "UBND phường tiếp tục nắm tình hình, sớm phát hiện vướng mắc.",
    )

    (dated,), (standing,) = (
        assignments_in(t, issued_on=ISSUED, directory=Directory(), rules=Rules()) for t in texts
    )

    assert dated.deadline is not None
    assert (dated.deadline.suggested, standing.deadline) == (None, None)


def test_the_office_is_asked_about_a_day_offered_and_about_days_that_differ() -> None:
    conclusion = read_text(
        "1. UBND phường khẩn trương rà soát hộ nghèo.\n"
        "2. UBND phường lập danh sách trước ngày 25/11/2026, báo cáo kết quả trước ngày 10/12/2026.",
        directory(),
    )

    asked = {(p.code, p.ref, p.words) for p in conclusion.problems}
    assert (ProblemCode.SUGGESTED_DATE, "1", "khẩn trương") in asked
    conflict = "trước ngày 25/11/2026; trước ngày 10/12/2026"
    assert Problem(ProblemCode.CONFLICTING_DATES, "2", conflict) in conclusion.problems


def test_of_several_days_the_earliest_holds_wherever_it_stands() -> None:
    text = "UBND phường hoàn thành trước ngày 10/12/2026, gửi dự thảo trước ngày 25/11/2026."

    (assignment,) = assignments_in(text, issued_on=ISSUED, directory=Directory(), rules=Rules())

    assert assignment.deadline is not None
    assert assignment.deadline.due == date(2026, 11, 24)
