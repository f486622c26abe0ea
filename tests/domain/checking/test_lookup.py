"""Organisations as they are typed: with marks or without, and what is never taken for another."""

from datetime import date

import pytest

from bot.domain.directory import Directory, Expand, Group, Organisation
from bot.domain.lookup import Lookup, Unknown

DIRECTORY = Directory(
    (
        Organisation("btc", "Ban Tổ chức Thành ủy", aliases=("Ban Tổ chức",), groups=("ban",)),
        Organisation("thanh", "Đảng ủy xã Tam Thanh", aliases=("Tam Thanh",)),
        Organisation("thang", "Đảng ủy xã Tam Thăng", aliases=("Tam Thăng",)),
        Organisation("thanhf", "Đảng ủy xã Tam Thành", aliases=("Tam Thành",)),
        Organisation("tan", "Đảng ủy phường Tân Thạnh"),
        Organisation("stc", "Sở Tài chính"),
        Organisation("cu", "Ban Thi đua", valid_to=date(2025, 6, 30)),
    ),
    (Group("ban", "Các ban Đảng"), Group("lq", "Các đơn vị liên quan", expand=Expand.NEVER)),
)
LOOKUP = Lookup(DIRECTORY, date(2026, 11, 16))


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("ban to chuc", ("btc",)),
        ("BAN TO CHUC THANH UY", ("btc",)),
        ("so tai chinh thanh pho, ban to chuc", ("stc", "btc")),
        ("dang uy xa tam thang", ("thang",)),
        ("dang uy phuong tan thanh", ("tan",)),
        ("cac ban dang", ("btc",)),
        ("Đảng ủy xã Tam Thanh", ("thanh",)),
        ("Đảng ủy xã Tam Thành", ("thanhf",)),
    ],
)
def test_a_name_without_marks_is_taken_where_one_body_bears_it(typed: str, ids: tuple[str, ...]) -> None:
    assert LOOKUP.ids(typed) == ids


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("dang uy xa tam thanh", {"thanh", "thanhf"}),
        ("Tam Thanh", {"thanh", "thanhf"}),  # without marks it may be either
        ("Đảng ủy xã Tam Thang", {"thanh", "thang", "thanhf"}),  # who types some marks types all
        ("Đảng ủy xã Tam Thạnh", {"thanh", "thang", "thanhf"}),
        ("cac don vi lien quan", set()),
        ("ban thi dua", set()),
    ],
)
def test_what_may_mean_another_body_is_offered_and_never_taken(typed: str, near: set[str]) -> None:
    found = LOOKUP.ids(typed)

    assert isinstance(found, Unknown)
    assert near <= set(found.candidates)
