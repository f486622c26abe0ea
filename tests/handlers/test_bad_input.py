"""What is no report leaves everything as it was, and is answered with one sentence."""

import pytest

from bot.domain.assignments import State
from tests.handlers.conftest import ON_SQLITE
from tests.town import Town


@ON_SQLITE
async def test_a_message_without_words_or_file_changes_nothing(busy: Town) -> None:
    assert "Kênh này chỉ đọc được chữ, ảnh và tệp" in await busy.says("ubnd", "")

    assert (await busy.states("ubnd"))["3"] == (State.NEW, None)


@ON_SQLITE
@pytest.mark.parametrize("words", ["được 300%", "được -5%", "😀😀😀", "a" * 4000, "xong " * 800])
async def test_what_cannot_be_true_or_read_stores_nothing(busy: Town, words: str) -> None:
    await busy.says("ubnd", words)

    assert (await busy.states("ubnd"))["3"] == (State.NEW, None)
