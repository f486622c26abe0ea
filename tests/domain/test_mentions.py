"""The organisations that somebody names among other words."""

from datetime import date

import pytest

from bot.domain.directory import Directory
from bot.domain.mentions import mentioned

TODAY = date(2026, 11, 18)


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("không thuộc đơn vị tôi, của UBND phường", ("ubnd",)),
        ("viec nay cua ban dan van a.", ("bdv",)),
        ("của BTC hay Ban Dân vận", ("btc", "bdv")),
        ("không phải của tôi", ()),
        ("Ủy ban nhân dân phường", ("ubnd",)),
    ],
)
def test_names_among_words(directory: Directory, words: str, ids: tuple[str, ...]) -> None:
    assert mentioned(words, directory, TODAY) == ids


def test_the_own_unit_is_left_out(directory: Directory) -> None:
    assert mentioned("không phải của Ban Dân vận, của BTC", directory, TODAY, but="bdv") == ("btc",)
