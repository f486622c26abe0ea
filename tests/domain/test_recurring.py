"""What fixes a day in every period, and the next such day."""

from datetime import date

import pytest

from bot.domain.reading.model import BeforeDate
from bot.domain.recurring import Rhythm, rhythm_in

EVE, SAME = BeforeDate.DAY_BEFORE, BeforeDate.SAME_DAY


@pytest.mark.parametrize(
    ("words", "rhythm"),
    [
        ("trước ngày 20 hằng tháng", Rhythm(1, 1, 20, True)),
        ("chậm nhất ngày 25 hàng tháng", Rhythm(1, 1, 25, False)),
        ("vào ngày 05 mỗi tháng", Rhythm(1, 1, 5, False)),
        ("trước ngày 15 hằng quý", Rhythm(3, 3, 15, True)),
        ("trước ngày 15 tháng cuối quý", Rhythm(3, 3, 15, True)),
        ("trước ngày 10 của tháng đầu quý", Rhythm(3, 1, 10, True)),
        ("trước ngày 10/12 hằng năm", Rhythm(12, 12, 10, True)),
        ("trước ngày 10 tháng 12 hằng năm", Rhythm(12, 12, 10, True)),
        ("trong tháng 12 hằng năm", Rhythm(12, 12, None, False)),
    ],
)
def test_a_day_of_every_period_is_read(words: str, rhythm: Rhythm) -> None:
    assert rhythm_in(words) == rhythm


@pytest.mark.parametrize(
    "words",
    [
        "định kỳ hằng quý",
        "trước ngày 15 và 30 hằng tháng",
        "trước thứ Sáu hằng tuần",
        "",
        "ngày 40/13 hằng năm",
    ],
)
def test_what_fixes_no_day_has_no_rhythm(words: str) -> None:
    assert rhythm_in(words) is None


@pytest.mark.parametrize(
    ("words", "after", "rule", "due"),
    [
        ("trước ngày 20 hằng tháng", date(2026, 11, 18), EVE, date(2026, 11, 19)),
        ("trước ngày 20 hằng tháng", date(2026, 11, 19), EVE, date(2026, 12, 19)),
        ("trước ngày 20 hằng tháng", date(2026, 12, 19), SAME, date(2026, 12, 20)),
        ("trước ngày 01 hằng tháng", date(2026, 11, 30), EVE, date(2026, 12, 31)),
        ("chậm nhất ngày 31 hằng tháng", date(2027, 1, 31), EVE, date(2027, 2, 28)),
        ("chậm nhất ngày 31 hằng tháng", date(2028, 1, 31), EVE, date(2028, 2, 29)),
        ("trước ngày 31 hằng tháng", date(2027, 1, 31), EVE, date(2027, 2, 28)),
        ("trước ngày 31 hằng tháng", date(2027, 3, 30), EVE, date(2027, 4, 30)),
        ("trước ngày 31 hằng tháng", date(2027, 3, 1), EVE, date(2027, 3, 30)),
        ("trước ngày 15 tháng cuối quý", date(2026, 12, 14), EVE, date(2027, 3, 14)),
        ("trước ngày 10/12 hằng năm", date(2026, 12, 9), EVE, date(2027, 12, 9)),
        ("trong tháng 12 hằng năm", date(2026, 11, 18), EVE, date(2026, 12, 31)),
    ],
)
def test_the_next_day_comes_after(words: str, after: date, rule: BeforeDate, due: date) -> None:
    rhythm = rhythm_in(words)

    assert rhythm is not None
    assert rhythm.due_after(after, rule) == due
