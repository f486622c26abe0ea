"""The few ways to write days, numbers and other people's words."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.office import Office
from messages import rendering, words
from tests.messages.cards import filed


def test_every_weekday_has_its_name() -> None:
    monday = 16
    days = [rendering.long_day(date(2026, 11, monday + n)) for n in range(7)]

    assert days[0] == "thứ Hai, 16/11/2026"
    assert days[5:] == ["thứ Bảy, 21/11/2026", "Chủ nhật, 22/11/2026"]


def test_a_moment_is_written_in_the_office_time(office: Office) -> None:
    assert rendering.clock(datetime(2026, 11, 17, 18, 5, tzinfo=UTC), office) == "01:05 ngày 18/11/2026"


def test_counts_have_a_leading_zero() -> None:
    assert [rendering.count(n) for n in (0, 3, 12, 100)] == ["00", "03", "12", "100"]


@pytest.mark.parametrize(
    ("text", "beginning"),
    [
        ("một hai", "một hai"),
        ("một hai ba", "một hai…"),
        ("một, hai. ba", "một…"),
        ("một\n hai", "một hai"),
        ("mộthaibabốn", "mộthaiba…"),
    ],
)
def test_an_excerpt_is_cut_at_a_word(text: str, beginning: str) -> None:
    assert rendering.excerpt(text, 8) == beginning


@given(st.text(), st.integers(5, 60))
def test_an_excerpt_is_never_longer_than_asked(text: str, letters: int) -> None:
    assert len(rendering.excerpt(text, letters)) <= letters + 1


@pytest.mark.parametrize(
    ("said", "quoted"),
    [("xong.", "“xong”"), ("xong...", "“xong”"), ("xong?", "“xong?”"), ("a;\nb", "“a; b”")],
)
def test_somebodys_words_bring_no_full_stop_of_their_own(said: str, quoted: str) -> None:
    assert rendering.quoted(said) == quoted


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "Thông báo số 45-TB/ĐU, ngày 16/11/2026"),
        ({"issued_on": None}, "Thông báo số 45-TB/ĐU"),
        ({"number": None}, "Thông báo (chưa có số), ngày 16/11/2026"),
        ({"number": None, "issued_on": None, "kind": None}, "Văn bản (chưa có số)"),
        ({"kind": "GGT"}, "Văn bản số 45-TB/ĐU, ngày 16/11/2026"),
    ],
)
def test_a_conclusion_is_named(changes: dict[str, object], name: str) -> None:
    assert rendering.label(filed(**changes)) == name


@pytest.mark.parametrize("kind", words.KINDS)
def test_every_known_kind_is_named_by_its_word(kind: str) -> None:
    assert rendering.label(filed(kind=kind)).startswith(f"{words.KINDS[kind]} số ")
