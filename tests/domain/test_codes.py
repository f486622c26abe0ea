"""Invite codes as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import codes


@pytest.mark.parametrize("typed", ["K7MP-4QXT", "k7mp-4qxt", " K7MP 4QXT ", "k7mp4qxt", "K7MP–4QXT"])
def test_a_code_is_found_however_it_is_typed(typed: str) -> None:
    assert codes.found_in(typed) == "K7MP-4QXT"


@pytest.mark.parametrize(
    "text", ["", "xong", "K7MP-4QX", "K7MP-4QXTT", "mã K7MP-4QXT", "K7MP-4QX0", "O7MP-4QXT", "K7MP--4QXT"]
)
def test_anything_else_is_no_code(text: str) -> None:
    assert codes.found_in(text) is None


def test_a_new_code_is_found_in_itself_and_is_never_the_same() -> None:
    made = {codes.new() for _ in range(200)}

    assert len(made) == 200
    assert all(codes.found_in(code) == code for code in made)


def test_only_a_hash_is_kept() -> None:
    digest = codes.digest("K7MP-4QXT")

    assert len(digest) == 64
    assert "K7MP" not in digest


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    found = codes.found_in(text)

    assert found is None or codes.found_in(found) == found
