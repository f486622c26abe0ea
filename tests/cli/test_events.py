"""`events` shows what deadlines wait for, and takes its day."""

from pathlib import Path

import pytest

from .conftest import Clerk

PAPER = """ĐẢNG ỦY PHƯỜNG MẪU
*
Số 45-TB/ĐU
Mẫu, ngày 16 tháng 11 năm 2026

THÔNG BÁO
kết luận của đồng chí Bí thư Đảng ủy tại Hội nghị giao ban tháng 11
-----
Đồng chí Bí thư kết luận:

1. Giao Ban Tổ chức báo cáo tại giao ban quý IV.
"""


@pytest.fixture
def office(clerk: Clerk, ward: Path) -> Clerk:
    clerk.types("directory", "import", ward)
    clerk.types("import", clerk.writes("kl.txt", PAPER))
    clerk.types("publish", "1")
    return clerk


def test_an_event_waits_for_its_day_and_has_it(office: Clerk) -> None:
    assert office.types("events", "list").out == "no day yet: giao ban quý IV (1 tasks wait)\n"

    said = office.types("events", "set", "giao ban quý IV", "2090-12-25").out

    assert said == "giao ban quý IV: 2090-12-25; deadlines that follow: 1\n"
    assert office.types("events", "list", "--json").json == [
        {"name": "giao ban quý IV", "held_on": "2090-12-25", "tasks": None}
    ]
    assert [row["due"] for row in office.types("status", "--json").json] == ["2090-12-25"]


def test_an_event_that_is_put_off_waits_again(office: Clerk) -> None:
    office.types("events", "set", "giao ban quý IV", "2090-12-25")

    said = office.types("events", "set", "giao ban quý IV", "none").out

    assert said == "giao ban quý IV: no day yet; deadlines that follow: 1\n"
    assert office.types("events", "list").out == "no day yet: giao ban quý IV (1 tasks wait)\n"


def test_a_past_day_is_entered_only_where_the_event_was_held(office: Clerk) -> None:
    assert office.types("events", "set", "giao ban quý IV", "2020-12-25").refused() == [
        "2020-12-25 is past; add --held where the event was held then"
    ]
    said = office.types("events", "set", "giao ban quý IV", "2020-12-25", "--held").out

    assert said == "giao ban quý IV: 2020-12-25; deadlines that follow: 0\n"


def test_what_nothing_waits_for_is_refused(office: Clerk) -> None:
    assert office.types("events", "set", "hội diễn", "2090-12-25").refused() == [
        "no deadline waits for 'hội diễn'; `events list` names the events"
    ]
    assert office.types("events", "set", "giao ban quý IV", "mai").refused() == [
        "the day: 'mai' is not a date (YYYY-MM-DD)"
    ]
