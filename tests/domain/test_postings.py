"""What is typed of a person's posts."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.directory import Directory, Organisation
from bot.domain.lookup import Lookup
from bot.domain.people import Post, Role
from bot.domain.postings import FORMS, Days, Verb, Wish, days_in, post_in, wish_in

LOOKUP = Lookup(
    Directory(
        (
            Organisation("btc", "Ban Tổ chức", aliases=("BTC",)),
            Organisation("ubnd", "Ủy ban nhân dân phường", short="UBND phường"),
            Organisation("hdnd", "Thường trực HĐND"),
        ),
        (),
    ),
    None,
)
TODAY = date(2026, 11, 18)


@pytest.mark.parametrize(("verb", "example", "pattern"), FORMS)
def test_every_example_is_read(verb: Verb, example: str, pattern: str) -> None:
    wish = wish_in(example)

    assert wish is not None
    assert (wish.verb, wish.cadre_id) == (verb, 12)


def test_marks_and_case_do_not_matter() -> None:
    assert wish_in("Can bo 12 nghi tu 1/12 den 5/12, can bo 13 thay.") == Wish(
        Verb.LEAVE, 12, "tu 1/12 den 5/12", substitute_id=13
    )


@pytest.mark.parametrize(
    "words",
    ["cán bộ 12 xã đã tập huấn xong", "cán bộ nghỉ từ 1/12", "12 cán bộ thôi chức", "cán bộ 3 đang làm", ""],
)
def test_a_report_is_no_wish(words: str) -> None:
    assert wish_in(words) is None


@pytest.mark.parametrize(
    ("words", "role", "post"),
    [
        ("đầu mối BTC", None, Post(Role.FOCAL, "btc")),
        ("lãnh đạo của UBND phường", None, Post(Role.HEAD, "ubnd")),
        ("UBND phường", Role.HEAD, Post(Role.HEAD, "ubnd")),
        ("UBND phường", None, None),
        ("Thường trực HĐND", Role.FOCAL, Post(Role.FOCAL, "hdnd")),
        ("Thường trực", None, Post(Role.LEADER)),
        ("văn thư của Văn phòng", None, Post(Role.CLERK)),
        ("văn thư BTC", None, None),
        ("Chánh Văn phòng", None, Post(Role.CHIEF)),
        ("quản trị", None, Post(Role.ADMIN)),
        ("quản trị người dùng", None, Post(Role.KEEPER)),
        ("đầu mối", None, None),
        ("trưởng thôn", Role.FOCAL, None),
    ],
)
def test_a_post_is_read_or_not_guessed(words: str, role: Role | None, post: Post | None) -> None:
    assert post_in(words, LOOKUP, role) == post


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("từ 1/12 đến 5/12", Days(date(2026, 12, 1), date(2026, 12, 5))),
        ("từ ngày 28/12 đến hết ngày 03/01", Days(date(2026, 12, 28), date(2027, 1, 3))),
        ("ngày 20/11/2026", Days(date(2026, 11, 20), date(2026, 11, 20))),
        ("từ 5/12 đến 1/12", None),
        ("từ 31/2 đến 5/3", None),
        ("từ 1/12/2026 đến 1/12/2028", None),
        ("1/12, 2/12, 3/12", None),
        ("ba ngày", None),
    ],
)
def test_days_are_read_or_not_guessed(words: str, days: Days | None) -> None:
    assert days_in(words, TODAY) == days


@given(st.text(max_size=200))
def test_any_words_are_read_without_a_fault(words: str) -> None:
    wish = wish_in(f"cán bộ 12 nghỉ {words}")

    assert wish is None or wish.cadre_id == 12
    post_in(words, LOOKUP)
    days_in(words, TODAY)
