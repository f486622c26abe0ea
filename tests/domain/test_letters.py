"""Words without their marks."""

import unicodedata

import pytest

from bot.domain.letters import bare


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Phát hành", "phat hanh"),
        ("  Đảng   ủy\n", "dang uy"),
        ("ƯỚC, ỳ, ễ, ợ", "uoc, y, e, o"),
        ("xong 60%", "xong 60%"),
        ("", ""),
    ],
)
def test_marks_and_spaces_are_dropped(text: str, without: str) -> None:
    assert bare(text) == without


def test_composed_and_decomposed_letters_are_the_same() -> None:
    assert bare(unicodedata.normalize("NFD", "Bỏ dự thảo")) == bare("Bỏ dự thảo")
