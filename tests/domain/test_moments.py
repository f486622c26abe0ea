"""Moments as people type them."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.moments import moment_in
from bot.domain.office import Office
from tests.conftest import ZONE

OFFICE = Office("Văn phòng", "đồng chí trực")
NOW = datetime(2026, 11, 18, 9, 0, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("14 giờ 30 ngày 20/11", "2026-11-20 14:30"),
        ("14h30 20/11/2026", "2026-11-20 14:30"),
        ("14:30 ngày 20/11", "2026-11-20 14:30"),
        ("14 giờ 20/11", "2026-11-20 14:00"),
        ("8h sáng mai", "2026-11-19 08:00"),
        ("3 giờ chiều mai", "2026-11-19 15:00"),
        ("2 giờ rưỡi chiều nay", "2026-11-18 14:30"),
        ("15 giờ", "2026-11-18 15:00"),
        ("8 giờ", "2026-11-19 08:00"),
        ("ngày mai", "2026-11-19 07:30"),
        ("thứ hai", "2026-11-23 08:30"),
        ("20/11/2026", "2026-11-20 07:30"),
    ],
)
def test_a_moment_is_read(words: str, moment: str) -> None:
    found = moment_in(words, OFFICE, NOW)

    assert found is not None
    assert f"{found:%Y-%m-%d %H:%M}" == moment


@pytest.mark.parametrize("words", ["khi nào rảnh", "25 giờ", "14 giờ 75", "", "14 giờ 99/99"])
def test_what_names_no_moment_is_none(words: str) -> None:
    assert moment_in(words, OFFICE, NOW) is None


@given(st.text(max_size=60))
def test_any_words_are_a_moment_or_none(words: str) -> None:
    found = moment_in(words, OFFICE, NOW)

    assert found is None or found.tzinfo is not None
